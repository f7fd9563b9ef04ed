import { isFilled, type Spot } from '../grid';
import { hasRole, type Region } from '../region';
import { isAmount } from './amounts';
import type { Header } from './header';
import type { FundsTable } from './table';

/* What stands left of the amounts of a row. */

/** 按收入性质分 as a heading at the side of rows with columns of their own. */
export function blockAt(
  { grid, left }: Region,
  { first }: FundsTable,
  row: number,
): Spot | undefined {
  for (let column = left; column < first; column++) {
    const spot = grid.at(row, column);
    if (hasRole(spot, 'sourceBlock', 'natureBlock')) return spot;
    column = spot.right;
  }
  return undefined;
}

/** What names the row: its task in a list of tasks, else what is next to its amounts. */
export function labelAt(
  { grid, left }: Region,
  { tasks, top, bottom, block }: Header,
  { first }: FundsTable,
  row: number,
): Spot | undefined {
  const task = tasks.names && grid.at(row, tasks.names.left);
  if (task && isFilled(task) && task.top > bottom) return task;
  // One column, 上年决算 or 上年结转, may stand between the names and the amounts.
  let beside: Spot | undefined;
  for (let column = first - 1; column >= left; column--) {
    const spot = grid.at(row, column);
    if (isFilled(spot) && spot.top > top && spot !== block) {
      if (!isAmount(spot)) return spot;
      if (beside || spot.right !== first - 1) return beside ?? spot;
      beside = spot;
    }
    column = spot.left;
  }
  return beside;
}
