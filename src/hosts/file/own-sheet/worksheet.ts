import {
  columnLetters,
  fitText,
  formatArea,
  formatPosition,
  type Area,
  type CellRef,
  type SheetCell,
  type SheetContent,
} from '../../../workbook';
import { LEAST_POINTS, MARGINS } from './layout';
import type { PagedSheet } from './pages';
import type { Line, Lines } from './rows';
import { showsEmpty } from './styles';
import { textStart } from '../write/text-runs';
import type { Vocabulary } from '../package/vocabulary';
import { DECLARATION, escapeAttribute, escapeText } from '../xml/text';
import { XmlWriter } from '../xml/writer';

export interface SheetParts {
  readonly vocabulary: Vocabulary;
  readonly styleOf: (style: SheetCell['style']) => number;
  /** Turns a link into the address that a click goes to. */
  readonly locationOf: (cell: CellRef) => string;
  /** The relationship to a file that a click opens. */
  readonly fileOf: (path: string) => string;
  /** Relationship id of the drawing that holds the charts. */
  readonly drawing?: string;
}

/** The worksheet part of a sheet of ours, in bytes to be packed at once. */
export function sheetXml(
  content: SheetContent,
  { page, lines, breaks }: PagedSheet,
  parts: SheetParts,
): Uint8Array {
  const { vocabulary } = parts;
  const xml = new XmlWriter();
  xml.raw(DECLARATION);
  xml.raw(`<worksheet xmlns="${vocabulary.main}" xmlns:r="${vocabulary.relationships}">`);
  if (!page.scaled) xml.raw('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  xml.raw(`<dimension ref="${extent(lines)}"/>`);
  xml.raw(view(content));
  xml.raw(`<sheetFormatPr defaultRowHeight="${LEAST_POINTS}"/>`);
  xml.raw(columns(content));
  writeRows(xml, lines, parts);
  if (content.filter) xml.raw(`<autoFilter ref="${formatArea(content.filter)}"/>`);
  writeMerges(xml, lines);
  writeLinks(xml, lines, parts);
  xml.raw('<printOptions horizontalCentered="1"/>');
  xml.raw(
    `<pageMargins left="${MARGINS.left}" right="${MARGINS.right}" top="${MARGINS.top}" bottom="${MARGINS.bottom}" header="${MARGINS.header}" footer="${MARGINS.footer}"/>`,
  );
  const scale = page.scaled ? ` scale="${page.scaled.percent}"` : '';
  const fit = page.scaled ? '' : ' fitToWidth="1" fitToHeight="0"';
  xml.raw(`<pageSetup paperSize="9"${scale} orientation="${page.orientation}"${fit}/>`);
  if (content.footer !== undefined) {
    const footer = escapeText(`&C${content.footer}`);
    xml.raw(`<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`);
  }
  xml.raw(breaksXml(breaks));
  if (parts.drawing !== undefined) xml.raw(`<drawing r:id="${parts.drawing}"/>`);
  xml.raw('</worksheet>');
  return xml.bytes;
}

/** Where rows are filtered, their head and what stands above it stay in sight. */
function view({ filter }: SheetContent): string {
  const start = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (!filter) return `${start}/></sheetViews>`;
  const rows = filter.top + 1;
  const top = formatPosition(rows, 0);
  return (
    `${start}><pane ySplit="${rows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/></sheetView></sheetViews>`
  );
}

function extent(lines: Lines): string {
  let [bottom, right] = [0, 0];
  lines.forEach((line, row) => {
    for (const { column, rows: high = 1, columns: wide = 1 } of line?.cells ?? []) {
      bottom = Math.max(bottom, row + high - 1);
      right = Math.max(right, column + wide - 1);
    }
  });
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

function writeRows(xml: XmlWriter, lines: Lines, { styleOf }: SheetParts): void {
  xml.raw('<sheetData>');
  lines.forEach((line, row) => {
    if (!line) return;
    xml.raw('<row r="');
    xml.int(row + 1);
    xml.raw(line.height === undefined ? '">' : `" ht="${line.height}" customHeight="1">`);
    writeCells(xml, row, line, styleOf);
    xml.raw('</row>');
  });
  xml.raw('</sheetData>');
}

/** Writes the cells of a row from left to right; where two claim a place, the first has it. */
function writeCells(
  xml: XmlWriter,
  row: number,
  { cells, covered }: Line,
  styleOf: SheetParts['styleOf'],
): void {
  /** The first column that nothing stands in yet. */
  let free = 0;
  const open = (column: number, style: number) => {
    xml.raw('<c r="');
    xml.raw(columnLetters(column));
    xml.int(row + 1);
    xml.raw('" s="');
    xml.int(style);
  };
  const blanks = (from: number, end: number, style: SheetCell['style']) => {
    const first = Math.max(free, from);
    free = Math.max(free, end);
    if (!showsEmpty(style)) return;
    for (let column = first; column < end; column++) {
      open(column, styleOf(style));
      xml.raw('"/>');
    }
  };
  let next = 0;
  const coverUpTo = (column: number) => {
    for (let area = covered[next]; area && area.column < column; area = covered[++next]) {
      blanks(area.column, area.column + area.columns, area.style);
    }
  };
  for (const { column, columns: wide = 1, style, value } of cells) {
    coverUpTo(column);
    if (column < free) continue;
    open(column, styleOf(style));
    writeContent(xml, value);
    free = column + 1;
    blanks(free, column + wide, style);
  }
  coverUpTo(Infinity);
}

/** What stands behind the number of a cell's style. */
function writeContent(xml: XmlWriter, value: SheetCell['value']): void {
  if (value === '') xml.raw('"/>');
  else if (typeof value === 'number') xml.raw(`"><v>${value}</v></c>`);
  else {
    xml.raw('" t="inlineStr"><is>');
    const text = fitText(value);
    xml.raw(textStart('', text));
    xml.text(text);
    xml.raw('</t></is></c>');
  }
}

function writeMerges(xml: XmlWriter, lines: Lines): void {
  const merged: Area[] = [];
  lines.forEach((line, row) => {
    for (const { column, rows: high = 1, columns: wide = 1 } of line?.cells ?? []) {
      if (high === 1 && wide === 1) continue;
      merged.push({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 });
    }
  });
  if (merged.length === 0) return;
  xml.raw(`<mergeCells count="${merged.length}">`);
  for (const area of merged) {
    xml.raw('<mergeCell ref="');
    xml.raw(formatArea(area));
    xml.raw('"/>');
  }
  xml.raw('</mergeCells>');
}

function writeLinks(xml: XmlWriter, lines: Lines, { locationOf, fileOf }: SheetParts): void {
  let found = false;
  lines.forEach((line, row) => {
    for (const { column, link, file } of line?.cells ?? []) {
      if (!link && !file) continue;
      if (!found) xml.raw('<hyperlinks>');
      found = true;
      xml.raw('<hyperlink ref="');
      xml.raw(columnLetters(column));
      xml.int(row + 1);
      xml.raw(link ? '" location="' : '" r:id="');
      xml.raw(link ? escapeAttribute(locationOf(link)) : fileOf(file ?? ''));
      xml.raw('"/>');
    }
  });
  if (found) xml.raw('</hyperlinks>');
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const xml = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${xml}</rowBreaks>`;
}
