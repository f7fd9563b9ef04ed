import { type Decimal, ZERO } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import { figureState } from '../../scoring';
import type { Row } from '../rows';

/** A score that ought to be there: what it may be. */
export interface MissingScore {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * What a row with weight and result, but with no score, may earn; `undefined` where nothing is missing. Of rows that have points
 * and no place for results, the weight alone asks for a score.
 */
export function missingScore(
  { indicator, score }: Row,
  { columns }: Pick<SelfEvaluation, 'columns'>,
): MissingScore | undefined {
  const { within, reported, group, weight, low = ZERO, high = weight } = score;
  if (within !== undefined || reported || group?.reported || !weight || !high) return undefined;
  const { actual, target, money } = indicator;
  const measured = actual
    ? actual.reading.kind !== 'blank'
    : money
      ? figureState(money.executed) === 'figure'
      : (!columns.target && !columns.actual) || !target;
  const state = figureState(indicator.score);
  return measured && (state === 'missing' || state === 'nothing') ? { low, high } : undefined;
}
