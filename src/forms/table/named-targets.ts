import type { Grid } from '../grid';
import type { Column } from './table';

/** How many rows below the headings are looked at. */
const LOOKED_AT = 20;

/**
 * 评价内容 | 绩效目标 | 完成情况, where two cells stand under 绩效目标: what is measured, and the value wanted. The heading of both is
 * that of the names as well.
 */
export function nameTargets(grid: Grid, bottom: number, columns: Column[]): void {
  const at = columns.findIndex(({ role }) => role === 'target');
  const target = columns[at];
  const isNamed = columns.some(({ role }) => role === 'name' || role === 'level2');
  const isLed = columns.some(({ role }) => role === 'level1' || role === 'indicatorBlock');
  if (!target || isNamed || !isLed) return;
  const from = secondOf(grid, bottom, target);
  if (from === undefined) return;
  columns.splice(at, 1, { ...target, role: 'name', right: from - 1 }, { ...target, left: from });
}

/** Where the second of two cells begins in each of the first rows beneath a heading, the same in all that are filled. */
function secondOf(grid: Grid, bottom: number, { left, right }: Column): number | undefined {
  let from: number | undefined;
  for (let row = bottom + 1; row <= Math.min(bottom + LOOKED_AT, grid.bottom); row++) {
    const [name, value, ...more] = grid.filled(row, left, right);
    if (!name) continue;
    const isPair = value && more.length === 0 && name.left === left && value.right <= right;
    if (!isPair || typeof name.cell?.value !== 'string') break;
    if (from !== undefined && from !== value.left) return undefined;
    from = value.left;
  }
  return from;
}
