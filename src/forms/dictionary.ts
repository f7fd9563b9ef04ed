import type { Writable } from '../amount';
import { likelyWords } from './families/words';
import type { Role, Words } from './families/family';
import { simplified } from './traditional';
import { labelText, moneyUnit, yearIn, type LabelText } from './text';

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
const MOST_REMEMBERED = 20_000;
const TITLE =
  /(?:自评|绩效评价|基础数据|绩效考评|绩效评分).{0,14}(?:表|情况|结果|汇总|一览)(?:\([^()]*\))*(?:20\d\d年度?)?$/;
/** A plan or a look at mid-year has the same columns and no results. */
const PLAN = /(?:监控|监测|跟踪|申报|批复)(?:情况)?(?:表|汇总)|绩效目标表?(?:\([^()]*\))?$/;
const NO_TITLE = /^(?:注|说明|备注|填表|填报说明|目录|附:)|[。;；]$/;
const YEAR_COLUMN =
  /^(20\d\d)年?度?(?:年初|部门|本级|当年|全年|财政|批复|调整)?(预算|决算|控制(?=数|额))(?:控制|批复|安排|下达|支出|执行)?(?:数|额|金额)?$/;
/** `2024年末在职人数`, `年末实有人数`: whose figure it is, not what of. */
const LEADING_YEAR = /^(?:20\d\d年?[度末底]?|年[末底]|期末)/;
/** `“三公”经费`, `“三公经费”` and `三公经费` are one label. */
const QUOTES = /["'“”‘’「」『』]+/g;
/** `存在问题和改进措施`, `存在问题及改进措施` and `存在问题、改进措施` are one label. */
const JOINTS = /[和与及、]/g;
const OF_WHICH = /^其中[:、,]?/;
/** `主管部门及代码` */
const CODED = /(?:及|和|、)?(?:其)?(?:代码|编码|编号)$/;
/** `年度绩效目标2` is one of several of the same kind. */
const COUNTED = /(?:\d{1,2}|[一二三四五六七八九十])$/;
/** `县级预算部门名称` is 预算部门名称 to whoever prints one form for all levels. */
const LEVEL = /^(?:省|市|州|县|区|县区|市县)(?:级|直|本级)/;

/** What a row's name may begin with beside the name. */
const TRIMMED = /^(?:其中|[一二三四五六七八九十\d]{1,3}[、.,:)]|[-—·•])/;

/** Label without `其中：`, numbering and year: what a row is about. */
export function rowName(label: LabelText): string {
  let name = label.bare;
  if (!TRIMMED.test(name)) return name;
  for (let before = ''; before !== name;) {
    before = name;
    name = name
      .replace(OF_WHICH, '')
      .replace(/^(?:[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}[、.,)](?!\d)|[-—·•])/, '');
  }
  return name;
}

/** Characters that no normalising touches and no label is trimmed of. */
const PLAIN = /^[\u4e00-\u9fa5]+$/;
const MONEY_UNIT = /^[([]?(?:金额|货币|计量)?单位/;
const FULL_LENGTH = 120;
/** A running text is no label, but it may follow one: `厉行节约保障措施：…`. */
const LONGEST_LABEL = 40;

export function dictionary(lists: readonly Words[], tellTales: Iterable<string> = []): Dictionary {
  const rolesByWord = new Map<string, Role[]>();
  const rolesByJoined = new Map<string, readonly Role[]>();
  const wordsByRole = new Map<Role, string[]>();
  const signs = new Set(tellTales);
  for (const list of lists) {
    for (const [role, words] of Object.entries(list) as [Role, string][]) {
      for (const written of words.trim().split(/\s+/)) {
        const word = labelText(written).bare;
        const roles = rolesByWord.get(word);
        if (!roles) rolesByWord.set(word, [role]);
        else if (!roles.includes(role)) roles.push(role);
        const joined = word.replace(JOINTS, '及');
        if (joined.includes('及')) rolesByJoined.set(joined, rolesByWord.get(word) ?? NOTHING);
        const own = wordsByRole.get(role);
        if (own) own.push(word);
        else wordsByRole.set(role, [word]);
      }
    }
  }

  const lookUp = (label: LabelText): readonly Role[] => {
    const direct = rolesByWord.get(label.bare);
    if (direct) return direct;
    const unquoted = label.bare.replace(QUOTES, '');
    if (unquoted !== label.bare) return lookUp({ ...label, bare: unquoted });
    const name = rowName(label);
    return (
      (name === label.bare ? undefined : rolesByWord.get(name)) ??
      (LEADING_YEAR.test(name) ? rolesByWord.get(name.replace(LEADING_YEAR, '')) : undefined) ??
      (CODED.test(name) ? rolesByWord.get(name.replace(CODED, '')) : undefined) ??
      (COUNTED.test(name) ? rolesByWord.get(name.replace(COUNTED, '')) : undefined) ??
      (LEVEL.test(name) ? rolesByWord.get(name.replace(LEVEL, '')) : undefined) ??
      rolesByJoined.get(name.replace(JOINTS, '及')) ??
      NOTHING
    );
  };

  const inlineOf = (text: string): Classified['inline'] => {
    const colon = text.slice(0, 40).search(/[:：]/);
    if (colon < 1) return undefined;
    const label = labelText(text.slice(0, colon));
    const roles = lookUp(label);
    return roles.length > 0 ? { roles, bare: rowName(label), start: colon + 1 } : undefined;
  };

  const signsOf = (label: LabelText, inline: Classified['inline']): readonly string[] => {
    if (signs.size === 0) return NO_SIGNS;
    const found = [label.bare, inline?.bare ?? '', ...label.brackets.map((part) => `(${part})`)];
    const own = found.filter((word) => signs.has(word));
    return own.length > 0 ? own : NO_SIGNS;
  };

  const read = (text: string): Classified | undefined => {
    const plain = PLAIN.test(text);
    if (plain && text.length > LONGEST_LABEL) return undefined;
    if (text.length > FULL_LENGTH) {
      const inline = inlineOf(text);
      return inline && { ...EMPTY_LABEL, inline, named: true };
    }
    const label = plain ? { plain: text, bare: text, brackets: NO_SIGNS } : labelText(text);
    if (label.plain === '') return undefined;
    const roles = lookUp(label);
    const inline = plain ? undefined : inlineOf(text);
    const yearMatch = plain ? null : YEAR_COLUMN.exec(label.bare);
    const title = roles.length === 0 && isTitle(label.plain);
    const plan = roles.length === 0 && isPlan(label.plain);
    const own = signsOf(label, inline);
    const year = yearOf(label.plain);
    const unit = MONEY_UNIT.test(label.plain) && text.length < 20 ? moneyUnit(label) : undefined;
    const named =
      roles.length > 0 ||
      inline !== undefined ||
      title ||
      plan ||
      yearMatch !== null ||
      own.length > 0 ||
      year !== undefined ||
      unit !== undefined;
    // Field by field: labels are looked at more than anything else, and spreading gives each of them a layout of its own.
    const { plain: words, bare, brackets } = label;
    const name = rowName(label);
    const found: Writable<Classified> = {
      plain: words,
      bare,
      brackets,
      roles,
      name,
      title,
      signs: own,
      named,
    };
    if (inline) found.inline = inline;
    if (yearMatch) {
      const kind = yearMatch[2] === '决算' ? 'finalAccounts' : 'budget';
      found.yearColumn = { kind, year: yearIn(bare) ?? 0 };
    }
    if (year !== undefined) found.year = year;
    if (unit !== undefined) found.unit = unit;
    if (plan) found.plan = plan;
    return found;
  };

  // The same labels come again on every sheet of a large workbook.
  const remembered = new Map<string, Classified | null>();
  return {
    classify(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known ?? undefined;
      const label = read(simplified(text));
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(text, label ?? null);
      return label;
    },
    likely: (label) =>
      likelyWords.filter(([, pattern]) => pattern.test(label.bare)).map(([role]) => role),
    words: (role) => wordsByRole.get(role) ?? [],
  };
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
  return yearIn(plain);
}

export function has(label: { readonly roles: readonly Role[] } | undefined, role: Role): boolean {
  return label !== undefined && label.roles.length > 0 && label.roles.includes(role);
}
