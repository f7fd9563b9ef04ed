import { isFilled, type Spot } from '../../grid';
import { hasRole, type Region } from '../../region';
import { isAmount } from './amounts';
import { headsBreakdown } from './breakdowns';
import type { Header } from '../headings/header';
import { INCOME, SPENDING } from '../headings/heading-choice';
import type { FundsTable } from '../headings/table';

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

/**
 * What heads the row as one of another breakdown: 分地区 in a row of its own or at the side of its rows. The one above goes on
 * holding where nothing ends it.
 */
export function breakdownAt(
  { grid, left }: Region,
  { block }: Header,
  table: FundsTable,
  row: number,
  above: Spot | undefined,
): Spot | undefined {
  const alone = table.figures(row) === 0;
  for (let column = left; column < table.first; column++) {
    const spot = grid.at(row, column);
    column = spot.right;
    const isNamed = alone || isFilled(grid.at(row, spot.right + 1));
    const isBeside = !alone && spot.right + 1 >= table.first;
    if (spot !== block && isNamed && !isBeside && headsBreakdown(spot)) return spot;
  }
  if (!above || above.bottom >= row || table.figures(above.top) === 0) return above;
  // Beside its rows, a cell merged over them ends where they do, another one where something else stands.
  const isOver = above.bottom > above.top || isFilled(grid.at(row, above.left));
  return isOver ? undefined : above;
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
  let figure: Spot | undefined;
  for (let column = first - 1; column >= left; column--) {
    const spot = grid.at(row, column);
    const isNext = spot.right === (figure?.left ?? first) - 1;
    column = spot.left;
    if (!isFilled(spot) || spot.top <= top || spot === block) continue;
    if (figure && !isNext) break;
    // 上年结转, or 总投资 and what was spent before, may stand between the names and the amounts.
    if (!isAmount(spot) || !isNext || !headsAmounts(grid.at(top, spot.left))) return spot;
    figure = spot;
  }
  return figure;
}

/** Whether a heading beside those of the funds may be one of amounts; 支出 and 收入 head the names of rows. */
function headsAmounts(heading: Spot): boolean {
  const words = heading.label?.bare ?? '';
  return isFilled(heading) && !SPENDING.test(words) && !INCOME.test(words);
}
