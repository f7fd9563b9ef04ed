import { ONE, type Quantity } from '../amount';
import type { Indicator } from '../forms';
import type { Rubric } from '../rubrics';
import { comparatorOf, limit, type Measured } from '../scoring';

/** How a row that has reached its target left it behind by more than the rubric's threshold: a limit undershot is `under`. */
export function isFarBeyond(
  indicator: Indicator,
  wanted: Quantity,
  { target: goal, actual: reached }: Measured,
  { thresholds }: Pick<Rubric, 'thresholds'>,
): 'over' | 'under' | undefined {
  if (reached.equals(goal) || goal.isNegative()) return undefined;
  const comparator = comparatorOf(indicator, wanted);
  if (comparator === '=') return undefined;
  const share = limit(thresholds.overAchieved.value);
  if (comparator === '<=' || comparator === '<') {
    return reached.lessThan(goal.times(ONE.minus(share))) ? 'under' : undefined;
  }
  return reached.greaterThan(goal.times(ONE.plus(share))) ? 'over' : undefined;
}
