import { type Decimal, HALF, stepAt } from '../../amount';
import { type Figure, figure } from '../../scoring';
import { convert, type Miss, type Sum } from './miss';
import type { TieOptions } from './tie';

/** Whether what is printed adds up, if only because the printed total was rounded. */
export function isTiedAsShown(whole: Figure, miss: Miss, scale: Decimal | undefined): boolean {
  const off = miss.shownTotal.minus(miss.shown).abs();
  if (off.isZero()) return true;
  return (
    !miss.shownTotal.equals(miss.typed) &&
    off.lessThanOrEqualTo(printedStep(whole, scale).times(HALF))
  );
}

/** Whether rounding of the addends, or of a total printed more coarsely than they are, could make the miss. */
export function isRounding({ figures, scale, options }: Sum, whole: Figure, miss: Miss): boolean {
  const off = miss.by.abs();
  const unit = finestUnit(printedUnit(figures, whole, scale), options.beside, scale);
  const counted = figures.filter((one) => one && !one.stored.isZero()).length;
  // Whole numbers give no sign of having been rounded: they are allowed one unit, however many they are.
  const integers = unit.greaterThanOrEqualTo(1);
  const halves = integers ? Math.min(counted + 1, 3) : counted + 1;
  return (
    off.lessThan(unit.times(HALF).times(halves)) ||
    (isCoarser(whole, figures) && off.lessThanOrEqualTo(printedStep(whole, scale).times(HALF)))
  );
}

function finestUnit(
  unit: Decimal,
  beside: TieOptions['beside'],
  scale: Decimal | undefined,
): Decimal {
  let finest = unit;
  for (const field of beside?.() ?? []) {
    const other = figure(field);
    if (!other) continue;
    const own = printedStep(other, scale);
    if (own.lessThan(finest)) finest = own;
  }
  return finest;
}

/** One unit of the last place printed by the most exact term: `65.6` among two-place figures is 65.60. */
function printedUnit(
  figures: readonly (Figure | undefined)[],
  whole: Figure,
  scale: Decimal | undefined,
): Decimal {
  let unit = printedStep(whole, scale);
  for (const one of figures) {
    if (!one) continue;
    const own = printedStep(one, scale);
    if (own.lessThan(unit)) unit = own;
  }
  return unit;
}

function printedStep(one: Figure, scale: Decimal | undefined): Decimal {
  return convert(stepAt(one.places), one, scale);
}

/** A total printed with decimals, but with fewer than its addends; a whole number gives no sign of having been rounded. */
function isCoarser(whole: Figure, figures: readonly (Figure | undefined)[]): boolean {
  return whole.places > 0 && figures.some((one) => one && one.places > whole.places);
}
