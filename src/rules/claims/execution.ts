/** How the execution of the budget stands against a sentence: that of the whole, or of the part of the money that it names. */
import { findAmounts, HUNDRED, ONE, type Decimal } from '../../amount';
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

/** 比上年97.06%下降: the rate of another year. */
const OF_BEFORE = /(?:上一?年度?|去年|同期)(?:同期)?的?$/;

export const isAnotherRate: Against = (facts, said, { row }) => {
  const { percent, bound, lead } = said;
  if (percent === undefined || percent === '100' || OF_BEFORE.test(lead)) return undefined;
  if (
    isOfAnotherYear(lead, facts) ||
    isWorkedOutOf(lead, percent) ||
    isResultOf(facts.indicator(row), percent)
  )
    return undefined;
  return noneOf(ratesSaid(facts, said), ({ exact }) =>
    agreesWith(percent, bound, exact.times(HUNDRED)),
  );
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
