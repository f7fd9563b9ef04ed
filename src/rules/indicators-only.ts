import type { SelfEvaluation } from '../forms';
import { pointsOf, type ScoreCard } from '../scoring';

/**
 * Whether the total row counts the indicators alone: its 分值 and the weight of the execution make the whole (90 + 10 = 100), and
 * its 得分 is not that of both.
 */
export function isOfIndicatorsOnly(
  { total }: SelfEvaluation,
  { execution, recomputed, typedSum }: ScoreCard,
  whole: string,
): boolean {
  const stated = pointsOf(total?.weight);
  if (!stated || !execution?.weight || execution.weight.isZero()) return false;
  const typed = pointsOf(total?.score);
  const countsBoth = typed && [recomputed, typedSum].some((sum) => sum?.equals(typed));
  return !countsBoth && stated.plus(execution.weight).equals(whole);
}
