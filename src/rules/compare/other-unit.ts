import { decimal, type Decimal, ONE } from '../../amount';
import { type Figure, inScale, WAN } from '../../scoring';
import type { Named } from '../terms';
import { inOwnUnit, type Miss, type Sum } from './miss';

const QIAN = decimal(1000);

interface InOtherUnit {
  readonly term: Named;
  readonly meant: Decimal;
}

/** Where total and addend may each be it, 元 was typed under 万元, and under 元 it was 万元. */
export function inOtherUnit(sum: Sum, whole: Figure, miss: Miss): InOtherUnit | undefined {
  const addend = addendInOtherUnit(sum, miss);
  const total = totalInOtherUnit(sum, whole, miss);
  if (!addend || !total) return addend ?? total;
  const isYuan = sum.scale?.equals(ONE) === true;
  return miss.by.isPositive() === isYuan ? addend : total;
}

/** The total as so many 元 over addends in 万元, or the other way round. */
function totalInOtherUnit(
  { total, scale }: Sum,
  whole: Figure,
  { typed, stored }: Miss,
): InOtherUnit | undefined {
  if (stored.isZero()) return undefined;
  const isOther = timesOff(stored).some((one) => one.equals(typed));
  return isOther ? { term: total, meant: inOwnUnit(stored, whole, scale) } : undefined;
}

/** What a figure is where it was typed in 万元 or 千元 among 元, or the other way round. */
function timesOff(value: Decimal): readonly Decimal[] {
  return [WAN, QIAN].flatMap((factor) => [value.dividedBy(factor), value.times(factor)]);
}

/** The only addend that makes the sum right as so many 元 among 万元, or the other way round. */
function addendInOtherUnit({ addends, figures, scale }: Sum, miss: Miss): InOtherUnit | undefined {
  const found = addends.flatMap((addend, at) => {
    const one = figures[at];
    if (!one || one.stored.isZero()) return [];
    const value = inScale(one, scale);
    const meant = timesOff(value).find((other) => other.minus(value).equals(miss.by));
    return meant ? [{ term: addend, meant: inOwnUnit(meant, one, scale) }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
