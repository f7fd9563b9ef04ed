import type { Role, Words } from '../families/family';
import { labelText, type LabelText } from './text';

const NOTHING: readonly Role[] = [];
/** `2024年末在职人数`, `年末实有人数`: whose figure it is, not what of. */
const LEADING_YEAR = /^(?:20\d\d年?[度末底]?|年[末底]|期末)/;
/** `“三公”经费`, `“三公经费”` and `三公经费` are one label. */
const QUOTES = /["'“”‘’「」『』]+/g;
/** `存在问题和改进措施`, `存在问题及改进措施` and `存在问题、改进措施` are one label. */
const JOINTS = /[和与及、]/g;
const OF_WHICH = /^其中[:、,]?/;
/** `主管部门及代码`; 单位编码 alone is no name. */
const CODED = /(?:及|和|、)(?:其)?(?:代码|编码|编号)$/;
/** 自评总分及等级 is 自评总分, with the grade in the same cell. */
const GRADED =
  /[及和与、/](?:自评|评价|绩效|评定)?(?:等级|等次)$|^(?:自评|评价|绩效)?(?:等级|等次)[及和与、/]/;
/** `年度绩效目标2` is one of several of the same kind. */
const COUNTED = /(?:\d{1,2}|[一二三四五六七八九十])$/;
/** `执行率B/A` in place of `执行率（B/A）` */
const LETTERED = /(?<=[\u4e00-\u9fa5])[a-e](?:[/÷][a-e](?:[×*x]100)?)?$/i;
/** `县级预算部门名称` is 预算部门名称 to whoever prints one form for all levels. */
const LEVEL = /^(?:省|市|州|县|区|县区|市县)(?:级|直|本级)/;
/** 专项资金小计 is the row of 专项资金. */
const SUMMED = /(?:小计|合计)$/;
/** 评价部门名称 is 评价部门. */
const WHOSE = /(?<=部门|单位)名称$/;

/** `全年（调整）指标值`: the revised one, said in brackets. */
const REVISED = /^(?:年中|中期|调整|变更|修订)(?:调整|变更|修订)?后?的?$/;

/**
 * 年初申报目标, 总体目标实际完成情况, 年度目标及完成情况: goals, and what was done for them, are headed by words that go
 * together in more ways than a list has.
 */
const OF_GOALS =
  '(?:年初|年度|全年|本年度?|当年|年[末终底]|总体|整体|绩效|预期|设定|申报|批复|既定|部门|单位|项目|履职|的)*';
const GOALS = new RegExp(
  `^(?=.*(?:年|体|设定|申报|预期|批复))${OF_GOALS}目标(?:设定|申报)?(?:情况|内容)?$`,
);
const COMPLETIONS = new RegExp(
  `^(?=.*(?:目标|自评|年[末终底]|[总整]体))${OF_GOALS}(?:目标)?(?:自评|实际|全年|年度|年[末终底])*(?:完成|达成)(?:情况|结果)(?:综述|说明|概述|描述)?$`,
);
const GOALS_AND_COMPLETIONS = new RegExp(
  `^${OF_GOALS}目标(?:[及和与]其?|、)(?:实际)?(?:完成|实现|达成)情况$`,
);

/** 整体绩效目标实现情况（60分） heads the indicators. */
function rolesOfGoals(name: string, brackets: readonly string[]): readonly Role[] | undefined {
  if (brackets.some((part) => /\d分/.test(part))) return undefined;
  if (!name.includes('目标') && !name.endsWith('情况')) return undefined;
  if (GOALS.test(name)) return ['goals'];
  if (COMPLETIONS.test(name)) return ['completions'];
  return GOALS_AND_COMPLETIONS.test(name) ? ['goalBlock'] : undefined;
}

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

/** What the words of a label can stand for. */
export class WordRoles {
  readonly #byWord = new Map<string, Role[]>();
  readonly #byJoined = new Map<string, readonly Role[]>();
  readonly #byRole = new Map<Role, string[]>();

  constructor(lists: readonly Words[]) {
    for (const list of lists) {
      for (const [role, words] of Object.entries(list) as [Role, string][]) {
        for (const written of words.trim().split(/\s+/)) this.#add(role, labelText(written).bare);
      }
    }
  }

  #add(role: Role, word: string): void {
    const roles = this.#byWord.get(word);
    if (!roles) this.#byWord.set(word, [role]);
    else if (!roles.includes(role)) roles.push(role);
    const joined = word.replace(JOINTS, '及');
    if (joined.includes('及')) this.#byJoined.set(joined, this.#byWord.get(word) ?? NOTHING);
    const own = this.#byRole.get(role);
    if (own) own.push(word);
    else this.#byRole.set(role, [word]);
  }

  /** Every word of a role. */
  words(role: Role): readonly string[] {
    return this.#byRole.get(role) ?? [];
  }

  of(label: LabelText): readonly Role[] {
    const roles = this.#of(label);
    return roles.length > 0 && label.brackets.some((part) => REVISED.test(part))
      ? roles.flatMap(revised)
      : roles;
  }

  #of(label: LabelText): readonly Role[] {
    const direct = this.#byWord.get(label.bare);
    if (direct) return direct;
    const unquoted = label.bare.replace(QUOTES, '');
    if (unquoted !== label.bare) return this.#of({ ...label, bare: unquoted });
    const name = rowName(label);
    return (
      (name === label.bare ? undefined : this.#byWord.get(name)) ??
      this.#without(LEADING_YEAR, name) ??
      this.#without(CODED, name) ??
      this.#without(GRADED, name) ??
      this.#without(COUNTED, name) ??
      this.#without(LETTERED, name) ??
      this.#without(LEVEL, name) ??
      this.#without(SUMMED, name) ??
      this.#without(WHOSE, name) ??
      (name.includes('其它') ? this.#byWord.get(name.replace('其它', '其他')) : undefined) ??
      this.#byJoined.get(name.replace(JOINTS, '及')) ??
      rolesOfGoals(name, label.brackets) ??
      NOTHING
    );
  }

  /** The roles of what is left of a name that has something beside its word. */
  #without(beside: RegExp, name: string): readonly Role[] | undefined {
    return beside.test(name) ? this.#byWord.get(name.replace(beside, '')) : undefined;
  }
}

/** A revised target takes the first one's place; revised goals may also be the only ones. */
function revised(role: Role): readonly Role[] {
  if (role === 'target') return ['adjustedTarget'];
  return role === 'goals' ? ['goals', 'adjustedGoals'] : [role];
}
