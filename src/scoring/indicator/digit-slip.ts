import { decimal, type Decimal, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { inOneUnit } from './common-unit';

/** How a result was mistyped, and what it was to be. */
export interface DigitSlip {
  readonly way: 'point' | 'swapped';
  readonly likely: string;
}

/** So near to its target a result lies with its decimal point moved. */
const [LEAST, MOST] = [decimal('0.9'), decimal('1.2')];
const TIMES = ['10', '100'] as const;

/**
 * The likely figure where a result is its target with two digits swapped (21 under 12), or about ten or a hundred times it, or
 * a tenth or a hundredth of it (35米 under ≥3.5米). A count without decimals may be as large as it is.
 */
export function digitSlip(row: Indicator): DigitSlip | undefined {
  const [target, actual] = [row.target?.reading, row.actual?.reading];
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return undefined;
  if (actual.also || target.also || actual.comparator) return undefined;
  if (isSwapped(target, actual)) return { way: 'swapped', likely: written(target.value, actual) };
  const isFine = actual.unit?.dimension === 'ratio' || hasDecimals(target) || hasDecimals(actual);
  const pair = isFine ? inOneUnit(row, target, actual) : undefined;
  if (!pair?.every((one) => one.greaterThan(0))) return undefined;
  const share = pair[1].dividedBy(pair[0]);
  for (const times of TIMES) {
    if (isNear(share.dividedBy(times))) return moved(actual.value.dividedBy(times), actual);
    if (isNear(share.times(times))) return moved(actual.value.times(times), actual);
  }
  return undefined;
}

function isNear(share: Decimal): boolean {
  return share.greaterThanOrEqualTo(LEAST) && share.lessThanOrEqualTo(MOST);
}

function moved(value: Decimal, actual: Quantity): DigitSlip {
  return { way: 'point', likely: written(value, actual) };
}

function written(value: Decimal, { unit }: Quantity): string {
  return `${value.toFixed()}${unit?.name ?? ''}`;
}

function hasDecimals({ value }: Quantity): boolean {
  return value.decimalPlaces() > 0;
}

/** The same digits in the same unit, but for two neighbours that changed places. */
function isSwapped(target: Quantity, actual: Quantity): boolean {
  return target.unit?.name === actual.unit?.name && swapsDigits(target.value, actual.value);
}

/** 82 and 28, 97.4 and 94.7, 97.4 and 9.74: two neighbours among the characters have changed places. */
export function swapsDigits(one: Decimal, other: Decimal): boolean {
  const [a, b] = [one.abs().toFixed(), other.abs().toFixed()];
  if (a === b || a.length !== b.length) return false;
  // 97.4 as 94.7: the point stays where it is.
  return (
    swapsAt(a, b) ||
    swapsAt(a.replace('.', ''), b.replace('.', ''), a.indexOf('.') === b.indexOf('.'))
  );
}

function swapsAt(a: string, b: string, isSame = true): boolean {
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  return (
    isSame &&
    at >= 0 &&
    `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}` === b
  );
}
