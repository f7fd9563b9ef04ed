import { decimal, type Decimal } from '../amount';

const LEAST = decimal('3000');
const MOST = decimal('30000');

/** About ten thousand times as much, one way or the other: 元 and 万元 under one heading. */
export function isOtherUnit(one: Decimal, other: Decimal): boolean {
  if (one.isZero() || other.isZero()) return false;
  const times = one.greaterThan(other) ? one.dividedBy(other) : other.dividedBy(one);
  return times.greaterThan(LEAST) && times.lessThan(MOST);
}
