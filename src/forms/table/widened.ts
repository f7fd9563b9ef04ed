import { isFilled, type Grid } from '../grid';
import type { Column } from './table';

/** How many rows below the headings are looked at. */
const LOOKED_AT = 20;

/**
 * A converter parts one column in two: the heading stands above the first, which is blank nearly all the way down, and what belongs
 * beneath it stands in the second, which has no heading. The heading is that of both.
 */
export function widen(grid: Grid, top: number, bottom: number, columns: Column[]): void {
  const last = Math.min(bottom + LOOKED_AT, grid.bottom);
  const isHeaded = (column: number): boolean => filledIn(grid, top, bottom, column) > 0;
  columns.forEach((own, at) => {
    if (own.right > own.left || own.ticked) return;
    const count = filledIn(grid, bottom + 1, last, own.left);
    const to = (columns[at + 1]?.left ?? grid.right + 1) - 1;
    let { right } = own;
    while (right < to && !isHeaded(right + 1)) right++;
    const isBeneath = Array.from({ length: right - own.left }, (_, step) => own.left + 1 + step);
    // The total may stand where the heading does.
    if (isBeneath.some((column) => filledIn(grid, bottom + 1, last, column) > count * MORE)) {
      columns[at] = { ...own, right };
    }
  });
}

/** In how many rows something begins in a column. */
function filledIn(grid: Grid, top: number, bottom: number, column: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) {
    const spot = grid.at(row, column);
    if (isFilled(spot) && spot.left === column && spot.top === row) count++;
  }
  return count;
}

/** So many times more stands in the column beside it. */
const MORE = 3;
