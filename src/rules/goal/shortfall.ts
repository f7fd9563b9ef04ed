/** Less than was wanted, as texts tell it: what says so itself, what leaves it open, and what claims that all was done. */
import { align, type Quantity } from '../../amount';
import type { Field } from '../../forms';
import type { Row } from '../rows';

/** Of another stretch of time than the year, or of part of the year. */
const OTHER_TIME =
  /累计|截[至止]|半年|季度|月[底末份]?前|[一二三四五两\d]年内|十[一二三四五]五|期间|中期|长期|实施期|规划|上年|去年|同期/;
/** Says itself that it is less, or why. */
const ADMITTED =
  /因|由于|鉴于|受[^，。；]{1,12}影响|未(?!成年)|没有|不足|调[整增减]|取消|变更|推迟|延[期后]|暂[缓停]|结转|尚|正在|剩|其余|差|少|完成率|计划|目标[值数为]|原定|另|其中|还/;
/** All of it is done. */
const CLAIMED =
  /(?:目标|任务|指标|工作|内容)(?:已经?|均已?|都已?)?(?:全部|全面|圆满|按[时期]|如期|超额)+(?:完成|实现|达成)|(?:已|均|都|^|[，。；：\s])(?:全部|全面|圆满|超额)(?:按[时期]|如期)?(?:完成|实现|达成)(?!验收)|(?:完成|实现|达到|达成)了?(?:项目|年度|全年|年初|预期|既定|预定|各项|全部|设定|的)+(?:绩效|总体)?(?:目标|任务|指标)/;
const NO_CLAIM = /(?:未|没有|尚未|基本|大部分|部分|除)[^，。；]{0,6}$/;
/** Things of which less is better. */
const LESS_IS_BETTER =
  /率|比例|占比|事故|投诉|死亡|伤亡|案件|隐患|火灾|疫情|能耗|排放|污染|浓度|库存|负债|债务|贫困|失业|违规|违法|差错|成本|费用|时间|天数|周期|时限|工期|压[减缩]|清退|减少|降低|缩[短减]|控制|预算|资金|支出|经费/;
/** Things of which there are as many as come: a plan says no more than it expects. */
const AS_THEY_COME =
  /受理|调解|调处|查[处办]|处[理置]|接[待访]|来访|信访|举报|抢[险修]|救援|救助|诊疗|门诊|住院|低保|特困|参保|保障|津贴|补贴|补助|发放/;

/** 住房保障政策宣传18场次: so many are held as were planned, be they about what comes as it may. */
const AS_PLANNED = /(?:宣传|宣讲|培训|讲座|推介|演练)(?:活动|会|班)?\s*\d[^，。；]{0,4}$/;

/** Whether a text is of another time than the whole of the year. */
export function isOfOtherTime(text: string, year: number | undefined): boolean {
  return OTHER_TIME.test(text) || namesOtherYear(text, year);
}

function namesOtherYear(text: string, year: number | undefined): boolean {
  return [...text.matchAll(/20\d\d(?=年|-|至|[—~])/g)].some(([named]) => Number(named) !== year);
}

/** Whether a text that tells of less says so, or why. */
export function admits(text: string): boolean {
  return ADMITTED.test(text.replace(new RegExp(CLAIMED, 'g'), ''));
}

/** Whether a text says that all that was wanted was done. */
export function claimsAll(text: string): boolean {
  const found = CLAIMED.exec(text);
  return found !== null && !NO_CLAIM.test(text.slice(0, found.index));
}

export function isBetterLess(words: string): boolean {
  return LESS_IS_BETTER.test(words);
}

export function comesAsItMay(words: string): boolean {
  return AS_THEY_COME.test(words) && !AS_PLANNED.test(words);
}

/** Whether less was done; money and times say nothing of it. */
export function isShort(wanted: Quantity, done: Quantity): boolean {
  if (/money|ratio/.test(wanted.unit?.dimension ?? 'money') || wanted.unit?.of === 'time') {
    return false;
  }
  const [goal, came] = align(wanted, done) ?? [];
  return goal !== undefined && came?.lessThan(goal) === true && isExact(wanted, done);
}

/** 2.3万亩 for 23400亩 is the same, and no less. */
function isExact(wanted: Quantity, done: Quantity): boolean {
  return wanted.unit?.name === done.unit?.name && done.places >= wanted.places;
}

/** A row of another name that fell short by the very figures asks for the reason itself. */
export function isToldByRow(rows: readonly Row[], wanted: Quantity, done: Quantity): boolean {
  return rows.some(
    ({ indicator: { target, actual } }) => isFigure(target, wanted) && isFigure(actual, done),
  );
}

function isFigure(field: Field | undefined, figure: Quantity): boolean {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return false;
  if (reading.value.equals(figure.value)) return true;
  const [one, other] = align(reading, figure) ?? [];
  return one !== undefined && other !== undefined && one.equals(other);
}
