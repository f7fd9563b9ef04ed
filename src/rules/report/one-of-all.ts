/** Figures that carry the name of a whole, and are what others of its kind make up, or how far something is from it. */
import { ZERO } from '../../amount';
import type { ValueFact } from '../../narrative';
import type { Subject } from '../rule';
import type { Judged } from './candidate';
import { baseOf, holds } from './stated';

/** 甲区预算400万元；乙县预算300万元；其他县预算500万元: together they are the budget that none of them is. */
export function isOneOfAll({ fact, not }: Judged, { report }: Subject): boolean {
  const { quantity } = fact;
  if (!not || fact.kind !== 'value' || quantity.unit?.dimension !== 'money') return false;
  const alike = (report?.facts ?? []).filter(
    (other) =>
      other.kind === 'value' &&
      other.sentence === fact.sentence &&
      other.measure === fact.measure &&
      other.column === fact.column &&
      other.year === fact.year &&
      other.quantity.comparator === undefined,
  );
  if (alike.length < 2 || !alike.includes(fact)) return false;
  const sum = alike.reduce((total, one) => total.plus(baseOf(one.quantity)), ZERO);
  return (
    holds({ ...quantity, comparator: undefined }, not.exact) !== 'same' && sum.equals(not.exact)
  );
}

const AGAINST = /(?:低于|高于|超过|超出|落后于?|领先于?)[^，,。；;\d]{0,14}(?:率|进度)(?:的?约)?$/;

/** 低于部门整体执行率1.68个百分点, 高于整体执行率0.5%: as much below it or above, where it is not the rate itself. */
export function mayBeApart({ quantity: { unit } }: ValueFact, before: string): boolean {
  if (unit?.dimension !== 'ratio') return false;
  return unit.name.includes('点') || AGAINST.test(before);
}
