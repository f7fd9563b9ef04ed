import type { Decimal as DecimalJs } from 'decimal.js';
import { CUT, HALF_UP, Long } from './long';
import { MOST_TYPED, placesBesideNoise } from './noise';
import { digitsAt, POWERS, type Quotient, roundedQuotient } from './whole';

const MOST_PLACES = POWERS.length - 1;
const MOST_DIGITS = 15;

/** Digits with at most one point, few enough to try a safe integer. */
const SHORT = /^(?=.{1,17}$)-?\d+(?:\.\d+)?$/;

type Operand = Decimal | string | number;

/**
 * The one decimal type of the project: exact, and with 40 digits where a quotient never ends. A figure of a form is a whole
 * number of units and a count of places (95184 and 2 for 951.84), and reckoned with as such; what does not fit into a safe
 * integer is left to decimal.js.
 */
export class Decimal {
  private static readonly zero = new Decimal(0, 0);
  private static readonly minusZero = new Decimal(-0, 0);
  /** A safe integer, without closing zeros behind the point; absent of what stands in `other`. */
  private readonly units: number | undefined;
  private readonly places: number;
  private other: DecimalJs | Quotient | undefined;

  private constructor(units: number | undefined, places: number, other?: DecimalJs | Quotient) {
    this.units = units;
    this.places = places;
    this.other = other;
  }

  /** Throws on text that is not a number. */
  static of(value: Operand): Decimal {
    if (value instanceof Decimal) return value;
    if (typeof value === 'string') {
      return SHORT.test(value) ? Decimal.ofDigits(value) : Decimal.ofLong(new Long(value));
    }
    return Number.isSafeInteger(value) ? new Decimal(value, 0) : Decimal.ofLong(new Long(value));
  }

  /** The double nearest to a decimal of at most 15 digits, as that decimal; with the noise of binary sums beside one, too. */
  static ofDouble(value: number): Decimal {
    for (let places = 0; places <= MOST_TYPED; places++) {
      const power = POWERS[places] ?? 1;
      const units = Math.round(value * power);
      if (units >= 1e15 || units <= -1e15) break;
      // A quotient of two exact doubles is the double nearest to it.
      if (units / power === value) return new Decimal(units + 0, places);
    }
    const places = placesBesideNoise(value);
    return places === undefined
      ? Decimal.of(value.toPrecision(MOST_DIGITS))
      : Decimal.of(value.toFixed(places));
  }

  private static ofDigits(digits: string): Decimal {
    const point = digits.indexOf('.');
    const units = Number(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1));
    const places = point < 0 ? 0 : digits.length - point - 1;
    return Number.isSafeInteger(units)
      ? Decimal.ofUnits(units, places)
      : Decimal.ofLong(new Long(digits));
  }

  private static ofLong(long: DecimalJs): Decimal {
    const places = long.decimalPlaces();
    if (places >= 0 && places <= MOST_PLACES) {
      const units = places === 0 ? long : long.times(POWERS[places] ?? 1);
      if (units.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER)) {
        return new Decimal(units.toNumber(), places);
      }
    }
    return new Decimal(undefined, 0, long);
  }

  /** `units` at so many places: 95184 and 2 for 951.84. A safe integer, and at most 15 places. */
  static ofUnits(units: number, places: number): Decimal {
    let whole = units;
    let left = places;
    while (left > 0 && whole % 10 === 0) {
      whole /= 10;
      left--;
    }
    return new Decimal(whole, left);
  }

  private asLong(): DecimalJs {
    const { units, places, other } = this;
    if (units !== undefined) {
      return places === 0 ? new Long(units) : new Long(units).div(POWERS[places] ?? 1);
    }
    if (other && 'dividend' in other) {
      return (this.other = new Long(other.dividend).div(other.divisor));
    }
    return other ?? new Long(NaN);
  }

  /** The nearest double, where it is to be had without 40 digits. */
  private nearest(): number {
    const { units, places, other } = this;
    if (units !== undefined) return units / (POWERS[places] ?? NaN);
    return other && 'dividend' in other ? other.dividend / other.divisor : NaN;
  }

  /** The units at so many places, which are not fewer than its own; `NaN` where they are no safe integer. */
  private unitsAt(places: number): number {
    if (this.units === undefined) return NaN;
    const units = this.units * (POWERS[places - this.places] ?? NaN);
    return Number.isSafeInteger(units) ? units : NaN;
  }

  plus(other: Operand): Decimal {
    const addend = Decimal.of(other);
    const places = Math.max(this.places, addend.places);
    const sum = this.unitsAt(places) + addend.unitsAt(places);
    return Number.isSafeInteger(sum)
      ? Decimal.ofUnits(sum, places)
      : Decimal.ofLong(this.asLong().plus(addend.asLong()));
  }

  minus(other: Operand): Decimal {
    const addend = Decimal.of(other);
    const places = Math.max(this.places, addend.places);
    const difference = this.unitsAt(places) - addend.unitsAt(places);
    return Number.isSafeInteger(difference)
      ? Decimal.ofUnits(difference, places)
      : Decimal.ofLong(this.asLong().minus(addend.asLong()));
  }

  times(other: Operand): Decimal {
    const factor = Decimal.of(other);
    const places = this.places + factor.places;
    if (this.units !== undefined && factor.units !== undefined && places <= MOST_PLACES) {
      const product = this.units * factor.units;
      if (Number.isSafeInteger(product)) return Decimal.ofUnits(product, places);
    }
    return Decimal.ofLong(this.asLong().times(factor.asLong()));
  }

  /** The quotient; one that never ends has 40 digits. */
  dividedBy(other: Operand): Decimal {
    const divisor = Decimal.of(other);
    if (this.units !== undefined && divisor.units !== undefined && divisor.units !== 0) {
      const power = POWERS.indexOf(divisor.units);
      // By 1, 10, 100 … the point moves.
      if (power >= 0 && divisor.places === 0 && this.places + power <= MOST_PLACES) {
        return Decimal.ofUnits(this.units, this.places + power);
      }
      // Of figures with as many places, the units divide.
      const places = Math.max(this.places, divisor.places);
      const dividend = this.unitsAt(places);
      const by = divisor.unitsAt(places);
      if (dividend % by === 0) return new Decimal(dividend / by, 0);
      if (!Number.isNaN(dividend + by)) {
        return new Decimal(undefined, 0, { dividend, divisor: by });
      }
    }
    return Decimal.ofLong(this.asLong().div(divisor.asLong()));
  }

  /** Negative, 0 or positive as it is less than, equal to or greater than the other. */
  comparedTo(other: Operand): number {
    // Doubles nearest to two decimals are in their order, and differ unless these are the same to some 16 digits.
    const own = this.nearest();
    const theirs = typeof other === 'number' ? other : Decimal.of(other).nearest();
    if (own < theirs) return -1;
    if (own > theirs) return 1;
    const against = Decimal.of(other);
    if (this.units !== undefined && against.units !== undefined) {
      if (this.units === against.units && this.places === against.places) return 0;
    }
    return this.asLong().comparedTo(against.asLong());
  }

  equals(other: Operand): boolean {
    const against = Decimal.of(other);
    if (this.units !== undefined && against.units !== undefined) {
      return this.units === against.units && this.places === against.places;
    }
    return this.comparedTo(against) === 0;
  }

  lessThan(other: Operand): boolean {
    return this.comparedTo(other) < 0;
  }

  lessThanOrEqualTo(other: Operand): boolean {
    return this.comparedTo(other) <= 0;
  }

  greaterThan(other: Operand): boolean {
    return this.comparedTo(other) > 0;
  }

  greaterThanOrEqualTo(other: Operand): boolean {
    return this.comparedTo(other) >= 0;
  }

  isZero(): boolean {
    return this.units === undefined ? this.toNumber() === 0 : this.units === 0;
  }

  /** True of `-0` too, as a form may print it. */
  isNegative(): boolean {
    const { units } = this;
    if (units !== undefined) return units < 0 || Object.is(units, -0);
    const nearest = this.nearest();
    return Number.isNaN(nearest) ? this.asLong().isNegative() : nearest < 0;
  }

  isPositive(): boolean {
    return !this.isNegative();
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  negated(): Decimal {
    return this.units === undefined
      ? new Decimal(undefined, 0, this.asLong().negated())
      : new Decimal(-this.units, this.places);
  }

  /** The least whole number not below it. */
  ceil(): Decimal {
    return Decimal.ofLong(this.asLong().ceil());
  }

  floor(): Decimal {
    return Decimal.ofLong(this.asLong().floor());
  }

  decimalPlaces(): number {
    return this.units === undefined ? this.asLong().decimalPlaces() : this.places;
  }

  /** At so many places, half up (away from zero at the half) or `cut` off toward zero. */
  toDecimalPlaces(places: number, cut = false): Decimal {
    const { units, other } = this;
    if (units !== undefined && places >= this.places) return this;
    // So many units of so small a step, as a quotient of two whole numbers.
    let dividend = NaN;
    let divisor = NaN;
    if (units !== undefined) {
      dividend = units;
      divisor = POWERS[this.places - places] ?? NaN;
    } else if (other && 'dividend' in other) {
      dividend = other.dividend * (POWERS[places] ?? NaN);
      divisor = other.divisor;
    }
    if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor)) {
      const rounded = roundedQuotient(dividend, divisor, cut);
      if (rounded !== 0) return Decimal.ofUnits(rounded, places);
      return Object.is(rounded, -0) ? Decimal.minusZero : Decimal.zero;
    }
    return Decimal.ofLong(this.asLong().toDecimalPlaces(places, cut ? CUT : HALF_UP));
  }

  /** How many significant digits it has. */
  precision(): number {
    return this.asLong().precision();
  }

  toSignificantDigits(digits: number): Decimal {
    return Decimal.ofLong(this.asLong().toSignificantDigits(digits));
  }

  toNumber(): number {
    const nearest = this.nearest();
    return Number.isNaN(nearest) ? this.asLong().toNumber() : nearest;
  }

  /** Its digits, or with `places` as many behind the point, half up. */
  toFixed(places?: number): string {
    const shown = places === undefined ? this : this.toDecimalPlaces(places);
    const fill = places ?? this.places;
    const units = shown.unitsAt(fill);
    if (Number.isNaN(units)) {
      return places === undefined ? this.asLong().toFixed() : this.asLong().toFixed(places);
    }
    return digitsAt(units, fill, this.toNumber() < 0 ? '-' : '');
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }
}

/**
 * A decimal from its digits. A JS number is taken at 15 significant digits, which is all a workbook stores reliably, and without
 * what binary sums leave behind: 1016.1700000000001 → 1016.17, 6.300000000000011 → 6.3. Throws on text that is not a plain number.
 */
export function decimal(value: string | number): Decimal {
  return typeof value === 'number' ? Decimal.ofDouble(value) : Decimal.of(value);
}
