import type { Indicator } from '../forms';
import { isMisreadCost } from './cross/total-cost';
import { isMisreadRate } from './execution-indicator';
import type { Subject } from './rule';

/** Whether the funds belie the result of a row that meets its target as they have it: one finding says so, and nothing follows from it. */
export function isMisread(row: Indicator, subject: Subject): boolean {
  return isMisreadRate(row, subject.evaluation?.funds) || isMisreadCost(row, subject);
}
