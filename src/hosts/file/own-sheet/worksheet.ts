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
export function sheetXml(content: SheetContent, parts: SheetParts): string {
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
    rows(content, parts),
    merges(content),
    links(content, parts),
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
  ].join('');
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

function rows(content: SheetContent, { styleOf }: SheetParts): string {
  const lines = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, xml: string) => {
    const line = lines.get(row) ?? new Map<number, string>();
    if (!line.has(column)) line.set(column, xml);
    lines.set(row, line);
  };
  for (const cell of content.cells) put(cell.row, cell.column, cellXml(cell, styleOf(cell.style)));
  // Borders of a merged area are drawn by each of its cells.
  for (const cell of content.cells) {
    for (let row = cell.row; row < cell.row + (cell.rows ?? 1); row++) {
      for (let column = cell.column; column < cell.column + (cell.columns ?? 1); column++) {
        put(row, column, `<c r="${formatPosition(row, column)}" s="${styleOf(cell.style)}"/>`);
      }
    }
  }
  const heights = rowHeights(content);
  const all = [...new Set([...lines.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const xml = all.map((row) => {
    const cells = [...(lines.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const height = heights.get(row);
    const size = height === undefined ? '' : ` ht="${round(height)}" customHeight="1"`;
    return `<row r="${row + 1}"${size}>${cells.join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
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

function merges({ cells }: SheetContent): string {
  const areas = cells
    .filter(({ rows: high = 1, columns: wide = 1 }) => high > 1 || wide > 1)
    .map(({ row, column, rows: high = 1, columns: wide = 1 }) =>
      formatArea({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 }),
    );
  if (areas.length === 0) return '';
  const list = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return `<mergeCells count="${areas.length}">${list}</mergeCells>`;
}

function links({ cells }: SheetContent, { locationOf }: SheetParts): string {
  const list = cells.flatMap(({ row, column, link, value }) =>
    link
      ? [
          `<hyperlink ref="${formatPosition(row, column)}" location="${escapeAttribute(locationOf(link))}" display="${escapeAttribute(`${value}`)}"/>`,
        ]
      : [],
  );
  return list.length === 0 ? '' : `<hyperlinks>${list.join('')}</hyperlinks>`;
}

function breaks({ breaks: list }: SheetContent): string {
  const rowsBefore = list.filter((row) => row > 0);
  if (rowsBefore.length === 0) return '';
  const xml = rowsBefore.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rowsBefore.length}" manualBreakCount="${rowsBefore.length}">${xml}</rowBreaks>`;
}
