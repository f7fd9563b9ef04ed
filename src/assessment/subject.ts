import type { Writable } from '../amount';
import {
  BASIC_ROWS,
  nameKey,
  officeEndings,
  type BasicData,
  type Field,
  type FormKind,
  type FormsReading,
  type FormUnit,
  type SelfEvaluation,
} from '../forms';
import type { Rubric } from '../rubrics';
import type { PartUnit, ProjectLists, Stray, Subject } from '../rules';
import { figure, inYuan, ofLast, WAN, type ScoreCard } from '../scoring';
import type { Kept } from '../workbook';
import { namesOf } from './names';
import type { Reported } from './reported';
import { basicOf, evaluationOf } from './unit-forms';

/** What stands beside a unit's own forms: the rest of the workbook, and other papers. */
export interface Beside {
  readonly reading: FormsReading;
  readonly kept: Kept;
  /** What of a narrative report is about which unit. */
  readonly reported: Reported | undefined;
  /** Last year's units, where a workbook of last year was given. */
  readonly earlier: readonly Earlier[] | undefined;
  /** What formulas come to whose result in the forms is another one, by `sheet!A1`. */
  readonly fresh: ReadonlyMap<string, string> | undefined;
  /** Project forms by the index of the department's unit. */
  readonly projects: ReadonlyMap<number, readonly SelfEvaluation[]>;
  /** All self-evaluations that can be seen. */
  readonly evaluations: readonly SelfEvaluation[];
  /** The units that a whole sums up, by the index of its unit. */
  readonly parts: ReadonlyMap<number, readonly PartUnit[]>;
  /** What lists of projects say, by the index of the unit. */
  readonly projectLists: ReadonlyMap<number, ProjectLists>;
  /** Forms without their partners, by the index of their unit. */
  readonly strays: ReadonlyMap<number, Stray>;
}

/** A unit's own forms, and their scores under the rubric. */
export interface UnitForms {
  readonly basic: BasicData | undefined;
  readonly evaluation: SelfEvaluation | undefined;
  readonly rubric: Rubric;
  readonly card: ScoreCard | undefined;
}

const NONE: readonly SelfEvaluation[] = [];

/** The unit as rules see it, with what the rest of the workbook and other papers say of it. */
export function subjectOf(
  beside: Beside,
  unit: FormUnit,
  index: number,
  { basic, evaluation, rubric, card }: UnitForms,
): Subject {
  const { reading, kept, reported, fresh } = beside;
  const subject: Writable<Subject> = {
    rubric,
    kept,
    projects: beside.projects.get(index) ?? NONE,
  };
  if (basic) subject.basic = basic;
  if (evaluation) subject.evaluation = evaluation;
  if (card) subject.card = card;
  const report = reported?.byUnit.get(index);
  if (report) subject.report = report;
  if (reported && report === reported.byUnit.values().next().value) {
    subject.reportLeft = reported.left;
  }
  if (reported?.untold === index) subject.isReportUntold = true;
  if (fresh) subject.fresh = fresh;
  if (evaluation && beside.evaluations.length > 1) subject.siblings = beside.evaluations;
  const owner = unit.department === undefined ? undefined : reading.units[unit.department];
  const department = owner && evaluationOf(reading, owner);
  if (department) subject.department = department;
  const lists = beside.projectLists.get(index);
  if (lists) subject.projectLists = lists;
  const parts = beside.parts.get(index);
  if (parts) subject.parts = parts;
  const sayings = evaluation && beside.evaluations.length === 1 && sayingsOf(evaluation, reading);
  if (sayings && sayings.length > 0) subject.sayings = sayings;
  if (reading.cover && index === 0) subject.cover = reading.cover;
  const stray = beside.strays.get(index);
  if (stray) subject.stray = stray;
  return basic ? Object.assign(subject, previousOf(basic, unit, beside)) : subject;
}

/** What sheets in words say of the one self-evaluation of a workbook. */
function sayingsOf(evaluation: SelfEvaluation, { leftOut }: FormsReading): readonly Field[] {
  return leftOut.flatMap(({ kind, sayings = [] }) =>
    isSaidOf(kind, sayings, evaluation) && !isOfOtherYear(sayings, evaluation.year) ? sayings : [],
  );
}

/** A report on a project may be titled by its name alone, without the word 项目. */
function isSaidOf(of: FormKind, sayings: readonly Field[], evaluation: SelfEvaluation): boolean {
  const { kind, projectName } = evaluation;
  const isProject = kind === 'project-self-evaluation';
  const isTitled = (of === 'project-self-evaluation') === isProject;
  const name = nameKey(projectName?.text ?? '');
  if (!isProject || name.length < SHORTEST_NAME) return isTitled;
  const titled = sayings.slice(0, FIRST_LINES).map(({ text }) => nameKey(text));
  if (titled.some((text) => text.includes(name))) return true;
  const title = titled.find((text) => text.includes('自评')) ?? '';
  const other = title.replace(OF_TITLES, '');
  return isTitled && name.includes(other);
}

/** What a title says beside the name of its project: whose it is, of which year, and what it is. */
const OF_TITLES = new RegExp(
  `^.*?(?:${officeEndings('bureau', 'body', 'section', 'institution', 'town')}|[大支]队|公司)(?=20\\d\\d|项目|关于)|` +
    '20\\d\\d年度?|关于|部门|预算|项目|专项|资金|经费|支出|绩效|自评|自我评价|评价|工作|报告|情况|说明|结果|总结|表|的',
  'g',
);

const SHORTEST_NAME = 4;
/** Lines in which a report has said of what, and of which year, it is. */
const FIRST_LINES = 3;

function isOfOtherYear(sayings: readonly Field[], year: number | undefined): boolean {
  const titled = sayings.slice(0, FIRST_LINES).map(({ text }) => TITLED.exec(text)?.[1]);
  const said = titled.find((one) => one !== undefined);
  return said !== undefined && year !== undefined && Number(said) !== year;
}

/** 2022年度部门整体支出绩效自评报告 */
const TITLED = /^[^，。；]{0,30}(20\d\d)年[^，。；]{0,40}自评/;

/** The self-evaluations of a workbook on sheets that are not hidden. */
export function evaluationsOf({ forms }: FormsReading): readonly SelfEvaluation[] {
  return forms.flatMap((form) => (form.kind === 'basic-data' || form.hidden ? [] : form));
}

/** The project forms of each department, by the index of its unit. */
export function projectsOf(reading: FormsReading): ReadonlyMap<number, readonly SelfEvaluation[]> {
  const projects = new Map<number, SelfEvaluation[]>();
  for (const unit of reading.units) {
    const form = evaluationOf(reading, unit);
    if (unit.department === undefined || !form) continue;
    const own = projects.get(unit.department);
    if (own) own.push(form);
    else projects.set(unit.department, [form]);
  }
  return projects;
}

/** Basic data with the name of its unit, which a form may state on the self-evaluation alone. */
export interface Earlier {
  readonly basic: BasicData;
  readonly name: string;
  /** As the form has it. */
  readonly called: string;
}

export function earlierOf(reading: FormsReading): readonly Earlier[] {
  return reading.units.flatMap((unit) => {
    const basic = basicOf(reading, unit);
    const called = namesOf(basic, evaluationOf(reading, unit)).name;
    return basic ? [{ basic, name: nameKey(called), called }] : [];
  });
}

/** Last year's basic data of the same unit: by name; with one unit on either side that one, under another name if its figures are not others. */
function previousOf(
  basic: BasicData,
  unit: FormUnit,
  { earlier, reading }: Beside,
): Pick<Subject, 'previous' | 'previousName' | 'previousBeside'> {
  if (!earlier) return besideOf(basic, unit, reading);
  const { year = 0 } = basic;
  const name = nameKey(namesOf(basic, evaluationOf(reading, unit)).name);
  const same = earlier.filter((one) => one.name === name);
  const found = same.find((one) => one.basic.year === year - 1) ?? same[0];
  if (found) return { previous: found.basic };
  const isOnly = reading.forms.filter(({ kind }) => kind === 'basic-data').length === 1;
  const [only] = earlier;
  if (!only || earlier.length > 1 || !isOnly) return { previous: 'unmatched' };
  if (only.name.includes(name) || name.includes(only.name)) return { previous: only.basic };
  const isRenamed = goesOn(only.basic, basic);
  return { previous: isRenamed ? only.basic : 'unmatched', previousName: only.called };
}

/** Last year's basic data of the same unit in the workbook itself, where both can be seen and the one goes on with the other. */
function besideOf(
  basic: BasicData,
  unit: FormUnit,
  reading: FormsReading,
): Pick<Subject, 'previous' | 'previousBeside'> {
  const { year, hidden } = basic;
  if (year === undefined || hidden || reading.units.length === 1) return {};
  const earlier = basicByYear(reading).get(year - 1);
  if (!earlier) return {};
  const name = nameKey(namesOf(basic, evaluationOf(reading, unit)).name);
  const [before, ...more] = earlier.filter((one) => one.name === name);
  if (!before || more.length > 0 || !goesOn(before.basic, basic)) return {};
  return { previous: before.basic, previousBeside: true };
}

/** The basic data that can be seen, by the year that it is of. */
const basicByYear = ofLast((reading: FormsReading): ReadonlyMap<number, readonly Earlier[]> => {
  const byYear = new Map<number, Earlier[]>();
  for (const one of earlierOf(reading)) {
    const { year, hidden } = one.basic;
    if (year === undefined || hidden) continue;
    const own = byYear.get(year);
    if (own) own.push(one);
    else byYear.set(year, [one]);
  }
  return byYear;
});

/** Whether most of what one form says of last year is what the other said of its own. */
function goesOn(before: BasicData, { rows }: BasicData): boolean {
  let [same, all] = [0, 0];
  for (const name of BASIC_ROWS) {
    const [then, now] = [figure(before.rows[name]?.finalAccounts), figure(rows[name]?.lastYear)];
    if (!then || !now || (then.stored.isZero() && now.stored.isZero())) continue;
    all++;
    if (inYuan(then, WAN).equals(inYuan(now, WAN))) same++;
  }
  return same * 2 > all;
}
