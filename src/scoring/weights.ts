import { type Decimal, ONE, roundHalfUp, ZERO } from '../amount';
import type { Field, Indicator, SelfEvaluation } from '../forms';
import { pointsOf } from './indicator/indicator';
import type { Shares } from './model';
import { statedPoints } from './stated';

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

/**
 * Where rows beneath 年度绩效目标1（40分） or 数量指标（20分） have scores and no weights, the scores tell these where only one
 * division is possible: scores that come to all the points are the weights; else what targets met, or missed by some share, have
 * earned tells the weight, which leaves the rest to the only other row.
 */
export function inferFromScores(
  evaluation: SelfEvaluation,
  shares: readonly Shares[],
  reported: readonly (Decimal | undefined)[],
  weights: (Decimal | undefined)[],
): void {
  const { indicators } = evaluation;
  for (const { points, rows } of statedPoints(evaluation)) infer(points, rows);

  function infer(stated: Decimal, beneath: readonly number[]): void {
    let left = stated;
    let whole = ZERO;
    const known = new Map<number, Decimal>();
    const unsure: number[] = [];
    for (const at of beneath) {
      const typed = reported[at];
      // Where the points have a column, a blank cell there is a gap and not for the scores to fill.
      const row = indicators[at];
      const isOpen =
        weights[at] === undefined && row?.group === undefined && row?.weight === undefined;
      if (!isOpen || !typed?.greaterThan(ZERO)) return;
      const own = impliedBy(typed, shares[at]);
      known.set(at, own ?? typed);
      left = left.minus(own ?? typed);
      whole = whole.plus(typed);
      if (!own) unsure.push(at);
    }
    if (whole.equals(stated)) {
      for (const at of beneath) weights[at] = reported[at];
      return;
    }
    const [only] = unsure;
    if (left.lessThan(ZERO) || (!left.isZero() && (only === undefined || unsure.length > 1)))
      return;
    for (const [at, weight] of known) weights[at] = at === only ? weight.plus(left) : weight;
  }
}

/** The weight that a score was worked out from: its own for a target met, 10 for 9.33 of 93.33%; none where that is no whole number. */
function impliedBy(score: Decimal, share: Shares | undefined): Decimal | undefined {
  if (!share?.low.equals(share.high) || !share.low.greaterThan(ZERO)) return undefined;
  if (share.low.equals(ONE)) return score;
  const plain = score.dividedBy(share.low).toDecimalPlaces(0);
  return roundHalfUp(plain.times(share.low), 2).equals(score) ? plain : undefined;
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
