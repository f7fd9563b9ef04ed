import { isShortFor } from '../labels/short-names';
import { nameKey } from '../labels/text';
import type {
  Field,
  Form,
  FormLeftOut,
  FormUnit,
  ListRow,
  ProjectList,
  SelfEvaluation,
} from '../model';
import { LIST_MONEY, type ListMoney } from './list-columns';
import type { OtherTable } from './lists';

export interface ListsHeld {
  readonly leftOut: readonly FormLeftOut[];
  readonly lists?: readonly ProjectList[];
}

/**
 * What was left out, and the lists among it of which some rows have a form of their project's name, or that can be checked by
 * themselves. `hidden`: the sheets that nobody sees; a list there is looked into only beside its forms.
 */
export function holdLists(
  others: readonly OtherTable[],
  forms: readonly Form[],
  hidden: ReadonlySet<string>,
): ListsHeld {
  if (!others.some(({ list }) => list)) return { leftOut: others };
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const standsAlone = (list: ProjectList): boolean =>
    !list.hidden &&
    // Last year's, beside what is submitted.
    (list.year === undefined || years.size === 0 || years.has(list.year)) &&
    saysTwice(list);
  const lists: ProjectList[] = [];
  const leftOut = others.map(({ list, ...left }): FormLeftOut => {
    const seen = list && hidden.has(list.sheet) ? { ...list, hidden: true as const } : list;
    const held = seen && withForms(seen, forms);
    const compared = held?.rows.filter(({ form }) => form).length ?? 0;
    if (!held || (compared === 0 && !standsAlone(held))) return left;
    lists.push(held);
    return { ...left, rows: held.rows.length, compared };
  });
  return lists.length > 0 ? { leftOut, lists } : { leftOut };
}

/** Whether a list can be wrong by itself: a rate beside its amounts, a grade beside its score, a total over its rows. */
function saysTwice({ rows, total, nested }: ProjectList): boolean {
  const inRow = ({ annualBudget, initialBudget, executed, ...row }: ListRow): boolean =>
    Boolean(row.executionRate && executed && (annualBudget ?? initialBudget)) ||
    Boolean(row.score && row.grade);
  const isSum = (column: ListMoney): boolean =>
    Boolean(total?.[column]) && rows.some((row) => row[column]);
  return rows.some(inRow) || (!nested && LIST_MONEY.some(isSum));
}

/**
 * The units with the lists that are told of at them: those of the one department whose projects they list, and those of a workbook
 * with a single unit. Any other list is a unit of its own: nobody of those it lists answers for its totals.
 */
export function withLists(
  units: readonly FormUnit[],
  forms: readonly Form[],
  lists: readonly ProjectList[] = [],
): readonly FormUnit[] {
  if (lists.length === 0) return units;
  const unitOf = new Map(units.map((unit) => [forms[unit.evaluation ?? -1], unit] as const));
  const departments = units.filter(({ evaluation = -1 }) => isDepartments(forms[evaluation]));
  const owned = new Map<FormUnit, number[]>();
  const alone: FormUnit[] = [];
  lists.forEach((list, index) => {
    const held = list.rows.flatMap(({ form }) => (form && unitOf.get(form)) ?? []);
    const owners = held.length > 0 ? ownersOf(held, units) : ofDepartments(list, departments);
    const [owner, ...more] = owners;
    if (!owner || more.length > 0) alone.push({ lists: [index], pairing: 'single' });
    else owned.set(owner, [...(owned.get(owner) ?? []), index]);
  });
  const own = units.map((unit) => {
    const its = owned.get(unit);
    return its ? { ...unit, lists: its } : unit;
  });
  return [...own, ...alone];
}

function isDepartments(form: Form | undefined): boolean {
  return form?.kind === 'self-evaluation' && !form.hidden;
}

/** The departments that any of the projects of a list name, though others name nobody whose form is here. */
function ownersOf(held: readonly FormUnit[], units: readonly FormUnit[]): readonly FormUnit[] {
  if (units.length === 1) return units;
  const departments = new Set(held.flatMap(({ department }) => department ?? []));
  return [...departments].flatMap((index) => units[index] ?? []);
}

/** Projects without forms are anybody's of those whose forms are there. */
function ofDepartments({ of }: ProjectList, departments: readonly FormUnit[]): readonly FormUnit[] {
  return of === 'project' ? departments : [];
}

/**
 * The rows with the forms of their names; of a name that several rows or forms have, those of the unit beside it; of what is left,
 * nobody can tell which is which.
 */
function withForms(list: ProjectList, forms: readonly Form[]): ProjectList {
  const named = new Map<string, SelfEvaluation[]>();
  for (const form of forms) {
    const name = form.kind === 'basic-data' || form.hidden ? undefined : nameIn(list, form);
    if (form.kind === 'basic-data' || name === undefined) continue;
    if (list.year !== undefined && form.year !== undefined && form.year !== list.year) continue;
    const key = nameKey(name.text);
    named.set(key, [...(named.get(key) ?? []), form]);
  }
  const rowsOf = new Map<string, ListRow[]>();
  for (const row of list.rows) rowsOf.set(keyOf(row), [...(rowsOf.get(keyOf(row)) ?? []), row]);
  const withForm = (row: ListRow): ListRow => {
    const alike = rowsOf.get(keyOf(row)) ?? [];
    const all = named.get(keyOf(row)) ?? [];
    const isPlain = alike.length === 1 && all.length === 1;
    const found = isPlain ? all : all.filter((form) => isOf(form, row));
    const [form, ...more] = found;
    const rivals = form && !isPlain ? alike.filter((other) => isOf(form, other)) : [row];
    return form && more.length === 0 && rivals.length === 1 ? { ...row, form } : row;
  };
  const groups = list.groups.map((group) => ({ ...group, rows: group.rows.map(withForm) }));
  return { ...list, rows: list.rows.map(withForm), groups };
}

/** Whether the unit beside the name of a project is one that its form names. */
function isOf(
  { implementer, authority, department }: SelfEvaluation,
  { office }: ListRow,
): boolean {
  const own = nameKey(office?.text ?? '');
  return [implementer, authority, department].some((one) => {
    const name = nameKey(one?.text ?? '');
    return own !== '' && (name === own || isShortFor(own, name));
  });
}

/** What a form has in common with a list: the name of its project, or of its unit where it is none of a project. */
export function nameIn({ of }: ProjectList, form: SelfEvaluation): Field | undefined {
  if (of === 'project') return form.projectName;
  return form.projectName || form.kind === 'project-self-evaluation' ? undefined : form.department;
}

function keyOf({ label }: ListRow): string {
  return nameKey(label.text);
}
