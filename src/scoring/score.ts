import { type Decimal, decimal, ZERO } from '../amount';
import type { SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import { executionScore } from './execution';
import { decidingRows, gradeOf, type OpenRow } from './grade';
import { groupsOf } from './groups';
import { pointsOf, sharesOf, type Shares } from './indicator';
import type { ExecutionScore, IndicatorScore, ScoreCard, SectionScore } from './model';
import { reportedOf, weightsOf } from './weights';

/** One unit of the last place of a score: 2 → 0.01. */
const STEPS = ['1', '0.1', '0.01', '0.001', '0.0001', '0.00001', '0.000001'].map((step) =>
  decimal(step),
);

/** The evaluation under a rubric: what every row and the total may score. Points are unrounded. */
export function score(evaluation: SelfEvaluation, rubric: Rubric): ScoreCard {
  const shares = evaluation.indicators.map((row) => sharesOf(row, rubric));
  const weights = weightsOf(evaluation);
  const reported = reportedOf(evaluation);
  const indicators = rowScores(evaluation, rubric, shares, weights, reported);
  const sections = evaluation.sections.map((_, index) =>
    sectionScore(evaluation, indicators, shares, index),
  );
  const loose = looseSection(evaluation, indicators);
  const listed = loose ? [...sections, loose] : sections;
  const indicatorWeight = listed.reduce((all, { weight }) => all.plus(weight), ZERO);
  const execution = executionScore(evaluation, rubric, indicatorWeight);
  const all = execution ? [executionSection(execution), ...listed] : listed;
  const weight = add(all.map((one) => one.weight));
  const low = add(all.map((one) => one.low));
  const high = add(all.map((one) => one.high));
  const typedScores = [execution?.reported, ...reported].filter((one) => one !== undefined);
  const scored = typedScores.length > 0;
  const typed = pointsOf(evaluation.total?.score);
  const worst = scored ? gradeOf(low, weight, rubric) : undefined;
  const best = scored ? gradeOf(high, weight, rubric) : undefined;
  return {
    indicators,
    ...(execution && { execution }),
    sections: all,
    weight,
    ...(typed && { reported: typed }),
    ...(scored && {
      typedSum: add(typedScores),
      recomputed: add([execution?.counted ?? ZERO, ...reported.map((one) => one ?? ZERO)]),
    }),
    low,
    high,
    ...(worst !== undefined && best !== undefined && { grade: { low: worst, high: best } }),
    deciding: scored ? decidingRows(openRows(indicators), low, high, weight, rubric) : [],
  };
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
  const step = STEPS[rubric.rounding.scorePlaces] ?? ZERO;
  return evaluation.indicators.map((row, index) => {
    const share = shares[index];
    if (!share || row.skipped) return { method: 'undetermined', missed: false };
    const weight = weights[index];
    const typed = reported[index];
    const group = groups.get(index);
    const first = within.get(index);
    const { method, missed, achievement, why } = share;
    const base = {
      method,
      missed,
      ...(achievement && { achievement }),
      ...(typed && { reported: typed }),
      ...(why && { why }),
      ...(group && { group }),
      ...(first !== undefined && { within: first }),
    };
    if (!weight) return why ? base : { ...base, why: 'no-weight' };
    if (group && !group.rows.every((one) => weights[one])) {
      return { ...base, weight, low: group.low, high: group.high };
    }
    return { ...base, weight, ...rangeOf(share, weight, step) };
  });
}

/** The range in points; the top of a band that another band begins at is one step lower: 7.99 of 10. */
function rangeOf(share: Shares, weight: Decimal, step: Decimal): { low: Decimal; high: Decimal } {
  const low = weight.times(share.low);
  const top = weight.times(share.high);
  const high = share.below ? top.minus(step) : top;
  return { low, high: high.lessThan(low) ? low : high };
}

function sectionScore(
  evaluation: SelfEvaluation,
  indicators: readonly IndicatorScore[],
  shares: readonly Shares[],
  index: number,
): SectionScore {
  const rows = evaluation.indicators.flatMap((row, at) =>
    row.section === index && !row.skipped ? [at] : [],
  );
  const section = evaluation.sections[index];
  const sum = sumRows(rows, indicators);
  const stated = pointsOf(section?.statedWeight);
  const own = pointsOf(section?.statedScore);
  const base = { section: index, name: section?.name ?? 'other' };
  const unweighted = rows.every((row) => !indicators[row]?.weight);
  if (!stated || rows.length === 0 || !unweighted) {
    return { ...base, ...sum, ...(!sum.reported && own && { reported: own }) };
  }
  // No row has a weight: whatever the division, the section lies between its worst and its best row.
  const lows = rows.map((row) => shares[row]?.low ?? ZERO);
  const highs = rows.map((row) => shares[row]?.high ?? ZERO);
  const least = lows.reduce((a, b) => (b.lessThan(a) ? b : a));
  const most = highs.reduce((a, b) => (b.greaterThan(a) ? b : a));
  const reported = sum.reported ?? own;
  return {
    ...base,
    weight: stated,
    low: stated.times(least),
    high: stated.times(most),
    ...(reported && { reported }),
  };
}

/** Rows that stand under no first-level heading. */
function looseSection(
  evaluation: SelfEvaluation,
  indicators: readonly IndicatorScore[],
): SectionScore | undefined {
  const rows = evaluation.indicators.flatMap((row, at) =>
    row.section === undefined && !row.skipped ? [at] : [],
  );
  return rows.length > 0 ? { name: 'other', ...sumRows(rows, indicators) } : undefined;
}

function sumRows(
  rows: readonly number[],
  indicators: readonly IndicatorScore[],
): Omit<SectionScore, 'name'> {
  let weight = ZERO;
  let low = ZERO;
  let high = ZERO;
  let reported: Decimal | undefined;
  for (const row of rows) {
    const one = indicators[row];
    if (!one) continue;
    if (one.weight) weight = weight.plus(one.weight);
    if (one.low) low = low.plus(one.low);
    if (one.high) high = high.plus(one.high);
    if (one.reported) reported = (reported ?? ZERO).plus(one.reported);
  }
  return { weight, low, high, ...(reported && { reported }) };
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
  return indicators.flatMap(({ low, high }, index) => (low && high ? [{ index, low, high }] : []));
}

function add(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((all, one) => all.plus(one), ZERO);
}
