import { gather } from '../amount';
import { textsAhead, type FormHint, type Sheet, type Snapshot } from '../workbook';
import { beginsWithIndicators, continuedBy, joinPages, withoutHead } from './sheet/continued';
import { setTablesApart } from './others/beside-forms';
import type { Classified } from './labels/dictionary';
import { readCover } from './others/cover';
import { englishForm } from './others/english';
import { evaluationInWords } from './others/in-words';
import { figuresAlone } from './others/figures-alone';
import type { Role } from './families/family';
import { Grid } from './grid';
import { islands, type Island } from './sheet/islands';
import { leaveOut } from './others/left-out';
import { holdLists, withLists } from './others/held-lists';
import { listOfForms, type OtherTable } from './others/lists';
import { packed, type Packed } from './sheet/packed';
import { withoutPageHeads } from './sheet/page-heads';
import type { Form, FormLeftOut, FormsReading, UnreadForm } from './model';
import { pairForms } from './pair';
import { planForm } from './others/plans';
import { joinDown } from './sheet/filled-down';
import { joinRepeated } from './sheet/repeated-labels';
import { resultsAlone } from './others/results';
import { isUnrelated } from './others/unrelated';
import { words } from './words';
import { inStep, type Steps } from './in-step';
import { holdsForm, readPart, type Read } from './part';

/** Labels that only forms have: a sheet without two of them, or a title, is none. */
const TELLING = new Set<Role>([
  'level1',
  'level2',
  'name',
  'actual',
  'score',
  'annualBudget',
  'executed',
  'executionRate',
  'projectName',
  'threePublic',
  'operating',
  'specialFunds',
  'procurement',
  'authorised',
]);

/**
 * Finds every form of the workbook by its labels. A sheet that looks like a form and cannot be read is in `unread`;
 * a hint of the user's goes before what the labels say.
 */
export function readForms(
  snapshot: Snapshot,
  options: { readonly hints?: readonly FormHint[] } = {},
): FormsReading {
  const whole: Whole = { snapshot, hints: options.hints ?? [], pages: new Set() };
  const held = inStep(snapshot.sheets, (sheet, at) => readOne(sheet, at, whole));
  const forms = gather(held, (own) => own.forms);
  const unread = gather(held, (own) => own.unread ?? []);
  const others = gather(held, (own) => own.others ?? []);
  const none = gather(held, (own) => own.none ?? []);
  // Where no form is found at all, that is said already.
  if (forms.length + unread.length > 0) others.push(...gather(none, besideForms));
  const cover = none.map(readCover).find((one) => one);
  const meant = leaveOut(forms, snapshot.sheets, options.hints);
  const unseen = snapshot.sheets.filter(({ visibility }) => visibility !== 'visible');
  const lists = holdLists(others, meant.forms, new Set(unseen.map(({ name }) => name)));
  const leftOut = [...meant.leftOut, ...lists.leftOut];
  const units = withLists(pairForms(meant.forms), meant.forms, lists.lists);
  return { forms: meant.forms, units, unread, ...lists, leftOut, ...(cover && { cover }) };
}

/** The workbook while its sheets are read. */
interface Whole {
  readonly snapshot: Snapshot;
  readonly hints: readonly FormHint[];
  /** Sheets that go on with the form of one before them. */
  readonly pages: Set<Sheet>;
}

/** What one sheet holds. */
interface Held {
  readonly forms: readonly Form[];
  readonly unread?: readonly UnreadForm[];
  readonly others?: readonly OtherTable[];
  /** The sheet, where it holds none of these. */
  readonly none?: Sheet;
}

const NOTHING: Held = { forms: [] };

/** Reads one sheet, with those that go on with it. */
function* readOne(sheet: Sheet, at: number, { snapshot, hints, pages }: Whole): Steps<Held> {
  if (pages.has(sheet)) return NOTHING;
  const hint = hints.find((own) => own.sheet === sheet.name);
  if (hint?.kind === 'none') return NOTHING;
  const classified = hint || mayHoldForm(sheet) ? classifyAll(sheet) : undefined;
  if (!classified || !(classified.promising || hint)) return withoutForm(sheet);
  const { labels } = classified;
  const more = hint ? [] : continuedBy(snapshot.sheets, at);
  for (const page of more) pages.add(page);
  yield;
  const { whole: joined, back } = joinPages([
    { sheet, labels },
    ...more.map((page) => ({ sheet: page, ...classifyAll(page) })),
  ]);
  const headed = hint ? joined : withoutPageHeads(joined);
  yield;
  const whole = joinDown(joinRepeated(headed));
  yield;
  const gridOf = (part: Island): Grid => new Grid(part, part.labels, snapshot.date1904);
  const holds = (part: Island): boolean => holdsForm(gridOf(part));
  const beside = hint?.headerRow === undefined ? islands(whole, holds) : [whole];
  yield;
  const others: OtherTable[] = [];
  const parts = beside.map((part) => {
    if (hint) return part;
    const { rest, others: apart } = setTablesApart(part, gridOf, holds);
    others.push(...apart);
    return rest;
  });
  const reads: Read[] = [];
  for (const part of parts) {
    yield;
    const together = hint ? undefined : packed(part);
    reads.push(
      (together && (yield* readPacked(together, gridOf))) ?? (yield* readPart(part, gridOf, hint)),
    );
  }
  const forms = gather(reads, (read) => read.forms.map((form) => withHidden(back(form), sheet)));
  if (forms.length > 0) return { forms, others };
  const grid = gridOf(whole);
  const unread = gather(reads, (read) => read.unread);
  const other = otherTable(grid, unread.length > 0);
  if (other) return { forms, others: [...others, other] };
  if (unread.length > 0) return { forms, others, unread };
  return isUnrelated(grid) ? { forms, others } : { forms, others, none: sheet };
}

/** Reads a part of a sheet whose columns were pulled apart, its blank ones left out; `undefined` where that gives no form. */
function* readPacked(
  { part, back }: Packed,
  gridOf: (part: Island) => Grid,
): Steps<Read | undefined> {
  const { forms } = yield* readPart(joinDown(joinRepeated(part)), gridOf, undefined);
  return forms.length > 0 ? { forms: forms.map(back), unread: [] } : undefined;
}

/** What a sheet holds none of whose labels are a form's. */
function withoutForm(sheet: Sheet): Held {
  const { forms } = NOTHING;
  const english = englishForm(sheet);
  if (english) return { forms, others: [english] };
  if (beginsWithIndicators(sheet)) return { forms, unread: [withoutHead(sheet)] };
  return { forms, none: sheet };
}

/** What a sheet tells that is no form and no list of them. */
function besideForms(sheet: Sheet): readonly FormLeftOut[] {
  const inWords = evaluationInWords(sheet);
  return inWords.length > 0 ? inWords : figuresAlone(sheet);
}

/** What a sheet without a form holds instead; one that looks like a form is no bare list of results. */
function otherTable(grid: Grid, isDoubtful: boolean): OtherTable | undefined {
  const plan = planForm(grid);
  if (plan || isUnrelated(grid)) return plan;
  return listOfForms(grid) ?? (isDoubtful ? undefined : resultsAlone(grid));
}

/** A form with what of it nobody sees: all of it, or some of its rows and columns. */
function withHidden(form: Form, { visibility, hiddenRows, hiddenColumns }: Sheet): Form {
  if (visibility !== 'visible') return { ...form, hidden: true };
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return form;
  const { top, left, bottom, right } = form.range;
  const rows = hiddenRows.filter((row) => row >= top && row <= bottom);
  const columns = hiddenColumns.filter((column) => column >= left && column <= right);
  if (rows.length === 0 && columns.length === 0) return form;
  return { ...form, hiddenLines: { rows, columns } };
}

/** Whether a sheet is worth making its cells: none of the texts of a list is a label that only forms have. */
function mayHoldForm(sheet: Sheet): boolean {
  const texts = textsAhead(sheet);
  if (!texts) return true;
  for (const text of texts) if (tellingOf(words.classify(text)) > 0) return true;
  return false;
}

function tellingOf(label: Classified | undefined): number {
  if (!label?.named) return 0;
  if (label.title) return 2;
  // 等级 alone heads lists of anything, 自评等级 does not.
  const isGrade = label.bare.length > 2 && label.roles.includes('grade');
  return label.roles.filter((role) => TELLING.has(role)).length + (isGrade ? 1 : 0);
}

/** So much of a form, told by its labels, that it may be one. */
const PROMISING = 2;

/** The labels of a sheet's cells, and whether they are any of a form's. */
function classifyAll(sheet: Sheet): {
  readonly labels: readonly (Classified | undefined)[];
  readonly promising: boolean;
} {
  let telling = 0;
  const labels: (Classified | undefined)[] = [];
  for (const { value, text } of sheet.cells) {
    const label = typeof value === 'string' ? words.classify(text) : undefined;
    labels.push(label);
    // Enough is enough: the rest of the sheet need not be weighed.
    if (telling < PROMISING) telling += tellingOf(label);
  }
  return { labels, promising: telling >= PROMISING };
}
