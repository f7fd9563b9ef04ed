import {
  fitText,
  formatPosition,
  LONGEST_TEXT,
  NOTE_AUTHOR,
  NOTE_PREFIX,
  parsePosition,
  type CellRef,
  type Note,
} from '../../../workbook';
import type { PackageDraft } from '../package/draft';
import {
  appendInside,
  applyPatches,
  childNamed,
  childrenOf,
  insertOrdered,
  mapPart,
  relationshipId,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { geometryOf } from './geometry';
import { addShapes, cellsWithShapes, emptyDrawing, hasShapes, removeShapes } from './note-shapes';
import { firstOfKind, type Relationship } from '../package/open';
import type { ShapeIds } from './shape-ids';
import { textElement } from './text-runs';
import { referenceAttribute, WORKSHEET_ORDER, type Vocabulary } from '../package/vocabulary';
import { Token, XmlScanner } from '../xml/scanner';
import { DECLARATION, unescapeCellText } from '../xml/text';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A sheet that notes are written to, as it stands before anything of ours is changed in it. */
export interface NotedSheet {
  readonly part: string;
  /** Gives the boxes of all sheets their ids. */
  readonly shapeIds: ShapeIds;
  readonly map: PartMap;
}

/** What is to be changed in the sheet itself, and the cells left alone because a conversation stands there. */
export interface NotesWritten {
  readonly patches: readonly TextPatch[];
  readonly left: readonly CellRef[];
}

/**
 * Puts `notes` in place of all notes of ours on a sheet. Notes of others and their boxes stay; where one stands on the same cell,
 * ours follows inside it.
 */
export function writeNotes(
  draft: PackageDraft,
  sheet: NotedSheet,
  notes: readonly Note[],
  vocabulary: Vocabulary,
): NotesWritten {
  const relationships = draft.relationships(sheet.part);
  const comments = firstOfKind(relationships, 'comments');
  if (!comments && notes.length === 0) return { patches: [], left: [] };
  const threads = threadedCells(draft, relationships);
  const left: CellRef[] = [];
  const wanted = new Map<string, Note>();
  for (const note of notes) {
    const at = formatPosition(note.cell.row, note.cell.column);
    if (threads.has(at)) left.push(note.cell);
    else wanted.set(at, note);
  }
  const old = comments ? draft.need(comments.target) : emptyComments(vocabulary.main);
  const { text, removed, added, empty } = replaceNotes(old, wanted, threads);
  if (comments ? text === old && added.length === 0 : empty) return { patches: [], left };
  const patches = updateDrawing(draft, sheet, { removed, added, empty, vocabulary });
  if (empty && comments) {
    draft.unrelate(sheet.part, comments.id);
    draft.remove(comments.target);
    return { patches, left };
  }
  const part = comments?.target ?? draft.freeName('xl/comments', '.xml');
  if (!comments) {
    draft.relate(sheet.part, `${vocabulary.relationships}/comments`, part);
    draft.override(part, COMMENTS_TYPE);
  }
  draft.write(part, text);
  draft.settle(part);
  return { patches, left };
}

function emptyComments(main: string): string {
  return `${DECLARATION}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
}

/** Cells that hold a conversation; its text stands in the notes part too, as a stand-in for older readers. */
function threadedCells(draft: PackageDraft, relationships: readonly Relationship[]): Set<string> {
  const cells = new Set<string>();
  for (const { kind, external, target } of relationships) {
    if (kind !== 'threadedComment' || external) continue;
    const text = draft.text(target);
    if (text === undefined) continue;
    const scanner = new XmlScanner(text);
    for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
      if (token === Token.Open && scanner.is('threadedComment'))
        cells.add(scanner.attribute('ref') ?? '');
    }
  }
  return cells;
}

interface Replaced {
  readonly text: string;
  /** `row,column` of the cells whose note of ours went. */
  readonly removed: ReadonlySet<string>;
  /** Notes that need a box. */
  readonly added: readonly Note[];
  readonly empty: boolean;
}

function replaceNotes(
  old: string,
  wanted: ReadonlyMap<string, Note>,
  threads: ReadonlySet<string>,
): Replaced {
  const map = mapPart(old);
  const p = map.prefix;
  const authors = childNamed(map, 'authors');
  const list = childNamed(map, 'commentList');
  const names = authors ? childrenOf(old, authors).map((author) => contentOf(old, author)) : [];
  const patches: TextPatch[] = [];
  const removed = new Set<string>();
  const open = new Map(wanted);
  let count = 0;
  for (const comment of list ? childrenOf(old, list) : []) {
    const ref = comment.attributes.get('ref') ?? '';
    const author = names[Number(comment.attributes.get('authorId') ?? '-1')] ?? '';
    const text = childrenOf(old, comment).find(({ local }) => local === 'text');
    const shown = text ? shownText(old, text) : '';
    if (threads.has(ref) || author.startsWith('tc=')) count += 1;
    else if (author === NOTE_AUTHOR || shown.startsWith(NOTE_PREFIX)) {
      patches.push({ start: comment.start, end: comment.end, text: '' });
      const at = parsePosition(ref);
      if (at) removed.add(`${at.row},${at.column}`);
    } else {
      count += 1;
      if (text) patches.push(...rewriteGuest(map, text, open.get(ref)));
      open.delete(ref);
    }
  }
  let author = names.indexOf(NOTE_AUTHOR);
  if (author < 0) author = names.length;
  let xml = '';
  for (const [ref, note] of open) {
    xml += `<${p}comment ref="${ref}" authorId="${author}"><${p}text>${noteRuns(p, ownText(note))}</${p}text></${p}comment>`;
  }
  if (xml !== '') {
    if (list) patches.push(appendInside(old, list, xml));
    if (authors && author === names.length) {
      patches.push(appendInside(old, authors, `<${p}author>${NOTE_AUTHOR}</${p}author>`));
    }
  }
  const added = [...open.values()];
  return { text: applyPatches(old, patches), removed, added, empty: count + added.length === 0 };
}

function contentOf(text: string, element: ElementSpan): string {
  const scanner = new XmlScanner(text, element.start);
  scanner.next();
  return scanner.readText();
}

function shownText(part: string, text: ElementSpan): string {
  const scanner = new XmlScanner(part.slice(0, text.closeStart), text.openEnd);
  let shown = '';
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open) continue;
    if (scanner.is('t')) shown += unescapeCellText(scanner.readText());
    else if (!scanner.is('r')) scanner.skip();
  }
  return shown;
}

/** A note as it is written: it begins with our mark, by which any host finds it again. */
function ownText({ text }: Note, room = LONGEST_TEXT): string {
  return fitText(text.startsWith(NOTE_PREFIX) ? text : `${NOTE_PREFIX}${text}`, room);
}

/** The note of someone else: our words of an earlier time go, those of now follow; its own stay as they are. */
function rewriteGuest(map: PartMap, text: ElementSpan, note: Note | undefined): TextPatch[] {
  const { prefix: p } = map;
  const children = childrenOf(map.text, text);
  const patches: TextPatch[] = [];
  for (const child of children) {
    if (child.local !== 'r' || !shownText(map.text, child).trimStart().startsWith(NOTE_PREFIX))
      continue;
    patches.push({ start: child.start, end: child.end, text: '' });
  }
  if (!note) return patches;
  // Beside runs a bare text would not show, so it becomes a run.
  const bare = children.find(({ local }) => local === 't');
  if (bare) {
    patches.push({ start: bare.start, end: bare.start, text: `<${p}r>` });
    patches.push({ start: bare.end, end: bare.end, text: `</${p}r>` });
  }
  const runs = children.filter(({ local }) => local === 'r' || local === 't');
  const at = runs.at(-1)?.end ?? text.openEnd;
  const room = LONGEST_TEXT - shownText(map.text, text).length - 1;
  if (room <= NOTE_PREFIX.length) return patches;
  const run = `<${p}r>${runLook(p, false)}${textElement(p, `\n${ownText(note, room)}`)}</${p}r>`;
  if (text.empty) patches.push(appendInside(map.text, text, run));
  else patches.push({ start: at, end: at, text: run });
  return patches;
}

function runLook(p: string, bold: boolean): string {
  return `<${p}rPr>${bold ? `<${p}b/>` : ''}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}family val="3"/><${p}charset val="134"/></${p}rPr>`;
}

/** The head of each finding in bold, its lines below it plain. */
function noteRuns(p: string, text: string): string {
  const bold = `<${p}r>${runLook(p, true)}`;
  const plain = `<${p}r>${runLook(p, false)}`;
  const close = `</${p}r>`;
  const paragraphs = text.split('\n\n');
  let runs = '';
  paragraphs.forEach((paragraph, index) => {
    const cut = paragraph.indexOf('\n');
    const head = cut < 0 ? paragraph : paragraph.slice(0, cut);
    const body = cut < 0 ? '' : paragraph.slice(cut);
    const rest = index < paragraphs.length - 1 ? `${body}\n\n` : body;
    runs += bold + textElement(p, head) + close;
    if (rest !== '') runs += plain + textElement(p, rest) + close;
  });
  return runs;
}

/** Brings the boxes in line with the notes: what is to be changed in the sheet for that. A drawing without a box goes. */
function updateDrawing(
  draft: PackageDraft,
  { part: sheet, shapeIds, map }: NotedSheet,
  change: Pick<Replaced, 'removed' | 'added' | 'empty'> & { readonly vocabulary: Vocabulary },
): readonly TextPatch[] {
  const { removed, added, empty, vocabulary } = change;
  const reference = childNamed(map, 'legacyDrawing');
  const id = reference && relationshipId(reference);
  const known = draft.relationships(sheet).find((relationship) => relationship.id === id);
  const old = known && draft.text(known.target);
  const stripped = old === undefined ? emptyDrawing() : removeShapes(old, removed);
  if (empty && reference && known && old !== undefined && !hasShapes(stripped)) {
    draft.unrelate(sheet, known.id);
    draft.remove(known.target);
    const { start, end } = reference;
    return [{ start, end, text: '' }];
  }
  if (old === undefined && added.length === 0) return [];
  const boxed = old === undefined ? new Set<string>() : cellsWithShapes(stripped);
  const boxes = added
    .filter(({ cell }) => !boxed.has(`${cell.row},${cell.column}`))
    .map((note) => ({ text: ownText(note), ...note.cell }));
  const part = known?.target ?? draft.freeName('xl/drawings/vmlDrawing', '.vml');
  const { ids, text: drawing } = shapeIds.take(part, stripped, boxes.length);
  const text = boxes.length === 0 ? stripped : addShapes(drawing, boxes, ids, geometryOf(map));
  draft.write(part, text);
  draft.settle(part);
  if (known && reference) return [];
  const newId = draft.relate(sheet, `${vocabulary.relationships}/vmlDrawing`, part);
  draft.defaultType('vml', DRAWING_TYPE);
  const xml = referenceXml(map, 'legacyDrawing', newId, vocabulary);
  const patch = reference
    ? { start: reference.start, end: reference.end, text: xml }
    : insertOrdered(map, WORKSHEET_ORDER, 'legacyDrawing', xml);
  return [patch];
}

/** An empty element that refers to another part. */
function referenceXml(map: PartMap, name: string, id: string, vocabulary: Vocabulary): string {
  return `<${map.prefix}${name}${referenceAttribute(map, id, vocabulary)}/>`;
}
