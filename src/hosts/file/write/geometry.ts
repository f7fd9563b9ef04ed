import { childNamed, type PartMap } from '../xml/elements';
import { readColumnWidths } from './sheet-parts';

/** Pixels of a column of default width and of a row of default height, with the fonts of a Chinese Excel. */
const COLUMN_PIXELS = 72;
const ROW_POINTS = 13.5;
const PIXELS_PER_POINT = 96 / 72;
/** A column's width counts digits of about seven pixels, and five pixels of margin. */
const DIGIT_PIXELS = 7;

/** How wide columns and how high rows are, in pixels; enough to place a box over them. */
export interface Geometry {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

export function geometryOf(map: PartMap): Geometry {
  const format = childNamed(map, 'sheetFormatPr')?.attributes;
  const columns = childNamed(map, 'cols');
  const defaultWidth = format?.get('defaultColWidth');
  const width = defaultWidth === undefined ? COLUMN_PIXELS : widthPixels(Number(defaultWidth));
  const height = Number(format?.get('defaultRowHeight') ?? ROW_POINTS) * PIXELS_PER_POINT;
  const spans = columns ? readColumnWidths(map.text, columns) : [];
  const heights = rowHeights(map);
  return {
    columnWidth: (column) => {
      const span = spans.find(({ first, last }) => column >= first && column <= last);
      return span ? widthPixels(span.width) : width;
    },
    rowHeight: (row) => heights.get(row) ?? height,
  };
}

function widthPixels(width: number): number {
  return Math.round(width * DIGIT_PIXELS + (width > 0 ? 5 : 0));
}

/** Heights that rows state, found without going through their cells. */
function rowHeights(map: PartMap): Map<number, number> {
  const { text, prefix } = map;
  const heights = new Map<number, number>();
  const data = childNamed(map, 'sheetData');
  if (!data || data.empty) return heights;
  const tag = `<${prefix}row`;
  for (
    let at = text.indexOf(tag, data.openEnd);
    at >= 0 && at < data.closeStart;
    at = text.indexOf(tag, at + tag.length)
  ) {
    const attributes = text.slice(at + tag.length, text.indexOf('>', at));
    if (!attributes.includes('ht=') && !attributes.includes('hidden=')) continue;
    const number = /\sr=["'](\d+)/.exec(attributes)?.[1];
    if (number === undefined) continue;
    const points = /\sht=["']([\d.]+)/.exec(attributes)?.[1];
    const gone = /\shidden=["'](?:1|true)/.test(attributes);
    if (gone) heights.set(Number(number) - 1, 0);
    else if (points !== undefined)
      heights.set(Number(number) - 1, Number(points) * PIXELS_PER_POINT);
  }
  return heights;
}

/** The corners of a box as a drawing states them: column, offset, row, offset, twice; offsets in pixels. */
export function boxAnchor(
  geometry: Geometry,
  cell: { row: number; column: number },
  size: { width: number; height: number },
): readonly number[] {
  const left = step(geometry.columnWidth, cell.column + 1, 15, 16_383);
  const top = step(
    geometry.rowHeight,
    Math.max(0, cell.row - 1),
    cell.row === 0 ? 2 : 10,
    1_048_575,
  );
  const right = step(geometry.columnWidth, left.index, left.offset + size.width, 16_383);
  const bottom = step(geometry.rowHeight, top.index, top.offset + size.height, 1_048_575);
  return [left, top, right, bottom].flatMap(({ index, offset }) => [index, Math.round(offset)]);
}

/** The line and the rest that lie so many pixels behind the beginning of a line. */
function step(
  sizeOf: (index: number) => number,
  start: number,
  pixels: number,
  last: number,
): { index: number; offset: number } {
  let index = Math.min(start, last);
  let offset = pixels;
  for (let size = sizeOf(index); offset >= size && index < last; size = sizeOf(index)) {
    offset -= size;
    index += 1;
  }
  return { index, offset };
}
