import { readAmount } from '../../amount';
import type { TableCell } from '../model';

/**
 * Rows of bare texts as a grid. What a text has lost is won back where only one answer fits: blank cells at the beginning of a
 * row continue the cell above, and in a row with fewer cells than the one above the figures stand under the columns of figures.
 */
export function toGrid(rows: readonly (readonly string[])[]): readonly (readonly TableCell[])[] {
  const grid: (TableCell & { rowSpan: number })[][] = [];
  const owners: ((TableCell & { rowSpan: number }) | undefined)[] = [];
  rows.forEach((row, index) => {
    const columns = place(row, rows, index);
    const first = row.findIndex((text) => text !== '');
    const cells: (TableCell & { rowSpan: number })[] = [];
    row.forEach((text, position) => {
      const column = columns[position] ?? position;
      const owner = owners[column];
      if (position < first && owner?.column === column) {
        owner.rowSpan++;
        return;
      }
      const next = columns[position + 1] ?? column + 1;
      const cell = { text, column, colSpan: Math.max(1, next - column), rowSpan: 1 };
      cells.push(cell);
      owners[column] = cell;
    });
    for (let column = (columns.at(-1) ?? 0) + 1; column < owners.length; column++) {
      owners[column] = undefined;
    }
    grid.push(cells);
  });
  return grid;
}

/** The column of each cell of a row. */
function place(
  row: readonly string[],
  rows: readonly (readonly string[])[],
  index: number,
): readonly number[] {
  const plain = row.map((_, position) => position);
  const model = rows[index - 1] ?? [];
  if (row.length >= model.length || !row.some(isPoints)) return plain;
  const block = rowsOfWidth(rows, index, model.length);
  const figures = model.flatMap((_, column) => (isFigureColumn(block, column) ? [column] : []));
  const wanted = row.flatMap((text, position) => (isPoints(text) ? [position] : []));
  if (wanted.length !== figures.length) return plain;
  const columns = [...plain];
  wanted.forEach((position, order) => (columns[position] = figures[order] ?? position));
  const shift = (columns[wanted.at(-1) ?? 0] ?? 0) - (wanted.at(-1) ?? 0);
  for (let position = (wanted.at(-1) ?? 0) + 1; position < row.length; position++) {
    columns[position] = position + shift;
  }
  const rising = columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? -1));
  return rising ? columns : plain;
}

/** The rows right above that have as many cells as the last of them. */
function rowsOfWidth(
  rows: readonly (readonly string[])[],
  end: number,
  width: number,
): readonly (readonly string[])[] {
  let start = end;
  while (start > 0 && rows[start - 1]?.length === width) start--;
  return rows.slice(start, end);
}

/** Points or a bare figure: `10`, `96分`. */
function isPoints(text: string): boolean {
  const reading = readAmount(text, { figure: true });
  return (
    reading.kind === 'quantity' &&
    reading.comparator === undefined &&
    reading.tail === undefined &&
    reading.lead === undefined &&
    (reading.unit === undefined || reading.unit.name === '分')
  );
}

function isFigureColumn(block: readonly (readonly string[])[], column: number): boolean {
  const filled = block.slice(1).flatMap((row) => row[column] || []);
  return filled.length > 0 && filled.every(isPoints);
}
