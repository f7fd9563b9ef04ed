import {
  decimal,
  matchesPrinted,
  roundHalfUp,
  stepAt,
  type Decimal,
  type Quantity,
} from '../../amount';
import { signed } from '../compare';

const HALF = decimal('0.5');

/** A quantity in its base: 元, a fraction of 1, the thing itself. */
export function baseOf({ value, unit }: Quantity): Decimal {
  return unit ? value.times(unit.scale) : value;
}

/** A base value in the unit that a quantity is written in. */
export function inUnitOf({ unit }: Quantity, base: Decimal): Decimal {
  return unit ? base.dividedBy(unit.scale) : base;
}

/** One unit of the last place printed, in the base. */
export function stepOf({ places, unit }: Quantity): Decimal {
  const step = stepAt(places);
  return unit ? step.times(unit.scale) : step;
}

/**
 * How a stated quantity stands to the exact value (both in the base). Rounded or cut off where it is printed it is `same`; a
 * bound (超过400万元) is `same` where it holds; 约 is `open`: never compared exactly.
 */
export function holds(stated: Quantity, exact: Decimal): 'same' | 'open' | 'differs' {
  const { comparator, value, places, text } = stated;
  const known = inUnitOf(stated, exact);
  if (matchesPrinted(known, value, places)) return 'same';
  switch (comparator) {
    case 'about':
      return 'open';
    case '>=':
      // 达408.34万元 is the figure itself, not a bound.
      if (/达/.test(text) && !/以上|不低于|不少于/.test(text)) return 'differs';
      return known.greaterThanOrEqualTo(value) ? 'same' : 'differs';
    case '>':
      return known.greaterThan(value) ? 'same' : 'differs';
    case '<=':
      return known.lessThanOrEqualTo(value) ? 'same' : 'differs';
    case '<':
      return known.lessThan(value) ? 'same' : 'differs';
    default:
      return 'differs';
  }
}

/** Signed text of stated − exact, in the unit of what is stated. */
export function differenceOf(stated: Quantity, exact: Decimal): string {
  return signed(stated.value.minus(shownIn(stated, exact)));
}

/** An exact base value in the unit of a quantity, to no more places than it is likely to have been printed with. */
export function shownIn(stated: Quantity, exact: Decimal): Decimal {
  const known = inUnitOf(stated, exact);
  return known.decimalPlaces() > Math.max(stated.places, 2)
    ? roundHalfUp(known, Math.max(stated.places, 2))
    : known;
}

/**
 * Whether a total misses its parts by no more than rounding could make: half a unit of the last place printed by the most exact
 * figure, for each figure. 30 among figures of two places is 30.00.
 */
export function isRounding(miss: Decimal, quantities: readonly Quantity[]): boolean {
  // People and things are counted, not rounded.
  if (quantities.every(({ unit }) => unit?.dimension === 'count' && unit.scale.equals(1)))
    return false;
  const steps = quantities.map(stepOf);
  const finest = steps.reduce((least, one) => (one.lessThan(least) ? one : least));
  return miss.abs().lessThan(finest.times(HALF).times(quantities.length));
}
