import {
  formatArea,
  formatPosition,
  type CellRef,
  type SheetCell,
  type SheetContent,
} from '../../../workbook';
import { MARGINS, pageSetup, rowHeights } from './layout';
import { textElement } from '../write/text-runs';
import type { Vocabulary } from '../package/vocabulary';
import { DECLARATION, escapeAttribute, escapeText } from '../xml/text';

export interface SheetParts {
  readonly vocabulary: Vocabulary;
  readonly styleOf: (style: SheetCell['style']) => number;
  /** Turns a link into the address that a click goes to. */
  readonly locationOf: (cell: CellRef) => string;
  /** Relationship id of the drawing that holds the charts. */
  readonly drawing?: string;
}

/** The worksheet part of a sheet of ours. */
export function sheetXml(content: SheetContent, parts: SheetParts): readonly string[] {
  const page = pageSetup(content);
  const { vocabulary } = parts;
  const fit = page.scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
  return [
    DECLARATION,
    `<worksheet xmlns="${vocabulary.main}" xmlns:r="${vocabulary.relationships}">`,
    fit === '' ? '' : `<sheetPr>${fit}</sheetPr>`,
    `<dimension ref="${extent(content)}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(content),
    ...rows(content, parts),
    ...merges(content),
    ...links(content, parts),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${MARGINS.left}" right="${MARGINS.right}" top="${MARGINS.top}" bottom="${MARGINS.bottom}" header="${MARGINS.header}" footer="${MARGINS.footer}"/>`,
    page.scale === undefined
      ? `<pageSetup paperSize="9" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>`
      : `<pageSetup paperSize="9" scale="${page.scale}" orientation="${page.orientation}"/>`,
    content.footer === undefined
      ? ''
      : `<headerFooter><oddFooter>${escapeText(`&C${content.footer}`)}</oddFooter></headerFooter>`,
    breaks(content),
    parts.drawing === undefined ? '' : `<drawing r:id="${parts.drawing}"/>`,
    '</worksheet>',
  ];
}

function extent({ cells }: SheetContent): string {
  let [bottom, right] = [0, 0];
  for (const { row, column, rows: high = 1, columns: wide = 1 } of cells) {
    bottom = Math.max(bottom, row + high - 1);
    right = Math.max(right, column + wide - 1);
  }
  return formatArea({ top: 0, left: 0, bottom, right });
}

function columns({ widths }: SheetContent): string {
  if (widths.length === 0) return '';
  const list = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${list.join('')}</cols>`;
}

/** A cell of our sheet, written, with the column that it goes to. */
interface Written {
  readonly column: number;
  readonly xml: string;
}

function rows(content: SheetContent, { styleOf }: SheetParts): readonly string[] {
  const lines: Written[][] = [];
  const put = (row: number, column: number, xml: string) => {
    (lines[row] ??= []).push({ column, xml });
  };
  for (const cell of content.cells) put(cell.row, cell.column, cellXml(cell, styleOf(cell.style)));
  // Borders of a merged area are drawn by each of its cells.
  for (const {
    row: top,
    column: left,
    rows: high = 1,
    columns: wide = 1,
    style,
  } of content.cells) {
    if (high === 1 && wide === 1) continue;
    const index = styleOf(style);
    for (let row = top; row < top + high; row++) {
      for (let column = left; column < left + wide; column++) {
        if (row > top || column > left) {
          put(row, column, `<c r="${formatPosition(row, column)}" s="${index}"/>`);
        }
      }
    }
  }
  const heights = rowHeights(content);
  const last = Math.max(lines.length - 1, ...Object.keys(content.heights).map(Number));
  const xml = ['<sheetData>'];
  for (let row = 0; row <= last; row++) {
    const height = heights.get(row);
    const line = lines[row];
    if (height === undefined && !line) continue;
    const size = height === undefined ? '' : ` ht="${round(height)}" customHeight="1"`;
    xml.push(`<row r="${row + 1}"${size}>`);
    if (line) pushCells(line, xml);
    xml.push('</row>');
  }
  xml.push('</sheetData>');
  return xml;
}

/** The cells of a row from left to right; where two claim a place, the first has it. */
function pushCells(line: Written[], pieces: string[]): void {
  line.sort((a, b) => a.column - b.column);
  let column = -1;
  for (const { column: own, xml } of line) {
    if (own === column) continue;
    column = own;
    pieces.push(xml);
  }
}

function round(points: number): number {
  return Math.ceil(points * 4) / 4;
}

function cellXml({ row, column, value }: SheetCell, style: number): string {
  const open = `<c r="${formatPosition(row, column)}" s="${style}"`;
  if (value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  return `${open} t="inlineStr"><is>${textElement('', value)}</is></c>`;
}

function merges({ cells }: SheetContent): readonly string[] {
  const merged = cells.filter(({ rows: high = 1, columns: wide = 1 }) => high > 1 || wide > 1);
  if (merged.length === 0) return [];
  const list = merged.map(({ row, column, rows: high = 1, columns: wide = 1 }) => {
    const area = { top: row, left: column, bottom: row + high - 1, right: column + wide - 1 };
    return `<mergeCell ref="${formatArea(area)}"/>`;
  });
  return [`<mergeCells count="${list.length}">`, ...list, '</mergeCells>'];
}

function links({ cells }: SheetContent, { locationOf }: SheetParts): readonly string[] {
  const list: string[] = [];
  for (const { row, column, link } of cells) {
    if (!link) continue;
    const location = escapeAttribute(locationOf(link));
    list.push(`<hyperlink ref="${formatPosition(row, column)}" location="${location}"/>`);
  }
  return list.length === 0 ? [] : ['<hyperlinks>', ...list, '</hyperlinks>'];
}

function breaks({ breaks: list }: SheetContent): string {
  const rowsBefore = list.filter((row) => row > 0);
  if (rowsBefore.length === 0) return '';
  const xml = rowsBefore.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rowsBefore.length}" manualBreakCount="${rowsBefore.length}">${xml}</rowBreaks>`;
}
