import type { Spot } from '../../grid';
import { hasOneOf } from '../../region';
import { isAmount } from './amounts';
import { PART_ROLES } from './part-roles';

/**
 * Whether the label of a row is merged over its amounts, which begin in column `first` and were left blank; behind a colon they
 * would stand within it.
 */
export function labelOver(spot: Spot, first: number): boolean {
  const { left, right, text } = spot;
  if (left >= first || right < first || !hasOneOf(spot, PART_ROLES)) return false;
  return !isAmount(spot) && !/[:：]\s*$/.test(text);
}
