import type { Writable } from '../amount';
import type { Role } from './families/family';
import { withExecutionRow } from './execution-row';
import { readFiled } from './filed';
import { withFundsRows } from './funds-rows';
import { readMoney } from './funds/money';
import { readGoals } from './goals';
import { readIdentity, readMoneyUnit, readTitle, readYear } from './head';
import { isHeadTotal, totalAbove, totalBelow, totalInHeading, totalTold } from './indicators/apart';
import { readBodies, tableHeading } from './indicators/bodies';
import { executionInPoints } from './indicators/out-of-hundred';
import { layoutOf } from './layout';
import { withScoredRows } from './scored-rows';
import { noteMissing } from './missing';
import type { Field, Indicator, Section, SelfEvaluation } from './model';
import type { Region } from './region';
import { column, type Table } from './table';
import { readProjectName } from './project-name';
import { readTail } from './tail';

/** Reads one self-evaluation form; `undefined` where the table turns out to be something else. */
export function readEvaluation(
  region: Region,
  tables: readonly Table[],
  wanted: SelfEvaluation['kind'] | undefined,
): SelfEvaluation | undefined {
  const first = tables[0];
  if (!first) return undefined;
  const above = first.top - 1;
  const title = readTitle(region, above);
  const plan = region.labels.some(({ label, top }) => label.plan && top <= above);
  if (wanted === undefined && plan && !title) return undefined;
  const unit = readMoneyUnit(region, above);
  const { bodies, bottom } = readBodies(region, tables);
  const moneyAbove = readMoney(region, region.top, above, unit);
  const money = moneyAbove.funds
    ? moneyAbove
    : { ...moneyAbove, ...readMoney(region, bottom + 1, region.bottom, unit) };
  const subsections = bodies.flatMap((body) => body.subsections);
  const columns = columnsOf(tables);
  const scored = {
    funds: executionInPoints(money.funds, bodies),
    sections: bodies.flatMap((body) => body.sections),
    indicators: bodies.flatMap((body) => body.indicators),
  };
  const { funds, sections, indicators } = withScoredRows(
    columns.target ? withExecutionRow(withFundsRows(region, scored, unit)) : scored,
    money.tasks,
  );
  const department = readIdentity(region, 'department', above);
  const projectName = readProjectName(region, title, above);
  const authority = readIdentity(region, 'authority', above);
  const implementer = readIdentity(region, 'implementer', above);
  if (
    wanted === undefined &&
    !isEvaluation(title?.text, sections, indicators, funds !== undefined, projectName)
  ) {
    return undefined;
  }
  const kind = wanted ?? kindOf(title?.text, projectName, columns);
  const headYear = readYear(region, title, above);
  const goals = readGoals(region, region.top, above, headYear.year);
  const year = headYear.year ?? onlyYear(goals.completionsField?.text);
  const inHead = totalAbove(region, above, money.funds?.total.score);
  const below = totalBelow(region, bottom);
  const inTable = bodies.flatMap((body) => body.total ?? []).at(-1) ?? below;
  const last = tables.at(-1) ?? first;
  const tail = readTail(region, bodies, last.bottom + 1);
  const told = totalTold(region, tail.conclusion);
  const total = inTable ?? inHead ?? totalInHeading(region, last) ?? told;
  const again = [inHead, inTable === below ? undefined : below].find(
    (one) => one?.score && isHeadTotal(one.label),
  );
  const filed = readFiled(region);
  noteMissing(region, first, {
    columns,
    total,
    indicators,
    funds: funds !== undefined,
    tasks: money.tasks !== undefined,
  });
  const form: Writable<SelfEvaluation> = {
    kind,
    layout: layoutOf(region, kind, { columns, funds: funds !== undefined, tables }),
    sheet: region.grid.sheet,
    range: region.used(),
    doubts: [...tables.flatMap((table) => table.doubts), ...region.doubts],
    sections,
    indicators,
    columns,
    ...headYear,
    ...goals,
    ...tail,
  };
  if (title) form.title = title;
  if (year !== undefined) form.year = year;
  if (filed) form.filed = filed;
  if (department) form.department = department;
  if (projectName) form.projectName = projectName;
  if (authority) form.authority = authority;
  if (implementer) form.implementer = implementer;
  if (funds) form.funds = funds;
  if (money.tasks) form.tasks = money.tasks;
  if (subsections.length > 0) form.subsections = subsections;
  const subtotals = bodies.flatMap((body) => body.subtotals);
  if (subtotals.length > 0) form.subtotals = subtotals;
  if (total) form.total = total;
  const heading = tables.length === 1 ? tableHeading(region, first) : undefined;
  if (heading) form.tableHeading = heading;
  if (inTable && again) form.headTotal = again.score;
  else if (total !== told && told) form.headTotal = told.score;
  return form;
}

/** The year that what was done speaks of, if it speaks of one only. */
function onlyYear(text: string | undefined): number | undefined {
  const years = new Set((text ?? '').match(/20\d\d(?=年)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

function columnsOf(tables: readonly Table[]): SelfEvaluation['columns'] {
  const there = (role: Role): boolean => tables.some((table) => column(table, role));
  return {
    target: there('target'),
    actual: there('actual'),
    weight: there('weight'),
    score: there('score') || there('deduction'),
    reason: there('reason'),
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
