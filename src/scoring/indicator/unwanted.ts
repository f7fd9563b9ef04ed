/** What a row counts that nobody wants, or wants as little of as can be. */
import type { Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { betterBy } from './better';
import { deniesHarm } from './trouble';

/** What nobody counts but events that nobody wants, where there are to be few of them. */
const EVENTS: ReadonlySet<string> = new Set(['起', '例', '宗']);

/** Accidents, complaints and the like. */
export function isOfHarm({ name }: Indicator, { unit }: Quantity): boolean {
  return EVENTS.has(unit?.name ?? '') || deniesHarm(`无${name}`);
}

/** The same, and rates that are the better the lower they are: 预算调整率, 结转结余率. */
export function isUnwanted(row: Indicator, target: Quantity): boolean {
  return betterBy(row.name) === 'less' || isOfHarm(row, target);
}
