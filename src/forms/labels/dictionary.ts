import { remembered, type Writable } from '../../amount';
import { likelyWords } from '../families/words';
import type { Role, Words } from '../families/family';
import { simplified } from './traditional';
import { HAN, labelText, moneyUnit, yearIn, yearWordIn, type LabelText } from './text';
import { rowName, WordRoles } from './word-roles';

/** A label with all that it can stand for. */
export interface Classified extends LabelText {
  readonly roles: readonly Role[];
  /** Without `其中：`, numbering and year: what a row is about. */
  readonly name: string;
  /** Label and value in one cell: `预算部门：某局`. `start` is where the value begins in the raw text. */
  readonly inline?: {
    readonly roles: readonly Role[];
    readonly bare: string;
    readonly start: number;
  };
  /** Names a form: `2023年度部门整体支出绩效自评表`. */
  readonly title: boolean;
  /** `2023年决算数` */
  readonly yearColumn?: { readonly kind: 'budget' | 'finalAccounts'; readonly year: number };
  /** The tell-tales of families that it is. */
  readonly signs: readonly string[];
  /** A year that it names, of a short text that is no date. */
  readonly year?: number;
  /** Names a plan, or a report at mid-year. */
  readonly plan?: true;
  /** `金额单位：万元` */
  readonly unit?: string;
  /** Says anything at all to the reader of forms. */
  readonly named: boolean;
}

export interface Dictionary {
  readonly classify: (text: string) => Classified | undefined;
  /** What a label without a listed word may stand for, most likely first. */
  readonly likely: (label: LabelText) => readonly Role[];
  /** Every word of a role, for comparing a misspelt one. */
  readonly words: (role: Role) => readonly string[];
}

const NOTHING: readonly Role[] = [];
const NO_SIGNS: readonly string[] = [];
const EMPTY_LABEL: Classified = {
  plain: '',
  bare: '',
  brackets: NO_SIGNS,
  roles: NOTHING,
  name: '',
  title: false,
  signs: NO_SIGNS,
  named: false,
};
const GENERATION = 10_000;
const TITLE =
  /(?:自评|绩效评价|基础数据|绩效考评|绩效评分).{0,14}(?:表|情况|结果|汇总|一览)(?:\([^()]*\))*(?:20\d\d年度?)?$/;
/** A plan or a look at mid-year has the same columns and no results. */
const PLAN = /(?:监控|监测|跟踪|申报|批复)(?:情况)?(?:表|汇总)|绩效目标表?(?:\([^()]*\))?$/;
const NO_TITLE = /^(?:注|说明|备注|填表|填报说明|目录|附:)|[。;；]$/;
const YEAR_COLUMN =
  /^(20\d\d)年?度?(?:年初|部门|本级|当年|全年|财政|批复|调整)?(预算|决算|控制(?=数|额))(?:控制|批复|安排|下达|支出|执行)?(?:数|额|金额)?$/;
const MONEY_UNIT = /^[([]?(?:金额|货币|计量)?单位/;
/** 预算年度：2023 */
const YEAR_FIELD = /年[度份]?:?[(]?20\d\d[)]?$/;
const FULL_LENGTH = 120;
/** 年初预算200万元, 得分9.5分 */
const AMOUNT_BEHIND = /^([\p{sc=Han}]{2,8})-?\d[\d,.]*(?:%|亿元|万元|元|分|人|名)?$/u;
const AMOUNTS: ReadonlySet<Role> = new Set<Role>([
  'initialBudget',
  'annualBudget',
  'executed',
  'executionRate',
  'authorised',
  'staff',
  'controlRate',
  'weight',
  'score',
]);
/** A running text is no label, but it may follow one: `厉行节约保障措施：…`. */
const LONGEST_LABEL = 40;

export function dictionary(lists: readonly Words[], tellTales: Iterable<string> = []): Dictionary {
  const reader = new LabelReader(lists, tellTales);
  return {
    classify: remembered((text) => reader.read(simplified(text)), GENERATION),
    likely: (label) =>
      likelyWords.filter(([, pattern]) => pattern.test(label.bare)).map(([role]) => role),
    words: (role) => reader.roles.words(role),
  };
}

/** Reads a text as a label: all that it can stand for. */
class LabelReader {
  readonly roles: WordRoles;
  readonly #signs: ReadonlySet<string>;

  constructor(lists: readonly Words[], tellTales: Iterable<string>) {
    this.roles = new WordRoles(lists);
    this.#signs = new Set(tellTales);
  }

  read(text: string): Classified | undefined {
    const isPlain = HAN.test(text);
    if (isPlain && text.length > LONGEST_LABEL) return undefined;
    if (text.length > FULL_LENGTH) {
      const inline = this.#inline(text);
      return inline && { ...EMPTY_LABEL, inline, named: true };
    }
    const label = isPlain ? { plain: text, bare: text, brackets: NO_SIGNS } : labelText(text);
    if (label.plain === '') return undefined;
    const roles = this.roles.of(label);
    const inline = isPlain ? undefined : this.#inline(text);
    // Field by field: labels are looked at more than anything else, and spreading gives each of them a layout of its own.
    const { plain, bare, brackets } = label;
    const found: Writable<Classified> = {
      plain,
      bare,
      brackets,
      roles,
      name: rowName(label),
      title: roles.length === 0 && isTitle(plain),
      signs: this.#signsOf(label, inline),
      named: false,
    };
    if (inline) found.inline = inline;
    const yearColumn = isPlain ? undefined : yearColumnOf(bare);
    if (yearColumn) found.yearColumn = yearColumn;
    const year = yearOf(plain);
    if (year !== undefined) found.year = year;
    const isUnit = text.length < 20 && MONEY_UNIT.test(plain);
    const unit = isUnit ? moneyUnit(label) : undefined;
    if (unit !== undefined) found.unit = unit;
    if (roles.length === 0 && isPlan(plain)) found.plan = true;
    found.named = saysAnything(found);
    return found;
  }

  #inline(text: string): Classified['inline'] {
    const colon = text.slice(0, 40).search(/[:：]/);
    if (colon < 1) return colon < 0 ? this.#amount(text) : undefined;
    const label = labelText(text.slice(0, colon));
    const roles = this.roles.of(label);
    return roles.length > 0 ? { roles, bare: rowName(label), start: colon + 1 } : undefined;
  }

  /** 全年预算200万元: what an amount is of, and the amount, without a colon between them. */
  #amount(text: string): Classified['inline'] {
    const [, words = ''] = AMOUNT_BEHIND.exec(text) ?? [];
    if (words === '') return undefined;
    const label = labelText(words);
    const roles = this.roles.of(label).filter((role) => AMOUNTS.has(role));
    return roles.length > 0 ? { roles, bare: rowName(label), start: words.length } : undefined;
  }

  #signsOf(label: LabelText, inline: Classified['inline']): readonly string[] {
    if (this.#signs.size === 0) return NO_SIGNS;
    const found = [label.bare, inline?.bare ?? '', ...label.brackets.map((part) => `(${part})`)];
    const own = found.filter((word) => this.#signs.has(word));
    return own.length > 0 ? own : NO_SIGNS;
  }
}

function saysAnything(label: Omit<Classified, 'named'>): boolean {
  const { roles, inline, title, plan, yearColumn, signs, year, unit } = label;
  return (
    roles.length > 0 ||
    inline !== undefined ||
    title ||
    plan !== undefined ||
    yearColumn !== undefined ||
    signs.length > 0 ||
    year !== undefined ||
    unit !== undefined
  );
}

function yearColumnOf(bare: string): Classified['yearColumn'] {
  const match = YEAR_COLUMN.exec(bare);
  if (!match) return undefined;
  return { kind: match[2] === '决算' ? 'finalAccounts' : 'budget', year: yearIn(bare) ?? 0 };
}

function isTitle(plain: string): boolean {
  return plain.length <= 60 && TITLE.test(plain) && !NO_TITLE.test(plain);
}

function isPlan(plain: string): boolean {
  return plain.length <= 60 && PLAN.test(plain) && !/自评|评价/.test(plain);
}

/** 填报日期：2024年5月30日 is when the form was filled in, and a sentence may speak of any year. */
function yearOf(plain: string): number | undefined {
  if (plain.length > 60 || !plain.includes('年') || /日期|时间|\d月/.test(plain)) return undefined;
  if (plain.length > 20 && /[,。;]/.test(plain)) return undefined;
  return yearWordIn(plain) ?? (YEAR_FIELD.test(plain) ? yearIn(plain) : undefined);
}

export function has(label: { readonly roles: readonly Role[] } | undefined, role: Role): boolean {
  return label !== undefined && label.roles.length > 0 && label.roles.includes(role);
}
