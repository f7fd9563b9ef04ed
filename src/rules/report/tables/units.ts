import { readUnit, type Quantity, type Unit } from '../../../amount';
import type { TableFigure } from '../../../narrative';
import type { Aspect } from './aspects';
import type { Thing } from './things';

/** A bare amount in the unit of its table, a bare rate in hundredths; `undefined` where a bare rate may be either. */
export function statedIn(
  { quantity }: TableFigure,
  { roles, change, column }: Aspect,
  things: readonly Thing[],
  moneyUnit: Unit | undefined,
): Quantity | undefined {
  if (roles.has('score') || roles.has('weight')) {
    // The unit of the label is that of its results.
    const { unit, ...points } = quantity;
    return unit?.name === '分' ? quantity : points;
  }
  if (quantity.unit) return quantity;
  const isRate =
    roles.has('executionRate') || roles.has('completionRate') || things.some(isRateThing);
  if (isRate || change?.isRate) {
    // 0.97 is 97%, and 1.2 may be either.
    if (quantity.value.abs().greaterThan(1)) return withUnit(quantity, readUnit('%'));
    return isRate && quantity.places >= 2 ? quantity : undefined;
  }
  const isAmount = column !== undefined || change !== undefined || roles.has('adjustment');
  const isMoney = isAmount
    ? !things.some(isCount)
    : roles.size === 0 && things.length > 0 && things.every(isMoneyThing);
  if (isMoney) return withUnit(quantity, moneyUnit);
  return things.some(isCount) ? withUnit(quantity, readUnit('人')) : quantity;
}

function withUnit(quantity: Quantity, unit: Unit | undefined): Quantity {
  return unit ? { ...quantity, unit } : quantity;
}

const COUNTS = new Set(['authorised', 'staff']);
const RATES = new Set(['controlRate', 'executionRate']);

function isCount(thing: Thing): boolean {
  return thing.kind === 'measure' && COUNTS.has(thing.measure);
}

function isRateThing(thing: Thing): boolean {
  return thing.kind === 'measure' && RATES.has(thing.measure);
}

function isMoneyThing(thing: Thing): boolean {
  return thing.kind !== 'indicator' && !isCount(thing) && !isRateThing(thing) && !isPoints(thing);
}

function isPoints(thing: Thing): boolean {
  return thing.kind === 'measure' && thing.measure === 'selfScore';
}

/** A count, a rate or a score of the whole. */
export function isPlainThing(thing: Thing): boolean {
  return isCount(thing) || isRateThing(thing) || isPoints(thing);
}
