import { matchesPrinted, roundHalfUp, ZERO, type Decimal } from '../../../amount';
import { figureIn } from '../../field';
import { MONEY_COLUMNS, type Field, type FundsRow } from '../../model';
import { amountIn } from './column-sums';
import { rateIn } from './rate-in';
import { workedOut } from './worked-out';

interface Read {
  readonly total: FundsRow;
  readonly parts: readonly FundsRow[];
  readonly others: readonly FundsRow[];
}

const CARRIED = /(?:上年度?|以前年度|年初)[^，。]{0,4}(?:结转|结余)|^(?:其中)?[:：]?结[转余]/;

/**
 * 上年结转 beside a total that has no other parts, in a column or as the one row beneath: it is no list of parts. Whether the budget
 * counts it already the rate tells, or the score where no rate is typed.
 */
export function withCarriedBesides({ total, parts, others }: Read): Read {
  const [row] = parts;
  if (parts.length > 1) return { total, parts, others };
  if (!row) return { total: countedWith(total, total.carried), parts, others };
  const isAll = MONEY_COLUMNS.some((column) => {
    const whole = amountIn(total, column);
    return !whole.isZero() && whole.equals(amountIn(row, column));
  });
  if (!CARRIED.test(row.name) || isAll) return { total, parts, others };
  const amount = [row.annualBudget, row.initialBudget].find((field) => figureIn(field));
  return { total: countedWith(total, amount), parts: [], others: [...others, row] };
}

/** The total with a budget of both amounts, where what is said of its execution is right with both alone. */
function countedWith(total: FundsRow, carried: Field | undefined): FundsRow {
  const { annualBudget, initialBudget, executed } = total;
  const [budget, more, spent] = [annualBudget, carried, executed].map(figureIn);
  if (!annualBudget || !budget || !more || !spent || more.isZero() || budget.isZero()) return total;
  const both = budget.plus(more);
  if (!tells(total, spent.dividedBy(both)) || tells(total, spent.dividedBy(budget))) return total;
  const { initialBudget: _, ...rest } = total;
  // The first budget, which leaves out the same, was not raised.
  const isSame = figureIn(initialBudget)?.equals(budget) === true;
  return { ...(isSame ? rest : total), annualBudget: workedOut(annualBudget, both) };
}

/** Whether the rate typed is this one; else whether the score is, of which a budget overspent says nothing. */
function tells({ executionRate, weight, score }: FundsRow, exact: Decimal): boolean {
  const rate = rateIn(executionRate);
  if (rate) return matchesPrinted(exact, rate, placesOf(executionRate));
  const [points, given] = [figureIn(weight), figureIn(score)];
  if (!points || !given || exact.greaterThan(1)) return false;
  return roundHalfUp(points.times(exact), 2).minus(given).equals(ZERO);
}

/** Decimal places of a rate as a part of 1. */
function placesOf(field: Field | undefined): number {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return 0;
  return reading.unit || reading.value.greaterThan('1.5') ? reading.places + 2 : reading.places;
}
