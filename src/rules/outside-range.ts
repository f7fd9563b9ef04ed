import { type Decimal, roundHalfUp } from '../amount';
import type { Outcome } from '../findings';
import type { Method } from '../scoring';
import type { Row } from './rows';
import type { Subject } from './rule';

export type Key =
  | 'above'
  | 'below'
  | 'negative'
  | 'negative-band'
  | 'one-decimal'
  | 'above-band'
  | 'below-band'
  | 'above-open'
  | 'below-open'
  | 'above-late'
  | 'below-late'
  | 'above-criteria'
  | 'below-criteria'
  | 'unclear-criteria';

interface Outside {
  readonly outcome: Outcome;
  readonly key: Key;
}

/** Methods that end in one value; anything else is a band read from words. */
const FORMULAS: readonly Method[] = ['achieved', 'ratio', 'inverse-ratio', 'zero-target'];

function isBanded({ score }: Row): boolean {
  return (
    score.group === undefined &&
    !FORMULAS.includes(score.method) &&
    !score.low?.equals(score.high ?? 0)
  );
}

/** What is allowed for a score, rounded as scores are. */
interface Allowed {
  readonly bottom: Decimal;
  readonly top: Decimal;
  /** The one value that is allowed, before it is rounded. */
  readonly exact: Decimal | undefined;
  readonly banded: boolean;
  /** A deadline was missed: the band is that of a thing partly done. */
  readonly late: boolean;
  /** Another band begins where this one ends. */
  readonly open: boolean;
  /** The form's own 评分标准 say what a miss costs. */
  readonly own: boolean;
}

/** Full marks for a miss, and criteria that nobody but a person can read. */
const UNCLEAR: Outside = { outcome: 'undetermined', key: 'unclear-criteria' };

/** What a score outside of what is allowed for it comes to. */
function judge(
  reported: Decimal,
  { bottom, top, exact, banded, late, open, own }: Allowed,
): Outside | undefined {
  if (own) {
    if (reported.greaterThan(top)) return { outcome: 'fail', key: 'above-criteria' };
    return reported.lessThan(bottom) ? { outcome: 'note', key: 'below-criteria' } : undefined;
  }
  const band = late ? 'late' : open ? 'open' : 'band';
  if (reported.greaterThan(top)) {
    if (banded) return { outcome: 'explain', key: `above-${band}` };
    return reported.equals(roundHalfUp(exact ?? top, 1))
      ? { outcome: 'note', key: 'one-decimal' }
      : { outcome: 'fail', key: 'above' };
  }
  if (!reported.lessThan(bottom)) return undefined;
  if (!banded && reported.equals(roundHalfUp(exact ?? bottom, 1))) {
    return { outcome: 'note', key: 'one-decimal' };
  }
  if (!banded) return { outcome: 'note', key: 'below' };
  return { outcome: 'note', key: `below-${band}` };
}

/** A score that target, result and weight do not allow. */
export interface OutsideRange extends Outside {
  readonly reported: Decimal;
  readonly bottom: Decimal;
  readonly top: Decimal;
  readonly weight: Decimal;
  readonly banded: boolean;
  /** The points that the band stays below. */
  readonly open: Decimal | undefined;
  /** The one value that is allowed, before it is rounded. */
  readonly exact: Decimal | undefined;
}

/** How the score of a row lies outside of what is allowed for it; `undefined` where it does not, or where another rule says so. */
export function outsideOf(row: Row, subject: Subject): OutsideRange | undefined {
  const { weight, reported, low, high } = row.score.group ?? row.score;
  if (row.score.within !== undefined || !weight || !reported || !low || !high) return undefined;
  const { why } = row.score;
  // Most rows have what a formula gives them.
  if (low === high && reported.equals(high)) return undefined;
  // Above its weight a row is reported by `score/exceeds-weight` alone.
  if (reported.greaterThan(weight)) return undefined;
  const { scorePlaces } = subject.rubric.rounding;
  const top = roundHalfUp(high, scorePlaces);
  const bottom = roundHalfUp(low, scorePlaces);
  const banded = isBanded(row) || !top.equals(bottom);
  const late = row.score.method === 'date' && row.score.missed;
  const { below: open } = row.score;
  // A formula leaves all its digits in the cell; a score has as many as the rubric gives it.
  const score = roundHalfUp(reported, scorePlaces);
  const found =
    why === 'unclear-criteria' && score.equals(top)
      ? UNCLEAR
      : judge(score, {
          bottom,
          top,
          exact: row.score.exact,
          banded,
          late,
          open: open !== undefined,
          own: why === 'own-criteria' || why === 'unclear-criteria',
        });
  if (!found) return undefined;
  // 99.98% of 100% may round to all the points, which nobody is told to give for a miss.
  if (found.key === 'below' && row.score.missed && bottom.equals(weight)) return undefined;
  // No row can earn less than nothing, whatever it was judged by.
  const negative = { outcome: 'fail', key: banded ? 'negative-band' : 'negative' } as const;
  return {
    ...(reported.isNegative() ? negative : found),
    reported,
    bottom,
    top,
    weight,
    banded,
    open,
    exact: row.score.exact,
  };
}
