import type { Decimal } from '../amount';
import type { SelfEvaluation } from '../forms';
import { pointsOf, type ScoreCard } from '../scoring';

/**
 * Whether the total row counts the indicators alone: its 分值 and the weight of the execution make the whole (90 + 10 = 100), or its
 * 得分 is theirs where the form gives the total of all once more, and its 得分 is not that of both.
 */
export function isOfIndicatorsOnly(
  { total, headTotal }: SelfEvaluation,
  { execution, recomputed, typedSum }: ScoreCard,
  whole: string,
): boolean {
  const stated = pointsOf(total?.weight);
  if (!stated || !execution?.weight || execution.weight.isZero()) return false;
  const typed = pointsOf(total?.score);
  const isOfAll = (points: Decimal | undefined): boolean =>
    points !== undefined && [recomputed, typedSum].some((sum) => sum?.equals(points));
  if (isOfAll(typed)) return false;
  if (stated.plus(execution.weight).equals(whole)) return true;
  const own = typedSum?.minus(execution.reported ?? 0);
  return (
    !stated.equals(whole) && typed?.equals(own ?? whole) === true && isOfAll(pointsOf(headTotal))
  );
}
