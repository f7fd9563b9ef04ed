import { readLabel, type LabelReading, type Role } from '../../../forms';
import type { Column } from '../../../narrative';

/** What the words over a figure, and those beside it, say of it: stage, year, kind. */
export interface Aspect {
  readonly roles: ReadonlySet<Role>;
  /** Stage of the year of an amount of money. */
  readonly column?: Column;
  readonly year?: number;
  /** By so much something moved, in money or as a rate. */
  readonly change?: { readonly against?: 'lastYear' | 'budget'; readonly isRate: boolean };
}

/** Headings that say nothing but that figures stand below them. */
const NEUTRAL =
  /^(?:项目|指标|内容|事项|类别|名称|金额|数额|数量|数值|数据|数|内容|情况|基本情况|结果|实际|实际数|本年|本年度|当年|今年|全年|合计|小计|单位|人数|人员|经费|费用|支出|资金|总额|资金情况|预算执行情况|资金使用情况|支出情况)?$/;
const CHANGE =
  /增减|增长|增加|减少|下降|变动|同比|增幅|降幅|[比较](?:上年|去年|20\d\d年|预算|年初)/;
const RATE = /[率幅比例]$|%|％|同比|百分/;
const DONE_OF_BUDGET = /完成.*预算|预算.*完成|占.*预算/;
const SHARE = /占|比重|构成/;
/** Of more than the year or less, by others, or on another scale. */
const OTHER =
  /实施期|中长期|历史|累计|百分制|折算|加权|复核|复评|审核|评审|第三方|专家|季度|半年|\d月|预计|监控|[上去]年.*(?:值|完成|实际)/;
/** 财政拨款 under 预算数 is a part of the amount of its row. */
const PARTS: readonly Role[] = ['fundsPart', 'fiscalPart', 'levelPart', 'naturePart'];
const LAST_YEAR = /上年|去年|上一年/;

/** What a heading says; `undefined` where nobody can tell what it means. */
export function aspectOf(text: string): Aspect | undefined {
  const squeezed = text.replace(/\s/g, '');
  const plain = squeezed.replace(/[（(][^（）()]*[)）]/g, '');
  const label = readLabel(text);
  const year = yearOf(squeezed, label);
  const dated = year === undefined ? {} : { year };
  if (CHANGE.test(plain)) {
    const against = LAST_YEAR.test(plain) || /同比|[比较]20/.test(plain) ? 'lastYear' : undefined;
    const other = /预算|年初/.test(plain) ? 'budget' : undefined;
    const base = against ?? other;
    // What is compared with is no year of the figure's own.
    return { roles: NONE, change: { isRate: RATE.test(squeezed), ...(base && { against: base }) } };
  }
  if (DONE_OF_BUDGET.test(plain)) return { roles: RATE_OF_BUDGET };
  if (SHARE.test(plain) || OTHER.test(squeezed)) return undefined;
  const roles = label?.roles ?? NONE;
  if (PARTS.some((role) => roles.has(role))) return undefined;
  const column = columnOf(plain, label);
  if (roles.size > 0 || column) return { roles, ...(column && { column }), ...dated };
  const bare = plain.replace(/(?:19|20)\d{2}年?度?|本年度?|上年度?|当年/g, '');
  return NEUTRAL.test(bare) ? { roles: NONE, ...dated, ...lastYear(plain) } : undefined;
}

const NONE: ReadonlySet<Role> = new Set();
const RATE_OF_BUDGET: ReadonlySet<Role> = new Set<Role>(['executionRate']);

function yearOf(text: string, label: LabelReading | undefined): number | undefined {
  const found = /(20\d{2})(?:年|$)/.exec(text)?.[1];
  return (
    label?.yearColumn?.year ?? label?.year ?? (found === undefined ? undefined : Number(found))
  );
}

/** The roles under which an amount is so far along in its year. */
function columnOf(plain: string, label: LabelReading | undefined): Column | undefined {
  const roles = label?.roles ?? NONE;
  if (label?.yearColumn?.kind === 'finalAccounts') return 'executed';
  if (/年初|期初/.test(plain) && /预算|批复|安排|数$/.test(plain)) return 'initialBudget';
  if (/全年预算|调整后?预算|最终预算|调整后/.test(plain)) return 'annualBudget';
  if (roles.has('executed') || roles.has('finalAccounts')) return 'executed';
  const isBudget = roles.has('annualBudget') || roles.has('budget') || roles.has('initialBudget');
  if (isBudget || label?.yearColumn) return 'budget';
  return roles.has('lastYear') ? 'executed' : undefined;
}

function lastYear(plain: string): { readonly roles?: ReadonlySet<Role> } {
  return LAST_YEAR.test(plain) ? { roles: new Set<Role>(['lastYear']) } : {};
}

/** One aspect of what several headings say, the innermost last; `undefined` where one of them is not understood. */
export function joined(aspects: readonly (Aspect | undefined)[]): Aspect | undefined {
  return aspects.reduce<Aspect | undefined>(
    (outer, inner) => {
      if (!outer || !inner) return undefined;
      const roles = inner.roles.size > 0 ? inner.roles : outer.roles;
      const column = inner.column ?? outer.column;
      const year = inner.year ?? outer.year;
      const change = inner.change ?? outer.change;
      return {
        roles,
        ...(column && { column }),
        ...(year !== undefined && { year }),
        ...(change && { change }),
      };
    },
    { roles: NONE },
  );
}

/** Whether it says what kind of figure stands there, and not only of which year. */
export function saysKind({ roles, column, change }: Aspect): boolean {
  return roles.size > 0 || column !== undefined || change !== undefined;
}
