import { HALF, stepAt, ZERO, type Decimal, type Quantity } from '../../amount';
import type { Operand, Statement } from '../../narrative';
import { baseOf } from './stated';

/** From the least to the most that it may be. */
type Range = readonly [least: Decimal, most: Decimal];

/**
 * Whether what comes of rounded figures may be what is stated: 约1219万元 of 1236.75万元 is 98.52%–98.61%. Figures that are not
 * told to be rounded are taken as they are.
 */
export function mayComeTo({ kind, operands, result }: Statement): boolean {
  const [first, second] = operands;
  if (!first || !second || ![first, second].some(hasRoom)) return false;
  const found = between(kind, rangeOf(first), rangeOf(second));
  const [least, most] = within(baseOf(result.quantity), halfStep(result.quantity));
  return (
    found !== undefined && found[0].lessThanOrEqualTo(most) && found[1].greaterThanOrEqualTo(least)
  );
}

function between(kind: Statement['kind'], first: Range, second: Range): Range | undefined {
  if (kind === 'difference')
    return magnitude([first[0].minus(second[1]), first[1].minus(second[0])]);
  if (!second[0].greaterThan(0)) return undefined;
  const quotient: Range = [first[0].dividedBy(second[1]), first[1].dividedBy(second[0])];
  return kind === 'growth' ? magnitude([quotient[0].minus(1), quotient[1].minus(1)]) : quotient;
}

function magnitude([least, most]: Range): Range {
  if (!least.isNegative()) return [least, most];
  return most.isNegative()
    ? [most.abs(), least.abs()]
    : [ZERO, most.greaterThan(least.abs()) ? most : least.abs()];
}

function hasRoom({ quantity, adjusted }: Operand): boolean {
  return isRounded(quantity) || (adjusted !== undefined && isRounded(adjusted.by));
}

/** 约1219万元; and nobody writes 亿元 to the last 元. */
function isRounded({ comparator, unit }: Quantity): boolean {
  return comparator === 'about' || (unit?.dimension === 'money' && unit.name.startsWith('亿'));
}

function rangeOf({ quantity, adjusted }: Operand): Range {
  const room = isRounded(quantity) ? halfStep(quantity) : ZERO;
  if (!adjusted) return within(baseOf(quantity), room);
  const by = adjusted.direction === 'up' ? baseOf(adjusted.by).negated() : baseOf(adjusted.by);
  const more = isRounded(adjusted.by) ? halfStep(adjusted.by) : ZERO;
  return within(baseOf(quantity).plus(by), room.plus(more));
}

function within(value: Decimal, room: Decimal): Range {
  return [value.minus(room), value.plus(room)];
}

function halfStep({ places, unit }: Quantity): Decimal {
  const half = stepAt(places).times(HALF);
  return unit ? half.times(unit.scale) : half;
}
