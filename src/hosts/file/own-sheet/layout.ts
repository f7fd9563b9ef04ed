import type { SheetCell, SheetContent } from '../../../workbook';
import { textSize } from './styles';

/** Widest digit of the fonts that Chinese workbooks begin with (宋体, 等线), in pixels. */
const DIGIT_PIXELS = 8;
const CELL_MARGIN_PIXELS = 5;
/** A row cannot be higher in Excel. */
const MOST_POINTS = 409;
const LEAST_POINTS = 15;

/** A4 less its margins, in inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const PORTRAIT_INCHES = 8.27 - MARGINS.left - MARGINS.right;
const LANDSCAPE_INCHES = 11.69 - MARGINS.left - MARGINS.right;

/** How a sheet goes on A4: upright unless the text would become too small to read. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Percent; absent where the sheet is simply fitted to the width of a page. */
  readonly scale?: number;
}

const READABLE_SCALE = 65;

export function pageSetup(content: SheetContent): PageSetup {
  const upright = scaleTo(content, PORTRAIT_INCHES);
  const orientation = upright >= READABLE_SCALE ? 'portrait' : 'landscape';
  // Fitting to pages makes Excel ignore page breaks, so with breaks the scale is worked out here.
  if (content.breaks.length === 0) return { orientation };
  const scale = orientation === 'portrait' ? upright : scaleTo(content, LANDSCAPE_INCHES);
  return { orientation, scale: Math.max(10, Math.min(100, scale)) };
}

function scaleTo(content: SheetContent, inches: number): number {
  const pixels = content.widths.reduce(
    (sum, width) => sum + width * DIGIT_PIXELS + CELL_MARGIN_PIXELS,
    0,
  );
  return Math.floor((inches / (pixels / 96)) * 98);
}

/** Heights in points of all rows that hold something; Excel does not fit rows with merged cells by itself. */
export function rowHeights(content: SheetContent): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of content.cells) {
    if (cell.rows !== undefined && cell.rows > 1) continue;
    const needed = cellHeight(content, cell);
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? LEAST_POINTS, needed));
  }
  for (const [row, height] of Object.entries(content.heights)) heights.set(Number(row), height);
  return heights;
}

function cellHeight(content: SheetContent, cell: SheetCell): number {
  const size = textSize(cell.style);
  const columns = content.widths.slice(cell.column, cell.column + (cell.columns ?? 1));
  // In units of a column's width: a digit at 11 points. Some room is kept, since programs wrap differently.
  const room = columns.reduce((sum, width) => sum + width, 0) - 1;
  const unit = size / 11;
  let lines = 0;
  for (const line of `${cell.value}`.split('\n')) {
    let width = 0;
    for (const char of line) width += isWide(char) ? 2.05 * unit : 1.2 * unit;
    lines += Math.max(1, Math.ceil(width / Math.max(room, 1)));
  }
  return Math.min(MOST_POINTS, lines * size * 1.36 + 7);
}

function isWide(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2000 || code === 0xb7 || code === 0xd7;
}
