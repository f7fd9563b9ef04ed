import type { Area, MarkTone } from '../../workbook';
import { parseArea, parsePosition } from '../../workbook';
import { visitCells } from './cell-scan';
import { childrenOf, mapPart, type ElementSpan, type PartMap } from './elements';
import { FileError } from './file-error';
import { toneOfRule } from './mark-edits';
import { firstOfKind, openArchive, partText, relationshipsOf } from './package';
import { readLook, type CellLook, type SheetLooks } from './cell-looks';
import { Token, unescapeCellText, XmlScanner, isTrue } from './xml';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import type { ZipArchive } from './zip';

export type { CellLook } from './cell-looks';

/** How a sheet looks; everything a grid needs besides the values of its snapshot. Sizes are in CSS pixels. */
export interface SheetPresentation {
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Columns and rows with a size of their own; hidden ones have 0. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows above and columns left of the split that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  /** Looks by index; a cell names one of them. */
  readonly looks: readonly CellLook[];
  /** Index of the look of a cell, a blank one too; `undefined` for one without any. */
  readonly lookAt: (row: number, column: number) => number | undefined;
  /** Whether a cell may be written while the sheet is protected. */
  readonly lockedAt: (row: number, column: number) => boolean;
  readonly notes: readonly SheetNote[];
  readonly marks: readonly SheetMark[];
}

export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A mark of ours and the areas it covers. */
export interface SheetMark {
  readonly tone: MarkTone;
  readonly areas: readonly Area[];
}

const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN = 72;
const DEFAULT_ROW_POINTS = 13.5;

/** Reads how one sheet of a workbook looks. Throws a `FileError` where there is no such sheet. */
export function readPresentation(bytes: Uint8Array, sheetName: string): SheetPresentation {
  const archive = openArchive(bytes);
  const workbook = readWorkbookPart(archive);
  const tab = workbook.tabs.find(({ name, kind }) => name === sheetName && kind === 'worksheet');
  const text = tab && partText(archive, tab.part);
  if (!tab || text === undefined) throw new FileError('corrupt', `no sheet ${sheetName}`);
  const map = mapPart(text);
  const sizes = readSizes(map);
  const cells = readCellLooks(map, readLooksOf(archive, workbook));
  return {
    ...sizes,
    ...readView(map),
    ...cells,
    notes: readNotes(archive, tab.part),
    marks: readMarks(map),
  };
}

function readLooksOf(archive: ZipArchive, workbook: WorkbookPart): SheetLooks {
  const styles = firstOfKind(workbook.relationships, 'styles');
  const theme = firstOfKind(workbook.relationships, 'theme');
  return readLook(
    styles && partText(archive, styles.target),
    theme && partText(archive, theme.target),
  );
}

function child(map: PartMap, name: string): ElementSpan | undefined {
  return map.children.find(({ local }) => local === name);
}

type Sizes = Pick<
  SheetPresentation,
  'defaultColumnWidth' | 'defaultRowHeight' | 'columnWidths' | 'rowHeights'
>;

/** Column widths, and heights of the rows that state one. */
function readSizes(map: PartMap): Sizes {
  const format = child(map, 'sheetFormatPr')?.attributes;
  const width = format?.get('defaultColWidth');
  const height = Number(format?.get('defaultRowHeight') ?? DEFAULT_ROW_POINTS);
  const columnWidths = new Map<number, number>();
  const columns = child(map, 'cols');
  for (const { attributes } of columns ? childrenOf(map.text, columns) : []) {
    const first = Number(attributes.get('min')) - 1;
    const last = Math.min(Number(attributes.get('max')) - 1, first + 1023);
    const stated = attributes.get('width');
    const hidden = isTrue(attributes.get('hidden'));
    if (stated === undefined && !hidden) continue;
    const pixels = hidden ? 0 : columnPixels(Number(stated));
    for (let column = first; column <= last; column++) columnWidths.set(column, pixels);
  }
  const rowHeights = new Map<number, number>();
  const data = child(map, 'sheetData');
  if (data) {
    visitCells(map.text, data, {
      wants: () => true,
      row: ({ row, element: { attributes } }) => {
        const points = attributes.get('ht');
        if (isTrue(attributes.get('hidden'))) rowHeights.set(row, 0);
        else if (points !== undefined) rowHeights.set(row, Number(points) * PIXELS_PER_POINT);
      },
      cell: () => undefined,
    });
  }
  return {
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN : columnPixels(Number(width)),
    defaultRowHeight: height * PIXELS_PER_POINT,
    columnWidths,
    rowHeights,
  };
}

function columnPixels(width: number): number {
  return width > 0 ? Math.round(width * DIGIT_PIXELS + 5) : 0;
}

function readView(map: PartMap): Pick<SheetPresentation, 'frozen' | 'showGridLines'> {
  const views = child(map, 'sheetViews');
  const [view] = views ? childrenOf(map.text, views) : [];
  const pane = (view ? childrenOf(map.text, view) : []).find(({ local }) => local === 'pane');
  const isFrozen = pane?.attributes.get('state')?.startsWith('frozen') ?? false;
  const split = (name: string) => (isFrozen ? Number(pane?.attributes.get(name) ?? '0') : 0);
  return {
    frozen: { rows: split('ySplit'), columns: split('xSplit') },
    showGridLines: view?.attributes.get('showGridLines') !== '0',
  };
}

/** The look of each cell, and where a cell says nothing, that of its row or column. */
function readCellLooks(
  map: PartMap,
  { looks, locked }: SheetLooks,
): Pick<SheetPresentation, 'looks' | 'lookAt' | 'lockedAt'> {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const key = (row: number, column: number) => row * 16_384 + column;
  const data = child(map, 'sheetData');
  if (data) {
    visitCells(map.text, data, {
      wants: () => true,
      row: ({ row, element: { attributes } }) => {
        const style = attributes.get('s');
        if (style !== undefined && isTrue(attributes.get('customFormat')))
          rows.set(row, Number(style));
      },
      cell: ({ row, column, style }) => void cells.set(key(row, column), style),
    });
  }
  const columns = child(map, 'cols');
  const spans = (columns ? childrenOf(map.text, columns) : []).flatMap(({ attributes }) => {
    const style = attributes.get('style');
    const [first, last] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
    return style === undefined ? [] : [{ first, last, style: Number(style) }];
  });
  const lookAt = (row: number, column: number) =>
    cells.get(key(row, column)) ??
    rows.get(row) ??
    spans.find(({ first, last }) => column >= first && column <= last)?.style;
  return { looks, lookAt, lockedAt: (row, column) => locked[lookAt(row, column) ?? 0] ?? true };
}

function readNotes(archive: ZipArchive, part: string): SheetNote[] {
  const comments = firstOfKind(relationshipsOf(archive, part), 'comments');
  const text = comments && partText(archive, comments.target);
  if (text === undefined) return [];
  const notes: SheetNote[] = [];
  const authors: string[] = [];
  let open: { row: number; column: number; author: string } | undefined;
  let shown = '';
  const scanner = new XmlScanner(text);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Close && scanner.is('comment') && open) {
      notes.push({ ...open, text: unescapeCellText(shown) });
      open = undefined;
    }
    if (token !== Token.Open) continue;
    if (scanner.is('author')) authors.push(scanner.readText());
    else if (scanner.is('rPh')) scanner.skip();
    else if (scanner.is('t')) shown += scanner.readText();
    else if (scanner.is('comment')) {
      const position = parsePosition(scanner.attribute('ref') ?? '');
      const author = authors[Number(scanner.attribute('authorId') ?? '-1')] ?? '';
      open = position && { ...position, author };
      shown = '';
    }
  }
  return notes;
}

function readMarks(map: PartMap): SheetMark[] {
  return map.children.flatMap((element) => {
    if (element.local !== 'conditionalFormatting') return [];
    const tones = childrenOf(map.text, element).flatMap(
      (rule) => toneOfRule(map.text.slice(rule.start, rule.end)) ?? [],
    );
    const areas = (element.attributes.get('sqref') ?? '')
      .split(/\s+/)
      .flatMap((area) => parseArea(area) ?? []);
    return tones.map((tone) => ({ tone, areas }));
  });
}
