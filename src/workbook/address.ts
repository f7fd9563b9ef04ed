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

/** Reads `A1`, `$B$2`; gives `undefined` for anything else. By character codes: sheets name thousands of cells. */
export function parsePosition(text: string): { row: number; column: number } | undefined {
  const trimmed = text.trim();
  let at = trimmed.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (let code = trimmed.charCodeAt(at) & ~32; code >= 65 && code <= 90;) {
    column = column * 26 + code - 64;
    code = trimmed.charCodeAt(++at) & ~32;
  }
  if (at === letters || at > letters + 3 || column > 16_384) return undefined;
  if (trimmed.charCodeAt(at) === DOLLAR) at += 1;
  const digits = at;
  let row = 0;
  for (let code = trimmed.charCodeAt(at); code >= 48 && code <= 57;) {
    row = row * 10 + code - 48;
    code = trimmed.charCodeAt(++at);
  }
  if (at === digits || at > digits + 7 || at < trimmed.length) return undefined;
  return row >= 1 && row <= 1_048_576 ? { row: row - 1, column: column - 1 } : undefined;
}

const DOLLAR = 36;

/** Reads `A1:G36` or `A1`; gives `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const colon = text.indexOf(':');
  const a = parsePosition(colon < 0 ? text : text.slice(0, colon));
  const b = colon < 0 ? a : parsePosition(text.slice(colon + 1));
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Reads `sheet!A1` (the last `!` divides); gives `undefined` for anything else. */
export function parseCell(text: string): CellRef | undefined {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return undefined;
  const position = parsePosition(text.slice(mark + 1));
  return position && { sheet: text.slice(0, mark), ...position };
}
