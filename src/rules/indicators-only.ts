import type { SelfEvaluation } from '../forms';
import { pointsOf, type ScoreCard } from '../scoring';

/**
 * Whether the total row counts the indicators alone: its 分值 is what they add up to, and the execution completes the whole
 * (90 + 10 = 100). Then its 得分 counts them alone as well.
 */
export function isOfIndicatorsOnly(
  { total }: SelfEvaluation,
  { weight, execution }: ScoreCard,
  whole: string,
): boolean {
  const stated = pointsOf(total?.weight);
  if (!stated || !execution?.weight || !weight.equals(whole)) return false;
  return !execution.weight.isZero() && stated.equals(weight.minus(execution.weight));
}
