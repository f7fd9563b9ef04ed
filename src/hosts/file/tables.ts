import { displayText, type Area, type Cell, type Sheet, type Snapshot } from '../../workbook';

/** A table of a document: rows of cells with their spans; a cell that is spanned from above or from the left is left out. */
export interface DocumentTable {
  readonly caption?: string;
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentCell {
  readonly text: string;
  /** Counted from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * The tables of a document as the sheets of a workbook, each under its caption, so that forms pasted into a report are read like
 * any others. Plain figures become numbers, as they would when pasted into Excel.
 */
export function snapshotOfTables(tables: readonly DocumentTable[]): Snapshot {
  const names = new Set<string>();
  const sheets = tables.map((table, index) => sheetOf(table, nameOf(table, index, names)));
  return { sheets, date1904: false, kept: null, gaps: [] };
}

/** The caption where it can name a sheet, else 表1, 表2 … */
function nameOf({ caption = '' }: DocumentTable, index: number, names: Set<string>): string {
  const clean = caption.replace(/[[\]:*?/\\!'\s]+/g, '').slice(0, 27);
  let name = clean === '' ? `表${index + 1}` : clean;
  if (names.has(name)) name = `${name}(${index + 1})`;
  names.add(name);
  return name;
}

function sheetOf({ caption, rows }: DocumentTable, name: string): Sheet {
  const width = rows
    .flat()
    .reduce((widest, { column, colSpan }) => Math.max(widest, column + colSpan), 1);
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const put = (row: number, cell: DocumentCell) => {
    if (cell.colSpan > 1 || cell.rowSpan > 1) {
      const [bottom, right] = [row + cell.rowSpan - 1, cell.column + cell.colSpan - 1];
      merges.push({ top: row, left: cell.column, bottom, right });
    }
    const content = contentOf(cell.text);
    if (content) cells.push({ row, column: cell.column, ...content });
  };
  const head = caption === undefined || caption.trim() === '' ? 0 : 1;
  if (head > 0) put(0, { text: caption ?? '', column: 0, colSpan: width, rowSpan: 1 });
  rows.forEach((row, index) => {
    for (const cell of row) put(index + head, cell);
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  merges.sort((a, b) => a.top - b.top || a.left - b.left);
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const FIGURE = /^(-?)(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(\.\d+)?(%?)$/;

function contentOf(text: string): Pick<Cell, 'value' | 'format' | 'text'> | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const figure = FIGURE.exec(trimmed);
  const [, , whole = '', places = '', percent = ''] = figure ?? [];
  // Beyond 15 digits a number would no longer be the one that was written.
  if (!figure || (whole + places).replace(/\D/g, '').length > 15) {
    return { value: text, format: 'General', text };
  }
  const number = Number(trimmed.replace(/[,%]/g, ''));
  const value = percent === '' ? number : Number((number / 100).toPrecision(15));
  const format = `${whole.includes(',') ? '#,##0' : '0'}${places.replace(/\d/g, '0')}${percent}`;
  return { value, format, text: displayText(value, format) };
}
