import { HUNDRED, roundHalfUp, ZERO, type Decimal } from '../../amount';
import { isNamedExecution, isSame, withoutSection, type Scored } from './execution-row';
import { isBlank, figureIn } from '../field';
import type { Field, FundsRow, Indicator } from '../model';

type Points = 'weight' | 'score';

/**
 * The execution scored in the row of the funds and, with the same points, once more in a row of indicators: its points count once,
 * at the indicator, which has target, result and reason; at the funds where these have a score that is not what they earn.
 * `typed` is the score of the total row.
 */
export function executionOnce(scored: Scored, typed: Field | undefined): Scored {
  const { funds, indicators } = scored;
  if (!funds?.total.score) return scored;
  // Among the outputs it is an indicator of its own.
  const rows = indicators.filter((own) => own.category === 'other' && isNamedExecution(own));
  const [row] = rows;
  const { weight: own, score, ...bare } = funds.total;
  if (!row || rows.length > 1 || isBlank(row.score) || isBlank(score)) return scored;
  // Funds without a weight of their own have that of the row.
  const weight = isBlank(own) ? row.weight : own;
  if (!weight || !isSame(row.weight, weight)) return scored;
  if (!isWholeWithout(indicators, typed) || isCountedTwice(indicators, score, typed)) return scored;
  const total = { ...funds.total, weight };
  if (isSame(row.score, score) || isEarned(total)) {
    return { ...scored, funds: { ...funds, total: bare } };
  }
  const reason = isBlank(funds.reason) ? row.reason : funds.reason;
  return withoutSection({ ...scored, funds: { ...funds, total, ...(reason && { reason }) } }, [
    row,
  ]);
}

/** Whether the indicators come to 100 points, or to the total, without those of the funds. */
function isWholeWithout(indicators: readonly Indicator[], typed: Field | undefined): boolean {
  if (sumOf(indicators, 'weight').equals(HUNDRED)) return true;
  return figureIn(typed)?.equals(sumOf(indicators, 'score')) === true;
}

/** Whether the total, no more than 100, adds both: then 100 points without those of the funds are a slip of a weight. */
function isCountedTwice(
  indicators: readonly Indicator[],
  score: Field,
  typed: Field | undefined,
): boolean {
  const [whole, own] = [figureIn(typed), figureIn(score)];
  if (!whole || !own || own.isZero() || whole.greaterThan(HUNDRED)) return false;
  return sumOf(indicators, 'score').plus(own).equals(whole);
}

/** Whether a score of the execution is its rate's share of the weight. */
export function isEarned({ annualBudget, executed, weight, score }: FundsRow): boolean {
  const [budget, spent, most] = [figureIn(annualBudget), figureIn(executed), figureIn(weight)];
  if (!budget || budget.isZero() || !spent || !most) return false;
  return figureIn(score)?.equals(earnedOf(budget, spent, most)) === true;
}

/** What of the weight the rate of a budget earns. */
export function earnedOf(budget: Decimal, spent: Decimal, weight: Decimal): Decimal {
  const right = spent.greaterThan(budget) ? weight : weight.times(spent).dividedBy(budget);
  return roundHalfUp(right, 2);
}

function sumOf(rows: readonly Indicator[], points: Points): Decimal {
  return rows.reduce(
    (sum, row) => (row.skipped ? sum : sum.plus(figureIn(row[points]) ?? ZERO)),
    ZERO,
  );
}
