import type { Decimal } from './decimal';
import type { Quantity, Unit } from './reading';
import { isMultiplier } from './units';

/** The quantity in its dimension's base: 元, 1, ㎡, the thing itself. `as` is the unit to take where it has none. */
export function toBase(quantity: Quantity, as?: Unit): Decimal {
  const unit = quantity.unit ?? as;
  return unit ? quantity.value.times(unit.scale) : quantity.value;
}

/**
 * True where two quantities may be compared: one measure, or one of them bare (100 against 100%, 20 against 20万元).
 * A rise is never compared with a fall.
 */
export function commensurable(a: Quantity, b: Quantity): boolean {
  if (a.change !== undefined && b.change !== undefined && a.change !== b.change) return false;
  return a.unit === undefined || b.unit === undefined || sameMeasure(a.unit, b.unit);
}

/** Both in one base, the bare one taken in the other's unit; `undefined` where they are not commensurable. */
export function align(a: Quantity, b: Quantity): readonly [Decimal, Decimal] | undefined {
  return commensurable(a, b) ? [toBase(a, b.unit), toBase(b, a.unit)] : undefined;
}

function sameMeasure(a: Unit, b: Unit): boolean {
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return false;
  // 150万 may be 150万元 as well as 150万 things.
  if (isMultiplier(a)) return isManifold(b);
  if (isMultiplier(b)) return isManifold(a);
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'count') return true;
  if (a.of === undefined && b.of === undefined) return a.name === b.name;
  // A word that no table knows may be a counter of the trade (`50贫困户`), never a length or a time.
  return (a.of ?? 'things') === (b.of ?? 'things');
}

/** What may be counted in 万 without being named: money or things, never watts. */
function isManifold({ dimension, of = 'things' }: Unit): boolean {
  return dimension === 'money' || (dimension === 'count' && of === 'things');
}
