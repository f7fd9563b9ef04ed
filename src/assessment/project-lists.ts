import {
  nameInList,
  nameKey,
  type FormsReading,
  type ProjectList,
  type SelfEvaluation,
} from '../forms';
import type { ProjectLists } from '../rules';
import { evaluationOf } from './unit-forms';

const NONE: ReadonlyMap<number, ProjectLists> = new Map();

/** What lists of projects say, by the index of the unit that is told: each project of its own row, and of all else in a list the unit that has it. */
export function projectListsOf(reading: FormsReading): ReadonlyMap<number, ProjectLists> {
  const { lists } = reading;
  if (!lists) return NONE;
  const found = new Map<number, Writing>();
  const of = (unit: number): Writing => {
    const own = found.get(unit) ?? { listed: [], lists: [], without: [], among: [] };
    found.set(unit, own);
    return own;
  };
  const units = new Map<SelfEvaluation, number>();
  reading.units.forEach((unit, index) => {
    const form = evaluationOf(reading, unit);
    if (form) units.set(form, index);
  });
  for (const [at, list] of lists.entries()) {
    const held: number[] = [];
    for (const row of list.rows) {
      const unit = row.form && units.get(row.form);
      if (unit === undefined) continue;
      held.push(unit);
      of(unit).listed.push({ list, row });
    }
    const teller = reading.units.findIndex((unit) => unit.lists?.includes(at));
    if (teller >= 0) of(teller).lists.push(list);
    const without = withoutRow(reading, list, held);
    for (const unit of without) of(unit).without.push(list);
    for (const unit of othersThan([...held, ...without], reading, list)) of(unit).among.push(list);
  }
  return found;
}

interface Writing {
  readonly listed: ProjectLists['listed'][number][];
  readonly lists: ProjectList[];
  readonly without: ProjectList[];
  readonly among: ProjectList[];
}

/** Projects of the office and year of those that the list has, or units of the year. */
function withoutRow(reading: FormsReading, list: ProjectList, held: readonly number[]): number[] {
  const [first, ...more] = held.map((unit) => officeOf(reading, unit, list));
  if (first === undefined || more.some((office) => office !== first)) return [];
  const names = new Set(list.rows.map(({ label }) => nameKey(label.text)));
  return reading.units.flatMap((_, unit) => {
    if (held.includes(unit) || officeOf(reading, unit, list) !== first) return [];
    const form = namedAt(reading, unit, list);
    const name = form && nameInList(list, form);
    const isListed = names.has(nameKey(name?.text ?? ''));
    return isListed || (list.year !== undefined && form?.year !== list.year) ? [] : [unit];
  });
}

/** Projects or units, of any office and of its year, that a list with rows of no form may have by other names. */
function othersThan(known: readonly number[], reading: FormsReading, list: ProjectList): number[] {
  if (list.rows.every(({ form }) => form)) return [];
  return reading.units.flatMap((_, unit) => {
    const form = known.includes(unit) ? undefined : namedAt(reading, unit, list);
    if (!form || form.hidden) return [];
    return list.year !== undefined && form.year !== list.year ? [] : [unit];
  });
}

/** Who is responsible for a project of which year; `undefined` where that is no project, or nobody is named. */
function officeOf(reading: FormsReading, unit: number, list: ProjectList): string | undefined {
  const form = namedAt(reading, unit, list);
  if (!form || form.hidden) return undefined;
  if (list.of === 'unit') return `units ${form.year ?? ''}`;
  const name = nameKey((form.authority ?? form.department ?? form.implementer)?.text ?? '');
  const department = reading.units[unit]?.department;
  const office = department === undefined ? name : `#${department}`;
  return office === '' ? undefined : `${office} ${form.year ?? ''}`;
}

/** The form of a unit that a list could name. */
function namedAt(
  reading: FormsReading,
  unit: number,
  list: ProjectList,
): SelfEvaluation | undefined {
  const own = reading.units[unit];
  const form = own && evaluationOf(reading, own);
  return form && nameInList(list, form) ? form : undefined;
}
