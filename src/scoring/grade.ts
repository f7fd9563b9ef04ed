import { type Decimal, HUNDRED } from '../amount';
import type { Rubric } from '../rubrics';
import { limit } from './limits';

/** The grade of a total: read off total ÷ Σ weights × 100. */
export function gradeOf(total: Decimal, weight: Decimal, rubric: Rubric): string | undefined {
  if (!weight.greaterThan(0)) return undefined;
  const hundredfold = total.times(HUNDRED);
  return rubric.grades.value.find(({ from }) =>
    hundredfold.greaterThanOrEqualTo(weight.times(limit(from))),
  )?.name;
}

/** A row as far as the grade is concerned. */
export interface OpenRow {
  readonly index: number;
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The fewest rows that decide the grade: widest first, until with them at their highest the rest cannot spoil the best grade,
 * and with them at their lowest the rest cannot save the worst.
 */
export function decidingRows(
  rows: readonly OpenRow[],
  low: Decimal,
  high: Decimal,
  weight: Decimal,
  rubric: Rubric,
): number[] {
  const worst = gradeOf(low, weight, rubric);
  const best = gradeOf(high, weight, rubric);
  if (worst === undefined || worst === best) return [];
  const open = rows
    .map((row) => ({ width: row.high.minus(row.low), ...row }))
    .filter(({ width }) => width.greaterThan(0))
    .sort((a, b) => b.width.comparedTo(a.width) || a.index - b.index);
  const chosen: number[] = [];
  let raised = low;
  let lowered = high;
  for (const { index, width } of open) {
    chosen.push(index);
    raised = raised.plus(width);
    lowered = lowered.minus(width);
    const decided =
      gradeOf(raised, weight, rubric) === best && gradeOf(lowered, weight, rubric) === worst;
    if (decided) break;
  }
  return chosen.sort((a, b) => a - b);
}
