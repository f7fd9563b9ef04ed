import { type Decimal, ZERO } from '../../amount';
import { figureState } from '../../scoring';
import type { Row } from '../rows';

/** A score that ought to be there: what it may be. */
export interface MissingScore {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What a row with weight and result, but with no score, may earn; `undefined` where nothing is missing. */
export function missingScore({ indicator, score }: Row): MissingScore | undefined {
  const { within, reported, group, weight, low = ZERO, high = weight } = score;
  if (within !== undefined || reported || group?.reported || !weight || !high) return undefined;
  const measured = indicator.actual !== undefined && indicator.actual.reading.kind !== 'blank';
  const state = figureState(indicator.score);
  return measured && (state === 'missing' || state === 'nothing') ? { low, high } : undefined;
}
