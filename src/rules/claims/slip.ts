/** Whether one figure is likely another, mistyped. */
import { type Decimal } from '../../amount';
import { swapsDigits } from '../../scoring';

const LEAST_DIGITS = 2;

/** 280 for 380, 130 for 310, 180 for 80, 100 for 10: one digit is another, or there is one too many, or two have changed places. */
export function isSlip(one: Decimal, other: Decimal): boolean {
  if (swapsDigits(one, other)) return true;
  const places = Math.max(one.decimalPlaces(), other.decimalPlaces());
  const [a, b] = [one, other].map((value) =>
    value.toFixed(places).replace('.', '').replace(/^0+/, ''),
  );
  if (!a || !b || Math.max(a.length, b.length) < LEAST_DIGITS) return false;
  if (a.length === b.length)
    return [...a].filter((digit, at) => digit !== b[at]).length === 1 && !isRound(a, b);
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && (long.endsWith(short) || long === `${short}0`);
}

/** 30 and 50, 200 and 600: round figures have but one digit. */
function isRound(a: string, b: string): boolean {
  return /^\d0*$/.test(a) && /^\d0*$/.test(b);
}
