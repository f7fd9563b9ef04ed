import type { Decimal } from '../../amount';
import type { Indicator, SelfEvaluation } from '../../forms';
import { limit, pointsOf } from '../../scoring';
import { doubting, type FigureDoubt } from '../doubts';
import { rowsOf, type Row } from '../rows';
import type { Subject } from '../rule';

/** Where the weights of a form do not make the whole: those that are sure to be wrong. */
export function doubtedWeights(subject: Subject): readonly FigureDoubt[] {
  const misread = rowsOf(subject).filter((row) => isMisread(row, subject));
  return doubting(...misread.map(({ indicator }) => indicator.weight));
}

/**
 * Whether the weight of a row is sure to be the wrong one: the whole of 100 and the headings above are off by the same points, and
 * without these the score typed is one that the row can have (under no heading: its full marks).
 */
function isMisread({ indicator, score }: Row, { evaluation, card, rubric }: Subject): boolean {
  const { weight, reported, low, high } = score;
  if (!evaluation || !card || !weight || !reported || !low || !high) return false;
  const off = card.weight.minus(limit(rubric.totalWeight));
  const meant = weight.minus(off);
  if (off.isZero() || !meant.greaterThan(0)) return false;
  const headed = headings(indicator, evaluation);
  if (headed.some((one) => !one.equals(off))) return false;
  if (reported.equals(meant) && !score.missed) return true;
  const isPossible = reported.lessThanOrEqualTo(high) && reported.greaterThanOrEqualTo(low);
  if (isPossible || headed.length === 0) return false;
  const share = meant.dividedBy(weight);
  return (
    reported.greaterThanOrEqualTo(low.times(share)) && reported.lessThanOrEqualTo(high.times(share))
  );
}

/**
 * The one row whose weight is below the score that it has by its result, where with that score for a weight all of them make the
 * whole: `score/exceeds-weight` tells of it. Gives by how much the weight is too large, which is less than nothing.
 */
export function exceededWeight(subject: Subject): { row: Row; off: Decimal } | undefined {
  const { card, rubric } = subject;
  const off = card?.weight.minus(limit(rubric.totalWeight));
  if (!off?.isNegative()) return undefined;
  const rows = rowsOf(subject).filter(({ score, indicator }) => {
    const { weight, reported, missed, group, within } = score;
    if (group ?? within !== undefined) return false;
    const isPlain = !missed && pointsOf(indicator.weight) !== undefined;
    return isPlain && weight && reported?.greaterThan(weight);
  });
  const [row] = rows;
  const { weight, reported } = row?.score ?? {};
  const isSure = rows.length === 1 && weight && reported && weight.minus(reported).equals(off);
  return row && isSure ? { row, off } : undefined;
}

/** By how much the weights beneath each heading of a row that states points go beyond these. */
function headings(
  { section, subsection }: Indicator,
  { sections, subsections, tableHeading, indicators }: SelfEvaluation,
): readonly Decimal[] {
  const levels = [
    [
      section === undefined ? undefined : sections[section],
      (row: Indicator) => row.section === section,
    ],
    [
      subsection === undefined ? undefined : subsections?.[subsection],
      (row: Indicator) => row.subsection === subsection,
    ],
    [tableHeading, () => true],
  ] as const;
  return levels.flatMap(([heading, belongs]) => {
    const stated = pointsOf(heading?.statedWeight);
    if (!stated) return [];
    const rows = indicators.filter(belongs);
    return [
      rows.reduce((all, row) => all.plus(pointsOf(row.weight) ?? 0), limit('0')).minus(stated),
    ];
  });
}
