import { align, type Decimal, ONE, type Quantity, type Range } from '../../amount';
import type { Indicator } from '../../forms';
import type { Shares } from '../model';
import { comparatorOf } from './direction';
import { compareQuantities, type QuantityDoubt, type QuantityResult } from './quantities';

/**
 * A result against a target of two ends (`10-20人`): between them it is met, below them actual ÷ lower end is earned. Above
 * them it is off target: of a cost or a time target ÷ actual is earned, of anything else no rule says how many points that costs.
 */
export function againstRange(
  row: Indicator,
  target: Range,
  actual: Quantity | Range,
): Shares | QuantityDoubt {
  const [least, most] = actual.kind === 'range' ? [actual.from, actual.to] : [actual, actual];
  const below = compareQuantities(row, { ...target.from, comparator: '>=' }, least);
  const above = compareQuantities(row, { ...target.to, comparator: '<=' }, most);
  if (typeof below === 'string') return below;
  if (typeof above === 'string') return above;
  if (!below.missed && !above.missed) return sharesOf(below, ONE);
  if (overlap(row, target, actual)) return 'bound';
  if (below.missed) return sharesOf(below, below.share);
  return sharesOf(above, isLimit(row, target.to) ? above.share : ONE);
}

/** Of a cost, or the time a thing takes, the upper end is a limit like any other. */
function isLimit(row: Indicator, { comparator: _, ...end }: Quantity): boolean {
  return comparatorOf(row, end) === '<=';
}

/** A result of two ends against one figure: only where both ends say the same it is known whether the target is met. */
export function rangeAgainst(
  row: Indicator,
  target: Quantity,
  { from, to }: Range,
): Shares | QuantityDoubt {
  const low = compareQuantities(row, target, from);
  const high = compareQuantities(row, target, to);
  if (typeof low === 'string') return low;
  if (typeof high === 'string') return high;
  if (low.missed !== high.missed) return 'bound';
  const [worse, better] = low.share.lessThan(high.share) ? [low, high] : [high, low];
  return sharesOf(worse, better.share);
}

/** Both bounds typed again, comparators and all: the target, not a measured value. */
export function repeatsBounds(target: Range, actual: Quantity | Range): boolean {
  if (actual.kind !== 'range' || !target.from.comparator || !actual.from.comparator) return false;
  const pairs = [align(target.from, actual.from), align(target.to, actual.to)];
  return pairs.every((pair) => pair?.[0].equals(pair[1]) === true);
}

/** A range that lies half inside the one that was wanted. */
function overlap(row: Indicator, target: Range, actual: Quantity | Range): boolean {
  if (actual.kind === 'quantity') return false;
  const start = compareQuantities(row, { ...target.to, comparator: '<=' }, actual.from);
  const end = compareQuantities(row, { ...target.from, comparator: '>=' }, actual.to);
  return typeof start !== 'string' && typeof end !== 'string' && !start.missed && !end.missed;
}

function sharesOf({ method, share, missed, measured }: QuantityResult, high: Decimal): Shares {
  return { method, low: share, high, missed, ...(measured && { measured }) };
}
