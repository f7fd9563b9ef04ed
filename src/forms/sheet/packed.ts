import type { Area } from '../../workbook';
import type { Form } from '../model';
import type { Island } from './islands';
import { placedBack } from './relaid';

/** A sheet without its blank columns, and how what was read of it is put back where it stands. */
export interface Packed {
  readonly part: Island;
  readonly back: (form: Form) => Form;
}

/** So many blank columns, and so large a share of all, show that a converter pulled the columns apart. */
const LEAST_BLANK = 3;
const SHARE = 3;

/**
 * Columns with nothing in them between those of the form, as a converter leaves them that sets each text where it was printed: left
 * out, so that a value stands beside its label again. Columns that merged cells lie over belong to these.
 */
export function packed(part: Island): Packed | undefined {
  const blank = blankColumns(part);
  if (!blank) return undefined;
  const { left, right, columns } = blank;
  const kept: number[] = [];
  for (let column = left; column <= right; column++) if (!columns.has(column)) kept.push(column);
  // A merged area goes on to the last of its columns that is left.
  const place = (column: number): number => {
    if (column < left || column > right) return column;
    const at = kept.findIndex((own) => own > column);
    return left + (at < 0 ? kept.length : at) - 1;
  };
  const merges = part.merges.map((area): Area => ({
    ...area,
    left: place(area.left),
    right: area.right > right ? place(right) + area.right - right : place(area.right),
  }));
  return {
    part: {
      name: part.name,
      cells: part.cells.flatMap((cell) =>
        columns.has(cell.column) ? [] : { ...cell, column: place(cell.column) },
      ),
      labels: part.labels.filter((_, at) => !columns.has(part.cells[at]?.column ?? -1)),
      merges: merges.filter((area) => area.right > area.left || area.bottom > area.top),
    },
    back: (form) => {
      const back = (column: number): number => kept[column - left] ?? column;
      const own = placedBack(form, (cell) => ({ ...cell, column: back(cell.column) }));
      const { range } = own;
      return { ...own, range: { ...range, left: back(range.left), right: back(range.right) } };
    },
  };
}

interface Blank {
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlySet<number>;
}

function blankColumns({ cells, merges }: Island): Blank | undefined {
  const used = new Set<number>();
  const rows = new Set<number>();
  for (const { column, row, text } of cells) {
    if (text === '') continue;
    used.add(column);
    rows.add(row);
  }
  const [left, right] = [Math.min(...used), Math.max(...used)];
  const width = right - left + 1;
  if ((width - used.size) * SHARE < width) return undefined;
  const covered = coverage(merges);
  const columns = new Set<number>();
  for (let column = left; column < right; column++) {
    const isOpen = (covered.get(column) ?? 0) * 2 < rows.size;
    if (!used.has(column) && isOpen) columns.add(column);
  }
  const isPulledApart = columns.size >= LEAST_BLANK && columns.size * SHARE >= width;
  return isPulledApart ? { left, right, columns } : undefined;
}

/** In how many rows merged cells go on into a column. */
function coverage(merges: readonly Area[]): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    for (let column = left + 1; column <= right; column++) {
      covered.set(column, (covered.get(column) ?? 0) + bottom - top + 1);
    }
  }
  return covered;
}
