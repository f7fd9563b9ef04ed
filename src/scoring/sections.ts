import { type Decimal, ZERO } from '../amount';
import type { SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import { pointsOf } from './indicator/indicator';
import type { IndicatorScore, SectionScore, Shares } from './model';

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
  const stated = evaluation.sections.map((section) => pointsOf(section.statedWeight));
  const weightless =
    rows.scored &&
    stated.every((one) => one === undefined) &&
    rows.indicators.every(({ weight }) => weight === undefined);
  if (weightless) return usualSections(evaluation, rubric, rows, members);
  const sections = evaluation.sections.map((section, index): SectionScore => {
    const own = pointsOf(section.statedScore);
    const sum = sumRows(members.bySection[index] ?? [], rows, stated[index]);
    const reported = sum.reported ?? own;
    return { section: index, name: section.name, ...sum, ...(reported && { reported }) };
  });
  if (members.loose.length === 0) return sections;
  return [...sections, { name: 'other', ...sumRows(members.loose, rows, undefined) }];
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
      ...sumRows(bySection[index] ?? [], rows, decimalOf(rubric, section.name)),
    }));
  }
  const every = [...bySection.flat(), ...loose].sort((a, b) => a - b);
  const usual = Object.keys(rubric.weights).reduce(
    (all, name) => all.plus(decimalOf(rubric, name)),
    ZERO,
  );
  return every.length > 0 ? [{ name: 'other', ...sumRows(every, rows, usual) }] : [];
}

function decimalOf(rubric: Rubric, name: string): Decimal {
  return ZERO.plus(rubric.weights[name]?.value ?? '0');
}

/** Σ of the rows; what `stated` leaves for rows without a weight lies between the worst and the best of them. */
function sumRows(
  members: readonly number[],
  { indicators, shares }: ScoredRows,
  stated: Decimal | undefined,
): Omit<SectionScore, 'name'> {
  let weight = ZERO;
  // How far the lowest and the highest score stay below the weight.
  let low = ZERO;
  let high = ZERO;
  let reported: Decimal | undefined;
  let least: Decimal | undefined;
  let most: Decimal | undefined;
  for (const index of members) {
    const row = indicators[index];
    const share = shares[index];
    if (!row || !share) continue;
    // Most rows earn their whole weight: only what they may lose is added up.
    if (row.weight) {
      weight = weight.plus(row.weight);
      if (row.low && row.low !== row.weight) low = low.plus(row.weight.minus(row.low));
      if (row.high && row.high !== row.weight) high = high.plus(row.weight.minus(row.high));
    }
    if (row.reported) reported = (reported ?? ZERO).plus(row.reported);
    if (row.weight ?? row.within !== undefined) continue;
    if (!least || share.low.lessThan(least)) least = share.low;
    if (!most || share.high.greaterThan(most)) most = share.high;
  }
  let lowest = low === ZERO ? weight : weight.minus(low);
  let highest = high === ZERO ? weight : weight.minus(high);
  if (stated && least && most) {
    const left = stated.minus(weight);
    if (left.greaterThan(ZERO)) {
      weight = stated;
      lowest = lowest.plus(left.times(least));
      highest = highest.plus(left.times(most));
    }
  }
  return { weight, low: lowest, high: highest, ...(reported && { reported }) };
}
