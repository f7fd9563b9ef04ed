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

/** Decimal text; with `places` rounded half up and padded to them. Never `-0`, never an exponent. */
export function formatDecimal(value: Decimal, places?: number): string {
  const text = places === undefined ? value.toFixed() : value.toFixed(places);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}
