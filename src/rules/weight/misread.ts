import type { Decimal } from '../../amount';
import type { Indicator, SelfEvaluation } from '../../forms';
import { limit, pointsOf } from '../../scoring';
import type { Row } from '../rows';
import type { Subject } from '../rule';

/**
 * What the weight of a row should be where its own cell is sure to be the wrong one: the whole of 100 and the headings above are
 * off by the same points, and without these the score typed is one that the row can have (under no heading: its full marks).
 * `weight/section` and `weight/total` tell of it; nothing follows for the row itself.
 */
export function meantWeight({ indicator, score }: Row, subject: Subject): Decimal | undefined {
  const { evaluation, card, rubric } = subject;
  const { weight, reported, low, high } = score;
  if (!evaluation || !card || !weight || !reported || !low || !high) return undefined;
  const off = card.weight.minus(limit(rubric.totalWeight));
  const meant = weight.minus(off);
  if (off.isZero() || !meant.greaterThan(0)) return undefined;
  const headed = headings(indicator, evaluation);
  if (headed.some((one) => !one.equals(off))) return undefined;
  if (reported.equals(meant) && !score.missed) return meant;
  const isPossible = reported.lessThanOrEqualTo(high) && reported.greaterThanOrEqualTo(low);
  if (isPossible || headed.length === 0) return undefined;
  const share = meant.dividedBy(weight);
  const isAllowed =
    reported.greaterThanOrEqualTo(low.times(share)) &&
    reported.lessThanOrEqualTo(high.times(share));
  return isAllowed ? meant : undefined;
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
