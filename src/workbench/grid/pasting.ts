import type { Sheet, ValueEdit } from '../../workbook';
import type { Place } from './geometry';
import { typedEdit } from './typing';

/** What a paste writes, or why it writes nothing at all. */
export type Pasted =
  | { readonly edits: readonly ValueEdit[] }
  | { readonly refused: 'merged' | 'formula'; readonly at: Place };

/**
 * The rows and columns of a text as spreadsheets put it on the clipboard: tabs between cells, lines between rows, quotes around
 * a cell that holds either.
 */
export function tableOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  while (cells.lastIndex < text.length || row.length > 0 || rows.length === 0) {
    const found = cells.exec(text);
    if (!found) break;
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/**
 * A pasted text as typed into the cells from `at` on, all of it or none. Cells that a merged area covers stay out of it, as they are
 * blank on the clipboard too; where something would be lost in one, or a formula replaced, nothing is written.
 */
export function pastedEdits(sheet: Sheet, at: Place, text: string): Pasted {
  const edits: ValueEdit[] = [];
  for (const [down, texts] of tableOf(text).entries()) {
    for (const [across, typed] of texts.entries()) {
      const place = { row: at.row + down, column: at.column + across };
      if (isCovered(sheet, place)) {
        if (typed !== '') return { refused: 'merged', at: place };
        continue;
      }
      const cell = sheet.cells.find(
        ({ row, column }) => row === place.row && column === place.column,
      );
      const edit = typedEdit({ sheet: sheet.name, ...place }, cell, typed);
      if (!edit) continue;
      if (cell?.formula !== undefined) return { refused: 'formula', at: place };
      edits.push(edit);
    }
  }
  return { edits };
}

function isCovered({ merges }: Sheet, { row, column }: Place): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left),
  );
}
