import { isFilled, type Spot } from '../../grid';
import type { Region } from '../../region';

/**
 * Whether a blank column parts a place from the form, which ends before column `from`, and nothing else stands in its own: what
 * somebody noted there, as in a hidden column, is none of its answers.
 */
export function isApart(region: Region, from: number, { top, left }: Spot): boolean {
  for (let column = from; column < left; column++) {
    if (!standsIn(region, column)) return !standsIn(region, left, top);
  }
  return false;
}

/** Whether anything stands in a column, but for one row. */
function standsIn({ grid, top, bottom }: Region, column: number, but?: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (row !== but && isFilled(grid.at(row, column))) return true;
  }
  return false;
}
