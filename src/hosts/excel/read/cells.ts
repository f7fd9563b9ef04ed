import type { Area } from '../../../workbook';
import { cellCount, columnCount, rangeOf, rowCount, tiles, areaOf, valueOf } from '../addresses';
import { TRIP_BYTES } from './ask';
import type { Question } from './question';
import { cellKey, cellOf, type SheetReading } from './reading';

/** Bytes of a cell's value, formula, type and number format in an answer, texts of common length included. */
const CELL_BYTES = 60;
/** Bytes of a cell's font in an answer. */
const FONT_BYTES = 130;
/** An area of more cells than this is looked at first: there may be little in it. */
const DENSE_CELLS = 25_000;
/** Into how many bands such an area is divided at a time. */
const BANDS = 32;
const BAND_BYTES = 300;

const FONT = {
  name: true,
  size: true,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  subscript: true,
  superscript: true,
  color: true,
} as const;

/** Reads the cells of an area in which cells have been seen, at its first and last row and column. */
export function readUsed(sheet: SheetReading, used: Area): readonly Question[] {
  if (cellCount(used) <= DENSE_CELLS) return [block(sheet, used, true)];
  return bands(used).map((band) => narrow(sheet, band));
}

function bands(area: Area): Area[] {
  return rowCount(area) >= columnCount(area)
    ? tiles(area, Math.ceil(rowCount(area) / BANDS), columnCount(area))
    : tiles(area, rowCount(area), Math.ceil(columnCount(area) / BANDS));
}

/** Asks which part of a band is used. A part much smaller than its band, but still large, is divided again. */
function narrow(sheet: SheetReading, band: Area): Question {
  return {
    bytes: BAND_BYTES,
    ask(context) {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), band);
      const used = range.getUsedRangeOrNullObject(true);
      used.load('address');
      return () => {
        const area = areaOf(used);
        if (!area) return [];
        const cells = cellCount(area);
        if (cells > DENSE_CELLS && cells < 0.8 * cellCount(band)) {
          return bands(area).map((part) => narrow(sheet, part));
        }
        return dense(sheet, area);
      };
    },
    refused(error) {
      throw error;
    },
  };
}

/** Reads an area that is full of cells, in pieces that fit into an answer. */
function dense(sheet: SheetReading, area: Area): Question[] {
  const columns = Math.min(columnCount(area), DENSE_CELLS);
  const rows = Math.max(1, Math.floor((TRIP_BYTES * 0.9) / CELL_BYTES / columns));
  const small = cellCount(area) <= DENSE_CELLS;
  return tiles(area, rows, columns).map((part) => block(sheet, part, small));
}

/**
 * Reads a block of cells at once. In a large one the fonts of single cells would outweigh all else, so a column at a time
 * is asked first: only a text of several fonts, or cells that differ, make its font come back as null.
 */
function block(
  sheet: SheetReading,
  area: Area,
  withFonts: boolean,
  bytes = blockBytes(cellCount(area), withFonts),
): Question {
  return {
    bytes,
    ask(context) {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), area);
      const answer = loadBlock(range, withFonts);
      return () => {
        if (!answer(sheet, area)) return 'holes';
        return withFonts ? [] : textColumns(sheet, area);
      };
    },
    refused(error) {
      if (error.code !== 'too-large') {
        // Fonts are the rarest thing to ask for; without them the cells may still be had.
        if (withFonts) return [block(sheet, area, false)];
        if (cellCount(area) === 1) throw error;
      }
      // Alone and yet too large: it holds more than was thought, and of its halves each needs a request of its own.
      const known = error.code === 'too-large' ? Math.max(bytes, 1.2 * TRIP_BYTES) : bytes;
      return halves(sheet, area, withFonts, known);
    },
  };
}

/** The two halves of a block that Excel did not give; a single cell that it does not give is a gap. */
function halves(sheet: SheetReading, area: Area, withFonts: boolean, bytes: number): Question[] {
  if (cellCount(area) === 1) {
    sheet.gap('no-answer');
    return [];
  }
  const [rows, columns] = [rowCount(area), columnCount(area)];
  const parts =
    rows > 1
      ? tiles(area, Math.ceil(rows / 2), columns)
      : tiles(area, rows, Math.ceil(columns / 2));
  return parts.map((part) => block(sheet, part, withFonts, bytes / 2));
}

export function blockBytes(cells: number, withFonts: boolean): number {
  return cells * (CELL_BYTES + (withFonts ? FONT_BYTES : 0));
}

/** Queues the loads of a block. What it gives adds the cells to the sheet, or says that the answer has holes. */
export function loadBlock(
  range: Excel.Range,
  withFonts: boolean,
): (sheet: SheetReading, area: Area) => boolean {
  range.load('values, formulas, valueTypes, numberFormat');
  const fonts = withFonts ? range.getCellProperties({ format: { font: FONT } }) : undefined;
  return (sheet, area) => {
    const { values, formulas, valueTypes, numberFormat } = range;
    const properties = fonts && valueOf(fonts);
    const grids: readonly unknown[] = [values, formulas, valueTypes, numberFormat];
    if (!grids.every((grid) => isGrid(grid, area))) return false;
    values.forEach((line: unknown[], y) => {
      line.forEach((value, x) => {
        const cell = cellOf(area.top + y, area.left + x, {
          value,
          formula: formulas[y]?.[x] as unknown,
          type: valueTypes[y]?.[x],
          format: numberFormat[y]?.[x] as unknown,
        });
        if (cell) sheet.add(cell);
      });
    });
    if (properties) noteFonts(sheet, area, properties);
    return true;
  };
}

/** Whether an answer is there in full: over its limit Excel may give null for the whole, or for single cells. */
function isGrid(grid: unknown, area: Area): boolean {
  return (
    Array.isArray(grid) &&
    grid.length === rowCount(area) &&
    grid.every(
      (line: unknown) =>
        Array.isArray(line) && line.length === columnCount(area) && !line.includes(null),
    )
  );
}

/** Asks, for each column of a large block that holds texts, whether their font is one and the same. */
function textColumns(sheet: SheetReading, area: Area): Question[] {
  return tiles(area, rowCount(area), 1).flatMap((column) => {
    const texts = textRows(sheet, column);
    const [first, last] = [texts.at(0), texts.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [fontOfColumn(sheet, { ...column, top: first, bottom: last })];
  });
}

function textRows(sheet: SheetReading, column: Area): number[] {
  const rows: number[] = [];
  for (let row = column.top; row <= column.bottom; row++) {
    const cell = sheet.cells.get(cellKey(row, column.left));
    if (cell && isPlainText(cell)) rows.push(row);
  }
  return rows;
}

function isPlainText(cell: { value: unknown; formula?: string }): boolean {
  return typeof cell.value === 'string' && cell.formula === undefined;
}

function fontOfColumn(sheet: SheetReading, column: Area): Question {
  return {
    bytes: FONT_BYTES * 2,
    ask(context) {
      const { font } = rangeOf(context.workbook.worksheets.getItem(sheet.id), column).format;
      font.load(FONT);
      return () => {
        const shared = Object.keys(FONT).map((key) => font[key as keyof typeof FONT] as unknown);
        if (!shared.includes(null)) return [];
        const rows = Math.floor(TRIP_BYTES / 2 / FONT_BYTES);
        return tiles(column, rows, 1).map((part) => fontsOf(sheet, part));
      };
    },
    refused(error) {
      throw error;
    },
  };
}

function fontsOf(sheet: SheetReading, area: Area): Question {
  return {
    bytes: cellCount(area) * FONT_BYTES,
    ask(context) {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), area);
      const fonts = range.getCellProperties({ format: { font: FONT } });
      return () => {
        noteFonts(sheet, area, valueOf(fonts));
        return [];
      };
    },
    refused() {
      // A write looks at the fonts of its cell again.
      if (cellCount(area) === 1) return [];
      return tiles(area, Math.ceil(rowCount(area) / 2), columnCount(area)).map((half) =>
        fontsOf(sheet, half),
      );
    },
  };
}

/** A font property that is null says that the characters of the cell differ in it. */
function noteFonts(
  sheet: SheetReading,
  area: Area,
  answer: readonly (readonly Excel.CellProperties[])[],
): void {
  answer.forEach((line, y) => {
    line.forEach((properties, x) => {
      const key = cellKey(area.top + y, area.left + x);
      const cell = sheet.cells.get(key);
      const font = Object.values(properties.format?.font ?? {}) as unknown[];
      if (cell && isPlainText(cell) && font.includes(null)) sheet.mixedFonts.add(key);
    });
  });
}
