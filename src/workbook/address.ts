import { remembered } from '../amount';

/** A cell of a workbook. Rows and columns count from 0; `sheet` is the sheet's name as it is. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; both ends belong to it. Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  if (column < 26) return LETTERS.charAt(column);
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A1` of a row and a column, without the sheet. */
export function formatPosition(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `sheet!A1`: how every output names a cell. */
export function formatCell(ref: CellRef): string {
  return `${ref.sheet}!${formatPosition(ref.row, ref.column)}`;
}

/** `A1:G36`; a single cell is `A1`. */
export function formatArea(area: Area): string {
  const first = formatPosition(area.top, area.left);
  const last = formatPosition(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1`, `$B$2`; gives `undefined` for anything else. */
export function parsePosition(text: string): { row: number; column: number } | undefined {
  const trimmed = text.trim();
  const place = placeIn(trimmed, 0, trimmed.length);
  return place < 0 ? undefined : { row: rowOf(place), column: columnOf(place) };
}

const DOLLAR = 36;
const COLUMNS = 16_384;
const ROWS = 1_048_576;

const rowOf = (place: number): number => Math.floor(place / COLUMNS);
const columnOf = (place: number): number => place % COLUMNS;

/**
 * The place that a stretch of a text names, counted row by row, or -1. By character codes and in one number: sheets name
 * thousands of cells and areas.
 */
function placeIn(text: string, from: number, end: number): number {
  let at = text.charCodeAt(from) === DOLLAR ? from + 1 : from;
  const letters = at;
  let column = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (at === letters || at > letters + 3 || column > COLUMNS) return -1;
  if (at < end && text.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    row = row * 10 + code - 48;
  }
  if (at === digits || at > digits + 7 || at < end || row < 1 || row > ROWS) return -1;
  return (row - 1) * COLUMNS + column - 1;
}

/** Reads `A1:G36` or `A1`; gives `undefined` for anything else. Sheets of one form share their areas. */
export const parseArea = remembered((text): Area | undefined => {
  const trimmed = text.trim();
  const colon = trimmed.indexOf(':');
  const a = placeIn(trimmed, 0, colon < 0 ? trimmed.length : colon);
  const b = colon < 0 ? a : placeIn(trimmed, colon + 1, trimmed.length);
  if (a < 0 || b < 0) return undefined;
  return {
    top: Math.min(rowOf(a), rowOf(b)),
    left: Math.min(columnOf(a), columnOf(b)),
    bottom: Math.max(rowOf(a), rowOf(b)),
    right: Math.max(columnOf(a), columnOf(b)),
  };
});

/** Reads `sheet!A1` (the last `!` divides); gives `undefined` for anything else. */
export function parseCell(text: string): CellRef | undefined {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return undefined;
  const position = parsePosition(text.slice(mark + 1));
  return position && { sheet: text.slice(0, mark), ...position };
}
