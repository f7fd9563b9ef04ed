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

/**
 * Excel hides what inner cells of a merged area hold, and drops it when it saves. Cells and areas come in the order of their rows,
 * so that only areas that reach the row of a cell are compared with it.
 */
export function dropCovered(cells: Cell[], merges: readonly Area[]): Cell[] {
  if (merges.length === 0) return cells;
  let next = 0;
  let row = -1;
  let open: Area[] = [];
  return cells.filter((cell) => {
    if (cell.row !== row) {
      row = cell.row;
      open = open.filter(({ bottom }) => bottom >= row);
      for (let area = merges[next]; area && area.top <= row; area = merges[++next]) {
        if (area.bottom >= row) open.push(area);
      }
    }
    return !open.some((area) => isInner(area, cell));
  });
}

function isInner(area: Area, cell: Cell): boolean {
  return contains(area, cell) && (cell.row !== area.top || cell.column !== area.left);
}
