import { type Decimal, ONE, ZERO } from '../amount';
import type { SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import { pointsOf } from './indicator/indicator';
import type { IndicatorScore, SectionScore, Shares } from './model';
import { statedPoints, type StatedPoints } from './stated';

/** The rows as scored, and which share of an unknown weight each may have earned. */
export interface ScoredRows {
  readonly indicators: readonly IndicatorScore[];
  readonly shares: readonly Shares[];
  /** Whether any row has a score. */
  readonly scored: boolean;
}

/**
 * Weight, score and range of every first-level section. Rows whose weight nobody states share what their heading leaves;
 * where a scored form states no weight anywhere, the rubric's weights count, section by section if it has them.
 */
export function sectionScores(
  evaluation: SelfEvaluation,
  rubric: Rubric,
  rows: ScoredRows,
): readonly SectionScore[] {
  const members = membersOf(evaluation);
  const stated = statedPoints(evaluation).filter(({ section }) => section !== undefined);
  const weightless =
    rows.scored &&
    stated.length === 0 &&
    rows.indicators.every(({ weight }) => weight === undefined);
  if (weightless) return usualSections(evaluation, rubric, rows, members);
  const sections = evaluation.sections.map((section, index): SectionScore => {
    const own = pointsOf(section.statedScore);
    const beneath = stated.filter((one) => one.section === index);
    const sum = sumRows(members.bySection[index] ?? [], rows, beneath);
    const reported = sum.reported ?? own;
    return { section: index, name: section.name, ...sum, ...(reported && { reported }) };
  });
  if (members.loose.length === 0) return sections;
  return [...sections, { name: 'other', ...sumRows(members.loose, rows, []) }];
}

interface Members {
  readonly bySection: readonly (readonly number[])[];
  /** Rows under no heading. */
  readonly loose: readonly number[];
}

function membersOf({ sections, indicators }: SelfEvaluation): Members {
  const bySection: number[][] = sections.map(() => []);
  const loose: number[] = [];
  indicators.forEach(({ section, skipped }, index) => {
    if (skipped) return;
    (section === undefined ? loose : (bySection[section] ?? loose)).push(index);
  });
  return { bySection, loose };
}

/** Sections by the rubric's weights; as one where the rubric does not know them all. */
function usualSections(
  { sections }: SelfEvaluation,
  rubric: Rubric,
  rows: ScoredRows,
  { bySection, loose }: Members,
): readonly SectionScore[] {
  const filled = sections.flatMap((section, index) =>
    (bySection[index] ?? []).length > 0 ? [{ section, index }] : [],
  );
  const names = new Set(filled.map(({ section }) => section.name));
  const known =
    loose.length === 0 &&
    names.size === filled.length &&
    Object.keys(rubric.weights).length === names.size &&
    [...names].every((name) => rubric.weights[name] !== undefined);
  if (known) {
    return filled.map(({ section, index }) => ({
      section: index,
      name: section.name,
      ...sumAll(bySection[index] ?? [], rows, decimalOf(rubric, section.name)),
    }));
  }
  const every = [...bySection.flat(), ...loose].sort((a, b) => a - b);
  const usual = Object.keys(rubric.weights).reduce(
    (all, name) => all.plus(decimalOf(rubric, name)),
    ZERO,
  );
  return every.length > 0 ? [{ name: 'other', ...sumAll(every, rows, usual) }] : [];
}

function decimalOf(rubric: Rubric, name: string): Decimal {
  return ZERO.plus(rubric.weights[name]?.value ?? '0');
}

/** Rows whose points are known together. */
type Beneath = Pick<StatedPoints, 'points' | 'rows'>;

function sumAll(members: readonly number[], rows: ScoredRows, points: Decimal) {
  return sumRows(members, rows, [{ points, rows: members }]);
}

/** Σ of the rows; what is stated beyond that for rows without a weight lies between the worst and the best of them. */
function sumRows(
  members: readonly number[],
  scored: ScoredRows,
  stated: readonly Beneath[],
): Omit<SectionScore, 'name'> {
  const { indicators } = scored;
  let weight = ZERO;
  // How far the lowest and the highest score stay below the weight.
  let low = ZERO;
  let high = ZERO;
  let reported: Decimal | undefined;
  for (const index of members) {
    const row = indicators[index];
    if (!row) continue;
    // Most rows earn their whole weight: only what they may lose is added up.
    if (row.weight) {
      weight = weight.plus(row.weight);
      if (row.low && row.low !== row.weight) low = low.plus(row.weight.minus(row.low));
      if (row.high && row.high !== row.weight) high = high.plus(row.weight.minus(row.high));
    }
    if (row.reported) reported = (reported ?? ZERO).plus(row.reported);
  }
  for (const one of stated) {
    const open = openIn(one, scored);
    if (!open) continue;
    weight = weight.plus(open.left);
    low = low.plus(open.left.times(ONE.minus(open.least)));
    high = high.plus(open.left.times(ONE.minus(open.most)));
  }
  const lowest = low === ZERO ? weight : weight.minus(low);
  const highest = high === ZERO ? weight : weight.minus(high);
  return { weight, low: lowest, high: highest, ...(reported && { reported }) };
}

/** What is left of stated points for the rows without a weight, and which shares of it these may have earned. */
function openIn({ points, rows }: Beneath, { indicators, shares }: ScoredRows) {
  let left = points;
  let least: Decimal | undefined;
  let most: Decimal | undefined;
  for (const index of rows) {
    const row = indicators[index];
    const share = shares[index];
    if (!row || !share) continue;
    if (row.weight) left = left.minus(row.weight);
    if (row.weight ?? row.within !== undefined) continue;
    if (!least || share.low.lessThan(least)) least = share.low;
    if (!most || share.high.greaterThan(most)) most = share.high;
  }
  return least && most && left.greaterThan(ZERO) ? { left, least, most } : undefined;
}
