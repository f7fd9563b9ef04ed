import { gather, type Writable } from '../amount';
import type { Role } from './families/family';
import { withExecutionRow } from './scored/execution-row';
import { executionOnce } from './scored/execution-twice';
import { withSpans } from './indicators/subtotal';
import { isBlank } from './field';
import { readFiled } from './around/filed';
import { withFundsRows } from './scored/funds-rows';
import { readMoneyAround } from './funds/money';
import { printedRule } from './funds/points/printed-execution-rule';
import { withPointsApart } from './funds/points/points-apart';
import { adjustmentReason } from './funds/reason';
import { reasonApart } from './funds/reason-apart';
import { amongGoals, readGoals } from './around/goals';
import { readAboveTable, readNames } from './around/above-table';
import { readMoneyUnit, readTitle, readYear } from './around/head';
import { readTotals } from './indicators/apart';
import { readBodies, tableHeading } from './indicators/bodies';
import { withResults, withTargets } from './indicators/told-elsewhere';
import { executionInPoints } from './indicators/out-of-hundred';
import { layoutOf } from './layout';
import { withRowsOnTop } from './scored/on-top';
import { withNotes } from './scored/noted-reasons';
import {
  listedReasons,
  withListed,
  withListedReason,
  withoutListed,
} from './scored/reasons-listed';
import { withRowsApart } from './scored/rows-apart';
import { withScoredRows } from './scored/scored-rows';
import { noteMissing } from './table/missing';
import { rowsOnceRead, tablesBelow } from './others/table-below';
import { readUnitTables } from './others/unit-tables';
import type { Field, FormDoubt, Funds, Indicator, Section, SelfEvaluation } from './model';
import type { Region } from './region';
import type { Spot } from './grid';
import { column, type Table } from './table/table';
import { readTail } from './around/tail';
import { readStatements } from './around/statements';
import type { Steps } from './in-step';

/** Reads one self-evaluation form; `undefined` where the table turns out to be something else. */
export function* readEvaluation(
  region: Region,
  tables: readonly Table[],
  wanted: SelfEvaluation['kind'] | undefined,
): Steps<SelfEvaluation | undefined> {
  const first = tables[0];
  if (!first) return undefined;
  const above = first.top - 1;
  const title = readTitle(region, above);
  const plan = region.labels.some(({ label, top }) => label.plan && top <= above);
  if (wanted === undefined && plan && !title) return undefined;
  const unit = readMoneyUnit(region, above);
  yield;
  const { bodies, bottom, list } = readBodies(region, tables);
  yield;
  const around = yield* readMoneyAround(region, tables, above, bottom, unit);
  const money = around.funds
    ? { ...around, funds: withPointsApart(region, around.funds, first) }
    : around;
  const subsections = gather(bodies, (body) => body.subsections);
  const columns = columnsOf(tables);
  yield;
  const scored = {
    funds: executionInPoints(money.funds, bodies),
    sections: gather(bodies, (body) => body.sections),
    indicators: gather(bodies, (body) => body.indicators),
  };
  const total = gather(bodies, (body) => body.total ?? []).at(-1);
  const inTable = columns.target
    ? executionOnce(withExecutionRow(withFundsRows(region, scored, unit)), total?.score)
    : scored;
  const { sections, subtotals, ...read } = withRowsOnTop(
    withScoredRows(withRowsApart(region, inTable, above), money.tasks),
  );
  yield;
  const last = tables.at(-1) ?? first;
  const listed = listedReasons(region, last.bottom + 1);
  const noted = withNotes(region, read.indicators, last.bottom + 1);
  const indicators = listed ? withListed(noted, listed) : noted;
  const funds = listed ? withListedReason(read.funds, listed) : read.funds;
  yield;
  const names = readNames(region, title, above);
  if (
    wanted === undefined &&
    !isEvaluation(title?.text, sections, indicators, funds !== undefined, names.projectName)
  ) {
    return undefined;
  }
  const kind = wanted ?? kindOf(title?.text, names.projectName, columns);
  const headYear = readYear(region, title, above, amongGoals(region, above));
  yield;
  const goals = readGoals(region, region.top, above, headYear.year);
  const year = headYear.year ?? onlyYear(goals.completionsField?.text);
  yield;
  const tail = withoutListed(readTail(region, bodies, last.bottom + 1), listed);
  const statements = readStatements(region, above, last.bottom + 1, takenBy(tail, goals, funds));
  yield;
  const totals = readTotals(region, {
    above,
    bottom,
    list,
    last,
    ofTable: total,
    onTop: gather(bodies, (body) => body.headTotal ?? []).at(-1),
    execution: money.funds?.total.score,
    funds: money.funds?.total.label,
    conclusion: tail.conclusion,
    year,
  });
  const filed = readFiled(region);
  const found = withResults(columns, indicators);
  noteMissing(region, first, {
    columns: found,
    total: totals.total,
    indicators,
    funds: funds !== undefined,
    tasks: money.tasks !== undefined,
  });
  yield;
  const form: Writable<SelfEvaluation> = {
    kind,
    layout: layoutOf(region, kind, { columns, funds: funds !== undefined, tables }),
    sheet: region.grid.sheet,
    range: region.used(),
    doubts: [...gather(tables, (table) => table.doubts), ...region.doubts],
    sections,
    indicators,
    columns: withTargets(found, indicators),
    ...names,
    ...headYear,
    ...goals,
    ...tail,
    ...totals,
  };
  if (title) form.title = title;
  if (statements.length > 0) form.statements = statements;
  if (year !== undefined) form.year = year;
  if (filed) form.filed = filed;
  if (funds) form.funds = withWords(region, funds, above, bottom + 1);
  yield;
  Object.assign(form, readAboveTable(region, above, year, unit));
  if (money.tasks) form.tasks = money.tasks;
  if (subsections.length > 0) form.subsections = subsections;
  yield;
  const inTables = gather(bodies, (body) => body.subtotals);
  const sums = [...withSpans(inTables, indicators, funds), ...subtotals];
  if (sums.length > 0) form.subtotals = sums;
  const heading = tables.length === 1 ? tableHeading(region, first) : undefined;
  if (heading) form.tableHeading = heading;
  return withTablesBeside(region, form, bottom + 1);
}

/** The form with the tables of places or offices that can be checked; any other table below it is a doubt. */
function withTablesBeside(region: Region, form: SelfEvaluation, below: number): SelfEvaluation {
  const unitTables = readUnitTables(region, rowsOnceRead({ ...form, doubts: [] }));
  const isOfTable = ({ cell }: FormDoubt): boolean =>
    unitTables.some(
      ({ rowsAt: { top, bottom } }) => cell !== undefined && cell.row >= top && cell.row <= bottom,
    );
  const known: SelfEvaluation = {
    ...form,
    ...(unitTables.length > 0 && { unitTables }),
    doubts: form.doubts.filter((doubt) => !isOfTable(doubt)),
  };
  const others = tablesBelow(region, below, known).map((cell): FormDoubt => ({
    kind: 'other-table',
    field: 'header',
    cell,
  }));
  return others.length > 0 ? { ...known, doubts: [...known.doubts, ...others] } : known;
}

/** Whether a text is read as one of these. */
function takenBy(
  { sheetReason, reasonRows, remarks, conclusion }: ReturnType<typeof readTail>,
  { completionsField }: ReturnType<typeof readGoals>,
  funds: Funds | undefined,
) {
  const { initialBudget, annualBudget, executed } = funds?.total ?? {};
  const fields = [
    initialBudget,
    annualBudget,
    executed,
    sheetReason,
    reasonRows?.cause,
    reasonRows?.measures,
    remarks,
    conclusion,
    completionsField,
    funds?.adjustmentReason,
  ];
  const cells = new Set(
    gather(fields, (field) => (field ? `${field.cell.row},${field.cell.column}` : [])),
  );
  return ({ top, left }: Spot): boolean => cells.has(`${top},${left}`);
}

/** The funds with what stands apart from them: the rule by which they are scored, and the reason where none stands in their block. */
function withWords(region: Region, funds: Funds, above: number, below: number): Funds {
  const rule = printedRule(region, above, below);
  const changed = adjustmentReason(region, above, below);
  const own = { ...funds, ...changed, ...(rule && { printedRule: rule }) };
  if (!isBlank(funds.reason)) return own;
  const apart = reasonApart(region, above, below);
  return apart && (!funds.reason || !isBlank(apart)) ? { ...own, reason: apart } : own;
}

/** The year that what was done speaks of, if it speaks of one only. */
function onlyYear(text: string | undefined): number | undefined {
  const years = new Set((text ?? '').match(/20\d\d(?=年)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

function columnsOf(tables: readonly Table[]): SelfEvaluation['columns'] {
  const there = (role: Role): boolean => tables.some((table) => column(table, role));
  const asksMeasures = tables.some((table) => column(table, 'reason')?.spot.text.includes('措施'));
  return {
    target: there('target'),
    actual: there('actual'),
    weight: there('weight'),
    score: there('score') || there('deduction'),
    reason: there('reason'),
    ...(asksMeasures && { measures: true }),
  };
}

/** A table of indicators is a self-evaluation only with signs of one: sections, funds, its title, a project. */
function isEvaluation(
  title: string | undefined,
  sections: readonly Section[],
  indicators: readonly Indicator[],
  funds: boolean,
  projectName: Field | undefined,
): boolean {
  const known = sections.filter(({ name }) => name !== 'other').length;
  const categories = indicators.filter(({ category }) => category !== 'other').length;
  return (
    (title !== undefined && /自评|评价/.test(title)) ||
    funds ||
    known >= 2 ||
    categories >= 2 ||
    (known > 0 && projectName !== undefined)
  );
}

function kindOf(
  title: string | undefined,
  projectName: Field | undefined,
  columns: SelfEvaluation['columns'],
): SelfEvaluation['kind'] {
  if (!columns.target && !columns.actual) return 'criteria-self-evaluation';
  if (projectName) return 'project-self-evaluation';
  if (title && /项目/.test(title) && !/整体/.test(title)) return 'project-self-evaluation';
  return 'self-evaluation';
}
