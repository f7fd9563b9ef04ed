/** Which of the figures of a row, of a section or of the whole the words right before a figure say it is. */
import {
  AIM,
  APART,
  FAR_FROM,
  LESS,
  MORE,
  OF_AIM,
  type LooseFact,
  type ValueFact,
} from '../../../narrative';
import type { Owner } from './names';

export type Role =
  | 'target'
  | 'actual'
  /** Right behind the name: a result, or points. */
  | 'bare'
  /** How much of its target a result is. */
  | 'degree'
  /** By how much of its target a result goes beyond it. */
  | 'excess'
  | 'difference'
  /** 超过目标40公里 names the target as well as the way to it. */
  | 'either'
  /** What is lacking of the target. */
  | 'rest'
  /** Points right behind the name of a section: gained, or to be gained. */
  | 'points'
  | 'score'
  | 'weight'
  | 'lost'
  | 'count';

export interface Said {
  readonly role: Role;
  /** Which way a difference is said to be. */
  readonly way?: 'up' | 'down';
}

/** What stands between two figures that go on about one thing is short. */
const LONGEST = 30;
const MARKS = /[\s，,：:；;、（(）)【】[\]“”"'‘’《》「」『』—–-]/g;

const BUT = '(?:但|而|且|并|仍|均|都|也|略|虽|还|尚|已|只|仅|故|因此|其中?)*';
const NEAR = '(?:比|较|与|对照|距离?|离|未达到?|没有达到|没达到|达到|达|完成)?了?';
const SAYS = '(?:设定|设置|定|要求|为|是|应|达到?|有|在|约|共)*';

const TARGET = new RegExp(`^${BUT}${NEAR}${OF_AIM}${AIM}${SAYS}$`);
const EITHER = new RegExp(
  `^${BUT}(?:(?<up>高于|超过|超出|超|多于|优于)|低于|少于|不及)了?${OF_AIM}${AIM}${SAYS}$`,
);
const BEFORE_AIM = new RegExp(`^${BUT}(?:${FAR_FROM}了?|${NEAR})${OF_AIM}$`);
const AIM_BEHIND = new RegExp(`^(?:以[上内下])?的?${OF_AIM}${AIM}`);
const ACTUAL = new RegExp(
  `^${BUT}(?:实际|最终|全年|本?年度?|年内|年末|年底|当年|全部|共|按[时期]|如期|按计划|顺利)*` +
    '(?:完成|实际|达到?|实现|做到|做成|建成|落实|开展|举办|实施|发放|改造|安装|培训)' +
    '(?:完成|达到?|实现|情况|结果|值|数|量|了|为|是|有|在|共|约)*$',
);
const BARE = /^(?:仅|只|共|已)*(?:为|是|达到?|有|在|约|共)*$/;
const DEGREE = new RegExp(
  `^${BUT}(?:按[时期]|目标|任务|计划|指标|实际|总体)*(?:完成|达标|实现)(?:率|比例|进度|度)(?:仅|只|约)?(?:为|是|达到?|有)*$|` +
    `^${BUT}(?:占|为|是|达到?|完成|相当于)*了?${OF_AIM}${AIM}的$`,
);
const EXCESS = new RegExp(`^${BUT}(?:超额|超)(?:完成)?(?:${AIM})?了?$`);
const DIFFERENCE = new RegExp(
  `^${BUT}(?:实际)?(?:比|较|与|距离?|离)?${OF_AIM}(?:${AIM})?(?:(?<up>${MORE})|(?<down>${LESS})|${APART})(?:了|出|为|达)*$`,
);
/** 超过320公里的目标12公里, 完成年度目标320公里的103.75%: no mark stands behind the target. */
const BEHIND_TARGET = new RegExp(
  `^(?:以[上内下])?的?${OF_AIM}${AIM}(?:(?<up>${MORE})|(?<down>${LESS})|${APART})?(?:了|出)?$`,
);
const DEGREE_BEHIND = new RegExp(`^的?(?:${OF_AIM}${AIM})?的$`);
const REST = /^(?:仍|还|尚|另)?(?:有|剩|剩余)?$/;
const REST_BEHIND =
  /^[^，,。；;、（(\d]{0,4}(?:没有|没|未(?:能)?)(?:完成|建成|实施|开展|改造|达标)/;
const SCORE = new RegExp(
  `^${BUT}(?:自评|实际|本项|该项|此项|指标)*(?:得分|得|计|获得?|评分|自评|评)(?:为|了|是|共|合计)*$`,
);
const WEIGHT =
  /^(?:其|该项|本项|此项|指标|标准|计划)*(?:满分|分值|权重|标准分|总分值?)(?:为|是|共|合计)*$/;
const LOST = new RegExp(
  `^${BUT}(?:自评|指标|被|共|合计)*(?:扣分|扣减|扣除|扣掉?|失分|失|丢分|丢)(?:了|为|合计|共)*$`,
);
const COUNT =
  /^(?:共|有|设置?|设定|设有|设立|包括|包含|下设|合计|总计|总数|三级|指标|数量|个数|为|是|计|了)*$/;

/** Whether a figure is the first behind its name, stands right behind the target, or anywhere else. */
export type Standing = 'first' | 'behind target' | 'later';

/**
 * `between`: from the name, or from the figure before, to the figure; `behind`: the words after it. `undefined` where they say
 * anything else: what the name said no longer holds.
 */
export function roleOf(
  fact: ValueFact | LooseFact,
  owner: Owner,
  between: string,
  behind: string,
  standing: Standing,
): Said | undefined {
  const isFirst = standing === 'first';
  // 目标3：工程验收合格率100%: a bare number counts the items of a list.
  if (between.length > LONGEST || !fact.quantity.unit) return undefined;
  const words = between.replace(MARKS, '');
  const { quantity } = fact;
  const { unit } = quantity;
  if (unit?.name === '分') return roleOfPoints(owner, words, behind, isFirst);
  if (owner.kind !== 'row') {
    const isCount =
      /^[项个条]$/.test(unit?.name ?? '') && COUNT.test(words) && !OTHER_LEVEL.test(behind);
    if (isCount && (owner.kind === 'section' || owner.kind === 'all')) return { role: 'count' };
    return owner.kind === 'execution' && isFirst && BARE.test(words) && isRateOfAll(fact)
      ? { role: 'bare' }
      : undefined;
  }
  const isPoints = quantity.text.includes('百分点');
  // 低于95%的目标: the words before it are read as its bound.
  const isLed =
    words === '' ? !isFirst && quantity.comparator !== undefined : BEFORE_AIM.test(words);
  if (isLed && AIM_BEHIND.test(behind)) return { role: 'target' };
  if (REST.test(words) && REST_BEHIND.test(behind)) return { role: 'rest' };
  if (BARE.test(words)) return isFirst ? { role: 'bare' } : undefined;
  const either = EITHER.exec(words);
  if (either) {
    const way = either.groups?.['up'] === undefined ? 'down' : 'up';
    return { role: isPoints ? 'difference' : 'either', way };
  }
  const isRatio = unit?.dimension === 'ratio' && !isPoints;
  if (isRatio && EXCESS.test(words)) return { role: 'excess' };
  if (isRatio && DEGREE.test(words)) return { role: 'degree' };
  const isBehind = standing === 'behind target';
  if (isBehind && isRatio && DEGREE_BEHIND.test(between)) return { role: 'degree' };
  const apart = DIFFERENCE.exec(words) ?? (isBehind ? BEHIND_TARGET.exec(between) : null);
  if (apart) return { role: 'difference', ...wayOf(apart.groups) };
  if (isPoints) return undefined;
  // 未达目标，2280人仅为…: the clause ends with the target, and the next begins with another figure.
  if (TARGET.test(words)) return /[，,]\s*$/.test(between) ? undefined : { role: 'target' };
  return ACTUAL.test(words) ? { role: 'actual' } : undefined;
}

function wayOf(groups: RegExpExecArray['groups']): Pick<Said, 'way'> {
  if (groups?.['up'] !== undefined) return { way: 'up' };
  return groups?.['down'] === undefined ? {} : { way: 'down' };
}

/** 耕地保护项目执行率95.31%: of less than the whole. */
function isRateOfAll(fact: ValueFact | LooseFact): boolean {
  if (fact.kind !== 'value' || fact.measure !== 'executionRate') return false;
  return fact.of === undefined && fact.binding === 'direct';
}

/** 3个二级指标, 3个方面: of another level. */
const OTHER_LEVEL = /^(?:的)?(?:一级|二级|方面|维度|类)/;

/** 产出50分，得49.39分: so many there were to gain. */
const GAINED_BEHIND =
  /^[，,、（()）]?\s*(?:实际|自评|本项)*(?:得分?|扣分?|失分?|自评|评分|实得|获得?|计)(?:为|了|[:：])?\s*\d/;

function roleOfPoints(
  { kind }: Owner,
  words: string,
  behind: string,
  isFirst: boolean,
): Said | undefined {
  if (WEIGHT.test(words)) return { role: 'weight' };
  if (SCORE.test(words)) return { role: 'score' };
  // 共扣5分 behind the points of one row speaks of all of them.
  if (LOST.test(words) && !(kind === 'row' && /共|合计/.test(words))) return { role: 'lost' };
  if (!isFirst || !BARE.test(words)) return undefined;
  if (GAINED_BEHIND.test(behind)) return { role: 'weight' };
  return { role: kind === 'row' ? 'bare' : 'points' };
}
