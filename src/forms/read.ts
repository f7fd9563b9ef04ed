import { gather } from '../amount';
import { textsAhead, type FormHint, type Sheet, type Snapshot } from '../workbook';
import { standUpBasic } from './basic/lying';
import { beginsWithIndicators, continuedBy, joinPages, withoutHead } from './sheet/continued';
import { readBasic } from './basic/reader';
import { setTablesApart } from './others/beside-forms';
import { findYearHeadings } from './basic/year-headings';
import type { Classified } from './labels/dictionary';
import { readCover } from './others/cover';
import { englishForm } from './others/english';
import { evaluationInWords } from './others/in-words';
import { figuresAlone } from './others/figures-alone';
import { readEvaluation } from './evaluation';
import type { Role } from './families/family';
import { Grid } from './grid';
import { islands, type Island } from './sheet/islands';
import { leaveOut } from './others/left-out';
import { holdLists, withLists } from './others/held-lists';
import { listOfForms, type OtherTable } from './others/lists';
import { lookAlike } from './others/look-alike';
import { mirrored } from './sheet/mirrored';
import { packed } from './sheet/packed';
import { withoutPageHeads } from './sheet/page-heads';
import { mayHoldTotal, withoutTotalAsked } from './table/missing';
import type { Form, FormLeftOut, FormsReading, UnreadForm } from './model';
import { pairForms } from './pair';
import { planForm } from './others/plans';
import { projectsInColumns } from './sheet/projects-in-columns';
import { Region } from './region';
import { movedBack, relaid, type Move } from './sheet/relaid';
import { joinDown } from './sheet/filled-down';
import { joinRepeated } from './sheet/repeated-labels';
import { resultsAlone } from './others/results';
import { stack, standUp } from './sheet/sideways';
import { share, type Anchor } from './sheet/split';
import { isScored } from './table/scored-table';
import { findTables, tablesAt, type Table } from './table/table';
import { isUnrelated } from './others/unrelated';
import { words } from './words';

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
  const forms: Form[] = [];
  const unread: UnreadForm[] = [];
  const others: OtherTable[] = [];
  const none: Sheet[] = [];
  const read = new Set<Sheet>();
  for (const [at, sheet] of snapshot.sheets.entries()) {
    if (read.has(sheet)) continue;
    const hint = options.hints?.find((own) => own.sheet === sheet.name);
    if (hint?.kind === 'none') continue;
    const classified = hint || mayHoldForm(sheet) ? classifyAll(sheet) : undefined;
    if (!classified || !(classified.promising || hint)) {
      const english = englishForm(sheet);
      if (english) others.push(english);
      else if (beginsWithIndicators(sheet)) unread.push(withoutHead(sheet));
      else none.push(sheet);
      continue;
    }
    const { labels } = classified;
    const pages = hint ? [] : continuedBy(snapshot.sheets, at);
    for (const page of pages) read.add(page);
    const { whole: joined, back } = joinPages([
      { sheet, labels },
      ...pages.map((page) => ({ sheet: page, ...classifyAll(page) })),
    ]);
    const whole = joinDown(joinRepeated(hint ? joined : withoutPageHeads(joined)));
    const gridOf = (part: Island): Grid => new Grid(part, part.labels, snapshot.date1904);
    const holds = (part: Island): boolean => holdsForm(gridOf(part));
    const beside = hint?.headerRow === undefined ? islands(whole, holds) : [whole];
    const parts = beside.map((part) => {
      if (hint) return part;
      const { rest, others: apart } = setTablesApart(part, gridOf, holds);
      others.push(...apart);
      return rest;
    });
    const reads = parts.map(
      (part) => (hint ? undefined : readPacked(part, gridOf)) ?? readPart(part, gridOf, hint),
    );
    const found = gather(reads, (read) => read.forms);
    forms.push(...found.map((form) => withHidden(back(form), sheet)));
    if (found.length > 0) continue;
    const grid = gridOf(whole);
    const doubtful = gather(reads, (read) => read.unread);
    const other = otherTable(grid, doubtful.length > 0);
    if (other) others.push(other);
    else if (doubtful.length > 0) unread.push(...doubtful);
    else if (!isUnrelated(grid)) none.push(sheet);
  }
  // Where no form is found at all, that is said already.
  if (forms.length + unread.length > 0) others.push(...gather(none, besideForms));
  const cover = none.map(readCover).find((one) => one);
  const meant = leaveOut(forms, snapshot.sheets, options.hints);
  const unseen = snapshot.sheets.filter(({ visibility }) => visibility !== 'visible');
  const held = holdLists(others, meant.forms, new Set(unseen.map(({ name }) => name)));
  const leftOut = [...meant.leftOut, ...held.leftOut];
  const units = withLists(pairForms(meant.forms), meant.forms, held.lists);
  return { forms: meant.forms, units, unread, ...held, leftOut, ...(cover && { cover }) };
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

interface Read {
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadForm[];
}

/** Reads a part of a sheet whose columns were pulled apart, its blank ones left out; `undefined` where that gives no form. */
function readPacked(part: Island, gridOf: (part: Island) => Grid): Read | undefined {
  const together = packed(part);
  if (!together) return undefined;
  const { forms } = readPart(joinDown(joinRepeated(together.part)), gridOf, undefined);
  return forms.length > 0 ? { forms: forms.map(together.back), unread: [] } : undefined;
}

/** Reads a part of a sheet, laid out anew where its table lies on its side or stands in two halves. */
function readPart(part: Island, gridOf: (part: Island) => Grid, hint: FormHint | undefined): Read {
  const grid = gridOf(part);
  const anew = (moves: readonly Move[] | undefined): Read | undefined => {
    if (!moves || hint?.headerRow !== undefined) return undefined;
    const again = gridOf(relaid(part, moves));
    const read = readSheet(again, findTables(again, words), hint);
    const range = new Region(grid, words, grid).used();
    const forms = read.forms.map((form) => ({ ...movedBack(form, moves), range }));
    return forms.length > 0 ? { forms, unread: [] } : undefined;
  };
  const tables = findTables(grid, words);
  const forth = hint?.headerRow === undefined ? mirrored(part, grid, tables) : undefined;
  if (forth) return forth.back(readPart(forth.part, gridOf, hint));
  const halves = anew(stack(grid, tables));
  if (halves) return halves;
  const projects = hint?.headerRow === undefined ? projectsInColumns(part, grid, tables) : [];
  const hasTotal = tables.some((table) => mayHoldTotal(grid, table));
  const ofEach = gather(projects, ({ part: own, moves, range, repeated }) => {
    const again = gridOf(relaid(own, moves));
    const { forms } = readSheet(again, findTables(again, words), hint);
    const more = { range, ...(repeated.length > 0 && { repeated }) };
    return forms.map((form) => ({
      ...movedBack(withoutTotalAsked(form, hasTotal), moves),
      ...more,
    }));
  });
  if (ofEach.length > 0) return { forms: ofEach, unread: [] };
  const read = readSheet(grid, tables, hint);
  return (read.forms.length === 0 ? anew(standUp(grid) ?? standUpBasic(grid)) : undefined) ?? read;
}

function readSheet(grid: Grid, found: readonly Table[], hint: FormHint | undefined): Read {
  const anchors: Anchor[] = [];
  if (hint?.kind !== 'basic-data') {
    const tables =
      hint?.headerRow === undefined
        ? found
        : [
            ...found.filter(
              ({ top, bottom }) => bottom < (hint.headerRow ?? 0) || top > (hint.headerRow ?? 0),
            ),
            ...tablesAt(grid, words, hint.headerRow),
          ];
    for (const table of tables) anchors.push({ kind: 'evaluation', table });
  }
  if (hint?.kind === undefined || hint.kind === 'basic-data') {
    for (const heading of findYearHeadings(grid)) anchors.push({ kind: 'basic', heading });
  }
  const usable = anchors.filter(
    (anchor) => anchor.kind === 'basic' || isScored(grid, anchor, hint),
  );
  const forms: Form[] = [];
  for (const { area, tables, heading } of share(grid, usable)) {
    const region = new Region(grid, words, area);
    const wanted = hint?.kind === 'basic-data' || hint?.kind === 'none' ? undefined : hint?.kind;
    const form = heading ? readBasic(region, heading) : readEvaluation(region, tables, wanted);
    if (form) forms.push(underTitle(form, forms.at(-1)));
  }
  const unread = forms.length > 0 ? [] : lookAlike(grid, words, anchors);
  return { forms, unread };
}

/** Below a form with a title one without any is of its year: the title stands above both. */
function underTitle(form: Form, before: Form | undefined): Form {
  const isBelow = before?.kind === form.kind && before.range.bottom < form.range.top;
  if (!isBelow || form.title || form.year !== undefined || before.year === undefined) return form;
  const { year, yearAt } = before;
  return { ...form, year, ...(yearAt && { yearAt }) };
}

/** Whether a part of a sheet is a form without the rest. */
function holdsForm(grid: Grid): boolean {
  return (
    findYearHeadings(grid).length > 0 ||
    findTables(grid, words).some((table) =>
      isScored(grid, { kind: 'evaluation', table }, undefined),
    )
  );
}
