/** What a project's texts say was spent of all its money, in words that no list of measures has. */
import { ZERO } from '../../amount';
import { MONEY_COLUMNS } from '../../forms';
import type { LooseFact } from '../../narrative';
import { amountOf, figure, inYuan, WAN } from '../../scoring';
import { named } from '../field-names';
import { rowsBeneath } from '../funds/rows';
import type { Subject } from '../rule';
import { isRounded, type Candidate, type Judged } from './candidate';
import { baseOf, holds, isSlip } from './stated';

/** Where the words begin: a date, 全年, whose it is. */
const WHEN = '(?:截[至止][^，,]*|20\\d\\d年度?|全年|年度|当年|本年度?|年内)*';
const WHOSE = '(?:[本该此]?项目|我(?:局|院|校|委|办|镇|乡|县|区|市|单位|部门)|本(?:单位|部门))?';
const HOW = '(?:总?共|共计|合计|总计|实际|按计划|按时|已经?|均|全部)*';
const VERB = '(?:支[出付]|投入|使用|执行|拨付|兑付|兑现|完成|花费|列支)了?';
const MONEY = '(?:项目|财政|预算|专项|补助|补贴|支出|支付|的)*(?:资金|经费|款项?|金额)?';
const SAYS_NO_MORE = '[为是共计达约了:：]*$';
/** 项目已支出, 本项目投入资金: words of nothing but all the money. */
const ALL = new RegExp(`^${WHEN}${WHOSE}${HOW}${VERB}${MONEY}${SAYS_NO_MORE}`);
/** Words that say that it is all of it; without them it may be what one thing cost. */
const WHOLE = /项目|全年|年度|当年|本年|共|合计|总计|预算/;
/** 完成基层医疗卫生机构补助: all of it or some, so only what is nearly the form's figure is meant for it. */
const SPENT = /支[出付]|投入|使用|拨付|兑付|兑现|完成|发放|执行|花费|列支/;
/** Of another account, another time, a part. */
const NOT_ALL =
  /合同|[中招]标|采购|累计|上年|去年|往年|其中|计划|目标|拟|预计|平均|[每比较]|人均|概算|投资|节约|结[余转]|剩余|撬动|带动|社会|[增减]|追加|年初/;
const ENDS = /^(?:$|[，,。；;、）)])/;

/** The words of its sentence before a figure and behind it. */
interface Place {
  readonly subject: Subject;
  readonly before: string;
  readonly behind: string;
}

/** 项目已支出5.36万元 beside 3.36 in the form: one of the two is a slip, or the text says what it is of. */
export function judgeAllSpent(
  fact: LooseFact,
  { subject, before, behind }: Place,
): Judged | undefined {
  const { unit, comparator } = fact.quantity;
  if (subject.evaluation?.kind !== 'project-self-evaluation') return undefined;
  if (unit?.dimension !== 'money' || unit.per !== undefined || comparator !== undefined)
    return undefined;
  const words = clauseOf(before);
  if (NOT_ALL.test(words) || !SPENT.test(words)) return undefined;
  const all = candidatesIn(fact, subject);
  const likely = all.find(({ path }) => path === 'funds.executed');
  if (!likely || isTotalOfParts(fact, subject)) return undefined;
  const agrees = (one: Candidate) =>
    holds(fact.quantity, one.exact) === 'same' || isRounded(fact.quantity, one);
  if (all.some(agrees)) return { fact, label: likely.label, isSure: true };
  if (isOfAnother(fact, subject)) return undefined;
  const slip = all.find(({ exact }) => isSlip(fact.quantity, exact));
  const isAll = ALL.test(words) && ENDS.test(behind) && isOnly(fact, subject, words);
  const not = slip ?? (isAll ? likely : undefined);
  return not && { fact, label: not.label, not, isSure: false, asks: true };
}

function clauseOf(before: string): string {
  return /[^，,；;。：:（(]*$/.exec(before)?.[0].replace(/\s/g, '') ?? '';
}

/** The amounts of the total row, what was spent first; a form that names no unit is in 万元, or else in the unit that the text uses. */
function candidatesIn({ quantity: { unit } }: LooseFact, subject: Subject): readonly Candidate[] {
  const scales = !unit || unit.scale.equals(WAN) ? [WAN] : [WAN, unit.scale];
  return [...MONEY_COLUMNS].reverse().flatMap((column) => {
    const amount = amountOf(subject.evaluation?.funds, column);
    if (!amount || amount.yuan.isZero()) return [];
    const { field, scale, yuan } = amount;
    const label = named(column);
    const exacts = scale ? [yuan] : scales.map((one) => yuan.times(one));
    return exacts.map((exact) => ({ label, path: `funds.${column}`, field, exact }));
  });
}

/** Whether a part of the funds, or an indicator, is just that much. */
function isOfAnother({ quantity }: LooseFact, { evaluation }: Subject): boolean {
  const { funds, indicators = [] } = evaluation ?? {};
  const rows = funds ? rowsBeneath(funds) : [];
  const parts = [...rows, ...(funds?.source ?? []), ...(funds?.nature ?? [])];
  const fields = [
    ...parts.flatMap((part) => [
      ...MONEY_COLUMNS.map((column) => ('amount' in part ? undefined : part[column])),
      'amount' in part ? part.amount : undefined,
    ]),
    ...indicators.flatMap(({ target, actual }) => [target, actual]),
  ];
  return fields.some((field) => {
    const found = figure(field);
    return found !== undefined && holds(quantity, inYuan(found, WAN)) === 'same';
  });
}

/** 补助2003万元，其中：中央442万元，地方1858万元: a total that its own parts do not make up is told as that. */
function isTotalOfParts({ mention }: LooseFact, { report }: Subject): boolean {
  return (report?.statements ?? []).some(({ kind, result, operands }) => {
    const isHere =
      result.mention.paragraph === mention.paragraph && result.mention.start === mention.start;
    if (kind !== 'sum' || !isHere) return false;
    const sum = operands.reduce((whole, { quantity }) => whole.plus(baseOf(quantity)), ZERO);
    return !sum.equals(baseOf(result.quantity));
  });
}

/** Whether no other amount of the text may be one of several that were spent. */
function isOnly({ mention }: LooseFact, { report }: Subject, words: string): boolean {
  const amounts = (report?.facts ?? []).filter(
    ({ mention: own, quantity }) =>
      own.paragraph === mention.paragraph && quantity.unit?.dimension === 'money',
  );
  return amounts.length === 1 || (WHOLE.test(words) && amounts[0]?.mention.start === mention.start);
}
