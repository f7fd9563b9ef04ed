import { type Decimal, HUNDRED, isSameStored, matchesPrinted } from '../../amount';
import type { Field } from '../../forms';
import { figure } from '../figure';

/** Places of the fraction beyond which a stored quotient is only as exact as a double. */
const STORED_PLACES = 12;

/** What a rate cell says, as a fraction of 1. */
interface Rate {
  readonly value: Decimal;
  /** Decimal places of the fraction that are printed. */
  readonly places: number;
}

/**
 * The ways a rate cell may be read: with a sign of % it is hundredths; a bare figure may be a fraction (1, 0.97) or hundredths
 * (100, 97.8), the likelier first. Under a heading of % only one up to 1 may be a fraction, be it typed as a figure or as text.
 */
export function readRate(field: Field | undefined): readonly Rate[] {
  const found = figure(field);
  if (!found || field?.reading.kind !== 'quantity') return [];
  const places = Math.min(found.places, STORED_PLACES);
  const value = found.shown;
  if (field.reading.unit?.dimension === 'ratio') return [{ value, places }];
  const hundredths = { value: value.dividedBy(HUNDRED), places: places + 2 };
  if (field.headingUnit?.includes('%') && value.abs().greaterThan(1)) return [hundredths];
  // Nobody states a rate in tenths: a bare 1 is 100%, not 86% rounded.
  const fraction = { value, places: Math.max(places, 2) };
  return value.abs().lessThanOrEqualTo(1.5) ? [fraction, hundredths] : [hundredths, fraction];
}

/** Rounded or cut off where it is printed; a quotient too small for that is stored as it is. */
function isSaid(exact: Decimal, { value, places }: Rate): boolean {
  const most = Math.max(places, value.decimalPlaces());
  return (
    matchesPrinted(exact, value, places) ||
    matchesPrinted(exact, value, most) ||
    isSameStored(exact, value)
  );
}

/** The rate as its cell prints it, where that is the exact one rounded or cut off. */
export function printedRates(exact: Decimal, field: Field | undefined): readonly Decimal[] {
  return readRate(field).flatMap(({ value, places }) =>
    isSaid(exact, { value, places }) ? value : [],
  );
}

/** Whether a printed rate is the exact one, rounded half up or cut off where it is printed. */
export function isPrintedRate(exact: Decimal, readings: readonly Rate[]): boolean {
  return readings.some((reading) => isSaid(exact, reading));
}
