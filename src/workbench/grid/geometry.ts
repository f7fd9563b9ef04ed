import type { SheetLook } from '../../hosts/file';
import type { Area, Sheet } from '../../workbook';

/** Blank rows and columns shown beyond what is used, so that something can be added. */
const MARGIN_ROWS = 6;
const MARGIN_COLUMNS = 2;
const LEAST_ROWS = 24;
const LEAST_COLUMNS = 9;
/** A style on every column of the sheet is no reason to show them all. */
const MOST_EMPTY_COLUMNS = 30;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Sizes and merged areas of a sheet, ready for drawing. */
export interface Geometry {
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
  /** Set heights; a row that is absent fits its text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  /** The row numbers and the column letters. */
  readonly heads: { readonly width: number; readonly height: number };
  /** `row,column` of a top-left cell → its area. */
  readonly mergeAt: ReadonlyMap<string, Area>;
  /** `row,column` of every other cell of a merged area → the area. */
  readonly insideMerge: ReadonlyMap<string, Area>;
}

export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** How large a sheet is drawn: 1 as in print, 0.75 to 1.5. Everything that has a size is drawn larger or smaller by it. */
export type Zoom = number;

/** How many rows and columns of a sheet hold anything. */
function usedOf(sheet: Sheet): { rows: number; columns: number } {
  let rows = (sheet.cells.at(-1)?.row ?? -1) + 1;
  let columns = 0;
  for (const { column } of sheet.cells) columns = Math.max(columns, column + 1);
  for (const { bottom, right } of sheet.merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return { rows, columns };
}

/** How wide the first columns of a sheet are in print; hidden ones are 0. */
function widthsOf(sheet: Sheet, look: SheetLook | undefined, columns: number): number[] {
  const widths = Array.from({ length: columns }, () => look?.defaultWidth ?? 64);
  for (const { first, last, width } of look?.columns ?? []) {
    for (let column = first; column <= last && column < columns; column++) widths[column] = width;
  }
  for (const column of sheet.hiddenColumns) if (column < columns) widths[column] = 0;
  return widths;
}

/** The row numbers and the column letters, in print. */
const HEADS = { width: 44, height: 22 };

/** The smallest that a sheet is drawn to fit: below it the figures are hard to read. */
const SMALLEST_FIT = 0.75;

/** The zoom at which all columns in use are seen side by side: never above 1, and never too small to read. */
export function fittingZoom(sheet: Sheet, look: SheetLook | undefined, room: number): Zoom {
  const widths = widthsOf(sheet, look, usedOf(sheet).columns);
  const whole = widths.reduce((sum, width) => sum + width, HEADS.width);
  const zoom = Math.floor((room / whole) * 100) / 100;
  return Math.min(1, Math.max(SMALLEST_FIT, zoom));
}

export function geometryOf(sheet: Sheet, look: SheetLook | undefined, zoom: Zoom = 1): Geometry {
  const drawn = (size: number) => Math.round(size * zoom);
  const used = usedOf(sheet);
  const rows = Math.max(LEAST_ROWS, used.rows + MARGIN_ROWS);
  const columns = Math.max(
    LEAST_COLUMNS,
    Math.min(used.columns + MARGIN_COLUMNS, Math.max(used.columns, MOST_EMPTY_COLUMNS)),
  );
  const widths = widthsOf(sheet, look, columns).map(drawn);
  const heights = new Map<number, number>();
  for (const [row, height] of look?.heights ?? []) heights.set(row, drawn(height));
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  const mergeAt = new Map<string, Area>();
  const insideMerge = new Map<string, Area>();
  for (const area of sheet.merges) {
    mergeAt.set(keyOf(area.top, area.left), area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row !== area.top || column !== area.left) insideMerge.set(keyOf(row, column), area);
      }
    }
  }
  return {
    rows,
    columns,
    widths,
    heights,
    defaultHeight: drawn(look?.defaultHeight ?? 20),
    heads: { width: drawn(HEADS.width), height: drawn(HEADS.height) },
    mergeAt,
    insideMerge,
  };
}

/** The cell that shows what stands at a place: the top-left one of a merged area. */
export function shownAt(geometry: Geometry, row: number, column: number) {
  const area = geometry.insideMerge.get(keyOf(row, column));
  return area ? { row: area.top, column: area.left } : { row, column };
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The next cell in a direction: out of a merged area in one step, over hidden rows and columns, not beyond the edge. */
export function moved(
  geometry: Geometry,
  from: { readonly row: number; readonly column: number },
  step: Step,
): { row: number; column: number } {
  const area = geometry.mergeAt.get(keyOf(from.row, from.column));
  let row = step.rows > 0 && area ? area.bottom : from.row;
  let column = step.columns > 0 && area ? area.right : from.column;
  const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  for (;;) {
    const nextRow = clamp(row + step.rows, geometry.rows);
    const nextColumn = clamp(column + step.columns, geometry.columns);
    if (nextRow === row && nextColumn === column) {
      return isHidden(geometry, row, column) ? from : shownAt(geometry, row, column);
    }
    row = nextRow;
    column = nextColumn;
    if (!isHidden(geometry, row, column)) return shownAt(geometry, row, column);
    // A step of a page lands where it lands; one of a line goes on.
    if (Math.abs(step.rows) > 1) return shownAt(geometry, row, column);
  }
}

function isHidden(geometry: Geometry, row: number, column: number): boolean {
  return geometry.heights.get(row) === 0 || geometry.widths[column] === 0;
}
