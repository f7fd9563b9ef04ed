import { Decimal as DecimalJs } from 'decimal.js';

/** 40 digits, half up, never an exponent in its text: what no double counts is worked out here. */
const Long = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
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
  /** A safe integer, without closing zeros behind the point; without meaning where there is a `long`. */
  private readonly units: number;
  private readonly places: number;
  private readonly long: DecimalJs | undefined;

  private constructor(units: number, places: number, long?: DecimalJs) {
    this.units = units;
    this.places = places;
    this.long = long;
  }

  /** Throws on text that is not a number. */
  static of(value: Operand): Decimal {
    if (value instanceof Decimal) return value;
    if (typeof value === 'string') {
      return SHORT.test(value) ? Decimal.ofDigits(value) : Decimal.ofLong(new Long(value));
    }
    return Number.isSafeInteger(value) ? new Decimal(value, 0) : Decimal.ofLong(new Long(value));
  }

  /** The double nearest to a decimal of at most 15 digits, as that decimal. */
  static ofDouble(value: number): Decimal {
    for (let places = 0; places <= 6; places++) {
      const power = POWERS[places] ?? 1;
      const units = Math.round(value * power);
      if (units >= 1e15 || units <= -1e15) break;
      // A quotient of two exact doubles is the double nearest to it.
      if (units / power === value) return new Decimal(units + 0, places);
    }
    return Decimal.of(value.toPrecision(MOST_DIGITS));
  }

  private static ofDigits(digits: string): Decimal {
    const point = digits.indexOf('.');
    const units = Number(point < 0 ? digits : digits.slice(0, point) + digits.slice(point + 1));
    const places = point < 0 ? 0 : digits.length - point - 1;
    return Number.isSafeInteger(units)
      ? Decimal.short(units, places)
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
    return new Decimal(0, 0, long);
  }

  /** `units` is a safe integer, `places` at most `MOST_PLACES`. */
  private static short(units: number, places: number): Decimal {
    let whole = units;
    let left = places;
    while (left > 0 && whole % 10 === 0) {
      whole /= 10;
      left--;
    }
    return new Decimal(whole, left);
  }

  private asLong(): DecimalJs {
    if (this.long) return this.long;
    return this.places === 0
      ? new Long(this.units)
      : new Long(this.units).div(POWERS[this.places] ?? 1);
  }

  /** The units at so many places, which are not fewer than its own; `NaN` where they are no safe integer. */
  private unitsAt(places: number): number {
    if (this.long) return NaN;
    const units = this.units * (POWERS[places - this.places] ?? NaN);
    return Number.isSafeInteger(units) ? units : NaN;
  }

  plus(other: Operand): Decimal {
    const addend = Decimal.of(other);
    const places = Math.max(this.places, addend.places);
    const sum = this.unitsAt(places) + addend.unitsAt(places);
    return Number.isSafeInteger(sum)
      ? Decimal.short(sum, places)
      : Decimal.ofLong(this.asLong().plus(addend.asLong()));
  }

  minus(other: Operand): Decimal {
    const addend = Decimal.of(other);
    const places = Math.max(this.places, addend.places);
    const difference = this.unitsAt(places) - addend.unitsAt(places);
    return Number.isSafeInteger(difference)
      ? Decimal.short(difference, places)
      : Decimal.ofLong(this.asLong().minus(addend.asLong()));
  }

  times(other: Operand): Decimal {
    const factor = Decimal.of(other);
    const places = this.places + factor.places;
    if (!this.long && !factor.long && places <= MOST_PLACES) {
      const product = this.units * factor.units;
      if (Number.isSafeInteger(product)) return Decimal.short(product, places);
    }
    return Decimal.ofLong(this.asLong().times(factor.asLong()));
  }

  /** The quotient rounded half up to so many places: what a sentence prints needs no 40 digits. */
  quotientAt(places: number, other: Operand): Decimal {
    const divisor = Decimal.of(other);
    const common = Math.max(this.places, divisor.places);
    const dividend = this.unitsAt(common) * (POWERS[places] ?? NaN);
    const by = divisor.unitsAt(common);
    const rest = dividend % by;
    const whole = (dividend - rest) / by;
    if (!Number.isSafeInteger(dividend) || !Number.isSafeInteger(whole) || whole === 0) {
      return this.dividedBy(divisor).toDecimalPlaces(places);
    }
    const up = Math.abs(rest) * 2 < Math.abs(by) ? 0 : Math.sign(dividend) * Math.sign(by);
    return Decimal.short(whole + up, places);
  }

  dividedBy(other: Operand): Decimal {
    const divisor = Decimal.of(other);
    if (!this.long && !divisor.long && divisor.units !== 0) {
      const power = POWERS.indexOf(divisor.units);
      // By 1, 10, 100 … the point moves.
      if (power >= 0 && divisor.places === 0 && this.places + power <= MOST_PLACES) {
        return Decimal.short(this.units, this.places + power);
      }
      // Of figures with as many places, the units divide.
      const places = Math.max(this.places, divisor.places);
      const dividend = this.unitsAt(places);
      const by = divisor.unitsAt(places);
      if (dividend % by === 0) return new Decimal(dividend / by, 0);
      if (!Number.isNaN(dividend + by)) return Decimal.ofLong(new Long(dividend).div(by));
    }
    return Decimal.ofLong(this.asLong().div(divisor.asLong()));
  }

  /** Negative, 0 or positive as it is less than, equal to or greater than the other. */
  comparedTo(other: Operand): number {
    const against = Decimal.of(other);
    if (!this.long && !against.long) {
      // Doubles nearest to two decimals are in their order, and differ unless these are the same to some 16 digits.
      const own = this.toNumber();
      const theirs = against.toNumber();
      if (own !== theirs) return own < theirs ? -1 : 1;
      if (this.units === against.units && this.places === against.places) return 0;
    }
    return this.asLong().comparedTo(against.asLong());
  }

  equals(other: Operand): boolean {
    const against = Decimal.of(other);
    if (!this.long && !against.long) {
      return this.units === against.units && this.places === against.places;
    }
    return this.asLong().equals(against.asLong());
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
    return this.long ? this.long.isZero() : this.units === 0;
  }

  /** True of `-0` too, as a form may print it. */
  isNegative(): boolean {
    return this.long
      ? this.long.isNegative()
      : this.units < 0 || (this.units === 0 && Object.is(this.units, -0));
  }

  isPositive(): boolean {
    return !this.isNegative();
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  negated(): Decimal {
    return this.long
      ? new Decimal(0, 0, this.long.negated())
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
    return this.long ? this.long.decimalPlaces() : this.places;
  }

  /** At so many places, half up (away from zero at the half) or `cut` off toward zero. */
  toDecimalPlaces(places: number, cut = false): Decimal {
    if (!this.long) {
      if (places >= this.places) return this;
      const power = POWERS[this.places - places] ?? NaN;
      const rest = this.units % power;
      const kept = (this.units - rest) / power;
      const rounded = cut || Math.abs(rest) * 2 < power ? kept : kept + Math.sign(rest);
      if (rounded !== 0) return Decimal.short(rounded, places);
      return this.units < 0 ? MINUS_ZERO : ZERO;
    }
    const mode = cut ? DecimalJs.ROUND_DOWN : DecimalJs.ROUND_HALF_UP;
    return Decimal.ofLong(this.asLong().toDecimalPlaces(places, mode));
  }

  /** How many significant digits it has. */
  precision(): number {
    return this.asLong().precision();
  }

  toSignificantDigits(digits: number): Decimal {
    return Decimal.ofLong(this.asLong().toSignificantDigits(digits));
  }

  toNumber(): number {
    return this.long ? this.long.toNumber() : this.units / (POWERS[this.places] ?? NaN);
  }

  /** Its digits, or with `places` as many behind the point, half up. */
  toFixed(places?: number): string {
    if (this.long) return places === undefined ? this.long.toFixed() : this.long.toFixed(places);
    const shown = places === undefined ? this : this.toDecimalPlaces(places);
    const fill = places ?? this.places;
    const units = shown.unitsAt(fill);
    if (Number.isNaN(units)) return this.asLong().toFixed(fill);
    const digits = String(Math.abs(units));
    const sign = this.units < 0 ? '-' : '';
    if (fill === 0) return sign + digits;
    const padded = digits.padStart(fill + 1, '0');
    const point = padded.length - fill;
    return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }
}

/**
 * A decimal from its digits. A JS number is taken at 15 significant digits, which is all a workbook stores reliably:
 * 1016.1700000000001 → 1016.17. Throws on text that is not a plain number.
 */
export function decimal(value: string | number): Decimal {
  return typeof value === 'number' ? Decimal.ofDouble(value) : Decimal.of(value);
}

export const ZERO: Decimal = decimal(0);
const MINUS_ZERO: Decimal = decimal('-0');
export const HUNDRED: Decimal = decimal(100);
