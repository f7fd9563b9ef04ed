import type { Threshold } from '../engine/engine';

/** Moves the point of a plain decimal; works on the digits, so that nothing is lost. */
function shift(decimal: string, places: number): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole + part;
  const at = whole.length + places;
  const padded = digits.padStart(Math.max(digits.length, digits.length - at + 1), '0');
  const point = at + (padded.length - digits.length);
  const filled = padded.padEnd(point, '0');
  const left = filled.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = filled.slice(point).replace(/0+$/, '');
  return right === '' ? left || '0' : `${left || '0'}.${right}`;
}

const PLAIN = /^\d+(?:\.\d+)?$/;

/** A threshold as people read it: shares as percentages, the floor in 万元. */
export function toShown(name: Threshold, value: string): string {
  if (!PLAIN.test(value)) return value;
  return name === 'yearOnYearFloor' ? shift(value, 0) : shift(value, 2);
}

/** What was typed as the rubric has it; `null` where it is no number of 0 or more. */
export function fromShown(name: Threshold, typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .replace(/[%\s]|万元/g, '');
  if (!PLAIN.test(plain)) return null;
  return name === 'yearOnYearFloor' ? shift(plain, 0) : shift(plain, -2);
}
