import { decimal, ZERO, type Decimal } from '../../../amount';
import { earnedOf } from '../../scored/execution-twice';
import { figureIn } from '../../field';
import type { FundsRow } from '../../model';
import { rateIn } from '../rows/rate-in';
import { workedOut } from '../rows/worked-out';

interface Rows {
  readonly total: FundsRow;
  readonly parts: readonly FundsRow[];
}

/** What 调整数 says: the budget as it came to be, what was added or cut, or what was cut, without its sign. */
const MEANINGS = {
  level: (_: Decimal, change: Decimal) => change,
  difference: (first: Decimal, change: Decimal) => first.plus(change),
  cut: (first: Decimal, change: Decimal) => first.minus(change),
} as const;
type Meaning = keyof typeof MEANINGS;

/** A score without a weight beside it is of 10 points. */
const USUAL_WEIGHT = decimal(10);
/** What rounding or cutting off may take from a rate. */
const RATE_MISS = decimal('0.0001');

/**
 * 年初数 beside 调整数, and no column for the budget that the year ended with: the figures tell what the latter is. Where they do
 * not, there is no budget of the year.
 */
export function adjustedAlone(rows: Rows): Rows | undefined {
  if (!hasAdjustedOnly(rows.total)) return undefined;
  const meaning = meaningOf(rows);
  const adjusted = (row: FundsRow): FundsRow => withBudget(row, meaning);
  return { total: adjusted(rows.total), parts: rows.parts.map(adjusted) };
}

/** 年初数 stands for the budget of the year as well, and 调整数 beside it. */
function hasAdjustedOnly({ initialBudget, annualBudget, adjustment }: FundsRow): boolean {
  return adjustment !== undefined && initialBudget !== undefined && annualBudget === initialBudget;
}

function meaningOf({ total, parts }: Rows): Meaning | undefined {
  const rows = [total, ...parts];
  const changes = rows.flatMap(({ adjustment }) => figureIn(adjustment) ?? []);
  if (changes.every((change) => change.isZero())) return 'difference';
  if (changes.some((change) => change.isNegative())) return 'difference';
  const votes = (meaning: Meaning): number => rows.filter((row) => fits(row, meaning)).length;
  const [level, difference, cut] = [votes('level'), votes('difference'), votes('cut')];
  if (level > difference && level > cut) return 'level';
  if (difference > level && difference > cut) return 'difference';
  if (cut > level && cut > difference) return 'cut';
  return nearest(total) ?? possible(total);
}

/** Whether the rate of a row, or else the score, is right with a budget of that meaning. */
function fits(row: FundsRow, meaning: Meaning): boolean {
  const budget = budgetOf(row, meaning);
  const spent = figureIn(row.executed);
  if (!budget?.isPositive() || budget.isZero() || !spent) return false;
  const rate = rateIn(row.executionRate);
  if (rate) return spent.dividedBy(budget).minus(rate).abs().lessThanOrEqualTo(RATE_MISS);
  const score = figureIn(row.score);
  const weight = figureIn(row.weight) ?? USUAL_WEIGHT;
  return score !== undefined && earnedOf(budget, spent, weight).equals(score);
}

/** With which of the two the rate that is typed is less wrong. */
function nearest(total: FundsRow): Meaning | undefined {
  const rate = rateIn(total.executionRate);
  const spent = figureIn(total.executed);
  const [level, difference] = [budgetOf(total, 'level'), budgetOf(total, 'difference')];
  if (!rate || !spent || !level || !difference || level.isZero() || difference.isZero()) {
    return undefined;
  }
  const miss = (budget: Decimal): Decimal => spent.dividedBy(budget).minus(rate).abs();
  return miss(level).lessThan(miss(difference)) ? 'level' : 'difference';
}

/** No more is spent than there is: a level that is the first budget again, or one that is too small for what was spent. */
function possible(total: FundsRow): Meaning | undefined {
  const spent = figureIn(total.executed);
  const [first, change] = [figureIn(total.initialBudget), figureIn(total.adjustment)];
  if (!first || !change || !spent) return undefined;
  if (spent.greaterThan(change)) {
    return spent.lessThanOrEqualTo(first.plus(change)) ? 'difference' : undefined;
  }
  return change.equals(first) ? 'level' : undefined;
}

function budgetOf({ initialBudget, adjustment }: FundsRow, meaning: Meaning): Decimal | undefined {
  const [first, change] = [figureIn(initialBudget), figureIn(adjustment)];
  return first && MEANINGS[meaning](first, change ?? ZERO);
}

/** A sum stands at 调整数, and nobody typed it. */
function withBudget(row: FundsRow, meaning: Meaning | undefined): FundsRow {
  const { adjustment, annualBudget, ...rest } = row;
  if (!adjustment) return row;
  if (meaning === 'level') return { ...rest, annualBudget: adjustment };
  const budget = meaning && budgetOf(row, meaning);
  if (!budget) return meaning ? row : { ...rest, adjustment };
  if (!figureIn(adjustment)) return row;
  return { ...row, annualBudget: workedOut(adjustment, budget) };
}
