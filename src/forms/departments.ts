import type { Form, FormUnit } from './model';
import { nameInTitle, nameKey } from './labels/text';

/** The unit's name as the form states it, or as its title begins. */
export function nameOf(form: Form): string {
  const stated = nameKey(form.department?.text ?? '');
  if (stated !== '') return stated;
  return nameKey(nameInTitle(form.title?.text ?? ''));
}

/** Finds the department of each project. */
export function withDepartments(forms: readonly Form[], units: readonly FormUnit[]): FormUnit[] {
  const departments = new Map<string, number>();
  let sole: number | undefined;
  let count = 0;
  units.forEach((unit, at) => {
    const form = unit.evaluation === undefined ? undefined : forms[unit.evaluation];
    if (form?.kind !== 'self-evaluation') return;
    const name = nameOf(form);
    if (name !== '') departments.set(name, at);
    sole = at;
    count++;
  });
  if (count === 0) return [...units];
  return units.map((unit) => {
    const form = unit.evaluation === undefined ? undefined : forms[unit.evaluation];
    if (form?.kind !== 'project-self-evaluation') return unit;
    const named = [form.implementer, form.authority, form.department]
      .map((field) => nameKey(field?.text ?? ''))
      .filter((name) => name !== '');
    const found = named.map((name) => departments.get(name)).find((at) => at !== undefined);
    const department = found ?? (count === 1 && belongs(named, departments) ? sole : undefined);
    return department === undefined ? unit : { department, ...unit };
  });
}

/** With one department in the workbook a project that names nobody else is its own. */
function belongs(named: readonly string[], departments: ReadonlyMap<string, number>): boolean {
  if (named.length === 0 || departments.size === 0) return true;
  return [...departments.keys()].some((department) =>
    named.some((name) => name.includes(department) || department.includes(name)),
  );
}
