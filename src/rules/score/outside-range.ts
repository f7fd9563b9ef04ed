import { type Decimal, roundHalfUp } from '../../amount';
import type { Outcome } from '../../findings';
import type { Method } from '../../scoring';
import type { Row } from '../rows';

export type Key =
  'above' | 'below' | 'one-decimal' | 'above-band' | 'below-band' | 'above-late' | 'below-late';

export interface Outside {
  readonly outcome: Outcome;
  readonly key: Key;
}

/** Methods that end in one value; anything else is a band read from words. */
const FORMULAS: readonly Method[] = ['achieved', 'ratio', 'inverse-ratio', 'zero-target'];

export function isBanded({ score }: Row): boolean {
  return (
    score.group === undefined &&
    !FORMULAS.includes(score.method) &&
    !score.low?.equals(score.high ?? 0)
  );
}

/** What is allowed for a score, rounded as scores are. */
export interface Allowed {
  readonly bottom: Decimal;
  readonly top: Decimal;
  readonly banded: boolean;
  /** A deadline was missed: the band is that of a thing partly done. */
  readonly late: boolean;
}

/** What a score outside of what is allowed for it comes to. */
export function judge(
  reported: Decimal,
  { bottom, top, banded, late }: Allowed,
): Outside | undefined {
  if (reported.greaterThan(top)) {
    if (banded) return { outcome: 'explain', key: late ? 'above-late' : 'above-band' };
    return reported.equals(roundHalfUp(top, 1))
      ? { outcome: 'note', key: 'one-decimal' }
      : { outcome: 'fail', key: 'above' };
  }
  if (!reported.lessThan(bottom)) return undefined;
  if (!banded && reported.equals(roundHalfUp(bottom, 1))) {
    return { outcome: 'note', key: 'one-decimal' };
  }
  if (!banded) return { outcome: 'note', key: 'below' };
  return { outcome: 'note', key: late ? 'below-late' : 'below-band' };
}
