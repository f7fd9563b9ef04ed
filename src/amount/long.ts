import { Decimal } from 'decimal.js';

/** 40 digits, half up, never an exponent in its text: what no double counts is worked out here. */
export const Long = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** Rounded half up: away from zero at the half. */
export const HALF_UP = Decimal.ROUND_HALF_UP;
/** Cut off, toward zero. */
export const CUT = Decimal.ROUND_DOWN;
