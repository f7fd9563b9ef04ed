import { keyOf, type Geometry } from './geometry';

/** Up to this many rows, and this many cells, a sheet is drawn from top to bottom. */
const WHOLE_UP_TO = 500;
const WHOLE_CELLS = 10_000;
const OVERSCAN = 20;
/** Up to this many columns it is drawn from side to side. */
const WIDE_ABOVE = 60;
const SIDE_OVERSCAN = 6;

/** Where every row begins, in pixels, with the end of the last; rows that fit their text count as default rows. */
export function offsetsOf({ rows, heights, defaultHeight }: Geometry): Float64Array {
  const offsets = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offsets[row + 1] = (offsets[row] ?? 0) + (heights.get(row) ?? defaultHeight);
  }
  return offsets;
}

/** Where every column begins, in pixels, with the end of the last. */
export function columnOffsetsOf({ columns, widths }: Geometry): Float64Array {
  const offsets = new Float64Array(columns + 1);
  for (let column = 0; column < columns; column++) {
    offsets[column + 1] = (offsets[column] ?? 0) + (widths[column] ?? 0);
  }
  return offsets;
}

/** The row that stands at a height, or the column at a distance from the side. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The rows to draw for a part of the scrolled height; a merged area that begins above is drawn from its top. */
export function rowsFor(
  geometry: Geometry,
  offsets: Float64Array,
  top: number,
  height: number,
): Rows {
  const across = Math.min(geometry.columns, WIDE_ABOVE);
  const whole = geometry.rows <= WHOLE_UP_TO && geometry.rows * across <= WHOLE_CELLS;
  if (whole) return { first: 0, last: geometry.rows - 1 };
  let first = Math.max(0, rowAt(offsets, top) - OVERSCAN);
  const last = Math.min(geometry.rows - 1, rowAt(offsets, top + height) + OVERSCAN);
  for (const area of geometry.mergeAt.values()) {
    if (area.top < first && area.bottom >= first) first = area.top;
  }
  return { first, last };
}

export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** The columns to draw for a part of the scrolled width. */
export function columnsFor(
  { columns }: Geometry,
  offsets: Float64Array,
  left: number,
  width: number,
): Columns {
  if (columns <= WIDE_ABOVE) return { first: 0, last: columns - 1 };
  return {
    first: Math.max(0, rowAt(offsets, left) - SIDE_OVERSCAN),
    last: Math.min(columns - 1, rowAt(offsets, left + width) + SIDE_OVERSCAN),
  };
}

/** What a row is made of: cells to draw, and what stands for columns out of sight. */
export type Slot =
  | { readonly kind: 'cell'; readonly column: number }
  | { readonly kind: 'gap'; readonly column: number; readonly span: number };

/** The slots of a row from left to right; a merged area that reaches into sight is drawn from its top-left cell. */
export function slotsOf(geometry: Geometry, row: number, { first, last }: Columns): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  const close = (before: number) => {
    if (gap > 0) slots.push({ kind: 'gap', column: before - gap, span: gap });
    gap = 0;
  };
  for (let column = 0; column < geometry.columns; column++) {
    if (geometry.widths[column] === 0) continue;
    const key = keyOf(row, column);
    const inside = geometry.insideMerge.get(key);
    const area = inside ?? geometry.mergeAt.get(key);
    const seen = (area?.left ?? column) <= last && (area?.right ?? column) >= first;
    if (!seen) gap += 1;
    else {
      close(column);
      if (!inside) slots.push({ kind: 'cell', column });
    }
  }
  close(geometry.columns);
  return slots;
}
