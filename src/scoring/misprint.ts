import { type Decimal, ZERO } from '../amount';
import type { Funds, FundsPart } from '../forms';
import { figure, inScale } from './figure';
import { isPrintedRate, readRate } from './rate';

/**
 * What 全年预算数 should be where its cell is sure to be the wrong one: the split by source and the split by nature (those that
 * the form has) add up to one other figure, and the rate typed is right with that figure and not with the cell. In the unit of
 * the cell; `undefined` where the cell is right, or where something else may be wrong as well.
 */
export function misprintedBudget({ total, parts, source, nature }: Funds): Decimal | undefined {
  const annual = figure(total.annualBudget);
  const executed = figure(total.executed);
  if (!annual || !executed || parts.length > 0) return undefined;
  const { scale } = annual;
  const sums = [source, nature].flatMap((split) => sumOf(split, scale) ?? []);
  const [implied] = sums;
  if (!implied || implied.isZero() || implied.equals(annual.stored)) return undefined;
  if (!sums.every((sum) => sum.equals(implied))) return undefined;
  const spent = inScale(executed, scale);
  // Both splits may be those of what was executed: then nothing tells against the budget.
  if (implied.equals(spent) && spent.lessThanOrEqualTo(annual.stored)) return undefined;
  const stated = readRate(total.executionRate);
  const isOff = annual.stored.isZero() || !isPrintedRate(spent.dividedBy(annual.stored), stated);
  return isOff && isPrintedRate(spent.dividedBy(implied), stated) ? implied : undefined;
}

/** Σ of a split; `undefined` where it is not filled in, or not with figures alone. */
function sumOf(split: readonly FundsPart[], scale: Decimal | undefined): Decimal | undefined {
  let sum: Decimal | undefined;
  for (const { amount } of split) {
    const one = figure(amount);
    if (one) sum = (sum ?? ZERO).plus(inScale(one, scale));
    else if (amount.reading.kind !== 'blank') return undefined;
  }
  return sum;
}
