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

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
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
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i.exec(text.trim());
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= 1_048_576 && column <= 16_384
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** Reads `A1:G36` or `A1`; gives `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const a = parsePosition(first);
  const b = parsePosition(last);
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
