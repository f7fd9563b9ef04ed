/** Reckoning with whole numbers that a double holds exactly. */

/** Powers of ten, from 1. */
export const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** A quotient of two safe integers that never ends at few places. Most are only rounded, or compared with another figure. */
export interface Quotient {
  readonly dividend: number;
  readonly divisor: number;
}

/** The quotient of two safe integers as a whole number, half up (away from zero at the half) or `cut` off; `-0` where it is less than nothing. */
export function roundedQuotient(dividend: number, divisor: number, cut: boolean): number {
  const rest = dividend % divisor;
  const kept = (dividend - rest) / divisor;
  const sign = Math.sign(dividend) * Math.sign(divisor);
  const isUp = !cut && Math.abs(rest) * 2 >= Math.abs(divisor);
  const rounded = isUp ? kept + sign : kept;
  if (rounded !== 0) return rounded;
  return sign < 0 ? -0 : 0;
}

/** The digits of so many units, whatever their sign, with so many of them behind the point: 95184 and 2 → `951.84`. */
export function digitsAt(units: number, places: number, sign: '-' | ''): string {
  const digits = String(Math.abs(units));
  if (places === 0) return sign + digits;
  const padded = digits.padStart(places + 1, '0');
  const point = padded.length - places;
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}
