import { decimal, type Decimal } from './decimal';

const steps = new Map<number, Decimal>();

/** One unit of a decimal place: 2 → 0.01. */
export function stepAt(places: number): Decimal {
  let step = steps.get(places);
  if (!step) steps.set(places, (step = decimal(`1e${-places}`)));
  return step;
}

/** Rounded half up (away from zero at the half) to `places` decimal places. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places);
}

/** Cut off, toward zero, after `places` decimal places. */
export function truncate(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, true);
}

/** True where `printed` is `exact` rounded half up, or cut off, at the places it is printed with. */
export function matchesPrinted(exact: Decimal, printed: Decimal, places: number): boolean {
  if (roundHalfUp(exact, places).equals(printed) || truncate(exact, places).equals(printed))
    return true;
  // Nobody prints so many places: 亩 in ㎡, which both have lost their last digits.
  return places >= DOUBLE_DIGITS && isSameStored(exact, printed);
}

/** Significant digits that a sum of doubles keeps, whatever the order it was added in. */
const DOUBLE_DIGITS = 14;

/** Whether two figures are the same to a workbook, which stores what a formula gives as a double. */
export function isSameStored(a: Decimal, b: Decimal): boolean {
  if (a.equals(b)) return true;
  // Only a quotient has so many digits; figures that a person types are compared exactly.
  if (a.precision() < DOUBLE_DIGITS && b.precision() < DOUBLE_DIGITS) return false;
  return a.toSignificantDigits(DOUBLE_DIGITS).equals(b.toSignificantDigits(DOUBLE_DIGITS));
}

/** Decimal text; with `places` rounded half up and padded to them. Never `-0`, never an exponent. */
export function formatDecimal(value: Decimal, places?: number): string {
  const text = value.toFixed(places);
  return text.startsWith('-0') && /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}
