import { type FormHint } from '../workbook';
import { standUpBasic } from './basic/lying';
import { readBasic } from './basic/reader';
import { findYearHeadings } from './basic/year-headings';
import { readEvaluation } from './evaluation';
import type { Grid } from './grid';
import { type Island } from './sheet/islands';
import { lookAlike } from './others/look-alike';
import { mirrored } from './sheet/mirrored';
import { mayHoldTotal, withoutTotalAsked } from './table/missing';
import type { Form, UnreadForm } from './model';
import { projectsInColumns } from './sheet/projects-in-columns';
import { Region } from './region';
import { movedBack, relaid, type Move } from './sheet/relaid';
import { stack, standUp } from './sheet/sideways';
import { share, type Anchor } from './sheet/split';
import { isScored } from './table/scored-table';
import { findTables, tablesAt, type Table } from './table/table';
import { words } from './words';
import { type Steps } from './in-step';

/** The forms of a part of a sheet, and what looks like one and cannot be read. */
export interface Read {
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadForm[];
}

/** Reads a part of a sheet, laid out anew where its table lies on its side or stands in two halves. */
export function* readPart(
  part: Island,
  gridOf: (part: Island) => Grid,
  hint: FormHint | undefined,
): Steps<Read> {
  const grid = gridOf(part);
  yield;
  const tables = findTables(grid, words);
  yield;
  const isFound = hint?.headerRow === undefined;
  const forth = isFound ? mirrored(part, grid, tables) : undefined;
  if (forth) return forth.back(yield* readPart(forth.part, gridOf, hint));
  const moved = isFound ? stack(grid, tables) : undefined;
  const halves = moved && (yield* readAnew(part, gridOf, moved, hint));
  if (halves) return halves;
  const projects = isFound ? projectsInColumns(part, grid, tables) : [];
  const hasTotal = tables.some((table) => mayHoldTotal(grid, table));
  const ofEach: Form[] = [];
  for (const { part: own, moves, range, repeated } of projects) {
    const again = gridOf(relaid(own, moves));
    const { forms } = yield* readSheet(again, findTables(again, words), hint);
    const more = { range, ...(repeated.length > 0 && { repeated }) };
    for (const form of forms) {
      ofEach.push({ ...movedBack(withoutTotalAsked(form, hasTotal), moves), ...more });
    }
  }
  if (ofEach.length > 0) return { forms: ofEach, unread: [] };
  const read = yield* readSheet(grid, tables, hint);
  const lying =
    read.forms.length === 0 && isFound ? (standUp(grid) ?? standUpBasic(grid)) : undefined;
  return (lying && (yield* readAnew(part, gridOf, lying, hint))) ?? read;
}

/** The forms of a part that is laid out anew, if there are any. */
function* readAnew(
  part: Island,
  gridOf: (part: Island) => Grid,
  moves: readonly Move[],
  hint: FormHint | undefined,
): Steps<Read | undefined> {
  const grid = gridOf(part);
  const again = gridOf(relaid(part, moves));
  const read = yield* readSheet(again, findTables(again, words), hint);
  const range = new Region(grid, words, grid).used();
  const forms = read.forms.map((form) => ({ ...movedBack(form, moves), range }));
  return forms.length > 0 ? { forms, unread: [] } : undefined;
}

function* readSheet(grid: Grid, found: readonly Table[], hint: FormHint | undefined): Steps<Read> {
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
    yield;
    const region = new Region(grid, words, area);
    const wanted = hint?.kind === 'basic-data' || hint?.kind === 'none' ? undefined : hint?.kind;
    const form = heading
      ? yield* readBasic(region, heading)
      : yield* readEvaluation(region, tables, wanted);
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
export function holdsForm(grid: Grid): boolean {
  return (
    findYearHeadings(grid).length > 0 ||
    findTables(grid, words).some((table) =>
      isScored(grid, { kind: 'evaluation', table }, undefined),
    )
  );
}
