import { POWERS } from './whole';

/** Figures that people type have no more places. */
export const MOST_TYPED = 6;

/**
 * How far a sum or difference of doubles strays from the decimal it stands for: in its last digits, or in those of what was taken
 * away from it. Always by so little of the last place that a quotient, whose digits go on, hardly ever comes as near.
 */
const NOISE = 5e-9;
const NOISE_OF_VALUE = 1e-13;
const NOISE_OF_STEP = 1e-6;
const LARGEST_OF_STEP = 1e-3;

/** The places of the decimal that a double misses by no more than binary sums do: one for 6.300000000000011, stored by 86.4 − 80.1. */
export function placesBesideNoise(value: number): number | undefined {
  for (let places = 0; places <= MOST_TYPED; places++) {
    const power = POWERS[places] ?? 1;
    const units = Math.round(value * power);
    if (units >= 1e15 || units <= -1e15) return undefined;
    const least = Math.min(NOISE, NOISE_OF_STEP / power);
    const most = Math.min(Math.abs(value) * NOISE_OF_VALUE, LARGEST_OF_STEP / power);
    if (Math.abs(units / power - value) <= Math.max(least, most)) return places;
  }
  return undefined;
}
