import type { Geometry } from './geometry';

/** Up to this many rows a sheet is drawn whole. */
export const WHOLE_UP_TO = 500;
const OVERSCAN = 20;

/** Where every row begins, in pixels, with the end of the last; rows that fit their text count as default rows. */
export function offsetsOf({ rows, heights, defaultHeight }: Geometry): Float64Array {
  const offsets = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offsets[row + 1] = (offsets[row] ?? 0) + (heights.get(row) ?? defaultHeight);
  }
  return offsets;
}

/** The row that stands at a height. */
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
  if (geometry.rows <= WHOLE_UP_TO) return { first: 0, last: geometry.rows - 1 };
  let first = Math.max(0, rowAt(offsets, top) - OVERSCAN);
  const last = Math.min(geometry.rows - 1, rowAt(offsets, top + height) + OVERSCAN);
  for (const area of geometry.mergeAt.values()) {
    if (area.top < first && area.bottom >= first) first = area.top;
  }
  return { first, last };
}
