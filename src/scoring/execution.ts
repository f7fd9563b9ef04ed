import { type Decimal, decimal, ONE, roundHalfUp, TEN, type Writable, ZERO } from '../amount';
import type { Funds, SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import { figure, inScale } from './figure';
import { pointsOf } from './indicator';
import { limit } from './limits';
import { misprinted } from './misprint';
import type { ExecutionScore } from './model';

/** No form gives its execution more points than this. */
const MOST = decimal('30');

/** The amounts an execution rate is made of, all in one unit: that of the form. */
export interface ExecutionAmounts {
  readonly annualBudget?: Decimal;
  readonly executed?: Decimal;
  /** Worked out from the 其中 rows because the total row is 0 or blank. */
  readonly fromParts?: true;
}

type Column = 'annualBudget' | 'executed';

/**
 * 全年预算数 and 全年执行数 of the total row; where that row is 0 or blank over filled parts, of the parts. One formula for
 * every rule that needs them.
 */
export function executionAmounts(funds: Funds): ExecutionAmounts {
  const rows = [funds.total, ...funds.parts];
  const scale = rows
    .flatMap((row) => [figure(row.annualBudget), figure(row.executed)])
    .find((one) => one?.scale)?.scale;
  const annual = corrected(funds, 'annualBudget', scale);
  const executed = corrected(funds, 'executed', scale);
  const amounts: Writable<ExecutionAmounts> = {};
  if (annual.value) amounts.annualBudget = annual.value;
  if (executed.value) amounts.executed = executed.value;
  if (annual.fromParts || executed.fromParts) amounts.fromParts = true;
  return amounts;
}

/** The amount that counts: where its cell is sure to be misprinted, what everything else says. */
function corrected(
  funds: Funds,
  column: Column,
  scale: Decimal | undefined,
): ReturnType<typeof total> {
  const implied = misprinted(funds, column);
  const cell = implied && figure(funds.total[column]);
  return cell
    ? { value: inScale({ ...cell, stored: implied }, scale) }
    : total(funds, column, scale);
}

function total(
  funds: Funds,
  column: Column,
  scale: Decimal | undefined,
): { value?: Decimal; fromParts?: true } {
  const own = figure(funds.total[column]);
  if (own && !own.stored.isZero()) return { value: inScale(own, scale) };
  const sum = funds.parts.reduce((all, row) => {
    const one = figure(row[column]);
    return one ? all.plus(inScale(one, scale)) : all;
  }, ZERO);
  if (!sum.isZero()) return { value: sum, fromParts: true };
  return own ? { value: own.stored } : {};
}

/** Executed ÷ annual budget, unrounded. */
export function executionRate(funds: Funds): Decimal | undefined {
  if (last?.funds === funds) return last.rate;
  const { annualBudget, executed } = executionAmounts(funds);
  const rate =
    annualBudget && executed && !annualBudget.isZero()
      ? executed.dividedBy(annualBudget)
      : undefined;
  last = { funds, rate };
  return rate;
}

/** The rate asked for last: the score and several rules of a unit want the same. */
let last: { readonly funds: Funds; readonly rate: Decimal | undefined } | undefined;

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
    rate && roundHalfUp(weight.times(executionShare(rate, rubric)), rubric.rounding.scorePlaces);
  const fits = (weight: Decimal): boolean => {
    const own = rightOf(weight);
    return own !== undefined && reported !== undefined && isRight(reported, own, rubric);
  };
  const given = typed && (whole || !mends) ? typed : usual;
  const weight = typed ? given : untyped(usual, indicatorWeight, fits, rubric);
  const right = rightOf(weight);
  const counted = isAccepted(reported, right, rubric) ? reported : (right ?? reported);
  return {
    weight,
    ...(rate && { rate }),
    ...(reported && { reported }),
    ...(right && { right }),
    ...(counted && { counted }),
  };
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
  const isLeft = left.greaterThan(ZERO) && left.lessThanOrEqualTo(MOST);
  const candidates = isLeft ? [usual, left, TEN] : [usual, TEN];
  return candidates.find(fits) ?? (isLeft ? left : usual);
}

/** Whether a score is the right one at the places that scores have: a formula leaves all its digits in the cell. */
export function isRight(reported: Decimal, right: Decimal, { rounding }: Rubric): boolean {
  return roundHalfUp(reported, rounding.scorePlaces).equals(right);
}

/** Whether an execution score may stand: the right value, or it rounded to one decimal. */
function isAccepted(
  reported: Decimal | undefined,
  right: Decimal | undefined,
  rubric: Rubric,
): reported is Decimal {
  if (!reported || !right) return false;
  return isRight(reported, right, rubric) || reported.equals(roundHalfUp(right, 1));
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
