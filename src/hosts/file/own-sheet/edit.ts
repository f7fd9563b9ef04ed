import { formatPosition, type CellRef, type SheetContent, type SheetEdit } from '../../../workbook';
import type { PackageDraft } from '../package/draft';
import type { Vocabulary } from '../package/vocabulary';
import type { StylesDraft } from '../write/styles-draft';
import { chartXml, drawingXml } from './chart';
import { paged } from './pages';
import { quotedName } from './references';
import { sheetStyles, type SheetStyles } from './styles';
import { addTab, findOwn, nameSheet, removeTab, type OwnSheet } from './tab';
import type { Lines } from './rows';
import { sheetXml } from './worksheet';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Puts our sheet last, in place of an earlier one of ours (which stays where it was), or takes it away. Gives why it looks otherwise than
 * it should, where it does.
 */
export function writeOwnSheet(
  draft: PackageDraft,
  workbook: string,
  edit: SheetEdit,
  context: { readonly styles: StylesDraft; readonly vocabulary: Vocabulary },
): 'plain-styles' | undefined {
  const old = findOwn(draft, workbook);
  if (old) clearSheet(draft, old.part);
  if (edit.after === null) {
    if (old) removeTab(draft, workbook, old);
    return undefined;
  }
  const sheet = old ?? addTab(draft, workbook, edit.name, context.vocabulary);
  const looks = sheetStyles(context.styles);
  fillSheet(draft, sheet, edit, edit.after, { ...context, looks });
  nameSheet(draft, workbook, sheet, edit.after);
  return looks.isPlain() ? 'plain-styles' : undefined;
}

/** The part of our sheet, so that other edits keep away from it. */
export function ownSheetPart(draft: PackageDraft, workbook: string): string | undefined {
  return findOwn(draft, workbook)?.part;
}

/** Kinds of parts that belong to one sheet alone. */
const BELONGINGS = new Set([
  'drawing',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'printerSettings',
  'comments',
  'vmlDrawing',
]);

/** Takes away everything that hangs on a sheet: drawing, charts and what a program added to them. */
function clearSheet(draft: PackageDraft, part: string): void {
  for (const { kind, external, target, id } of draft.relationships(part)) {
    if (!external && BELONGINGS.has(kind) && draft.has(target)) {
      clearSheet(draft, target);
      draft.remove(target);
    }
    draft.unrelate(part, id);
  }
}

function fillSheet(
  draft: PackageDraft,
  sheet: OwnSheet,
  edit: SheetEdit,
  content: SheetContent,
  {
    styles,
    vocabulary,
    looks,
  }: {
    readonly styles: StylesDraft;
    readonly vocabulary: Vocabulary;
    readonly looks: SheetStyles;
  },
): void {
  const printed = paged(content, styles.fontSize);
  const { charts } = printed;
  let drawing: string | undefined;
  if (charts.length > 0) {
    const valueAt = valuesIn(printed.lines);
    const drawingPart = draft.freeName('xl/drawings/drawing', '.xml');
    const ids = charts.map((chart) => {
      const chartPart = draft.freeName('xl/charts/chart', '.xml');
      draft.write(chartPart, chartXml(chart, valueAt, quotedName(sheet.name), vocabulary));
      draft.settle(chartPart);
      draft.override(chartPart, CHART);
      return draft.relate(drawingPart, `${vocabulary.relationships}/chart`, chartPart);
    });
    draft.write(drawingPart, drawingXml(charts, ids, vocabulary));
    draft.override(drawingPart, DRAWING);
    drawing = draft.relate(sheet.part, `${vocabulary.relationships}/drawing`, drawingPart);
  }
  const locationOf = (cell: CellRef) => {
    // Our sheet may bear another name than the one it was asked to have.
    const isOwn = cell.sheet === edit.name;
    const row = isOwn ? printed.moved(cell.row) : cell.row;
    return `${quotedName(isOwn ? sheet.name : cell.sheet)}!${formatPosition(row, cell.column)}`;
  };
  draft.put(
    sheet.part,
    sheetXml(content, printed, {
      vocabulary,
      styleOf: looks.of,
      locationOf,
      fileOf: (path) =>
        draft.relateOutside(sheet.part, `${vocabulary.relationships}/hyperlink`, addressOf(path)),
      ...(drawing !== undefined && { drawing }),
    }),
  );
}

/** A path as an address that leads from the workbook to a file; Excel wants letters of all scripts as they are. */
function addressOf(path: string): string {
  return path.replace(/[%#?\s"<>[\]^`{}\\]/g, encodeURIComponent);
}

/** Looks up the values that charts are bound to. */
function valuesIn(lines: Lines) {
  return (row: number, column: number) =>
    lines[row]?.cells.find((cell) => cell.column === column)?.value;
}
