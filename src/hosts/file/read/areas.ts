import type { Area, Cell } from '../../../workbook';

/** Whether a place lies in an area. */
export function contains(area: Area, { row, column }: { row: number; column: number }): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A formula entered into several cells at once, as the first of them holds it. */
export interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

/** Every cell of a legacy array formula shows that formula, though the file has it once. */
export function spreadArrays(cells: Cell[], arrays: readonly ArrayFormula[]): Cell[] {
  const wide = arrays.filter(({ area }) => area.top !== area.bottom || area.left !== area.right);
  if (wide.length === 0) return cells;
  return cells.map((cell) => {
    const array = cell.formula === undefined && wide.find(({ area }) => contains(area, cell));
    if (!array) return cell;
    const { row, column, value, ...rest } = cell;
    return { row, column, value, formula: array.formula, ...rest };
  });
}

/** So many inner cells are named one by one; areas beyond that, such as whole columns, are compared with each cell. */
const NAMED_CELLS = 2_000_000;

/** Excel hides what inner cells of a merged area hold, and drops it when it saves. */
export function dropCovered(cells: Cell[], merges: readonly Area[]): Cell[] {
  const covered = new Set<number>();
  const key = (row: number, column: number) => row * 16_384 + column;
  const huge: Area[] = [];
  let left = NAMED_CELLS;
  for (const area of merges) {
    left -= (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (left < 0) {
      huge.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) covered.add(key(row, column));
    }
    covered.delete(key(area.top, area.left));
  }
  if (covered.size === 0 && huge.length === 0) return cells;
  const isInner = (area: Area, cell: Cell) =>
    contains(area, cell) && (cell.row !== area.top || cell.column !== area.left);
  return cells.filter(
    (cell) => !covered.has(key(cell.row, cell.column)) && !huge.some((area) => isInner(area, cell)),
  );
}
