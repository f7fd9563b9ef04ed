import { decimal, type Decimal } from '../../amount';
import type { Rubric } from '../../rubrics';
import { WAN } from '../../scoring';

/** From where on a move against last year counts. */
export interface Limits {
  readonly scale: Decimal | undefined;
  /** A share of last year's figure. */
  readonly threshold: Decimal;
  /** The smallest move that counts, in the unit of the form. */
  readonly floor: Decimal;
  /** What sets one of them, where it is no default of the program. */
  readonly basis: string | undefined;
}

/** The limits for the unit asked for last: the rows of a form share theirs. */
const known = new WeakMap<Rubric, Limits>();

export function limitsOf(rubric: Rubric, scale: Decimal | undefined): Limits {
  const before = known.get(rubric);
  if (before && before.scale === scale) return before;
  const { yearOnYear, yearOnYearFloor } = rubric.thresholds;
  const floor = decimal(yearOnYearFloor.value);
  const limits = {
    scale,
    threshold: decimal(yearOnYear.value),
    floor: scale ? floor.times(WAN).dividedBy(scale) : floor,
    basis: [yearOnYear, yearOnYearFloor].find(({ basis }) => basis !== 'tool-default')?.basis,
  };
  known.set(rubric, limits);
  return limits;
}

/** Whether a move from `last` to `value` is one that nobody asks about. */
export function isWithin({ threshold, floor }: Limits, value: Decimal, last: Decimal): boolean {
  const size = value.minus(last).abs();
  return (
    size.lessThan(floor) || (!last.isZero() && size.lessThanOrEqualTo(last.abs().times(threshold)))
  );
}
