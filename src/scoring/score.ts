import {
  gather,
  type Decimal,
  ONE,
  roundHalfUp,
  stepAt,
  truncate,
  type Writable,
  ZERO,
} from '../amount';
import type { Funds, Indicator, SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import { amountOf } from './execution/amounts';
import { executionScore } from './execution/execution';
import { asTheMoneyHas } from './execution/indicator';
import { decidingRows, gradeOf, type OpenRow } from './grade';
import { groupsOf } from './groups';
import { pointsOf, sharesOf } from './indicator/indicator';
import { open } from './indicator/shares';
import type { ExecutionScore, IndicatorScore, ScoreCard, SectionScore, Shares } from './model';
import { sectionScores } from './sections';
import { inferFromScores, reportedOf, weightsOf } from './weights';

/** The evaluation under a rubric: what every row and the total may score. Points are unrounded. */
export function score(evaluation: SelfEvaluation, rubric: Rubric): ScoreCard {
  const { funds, year } = evaluation;
  const shares = evaluation.indicators.map((row) =>
    isUnspent(row, funds) ? open('unspent') : sharesOf(asTheMoneyHas(row, funds), rubric, year),
  );
  const weights = weightsOf(evaluation);
  const reported = reportedOf(evaluation);
  inferFromScores(evaluation, shares, reported, weights);
  const indicators = rowScores(evaluation, rubric, shares, weights, reported);
  const scored = reported.some((one) => one !== undefined);
  const listed = sectionScores(evaluation, rubric, { indicators, shares, scored });
  const indicatorWeight = add(listed.map((one) => one.weight));
  const execution = executionScore(evaluation, rubric, indicatorWeight);
  const all = execution ? [executionSection(execution), ...listed] : listed;
  const weight = add(all.map((one) => one.weight));
  const low = add(all.map((one) => one.low));
  const high = add(all.map((one) => one.high));
  const rowsSum = scored ? add(reported.filter((one) => one !== undefined)) : ZERO;
  const graded = scored || execution?.reported !== undefined;
  const typed = reportedTotal(evaluation, execution);
  const worst = graded ? gradeOf(low, weight, rubric) : undefined;
  const best = graded ? gradeOf(high, weight, rubric) : undefined;
  return {
    indicators,
    ...(execution && { execution }),
    sections: all,
    weight,
    ...(typed && { reported: typed }),
    ...(graded && {
      typedSum: rowsSum.plus(execution?.reported ?? ZERO),
      recomputed: rowsSum.plus(execution?.counted ?? ZERO),
    }),
    low,
    high,
    ...(worst !== undefined && best !== undefined && { grade: { low: worst, high: best } }),
    deciding: worst === best ? [] : decidingRows(openRows(indicators), low, high, weight, rubric),
  };
}

/** A cost of 0 under a limit where no money was spent: the project was not begun, and kept within no limit. */
function isUnspent({ category, target, actual }: Indicator, funds: Funds | undefined): boolean {
  if (category !== 'cost' || actual?.reading.kind !== 'quantity') return false;
  if (!actual.reading.value.isZero() || target?.reading.kind !== 'quantity') return false;
  return !target.reading.value.isZero() && amountOf(funds, 'executed')?.yuan.isZero() === true;
}

/** The total as typed: the head's, where only that counts the execution as well. */
function reportedTotal(
  { total, headTotal }: SelfEvaluation,
  execution: ExecutionScore | undefined,
): Decimal | undefined {
  const own = pointsOf(total?.score);
  const head = pointsOf(headTotal);
  const isWhole = own && head && execution?.reported?.equals(head.minus(own));
  return isWhole ? head : own;
}

function rowScores(
  evaluation: SelfEvaluation,
  rubric: Rubric,
  shares: readonly Shares[],
  weights: readonly (Decimal | undefined)[],
  reported: readonly (Decimal | undefined)[],
): IndicatorScore[] {
  const groups = groupsOf(evaluation, shares, weights, reported);
  const within = new Map<number, number>();
  for (const [first, { rows }] of groups) {
    for (const row of rows) if (row !== first) within.set(row, first);
  }
  return evaluation.indicators.map((row, index) => {
    const share = shares[index];
    if (!share || row.skipped) return { method: 'undetermined', missed: false };
    const weight = weights[index];
    const typed = reported[index];
    const group = groups.get(index);
    const first = within.get(index);
    const { method, missed, measured, why } = share;
    const score: Writable<IndicatorScore> = {
      method,
      missed,
      weight: undefined,
      reported: typed,
      low: undefined,
      high: undefined,
      below: undefined,
      measured,
      why,
      group,
      within: first,
    };
    if (!weight) {
      score.why ??= 'no-weight';
      return score;
    }
    score.weight = weight;
    if (group && !group.rows.every((one) => weights[one])) {
      score.low = group.low;
      score.high = group.high;
    } else if (!row.target && !row.actual && typed) {
      // A table of criteria has no column for targets: nothing bounds a score but its weight.
      score.low = score.high = typed.greaterThan(weight) ? weight : typed;
    } else setRange(score, share, weight, rubric);
    return score;
  });
}

/**
 * The range in points, rounded as a score is given: what a total adds up. The top of a band that another band begins at is the last
 * score below it: 7.99 of 10. Of rows that share a score cell only the sum is given, and so rounded.
 */
function setRange(
  score: Writable<IndicatorScore>,
  share: Shares,
  weight: Decimal,
  { rounding: { scorePlaces } }: Rubric,
): void {
  const isShared = score.group !== undefined || score.within !== undefined;
  const given = (points: Decimal) => (isShared ? points : roundHalfUp(points, scorePlaces));
  const low = share.low === ONE ? weight : given(weight.times(share.low));
  score.low = score.high = low;
  if (share.high === share.low) {
    if (share.low !== ONE && !isShared) score.exact = weight.times(share.low);
    return;
  }
  const top = share.high === ONE ? weight : weight.times(share.high);
  const high = share.below ? lastBelow(top, scorePlaces) : share.high === ONE ? top : given(top);
  if (!high.greaterThan(low)) return;
  score.high = high;
  if (share.below) score.below = top;
}

/** The highest score that is lower than `top`. */
function lastBelow(top: Decimal, places: number): Decimal {
  const cut = truncate(top, places);
  return cut.lessThan(top) ? cut : top.minus(stepAt(places));
}

function executionSection({ weight, counted, right, reported }: ExecutionScore): SectionScore {
  const full = weight ?? ZERO;
  return {
    name: 'execution',
    weight: full,
    low: right ? (counted ?? right) : ZERO,
    high: right ? (counted ?? right) : full,
    ...(reported && { reported }),
  };
}

function openRows(indicators: readonly IndicatorScore[]): OpenRow[] {
  return gather(indicators, ({ low, high }, index) => (low && high ? [{ index, low, high }] : []));
}

function add(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((all, one) => (all === ZERO ? one : all.plus(one)), ZERO);
}
