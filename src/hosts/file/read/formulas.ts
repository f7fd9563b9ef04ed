import { columnLetters } from '../../../workbook';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Pieces of a formula that a shift must see: texts and quoted sheet names and bracketed names (left alone), then references of a
 * cell, of whole columns and of whole rows. A name that merely looks like one (`LOG10(`, `A1_x`, `Sheet1!`) is no reference.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6}))(?![\w.(!\u0080-\uffff])/g;

/** A shared formula as the cell `rows` below and `columns` right of its first cell shows it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [colLock, col, rowLock, row, lockA, colA, lockB, colB, lockC, rowC, lockD, rowD] = groups;
    if (col !== undefined && row !== undefined) {
      const letters = shiftColumn(col, colLock, columns);
      const number = shiftRow(row, rowLock, rows);
      if (letters === undefined && number === undefined) return whole;
      return letters === OUTSIDE || number === OUTSIDE
        ? '#REF!'
        : `${colLock ?? ''}${letters ?? col}${rowLock ?? ''}${number ?? row}`;
    }
    if (colA !== undefined && colB !== undefined) {
      const from = shiftColumn(colA, lockA, columns);
      const to = shiftColumn(colB, lockB, columns);
      return from === OUTSIDE || to === OUTSIDE
        ? '#REF!'
        : `${lockA ?? ''}${from ?? colA}:${lockB ?? ''}${to ?? colB}`;
    }
    if (rowC !== undefined && rowD !== undefined) {
      const from = shiftRow(rowC, lockC, rows);
      const to = shiftRow(rowD, lockD, rows);
      return from === OUTSIDE || to === OUTSIDE
        ? '#REF!'
        : `${lockC ?? ''}${from ?? rowC}:${lockD ?? ''}${to ?? rowD}`;
    }
    return whole;
  });
}

const OUTSIDE = '';

/** The shifted letters, `OUTSIDE` beyond the sheet, `undefined` where nothing moves. */
function shiftColumn(letters: string, lock: string | undefined, by: number): string | undefined {
  const column = columnNumber(letters);
  if (lock === '$' || by === 0 || column >= COLUMNS) return undefined;
  const moved = column + by;
  return moved < 0 || moved >= COLUMNS ? OUTSIDE : columnLetters(moved);
}

function shiftRow(digits: string, lock: string | undefined, by: number): string | undefined {
  if (lock === '$' || by === 0) return undefined;
  const moved = Number(digits) + by;
  return moved < 1 || moved > ROWS ? OUTSIDE : `${moved}`;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A stored formula as Excel shows it: with `=`, and without the marks that newer functions carry in the file. */
export function shownFormula(stored: string): string {
  const body = stored.includes('_xl')
    ? stored.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, (piece) =>
        piece.startsWith('"') ? piece : '',
      )
    : stored;
  return body.startsWith('=') ? body : `=${body}`;
}
