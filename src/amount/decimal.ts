import { Decimal as DecimalJs } from 'decimal.js';

/** The one decimal type of the project: 40 digits, half up, never an exponent in its text. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

/**
 * A decimal from its digits. A JS number is taken at 15 significant digits, which is all a workbook stores reliably:
 * 1016.1700000000001 → 1016.17. Throws on text that is not a plain number.
 */
export function decimal(value: string | number): Decimal {
  return new Decimal(typeof value === 'number' ? value.toPrecision(15) : value);
}

export const ZERO: Decimal = new Decimal(0);
export const HUNDRED: Decimal = new Decimal(100);

/** Rounded half up (away from zero at the half) to `places` decimal places. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
}

/** Cut off, toward zero, after `places` decimal places. */
export function truncate(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, DecimalJs.ROUND_DOWN);
}

/** True where `printed` is `exact` rounded half up, or cut off, at the places it is printed with. */
export function matchesPrinted(exact: Decimal, printed: Decimal, places: number): boolean {
  return roundHalfUp(exact, places).eq(printed) || truncate(exact, places).eq(printed);
}

/** Significant digits that a sum of doubles keeps, whatever the order it was added in. */
const DOUBLE_DIGITS = 14;

/** Whether two figures are the same to a workbook, which stores what a formula gives as a double. */
export function isSameStored(a: Decimal, b: Decimal): boolean {
  if (a.eq(b)) return true;
  // Only a quotient has so many digits; figures that a person types are compared exactly.
  if (a.precision() < DOUBLE_DIGITS && b.precision() < DOUBLE_DIGITS) return false;
  return a.toSignificantDigits(DOUBLE_DIGITS).eq(b.toSignificantDigits(DOUBLE_DIGITS));
}

/** Decimal text; with `places` rounded half up and padded to them. Never `-0`, never an exponent. */
export function formatDecimal(value: Decimal, places?: number): string {
  const text = places === undefined ? value.toFixed() : value.toFixed(places);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}
