import { type Decimal, ONE, ZERO } from '../../amount';
import type { Grade, Rubric } from '../../rubrics';
import { limit } from '../limits';
import type { IndicatorScore, Measured, Method, Shares } from '../model';
import type { QuantityDoubt } from './quantities';

/** What comes to so much of what was wanted; more than all of it is no more. */
export function ofShare(share: Decimal): Shares {
  return share.lessThan(ONE) ? exact('ratio', share, true) : exact('achieved', ONE, false);
}

/** The band in which a share of the whole lies. */
export function gradeOfShare(share: Decimal, rubric: Rubric): Grade {
  const band = rubric.bands.value.find(
    ({ from, to }) =>
      share.greaterThanOrEqualTo(limit(from)) && (share.lessThan(limit(to)) || share.equals(ONE)),
  );
  return band?.grade ?? 'missed';
}

/** What a judgement in words allows. */
export function banded(grade: Grade, rubric: Rubric): Shares {
  const band = rubric.bands.value.find((one) => one.grade === grade);
  const low = limit(band?.from ?? '0');
  const high = limit(band?.to ?? '1');
  return {
    method: 'band',
    low,
    high,
    ...(high.lessThan(ONE) && { below: true as const }),
    missed: grade !== 'achieved',
  };
}

/** One share and no other. */
export function exact(
  method: Method,
  share: Decimal,
  missed: boolean,
  measured?: Measured,
): Shares {
  const shares = { method, low: share, high: share, missed };
  return measured ? { measured, ...shares } : shares;
}

export function decided(found: Shares | QuantityDoubt): Shares {
  return typeof found === 'string' ? open(found) : found;
}

/** Nobody can tell. */
export function open(why: IndicatorScore['why'], missed = false): Shares {
  return { method: 'undetermined', low: ZERO, high: ONE, missed, why };
}

/** A missed date is a thing partly done. */
export function inTimeOrNot(inTime: boolean, rubric: Rubric): Shares {
  return inTime ? exact('date', ONE, false) : { ...banded('partly', rubric), method: 'date' };
}
