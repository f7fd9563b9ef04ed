import type { Decimal } from '../../amount';
import { limit, pointsOf } from '../../scoring';
import type { Row } from '../rows';
import type { Subject } from '../rule';

/**
 * What the weight of a row should be where its own cell is sure to be the wrong one: the heading above and the whole of 100 are
 * both off by the same points, and without these the score typed is one that the row can have. `weight/section` and
 * `weight/total` tell of it; nothing follows for the row itself.
 */
export function meantWeight({ indicator, score }: Row, subject: Subject): Decimal | undefined {
  const { evaluation, card, rubric } = subject;
  const { weight, reported, low, high } = score;
  if (!evaluation || !card || !weight || !reported || !low || !high) return undefined;
  const off = card.weight.minus(limit(rubric.totalWeight));
  if (off.isZero() || indicator.section === undefined) return undefined;
  const stated = pointsOf(evaluation.sections[indicator.section]?.statedWeight);
  const rows = evaluation.indicators.filter(({ section }) => section === indicator.section);
  const sum = rows.reduce((all, row) => all.plus(pointsOf(row.weight) ?? 0), limit('0'));
  if (!stated || !sum.minus(stated).equals(off)) return undefined;
  const meant = weight.minus(off);
  if (!meant.greaterThan(0) || (!reported.greaterThan(high) && !reported.lessThan(low))) {
    return undefined;
  }
  const share = meant.dividedBy(weight);
  const isAllowed =
    reported.greaterThanOrEqualTo(low.times(share)) &&
    reported.lessThanOrEqualTo(high.times(share));
  return isAllowed ? meant : undefined;
}
