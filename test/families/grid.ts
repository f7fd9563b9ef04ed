import ExcelJS from 'exceljs';
import {
  displayText,
  formatPosition,
  type Area,
  type Cell,
  type Sheet,
  type Snapshot,
} from '../../src/workbook';

/**
 * A sheet drawn as text. One line is a row, `|` parts cells, `<` joins a cell to the one on its left, `^` to the one
 * above. `~` is a line break. `12.5`, `1,234.50` and `95%` are numbers (`'95%` is text), `=B2/C2 -> 0.5` is a formula
 * with its cached result (`=B2 ->` has none), `#REF!` an error. Two blank lines stand for two blank rows.
 */
export interface Drawing {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export function drawing(
  name: string,
  text: string,
  more: Omit<Drawing, 'name' | 'rows'> = {},
): Drawing {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return { name, rows: lines.map((line) => line.split('|').map((cell) => cell.trim())), ...more };
}

interface Drawn {
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
}

function content(text: string): Pick<Cell, 'value' | 'format' | 'formula'> | undefined {
  if (text === '') return undefined;
  if (text.startsWith('=') && text.includes('->')) {
    const [formula = '', cached = ''] = text.split('->').map((part) => part.trim());
    const result = content(cached);
    return { value: result?.value ?? null, format: result?.format ?? 'General', formula };
  }
  if (text.startsWith("'")) return { value: text.slice(1).replace(/~/g, '\n'), format: 'General' };
  if (text.startsWith('#')) return { value: { error: text }, format: 'General' };
  const percent = /^(-?\d+(?:\.(\d+))?)%$/.exec(text);
  if (percent) {
    const places = percent[2]?.length ?? 0;
    const value = Number((Number(percent[1]) / 100).toPrecision(15));
    return { value, format: places > 0 ? `0.${'0'.repeat(places)}%` : '0%' };
  }
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/.exec(text);
  if (grouped) {
    const places = grouped[1]?.length ?? 0;
    return {
      value: Number(text.replace(/,/g, '')),
      format: places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0',
    };
  }
  const plain = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (plain) {
    const places = plain[1]?.length ?? 0;
    const value = Number(text);
    return { value, format: String(value) === text ? 'General' : `0.${'0'.repeat(places)}` };
  }
  return { value: text.replace(/~/g, '\n'), format: 'General' };
}

export function draw({ rows }: Pick<Drawing, 'rows'>): Drawn {
  const owner = new Map<string, { row: number; column: number }>();
  const areas = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const cells: Cell[] = [];
  rows.forEach((line, row) => {
    line.forEach((text, column) => {
      const from =
        text === '<'
          ? owner.get(`${row},${column - 1}`)
          : text === '^'
            ? owner.get(`${row - 1},${column}`)
            : undefined;
      const at = from ?? { row, column };
      owner.set(`${row},${column}`, at);
      const key = `${at.row},${at.column}`;
      const area = areas.get(key) ?? {
        top: at.row,
        left: at.column,
        bottom: at.row,
        right: at.column,
      };
      areas.set(key, {
        ...area,
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      });
      if (from) return;
      const own = content(text);
      if (!own) return;
      cells.push({ row, column, ...own, text: displayText(own.value, own.format, false) });
    });
  });
  for (const [key, { top, left, bottom, right }] of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const at = owner.get(`${row},${column}`);
        if (`${at?.row},${at?.column}` !== key) {
          throw new Error(`The area that begins at ${formatPosition(top, left)} is no rectangle.`);
        }
      }
    }
  }
  const merges = [...areas.values()].filter(
    (area) => area.bottom > area.top || area.right > area.left,
  );
  merges.sort((a, b) => a.top - b.top || a.left - b.left);
  return { cells, merges };
}

export function snapshotOf(...drawings: readonly Drawing[]): Snapshot {
  const sheets = drawings.map((own): Sheet => {
    const { cells, merges } = draw(own);
    return {
      name: own.name,
      visibility: own.hidden ? 'hidden' : 'visible',
      protected: false,
      cells,
      merges,
      hiddenRows: own.hiddenRows ?? [],
      hiddenColumns: own.hiddenColumns ?? [],
    };
  });
  return { sheets, date1904: false, kept: null, gaps: [] };
}

/** The same drawing as a real workbook. */
export async function workbookOf(...drawings: readonly Drawing[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const own of drawings) {
    const sheet = book.addWorksheet(own.name, { state: own.hidden ? 'hidden' : 'visible' });
    const { cells, merges } = draw(own);
    for (const { row, column, value, format, formula } of cells) {
      const cell = sheet.getCell(row + 1, column + 1);
      const stored = typeof value === 'object' && value !== null ? { error: value.error } : value;
      cell.value = (
        formula === undefined ? stored : { formula: formula.slice(1), result: stored ?? undefined }
      ) as ExcelJS.CellValue;
      cell.numFmt = format;
      cell.alignment = { wrapText: true };
    }
    for (const { top, left, bottom, right } of merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    for (const row of own.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
    for (const column of own.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
