import { formatDecimal, type Decimal } from '../amount';
import type { Figure } from '../scoring';

/**
 * Decimal text in the digits of the form: with as many places as the figures it is worked out from are printed with (680.70,
 * not 680.7). Figures in another unit of money than `scale` have no say.
 */
export function printed(
  value: Decimal,
  figures: readonly (Figure | undefined)[],
  scale?: Decimal,
): string {
  let places = value.decimalPlaces();
  for (const one of figures) {
    const isAlike = one && (!one.scale || !scale || one.scale.equals(scale));
    if (isAlike && one.places > places) places = one.places;
  }
  return formatDecimal(value, places);
}

/** The same with a sign: `+7.99`, `-99.57`. */
export function printedSigned(
  value: Decimal,
  figures: readonly (Figure | undefined)[],
  scale?: Decimal,
): string {
  return `${value.greaterThan(0) ? '+' : ''}${printed(value, figures, scale)}`;
}

/** Signed decimal text of a difference: `+7.99`, `-49`, `0`. */
export function signed(difference: Decimal): string {
  return difference.greaterThan(0) ? `+${difference.toFixed()}` : difference.toFixed();
}
