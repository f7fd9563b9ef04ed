import {
  columnLetters,
  formatPosition,
  type CellRef,
  type SheetContent,
  type SheetEdit,
} from '../../../workbook';
import { chartXml, drawingXml } from './chart';
import type { PackageDraft } from '../package/draft';
import {
  appendInside,
  applyPatches,
  childrenOf,
  insertOrdered,
  mapPart,
  setAttribute,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { FileError } from '../file-error';
import { sheetXml } from './worksheet';
import { sheetStyles } from './styles';
import type { StylesDraft } from '../write/styles-draft';
import { referenceName } from './references';
import { WORKBOOK_ORDER, type Vocabulary } from '../package/vocabulary';
import { escapeAttribute, escapeText, unescapeXml } from '../xml/text';

/** A hidden name that leads to our sheet: it follows when the sheet is renamed or moved, and survives other programs. */
export const OWN_NAME = 'ziping.opinion';
const TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';
const LOCAL_NAMES = [TITLES, '_xlnm.Print_Area', FILTER];

const TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

interface OwnSheet {
  readonly name: string;
  readonly part: string;
  readonly element: ElementSpan;
  readonly index: number;
}

/** Puts our sheet last, in place of an earlier one of ours (which stays where it was), or takes it away. */
export function writeOwnSheet(
  draft: PackageDraft,
  workbook: string,
  edit: SheetEdit,
  context: { readonly styles: StylesDraft; readonly vocabulary: Vocabulary },
): void {
  const old = findOwn(draft, workbook);
  if (old) clearSheet(draft, old.part);
  if (edit.after === null) {
    if (old) removeTab(draft, workbook, old);
    return;
  }
  const sheet = old ?? addTab(draft, workbook, edit.name, context.vocabulary);
  fillSheet(draft, sheet, edit, edit.after, context);
  nameSheet(draft, workbook, sheet, edit.after);
}

/** The part of our sheet, so that other edits keep away from it. */
export function ownSheetPart(draft: PackageDraft, workbook: string): string | undefined {
  return findOwn(draft, workbook)?.part;
}

function childNamed(map: PartMap, name: string): ElementSpan | undefined {
  return map.children.find(({ local }) => local === name);
}

function tabsOf(map: PartMap): ElementSpan[] {
  const sheets = childNamed(map, 'sheets');
  if (!sheets) throw new FileError('corrupt', 'a workbook without sheets');
  return childrenOf(map.text, sheets).filter(({ local }) => local === 'sheet');
}

function namesOf(map: PartMap): { element: ElementSpan; text: string }[] {
  const names = childNamed(map, 'definedNames');
  if (!names) return [];
  return childrenOf(map.text, names).map((element) => ({
    element,
    text: unescapeXml(map.text.slice(element.openEnd, element.closeStart)),
  }));
}

function findOwn(draft: PackageDraft, workbook: string): OwnSheet | undefined {
  const text = draft.need(workbook);
  if (!text.includes(OWN_NAME)) return undefined;
  const map = mapPart(text);
  const marker = namesOf(map).find(({ element }) => element.attributes.get('name') === OWN_NAME);
  const name = marker && referenceName(marker.text);
  if (name === undefined) return undefined;
  const tabs = tabsOf(map);
  const index = tabs.findIndex(({ attributes }) => attributes.get('name') === name);
  const element = tabs[index];
  const id = [...(element?.attributes ?? [])].find(([key]) => key.endsWith(':id'))?.[1];
  const target = draft.relationships(workbook).find((relationship) => relationship.id === id);
  if (!element || target?.kind !== 'worksheet') return undefined;
  return { name, part: target.target, element, index };
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

function addTab(
  draft: PackageDraft,
  workbook: string,
  wanted: string,
  vocabulary: Vocabulary,
): OwnSheet {
  const map = mapPart(draft.need(workbook));
  const tabs = tabsOf(map);
  const name = freeSheetName(
    wanted,
    tabs.map(({ attributes }) => attributes.get('name') ?? ''),
  );
  const sheetId =
    Math.max(0, ...tabs.map(({ attributes }) => Number(attributes.get('sheetId')))) + 1;
  const part = draft.freeName('xl/worksheets/sheet', '.xml');
  const id = draft.relate(workbook, `${vocabulary.relationships}/worksheet`, part);
  draft.override(part, TYPES.worksheet);
  const prefix = relationshipPrefix(map, vocabulary);
  const xml =
    `<${map.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"` +
    `${prefix.declaration} ${prefix.name}:id="${id}"/>`;
  const sheets = childNamed(map, 'sheets') ?? map.root;
  draft.write(workbook, applyPatches(map.text, [appendInside(map.text, sheets, xml)]));
  const element = tabsOf(mapPart(draft.need(workbook))).at(-1) ?? sheets;
  return { name, part, element, index: tabs.length };
}

function relationshipPrefix(
  map: PartMap,
  vocabulary: Vocabulary,
): { name: string; declaration: string } {
  for (const [attribute, value] of map.root.attributes) {
    if (attribute.startsWith('xmlns:') && value === vocabulary.relationships) {
      return { name: attribute.slice('xmlns:'.length), declaration: '' };
    }
  }
  return { name: 'r', declaration: ` xmlns:r="${vocabulary.relationships}"` };
}

/** A name that no sheet has, as Excel allows it: at most 31 characters, without `[]:*?/\`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Ziping';
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, 31 - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function fillSheet(
  draft: PackageDraft,
  sheet: OwnSheet,
  edit: SheetEdit,
  content: SheetContent,
  { styles, vocabulary }: { readonly styles: StylesDraft; readonly vocabulary: Vocabulary },
): void {
  let drawing: string | undefined;
  if (content.charts.length > 0) {
    const valueAt = valuesUnder(content);
    const drawingPart = draft.freeName('xl/drawings/drawing', '.xml');
    const ids = content.charts.map((chart) => {
      const chartPart = draft.freeName('xl/charts/chart', '.xml');
      draft.write(chartPart, chartXml(chart, valueAt, quoted(sheet.name), vocabulary));
      draft.settle(chartPart);
      draft.override(chartPart, TYPES.chart);
      return draft.relate(drawingPart, `${vocabulary.relationships}/chart`, chartPart);
    });
    draft.write(drawingPart, drawingXml(content.charts, ids, vocabulary));
    draft.override(drawingPart, TYPES.drawing);
    drawing = draft.relate(sheet.part, `${vocabulary.relationships}/drawing`, drawingPart);
  }
  const locationOf = (cell: CellRef) => {
    // Our sheet may bear another name than the one it was asked to have.
    const name = cell.sheet === edit.name ? sheet.name : cell.sheet;
    return `${quoted(name)}!${formatPosition(cell.row, cell.column)}`;
  };
  draft.put(
    sheet.part,
    sheetXml(content, {
      vocabulary,
      styleOf: sheetStyles(styles),
      fontSize: styles.fontSize,
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
function valuesUnder({ cells, charts }: SheetContent) {
  const keyOf = (row: number, column: number) => row * 16_384 + column;
  const bound = new Set<number>();
  for (const { source } of charts) {
    for (let row = source.top; row <= source.bottom; row++) bound.add(row);
  }
  const values = new Map<number, string | number>();
  for (const { row, column, value } of cells) {
    if (bound.has(row)) values.set(keyOf(row, column), value);
  }
  return (row: number, column: number) => values.get(keyOf(row, column));
}

/** Writes the name that marks our sheet, and the rows to repeat when it is printed. */
function nameSheet(
  draft: PackageDraft,
  workbook: string,
  sheet: OwnSheet,
  content: SheetContent,
): void {
  const map = mapPart(draft.need(workbook));
  const { prefix: p, text } = map;
  const patches: TextPatch[] = namesOf(map)
    .filter(
      ({ element: { attributes } }) =>
        attributes.get('name') === OWN_NAME ||
        (attributes.get('localSheetId') === `${sheet.index}` &&
          LOCAL_NAMES.includes(attributes.get('name') ?? '')),
    )
    .map(({ element: { start, end } }) => ({ start, end, text: '' }));
  const at = quoted(sheet.name);
  const name = (attributes: string, formula: string) =>
    `<${p}definedName ${attributes}>${escapeText(formula)}</${p}definedName>`;
  let xml = '';
  if (content.repeat) {
    const rows = `$${content.repeat.first + 1}:$${content.repeat.last + 1}`;
    xml += name(`name="${TITLES}" localSheetId="${sheet.index}"`, `${at}!${rows}`);
  }
  if (content.filter) {
    const { top, left, bottom, right } = content.filter;
    const corners = [
      [top, left],
      [bottom, right],
    ].map(([row = 0, column = 0]) => `$${columnLetters(column)}$${row + 1}`);
    const local = `name="${FILTER}" localSheetId="${sheet.index}" hidden="1"`;
    xml += name(local, `${at}!${corners.join(':')}`);
  }
  xml += name(`name="${OWN_NAME}" hidden="1"`, `${at}!$A$1`);
  const names = childNamed(map, 'definedNames');
  patches.push(
    names
      ? appendInside(text, names, xml)
      : insertOrdered(
          map,
          WORKBOOK_ORDER,
          'definedNames',
          `<${p}definedNames>${xml}</${p}definedNames>`,
        ),
  );
  draft.write(workbook, applyPatches(text, patches));
}

/** Takes our tab away; what counts tabs by position is brought in line. */
function removeTab(draft: PackageDraft, workbook: string, sheet: OwnSheet): void {
  const map = mapPart(draft.need(workbook));
  const { text } = map;
  const id = [...sheet.element.attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
  const patches: TextPatch[] = [{ start: sheet.element.start, end: sheet.element.end, text: '' }];
  const names = namesOf(map);
  const gone: ElementSpan[] = [];
  for (const { element } of names) {
    const local = element.attributes.get('localSheetId');
    if (element.attributes.get('name') === OWN_NAME || local === `${sheet.index}`)
      gone.push(element);
    else if (local !== undefined && Number(local) > sheet.index) {
      patches.push(setAttribute(text, element, 'localSheetId', `${Number(local) - 1}`));
    }
  }
  const list = childNamed(map, 'definedNames');
  const whole = list && gone.length === names.length ? [list] : gone;
  patches.push(...whole.map(({ start, end }) => ({ start, end, text: '' })));
  const views = childNamed(map, 'bookViews');
  for (const view of views ? childrenOf(text, views) : []) {
    for (const name of ['activeTab', 'firstSheet']) {
      const tab = Number(view.attributes.get(name) ?? '0');
      if (tab > 0 && tab >= sheet.index) patches.push(setAttribute(text, view, name, `${tab - 1}`));
    }
  }
  draft.write(workbook, applyPatches(text, patches));
  draft.unrelate(workbook, id);
  draft.remove(sheet.part);
}
