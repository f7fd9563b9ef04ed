import { isFilled, type Spot } from '../../grid';
import type { FundsRow, TaskList } from '../../model';
import { hasRole, type Region } from '../../region';
import type { Header } from '../headings/header';
import { FundsTable } from '../headings/table';

/** `任务名称 | 主要内容 | 总额 | 财政拨款 | 其他资金 | 执行数`: a row each task, the last one their total where there is one. */
export function readTasks(
  region: Region,
  header: Header,
  to: number,
  sheetUnit: string | undefined,
): TaskList | undefined {
  const table = new FundsTable(region, header, sheetUnit);
  const rows: FundsRow[] = [];
  for (let row = header.bottom + 1; row <= to; row++) {
    const label = labelAt(region, header, table, row);
    if (!label || !table.hasMoney(row)) continue;
    const own = table.row(row, label);
    if (hasRole(label, 'fundsTotal')) return { total: own, rows };
    rows.push(own);
  }
  return rows.length > 0 ? { rows } : undefined;
}

function labelAt(
  { grid, left }: Region,
  { tasks, bottom }: Header,
  { first }: FundsTable,
  row: number,
): Spot | undefined {
  for (let column = tasks.names?.left ?? left; column < first;) {
    const spot = grid.at(row, column);
    if (isFilled(spot) && spot.top > bottom && spot.top === row) return spot;
    column = spot.right + 1;
  }
  return undefined;
}
