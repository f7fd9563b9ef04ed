import { columnLetters, type SheetContent } from '../../../workbook';
import { FileError } from '../file-error';
import type { PackageDraft } from '../package/draft';
import { referenceAttribute, WORKBOOK_ORDER, type Vocabulary } from '../package/vocabulary';
import {
  appendInside,
  applyPatches,
  childNamed,
  childrenOf,
  insertOrdered,
  mapPart,
  relationshipId,
  setAttribute,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { escapeAttribute, escapeText, unescapeXml } from '../xml/text';
import { quotedName, referenceName } from './references';

/** A hidden name that leads to our sheet: it follows when the sheet is renamed or moved, and survives other programs. */
export const OWN_NAME = 'ziping.opinion';
const TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';
const LOCAL_NAMES = [TITLES, '_xlnm.Print_Area', FILTER];

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Our sheet as the workbook lists it. */
export interface OwnSheet {
  readonly name: string;
  readonly part: string;
  readonly element: ElementSpan;
  readonly index: number;
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

export function findOwn(draft: PackageDraft, workbook: string): OwnSheet | undefined {
  const text = draft.need(workbook);
  if (!text.includes(OWN_NAME)) return undefined;
  const map = mapPart(text);
  const marker = namesOf(map).find(({ element }) => element.attributes.get('name') === OWN_NAME);
  const name = marker && referenceName(marker.text);
  if (name === undefined) return undefined;
  const tabs = tabsOf(map);
  const index = tabs.findIndex(({ attributes }) => attributes.get('name') === name);
  const element = tabs[index];
  const id = element && relationshipId(element);
  const target = draft.relationships(workbook).find((relationship) => relationship.id === id);
  if (!element || target?.kind !== 'worksheet') return undefined;
  return { name, part: target.target, element, index };
}

export function addTab(
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
  const sheetId = freeSheetId(tabs.map(({ attributes }) => Number(attributes.get('sheetId'))));
  const part = draft.freeName('xl/worksheets/sheet', '.xml');
  const id = draft.relate(workbook, `${vocabulary.relationships}/worksheet`, part);
  draft.override(part, WORKSHEET);
  const reference = referenceAttribute(map, id, vocabulary);
  const xml = `<${map.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${reference}/>`;
  const sheets = childNamed(map, 'sheets') ?? map.root;
  draft.write(workbook, applyPatches(map.text, [appendInside(map.text, sheets, xml)]));
  const element = tabsOf(mapPart(draft.need(workbook))).at(-1) ?? sheets;
  return { name, part, element, index: tabs.length };
}

/** The highest number that a sheet can go by. */
const LAST_SHEET_ID = 65_534;

/** A number that no sheet goes by: the next one, or where the numbers end there, the lowest that is free. */
export function freeSheetId(taken: readonly number[]): number {
  const next = taken.reduce((highest, id) => (id > highest ? id : highest), 0) + 1;
  if (next <= LAST_SHEET_ID) return next;
  const others = new Set(taken);
  let free = 1;
  while (others.has(free)) free++;
  return free;
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

/** Writes the name that marks our sheet, and the rows to repeat when it is printed. */
export function nameSheet(
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
  const at = quotedName(sheet.name);
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
export function removeTab(draft: PackageDraft, workbook: string, sheet: OwnSheet): void {
  const map = mapPart(draft.need(workbook));
  const { text } = map;
  const id = relationshipId(sheet.element) ?? '';
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
