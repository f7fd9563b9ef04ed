import { type Decimal, decimal, ONE, roundHalfUp, TEN, ZERO } from '../../amount';
import type { Funds, MoneyColumn, SelfEvaluation } from '../../forms';
import type { Rubric } from '../../rubrics';
import { amountOf, amountOfParts, type FundsAmount } from './amounts';
import { pointsOf } from '../indicator/indicator';
import { limit } from '../limits';
import { byPrintedRule } from './by-printed-rule';
import { ofEach } from '../memo';
import type { ExecutionScore } from '../model';
import { printedRates } from './rate';

/** No form gives its execution more points than this. */
const MOST = decimal('30');

/** The amount that counts: of the total, or of its parts where the total is an error or words. */
function counted(funds: Funds, column: MoneyColumn): FundsAmount | undefined {
  return amountOf(funds, column) ?? amountOfParts(funds, column);
}

/** 全年预算数 and 全年执行数, both in the unit of the former. */
export function executionAmounts(funds: Funds): {
  readonly annualBudget?: Decimal | undefined;
  readonly executed?: Decimal | undefined;
} {
  const [annual, executed] = [counted(funds, 'annualBudget'), counted(funds, 'executed')];
  const scale = annual?.scale ?? executed?.scale;
  const shown = (amount: FundsAmount | undefined): Decimal | undefined =>
    scale ? amount?.yuan.dividedBy(scale) : amount?.yuan;
  return { annualBudget: shown(annual), executed: shown(executed) };
}

/** Executed ÷ annual budget, unrounded; `undefined` where either is missing or the budget is 0. */
export function executionRate(funds: Funds | undefined): Decimal | undefined {
  return funds && ratesOf(funds).rate;
}

/** The score and several rules of a unit want the same. */
const ratesOf = ofEach((funds: Funds): { readonly rate: Decimal | undefined } => {
  const annual = counted(funds, 'annualBudget');
  const executed = counted(funds, 'executed');
  const isKnown = annual && executed && !annual.yuan.isZero();
  return { rate: isKnown ? executed.yuan.dividedBy(annual.yuan) : undefined };
});

/** The score of the budget's execution; `undefined` where the form does not score it apart from its indicators. */
export function executionScore(
  evaluation: SelfEvaluation,
  rubric: Rubric,
  indicatorWeight: Decimal,
): ExecutionScore | undefined {
  const { funds } = evaluation;
  if (!funds) return undefined;
  const typed = pointsOf(funds.total.weight);
  const reported = pointsOf(funds.total.score);
  const usual = limit(rubric.executionWeight.value);
  const mends = indicatorWeight.plus(usual).equals(limit(rubric.totalWeight));
  if (!typed && !reported && !(mends && hasScoreCell(evaluation))) return undefined;
  const whole = typed && indicatorWeight.plus(typed).equals(limit(rubric.totalWeight));
  const rate = executionRate(funds);
  const rightOf = (weight: Decimal): Decimal | undefined =>
    rate && rightScore({ rate, weight, reported, funds, rubric }).right;
  const fits = (weight: Decimal): boolean => {
    const own = rightOf(weight);
    return own !== undefined && reported !== undefined && isRight(reported, own, rubric);
  };
  const holds =
    typed && (whole || !mends || isStated(funds, typed) || (isUsual(typed) && fits(typed)));
  const given = holds ? typed : usual;
  const weight = typed ? given : untyped(usual, indicatorWeight, fits, rubric);
  const { right, exact, byPrinted } = rate
    ? rightScore({ rate, weight, reported, funds, rubric })
    : NO_SCORE;
  const asPrinted =
    reported && right && !byPrinted
      ? printedFor(reported, right, weight, evaluation, rubric)
      : undefined;
  const isCounted = asPrinted !== undefined || isAccepted(reported, { right, exact }, rubric);
  const isOpen = typed?.greaterThan(ZERO) === true && !right && !byPrinted;
  const atMost = isOpen && reported?.greaterThan(weight) ? weight : undefined;
  const counted = isCounted ? reported : (right ?? atMost ?? reported);
  return {
    weight,
    ...(rate && { rate }),
    ...(reported && { reported }),
    ...(right && { right }),
    ...(exact && { exact }),
    ...(asPrinted && { asPrinted }),
    ...(counted && { counted }),
    ...(atMost && { atMost }),
    ...(byPrinted && { byPrinted }),
  };
}

type RightScore = Pick<ExecutionScore, 'right' | 'exact' | 'byPrinted'>;
const NO_SCORE: RightScore = {};

/** What a rate earns by the rubric; by the rule that the form prints, where it has one. */
function rightScore({
  rate,
  weight,
  reported,
  funds: { printedRule },
  rubric,
}: {
  readonly rate: Decimal;
  readonly weight: Decimal;
  readonly reported: Decimal | undefined;
  readonly funds: Funds;
  readonly rubric: Rubric;
}): RightScore {
  const share = executionShare(rate, rubric);
  const exact = weight.times(share);
  const plain = roundHalfUp(exact, rubric.rounding.scorePlaces);
  if (!printedRule) return { right: plain, exact };
  const span = byPrintedRule(printedRule.text, rate, weight);
  if (!span) {
    const holds = reported && isRight(reported, plain, rubric);
    return holds ? { right: plain, exact } : { byPrinted: 'unclear' };
  }
  const { low, high } = span;
  const isWithin = reported && !reported.lessThan(low) && !reported.greaterThan(high);
  const right = isWithin ? reported : reported?.lessThan(low) ? low : high;
  return { right, exact: right, byPrinted: 'rule' };
}

/** 9.94 for 99.35%, which is 99.348% rounded: the printed rate that a score is right for, where the exact one asks for another. */
function printedFor(
  reported: Decimal,
  right: Decimal,
  weight: Decimal,
  { funds }: SelfEvaluation,
  rubric: Rubric,
): Decimal | undefined {
  const rate = executionRate(funds);
  if (!rate || rubric.execution.value !== 'proportional' || isRight(reported, right, rubric)) {
    return undefined;
  }
  // A rate printed so coarsely that more than the last place differs does not decide the score.
  const lastPlace = decimal(`1e-${rubric.rounding.scorePlaces}`);
  if (reported.minus(right).abs().greaterThan(lastPlace)) return undefined;
  return printedRates(rate, funds?.total.executionRate).find((printed) => {
    const own = weight.times(executionShare(printed, rubric));
    return isRight(reported, roundHalfUp(own, rubric.rounding.scorePlaces), rubric);
  });
}

/** Printed into a heading, alone or as well, a weight is no slip of the row. */
function isStated({ total, heading }: Funds, typed: Decimal): boolean {
  return (
    total.weight?.inside !== undefined || pointsOf(heading?.statedWeight)?.equals(typed) === true
  );
}

function isUsual(weight: Decimal): boolean {
  return weight.greaterThan(ZERO) && weight.lessThanOrEqualTo(MOST);
}

/**
 * The weight of an execution that states none: the rubric's, what the indicators leave of the whole, or the usual 10, whichever
 * the score is right for.
 */
function untyped(
  usual: Decimal,
  indicatorWeight: Decimal,
  fits: (weight: Decimal) => boolean,
  rubric: Rubric,
): Decimal {
  const left = limit(rubric.totalWeight).minus(indicatorWeight);
  const isLeft = isUsual(left);
  const candidates = isLeft ? [usual, left, TEN] : [usual, TEN];
  return candidates.find(fits) ?? (isLeft ? left : usual);
}

/** Whether a score is the right one at the places that scores have: a formula leaves all its digits in the cell. */
export function isRight(reported: Decimal, right: Decimal, { rounding }: Rubric): boolean {
  return roundHalfUp(reported, rounding.scorePlaces).equals(right);
}

/** Whether an execution score may stand: the right value, or the unrounded one rounded to one decimal. */
function isAccepted(
  reported: Decimal | undefined,
  { right, exact }: RightScore,
  rubric: Rubric,
): reported is Decimal {
  if (!reported || !right) return false;
  return isRight(reported, right, rubric) || isToOneDecimal({ reported, exact });
}

/** 9.7 for 9.7492: rounding 9.75 once more would make it 9.8. */
export function isToOneDecimal({ reported, exact }: Pick<ExecutionScore, 'reported' | 'exact'>) {
  return reported !== undefined && exact !== undefined && reported.equals(roundHalfUp(exact, 1));
}

/** Share of the execution weight that a rate earns. */
export function executionShare(rate: Decimal, { execution }: Rubric): Decimal {
  const bounded = rate.greaterThan(ONE) ? ONE : rate.isNegative() ? ZERO : rate;
  if (execution.value === 'proportional') return bounded;
  const step = execution.value.find(({ from }) => bounded.greaterThanOrEqualTo(from));
  return step ? decimal(step.share) : ZERO;
}

function hasScoreCell({ funds, columns }: SelfEvaluation): boolean {
  return columns.score && (funds?.total.score !== undefined || funds?.total.weight !== undefined);
}
