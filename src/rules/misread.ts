import type { Indicator } from '../forms';
import { beyondWhole } from './beyond-whole';
import { isMisreadCost } from './cross/total-cost';
import { isMisreadRate } from './execution-indicator';
import type { Subject } from './rule';

/**
 * Whether the result of a row cannot be: the funds belie it, and it meets its target as they have it, or it is more than a
 * whole. One finding says so, and nothing follows from it.
 */
export function isMisread(row: Indicator, subject: Subject): boolean {
  return (
    isMisreadRate(row, subject.evaluation?.funds) ||
    isMisreadCost(row, subject) ||
    beyondWhole(row) !== undefined
  );
}
