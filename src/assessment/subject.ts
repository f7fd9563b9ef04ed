import type { Writable } from '../amount';
import {
  nameKey,
  type BasicData,
  type FormsReading,
  type FormUnit,
  type SelfEvaluation,
} from '../forms';
import type { Report } from '../narrative';
import type { Rubric } from '../rubrics';
import type { Stray, Subject } from '../rules';
import type { ScoreCard } from '../scoring';
import type { Kept } from '../workbook';
import { namesOf } from './names';
import { basicOf, evaluationOf } from './unit-forms';

/** What stands beside a unit's own forms: the rest of the workbook, and other papers. */
export interface Beside {
  readonly reading: FormsReading;
  readonly kept: Kept;
  readonly report: Report | undefined;
  /** Last year's units, where a workbook of last year was given. */
  readonly earlier: readonly Earlier[] | undefined;
  /** What formulas come to whose result in the forms is another one, by `sheet!A1`. */
  readonly fresh: ReadonlyMap<string, string> | undefined;
  /** Project forms by the index of the department's unit. */
  readonly projects: ReadonlyMap<number, readonly SelfEvaluation[]>;
  /** All self-evaluations that can be seen. */
  readonly evaluations: readonly SelfEvaluation[];
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
  const { reading, kept, report, fresh } = beside;
  const subject: Writable<Subject> = {
    rubric,
    kept,
    projects: beside.projects.get(index) ?? NONE,
  };
  if (basic) subject.basic = basic;
  if (evaluation) subject.evaluation = evaluation;
  if (card) subject.card = card;
  // A narrative report is a department's; with several units nobody can tell whose.
  if (report && isReported(reading, unit)) subject.report = report;
  if (fresh) subject.fresh = fresh;
  if (evaluation && beside.evaluations.length > 1) subject.siblings = beside.evaluations;
  const owner = unit.department === undefined ? undefined : reading.units[unit.department];
  const department = owner && evaluationOf(reading, owner);
  if (department) subject.department = department;
  const stray = beside.strays.get(index);
  if (stray) subject.stray = stray;
  const previous = basic && previousOf(basic, unit, beside);
  if (previous) subject.previous = previous;
  return subject;
}

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
}

export function earlierOf(reading: FormsReading): readonly Earlier[] {
  return reading.units.flatMap((unit) => {
    const basic = basicOf(reading, unit);
    return basic ? [{ basic, name: unitName(reading, unit) }] : [];
  });
}

function unitName(reading: FormsReading, unit: FormUnit): string {
  return nameKey(namesOf(basicOf(reading, unit), evaluationOf(reading, unit)).name);
}

/** Last year's basic data of the same unit: by name; with one unit on either side that one, if its name is not another. */
function previousOf(
  { year = 0 }: BasicData,
  unit: FormUnit,
  { earlier, reading }: Beside,
): BasicData | 'unmatched' | undefined {
  if (!earlier) return undefined;
  const name = unitName(reading, unit);
  const same = earlier.filter((one) => one.name === name);
  const found = same.find(({ basic }) => basic.year === year - 1) ?? same[0];
  if (found) return found.basic;
  const isOnly = reading.forms.filter(({ kind }) => kind === 'basic-data').length === 1;
  const [only] = earlier;
  const mayBeOne = only && (only.name.includes(name) || name.includes(only.name));
  return mayBeOne && earlier.length === 1 && isOnly ? only.basic : 'unmatched';
}

/** The report is that of the only department, or of the only unit there is. */
function isReported(reading: FormsReading, unit: FormUnit): boolean {
  if (reading.units.length === 1) return true;
  const departments = reading.units.filter((one) => {
    const form = evaluationOf(reading, one);
    return form ? form.kind !== 'project-self-evaluation' : one.basic !== undefined;
  });
  return departments.length === 1 && departments[0] === unit;
}
