import {
  HALF,
  matchesPrinted,
  roundHalfUp,
  stepAt,
  type Decimal,
  ZERO,
  type Quantity,
} from '../../amount';
import { signed } from '../figure';

/** A quantity in its base: 元, a fraction of 1, the thing itself. */
export function baseOf({ value, unit }: Quantity): Decimal {
  return unit ? value.times(unit.scale) : value;
}

/** A base value in the unit that a quantity is written in. */
export function inUnitOf({ unit }: Quantity, base: Decimal): Decimal {
  return unit ? base.dividedBy(unit.scale) : base;
}

/** One unit of the last place printed, in the base. */
function stepOf({ places, unit }: Quantity): Decimal {
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

/** Points are not rounded to whole ones: 得7分 is not 6.53. */
export function arePoints(stated: Quantity, exact: Decimal): boolean {
  if (holds(stated, exact) !== 'same') return false;
  const isWhole = roundHalfUp(exact, 2).decimalPlaces() === 0;
  return stated.places > 0 || stated.comparator !== undefined || isWhole;
}

/** Fewer digits than these are often one apart without being meant for each other. */
const ENOUGH_DIGITS = 4;

/**
 * Whether a stated figure is a slip of the pen away from the exact one: one digit another, two digits changed over, one too many or
 * too few, or the point in another place. Figures that speak of different things hardly ever are.
 */
export function isSlip(stated: Quantity, exact: Decimal): boolean {
  const known = roundHalfUp(inUnitOf(stated, exact), stated.places);
  const [a, b] = [digitsOf(stated.value, stated.places), digitsOf(known, stated.places)];
  const significant = (digits: string) => digits.replace(/^0+|0+$/g, '').length;
  if (Math.min(significant(a), significant(b)) < ENOUGH_DIGITS) return false;
  if (a.replace(/0+$/, '') === b.replace(/0+$/, '')) return true;
  return a.length === b.length ? differsByOne(a, b) : lacksOne(a, b) || lacksOne(b, a);
}

function digitsOf(value: Decimal, places: number): string {
  return value.toFixed(places).replace(/[-.]/g, '').replace(/^0+/, '');
}

function differsByOne(a: string, b: string): boolean {
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second, more] = at;
  if (second === undefined) return at.length === 1;
  return more === undefined && a[first] === b[second] && a[second] === b[first];
}

function lacksOne(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
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
  // 1.86亿元 beside 216万元 is rounded to its own last place.
  const finest = (of: Quantity) =>
    quantities
      .filter(({ unit }) => unit?.name === of.unit?.name)
      .map(stepOf)
      .reduce((least, one) => (one.lessThan(least) ? one : least));
  const room = quantities.reduce((sum, one) => sum.plus(finest(one).times(HALF)), ZERO);
  return miss.abs().lessThan(room);
}
