import type { SheetCell, SheetContent } from '../../../workbook';
import { rowHeights } from './layout';

/** Cells that others of a merged area cover: each draws its piece of the border. */
interface Covered {
  readonly column: number;
  readonly columns: number;
  readonly style: SheetCell['style'];
}

/** A row of a sheet, whatever its number: what stands in it, from left to right. */
export interface Line {
  readonly cells: SheetCell[];
  readonly covered: Covered[];
  /** In points; a row without one is as high as the sheet's rows are. */
  height?: number | undefined;
}

/** Rows by their number; one that holds nothing and has no height is absent. */
export type Lines = readonly (Line | undefined)[];

/** The rows that hold something or have a height, in whatever order their cells came. */
export function rowsOf(content: SheetContent): Lines {
  const lines: (Line | undefined)[] = [];
  const lineAt = (row: number) => (lines[row] ??= { cells: [], covered: [] });
  for (const cell of content.cells) {
    const line = lineAt(cell.row);
    const last = line.cells.at(-1);
    line.cells.push(cell);
    if (last && last.column > cell.column) line.cells.sort((a, b) => a.column - b.column);
    const { row: top, column, rows: high = 1, columns = 1, style } = cell;
    for (let row = top + 1; row < top + high; row++) {
      lineAt(row).covered.push({ column, columns, style });
    }
  }
  for (const row of Object.keys(content.heights)) lineAt(Number(row));
  const heightOf = rowHeights(content);
  lines.forEach((line, row) => {
    const height = line && heightOf(row, line.cells);
    if (line && height !== undefined) line.height = Math.ceil(height * 4) / 4;
  });
  return lines;
}
