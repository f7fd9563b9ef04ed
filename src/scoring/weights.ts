import { type Decimal, ZERO } from '../amount';
import type { Field, Indicator, SelfEvaluation } from '../forms';
import { pointsOf } from './indicator';

/**
 * The weight of every row: its own cell, or what a heading such as 数量指标(15分) or 产出指标(50分) leaves for the only row
 * without one. A weight cell merged over several rows counts for the first of them.
 */
export function weightsOf(evaluation: SelfEvaluation): (Decimal | undefined)[] {
  const seen = new Set<number>();
  const weights = evaluation.indicators.map((row) => {
    if (row.skipped || isSeen(seen, row.weight)) return undefined;
    return pointsOf(row.weight);
  });
  inferBy('subsection', evaluation, weights);
  inferBy('section', evaluation, weights);
  return weights;
}

/** Fills in what the headings of one level leave open. */
function inferBy(
  level: 'section' | 'subsection',
  { sections, subsections, indicators }: SelfEvaluation,
  weights: (Decimal | undefined)[],
): void {
  const headings = level === 'section' ? sections : (subsections ?? []);
  headings.forEach(({ statedWeight }, index) => {
    const stated = pointsOf(statedWeight);
    if (!stated) return;
    const open: number[] = [];
    const groups = new Set<number>();
    let known = ZERO;
    indicators.forEach(({ [level]: own, skipped, group }, at) => {
      if (own !== index || skipped) return;
      const weight = weights[at];
      if (weight) known = known.plus(weight);
      // Rows under one merged cell are open together, as the first of them.
      else if (group === undefined) open.push(at);
      else if (!groups.has(group) && !hasWeight(indicators, weights, group)) {
        groups.add(group);
        open.push(at);
      }
    });
    const [only] = open;
    const left = stated.minus(known);
    if (open.length === 1 && only !== undefined && left.greaterThan(ZERO)) weights[only] = left;
  });
}

function hasWeight(
  rows: readonly Indicator[],
  weights: readonly (Decimal | undefined)[],
  group: number,
): boolean {
  return rows.some((row, at) => row.group === group && weights[at] !== undefined);
}

/** The score of every row as typed; a score cell merged over several rows counts for the first of them. */
export function reportedOf(evaluation: SelfEvaluation): (Decimal | undefined)[] {
  const seen = new Set<number>();
  return evaluation.indicators.map((row) =>
    isSeen(seen, row.score) ? undefined : pointsOf(row.score),
  );
}

/** Excel has no more columns. */
const MOST_COLUMNS = 16_384;

function isSeen(seen: Set<number>, field: Field | undefined): boolean {
  if (!field) return false;
  const key = field.cell.row * MOST_COLUMNS + field.cell.column;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
