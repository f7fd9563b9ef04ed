/** How the execution of the budget stands against a sentence: that of the whole, or of the part of the money that it names. */
import { decimal, findAmounts, HUNDRED, ONE, type Decimal } from '../../amount';
import { amountOf } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { percentText } from '../compare/rate';
import { named } from '../field-names';
import { rateOfPart, whoseIs, type PartRow, type Whose } from '../whose';
import type { Assertion } from './assertion';
import { evidence, type Evidence, type Facts, type IndicatorFact } from './facts';
import { agreesWith, type Against } from './relations';

/** A rate that a sentence may speak of. */
interface Rate {
  readonly exact: Decimal;
  readonly evidence: () => Evidence;
}

/** Where all was spent, nothing was left of anything that the money was for. */
export const isFullyExecuted: Against = (facts, said) =>
  noneOf(ratesSaid(facts, said, ['thing']), ({ exact }) => exact.lessThan(ONE));

export const isNotFullyExecuted: Against = (facts, said) =>
  noneOf(ratesSaid(facts, said), ({ exact }) => exact.greaterThanOrEqualTo(ONE));

/** A relation to be judged only where the sentence says 100%. */
export const ofHundred =
  (against: Against): Against =>
  (facts, said, statement) =>
    said.percent === '100' && said.bound === undefined
      ? against(facts, said, statement)
      : undefined;

export const isUnderExecuted: Against = (facts, said) => {
  const { value } = facts.subject.rubric.thresholds.underExecuted;
  return noneOf(ratesSaid(facts, said), ({ exact }) => exact.greaterThanOrEqualTo(value));
};

/** 比上年97.06%下降: the rate of another year; 低于整体执行率2%: the rate, or how far it is from that. */
const OF_BEFORE =
  /(?:(?:上一?年度?|去年|同期)(?:同期)?的?|(?:低于|高于|落后于?|领先于?)[^，,。；;\d]{0,14}(?:率|进度))$/;

export const isAnotherRate: Against = (facts, said, { row }) => {
  const { percent, bound, lead } = said;
  if (percent === undefined || percent === '100' || OF_BEFORE.test(lead)) return undefined;
  if (
    isOfAnotherYear(lead, facts) ||
    isWorkedOutOf(lead, percent) ||
    isResultOf(facts.indicator(row), percent)
  )
    return undefined;
  const whole = wholeOfGap(said);
  const rates = ratesSaid(facts, said);
  if (whole === undefined) {
    return noneOf(rates, ({ exact }) => agreesWith(percent, bound, exact.times(HUNDRED)));
  }
  const found = noneOf(rates, ({ exact }) => {
    const shown = exact.times(HUNDRED);
    return [whole, HUNDRED].some((one) => agreesWith(percent, bound, one.minus(shown).abs()));
  });
  // How far it is from a rate of something else nobody can tell.
  return whole.equals(HUNDRED) ? found : undefined;
};

const YEAR_BEGUN =
  /(?:^|[，,：:、])(?:而|但|其中)?(?:(20\d\d)年度?|上一?年度?|去年|本年度?|今年|当年|全年|截[至止])/g;

/** 2022年同类项目自评得分94.5分，执行率95%: the clauses behind a year that begins one are of it. */
function isOfAnotherYear(lead: string, { year }: Facts): boolean {
  const last = [...lead.matchAll(YEAR_BEGUN)].at(-1);
  if (!last || year === undefined) return false;
  if (last[1] !== undefined && Number(last[1]) === year) return false;
  const rest = lead.slice(last.index);
  return OF_YEAR.test(rest) && !HAPPENED.test(rest);
}

const OF_YEAR = /^[，,：:、]?(?:而|但|其中)?(?:20\d\d|上|去)/;
/** 2022年立项，执行率95%: when it began, and not what it is of. */
const HAPPENED = /(?:立项|开工|启动|开始|批复|下达|成立|设立|开展|实施|结转|招标|签订|结余|剩余)/;

/** 未达100%，差3.32%: how far below, and not the rate. */
const SHORT =
  /(?:差距?|缺口?|(?<![较偏很最降提过减])[少低])(?:了|出|约|近)*$|(?:差距|缺口|相差)[为是]$/;
/** 尚有3.32%未支出, 5%的资金因…未拨付: what was not spent. */
const BEFORE_UNSPENT = /(?:^|[，,、；;。（(：:]|有|余|剩|另)(?:约|近)?$/;
const UNSPENT =
  /^[%％]的?(?:预算|资金|经费|款项|额度|部分)*(?:因[^，,。；;]*?)?(?:尚|仍|还|暂|均)*(?:未[^，,。；;达完]{0,4}(?:支[付出]|使用|拨付|执行|兑付)|没有?(?:支[付出]|使用|执行)|结转|结余)/;
const PERCENT = /(\d+(?:\.\d+)?)[%％]/g;

/** The rate that a percentage is said to be short of; `undefined` where it is no difference. */
function wholeOfGap({ lead, quote, word }: Assertion): Decimal | undefined {
  const own = lead.slice(-4) + word;
  const behind = quote.slice(quote.lastIndexOf(own) + own.length);
  if (BEFORE_UNSPENT.test(lead) && UNSPENT.test(behind)) return HUNDRED;
  if (!SHORT.test(lead)) return undefined;
  const before = [...lead.matchAll(PERCENT)].at(-1)?.[1];
  return before === undefined ? HUNDRED : decimal(before);
}

/** 殡葬管理预算80万元，支出72万元，执行率90%: of the two amounts before it, whosever they are. */
function isWorkedOutOf(lead: string, percent: string): boolean {
  const money = findAmounts(lead).flatMap(({ reading }) =>
    reading.kind === 'quantity' && reading.unit?.dimension === 'money'
      ? [reading.value.times(reading.unit.scale)]
      : [],
  );
  const [one, other] = money.slice(-2);
  if (!one || !other || one.isZero() || other.isZero()) return false;
  return [one.dividedBy(other), other.dividedBy(one)].some((rate) =>
    agreesWith(percent, undefined, rate.times(HUNDRED)),
  );
}

/** 审计决定执行率92.5% in the reason of the row that has it. */
function isResultOf(fact: IndicatorFact | undefined, percent: string): boolean {
  const reading = fact?.row.actual?.reading;
  return (
    reading?.kind === 'quantity' && reading.unit?.name === '%' && reading.value.equals(percent)
  );
}

/** What the first of the rates says against a sentence that holds for none of them. */
function noneOf(rates: readonly Rate[], isSo: (rate: Rate) => boolean): Evidence | undefined {
  return rates.some(isSo) ? undefined : rates[0]?.evidence();
}

/** Empty where the form has no such rate. `asWhole`: of these the whole tells as well. */
function ratesSaid(
  facts: Facts,
  { lead, predicate }: Assertion,
  asWhole: readonly Whose['of'][] = [],
): readonly Rate[] {
  const whose = whoseIs(lead, facts.subject);
  switch (whose.of) {
    case 'whole':
      return rateOfWhole(facts);
    case 'part':
      return [...rateOf(whose.row), ...(whose.isOwn ? [] : rateOfWhole(facts))];
    case 'initial':
      return rateOfInitial(facts);
    case 'time':
      // Only a figure is of the quarter that was named before it.
      return predicate === 'percent' ? [] : rateOfWhole(facts);
    default:
      return asWhole.includes(whose.of) ? rateOfWhole(facts) : [];
  }
}

function rateOfWhole(facts: Facts): readonly Rate[] {
  const exact = facts.rate();
  return exact ? [{ exact, evidence: () => facts.rateEvidence() }] : [];
}

function rateOf(row: PartRow): readonly Rate[] {
  const exact = rateOfPart(row);
  const label = cellLabel(row.name, 'executionRate');
  const field = row.executionRate ?? row.executed;
  const value = exact && percentText(exact);
  return exact ? [{ exact, evidence: () => evidence([{ label, field, value }]) }] : [];
}

function rateOfInitial({ subject }: Facts): readonly Rate[] {
  const { funds } = subject.evaluation ?? {};
  const [initial, executed] = [amountOf(funds, 'initialBudget'), amountOf(funds, 'executed')];
  if (!initial || !executed || initial.yuan.isZero()) return [];
  const exact = executed.yuan.dividedBy(initial.yuan);
  const parts = [
    { label: named('executed'), field: executed.field },
    { label: named('initialBudget'), field: initial.field },
  ];
  return [{ exact, evidence: () => evidence(parts) }];
}
