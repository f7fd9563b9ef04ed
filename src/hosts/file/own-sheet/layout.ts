import type { SheetCell, SheetContent } from '../../../workbook';
import { linesIn } from '../xml/text-width';
import { textSize } from './styles';

/**
 * The widest digit of any font that a program may take for the one a workbook begins with, in pixels for each point: the unit of
 * a column's width. A sheet that is a little narrower than the page is filed; one that leaves a column to another page is not.
 */
const DIGIT_PIXELS = 0.86;
const CELL_MARGIN_PIXELS = 5;
/** A row cannot be higher in Excel. */
const MOST_POINTS = 409;
export const LEAST_POINTS = 15;

/** A4 less its margins, in inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const SHORT_INCHES = 8.27;
const LONG_INCHES = 11.69;
const PORTRAIT_INCHES = SHORT_INCHES - MARGINS.left - MARGINS.right;
const LANDSCAPE_INCHES = LONG_INCHES - MARGINS.left - MARGINS.right;
/** Printers leave a little less of a page than its margins do. */
const SAFE = 0.97;

/** How a sheet goes on A4: upright unless the text would become too small to read. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Percent, and the points of rows that go on a page; absent where the sheet is simply fitted to the width of a page. */
  readonly scaled?: { readonly percent: number; readonly points: number };
}

const READABLE_SCALE = 65;

/** `points` is the size of the font that the workbook begins with. */
export function pageSetup(content: SheetContent, points: number): PageSetup {
  const digit = points * DIGIT_PIXELS;
  const upright = scaleTo(content, PORTRAIT_INCHES, digit);
  const orientation = upright >= READABLE_SCALE ? 'portrait' : 'landscape';
  // Fitting to pages makes Excel ignore page breaks, so with breaks the scale is worked out here.
  if (content.breaks.length === 0 && !content.together?.length) return { orientation };
  const isUpright = orientation === 'portrait';
  const wanted = isUpright ? upright : scaleTo(content, LANDSCAPE_INCHES, digit);
  const percent = Math.max(10, Math.min(100, wanted));
  const inches = (isUpright ? LONG_INCHES : SHORT_INCHES) - MARGINS.top - MARGINS.bottom;
  return { orientation, scaled: { percent, points: (inches * 72 * 100 * SAFE) / percent } };
}

function scaleTo(content: SheetContent, inches: number, digit: number): number {
  const pixels = content.widths.reduce((sum, width) => sum + width * digit + CELL_MARGIN_PIXELS, 0);
  return Math.floor((inches / (pixels / 96)) * 98);
}

/**
 * Tells the height in points of each row that holds something; Excel does not fit rows with merged cells by itself.
 * `undefined` for a row that has no height of its own.
 */
export function rowHeights(
  content: SheetContent,
): (row: number, cells: readonly SheetCell[]) => number | undefined {
  const { heights, widths } = content;
  return (row, cells) => {
    const set = heights[row];
    if (set !== undefined) return set;
    let height: number | undefined;
    for (const cell of cells) {
      if (cell.rows !== undefined && cell.rows > 1) continue;
      height = Math.max(height ?? LEAST_POINTS, cellHeight(widths, cell));
    }
    return height;
  };
}

/** The most that a character takes, in units of a column's width: a digit at 11 points. */
const CHARACTERS = { wide: 2.05, narrow: 1.05 };

function cellHeight(widths: readonly number[], cell: SheetCell): number {
  const { value, column, columns = 1 } = cell;
  const size = textSize(cell.style);
  const unit = size / 11;
  // Some room is kept, since programs wrap differently.
  let room = -1;
  for (let at = column; at < column + columns; at++) room += widths[at] ?? 0;
  const lines =
    typeof value === 'string' ? linesIn(value, Math.max(room, 1) / unit, CHARACTERS) : 1;
  return Math.min(MOST_POINTS, lines * size * 1.36 + 7);
}

/** Excel keeps no more than about a thousand: of more units, every second or third begins a page. */
const MOST_BREAKS = 1000;

/**
 * The rows before which a page begins: those asked for, those whose group would else be parted, and wherever a page is full: printers
 * leave more or less of a page, and what is kept together further on must not depend on it. `heightOf` tells the points of a row.
 */
export function pageBreaks(
  { breaks, together = [], repeat, tables = [] }: SheetContent,
  points: number,
  heightOf: (row: number) => number,
): readonly number[] {
  const heightTo = (first: number, last: number) => {
    let height = 0;
    for (let row = first; row <= last; row++) height += heightOf(row);
    return height;
  };
  const wanted = breaks.filter((row) => row > 0).sort((a, b) => a - b);
  const every = Math.ceil(wanted.length / MOST_BREAKS);
  const asked = wanted.filter((_, index) => index % every === 0);
  const begins = new Set(asked);
  const lasts = new Map(together.map(({ first, last }) => [first, last]));
  const end = Math.max(0, ...together.map(({ last }) => last));
  const head = repeat ? heightTo(repeat.first, repeat.last) : 0;
  let table = 0;
  /** The points that heads take above a row that begins a page. */
  const headAbove = (row: number) => {
    if (repeat) return row > repeat.last ? head : 0;
    while (row > (tables[table]?.last ?? Infinity)) table++;
    const own = tables[table];
    return own && row > own.head ? heightOf(own.head) : 0;
  };
  const added: number[] = [];
  const full: number[] = [];
  let filled = 0;
  for (let row = 0; row <= end; row++) {
    const top = headAbove(row);
    const height = heightOf(row);
    const group = heightTo(row, lasts.get(row) ?? row);
    if (begins.has(row)) filled = top;
    else if (group > height && filled + group > points && top + group <= points) {
      added.push(row);
      filled = top;
    } else if (filled > top && filled + height > points) {
      full.push(row);
      filled = top;
    }
    filled += height;
  }
  // Where not all of them find room, those that were asked for go first.
  return [...asked, ...added, ...full].slice(0, MOST_BREAKS).sort((a, b) => a - b);
}
