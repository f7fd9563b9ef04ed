import { type Decimal, decimal } from '../../amount';
import type { Rubric } from '../../rubrics';
import { signed } from '../figure';
import type { Row } from '../rows';

/** Points that are given on top of all the others. */
const ON_TOP = /加分|附加|奖励分/;

export function isOnTop({ indicator: { level1, name, onTop } }: Row): boolean {
  return onTop !== undefined || ON_TOP.test(`${level1}${name}`);
}

/**
 * A total that is right by its scores and beyond all the points there are. Where all rows have weights, a row or the sum of the
 * weights is what is wrong.
 */
export function aboveAll(stored: Decimal, rows: readonly Row[], { totalWeight }: Rubric) {
  const full = decimal(totalWeight);
  if (!stored.greaterThan(full)) return undefined;
  const isOpen = rows.some(
    ({ score }) => score.reported && !score.weight && score.within === undefined,
  );
  if (!isOpen || rows.some(isOnTop)) return undefined;
  return {
    expected: full.toFixed(),
    actual: stored.toFixed(),
    difference: signed(stored.minus(full)),
  };
}
