import { nameKey } from '../labels/text';
import type { Field, Form, FormLeftOut, ListRow, ProjectList, SelfEvaluation } from '../model';
import type { OtherTable } from './lists';

/** What was left out, and the lists among it of which some rows have a form of their project's name. */
export function holdLists(
  others: readonly OtherTable[],
  forms: readonly Form[],
): { readonly leftOut: readonly FormLeftOut[]; readonly lists?: readonly ProjectList[] } {
  if (!others.some(({ list }) => list)) return { leftOut: others };
  const lists: ProjectList[] = [];
  const leftOut = others.map(({ list, ...left }): FormLeftOut => {
    const held = list && withForms(list, forms);
    const compared = held?.rows.filter(({ form }) => form).length ?? 0;
    if (!held || compared === 0) return left;
    lists.push(held);
    return { ...left, rows: held.rows.length, compared };
  });
  return lists.length > 0 ? { leftOut, lists } : { leftOut };
}

/** The rows with the forms of their names; of a name that several rows or forms have, nobody can tell which is which. */
function withForms(list: ProjectList, forms: readonly Form[]): ProjectList {
  const named = new Map<string, (SelfEvaluation | undefined)[]>();
  for (const form of forms) {
    const name = form.kind === 'basic-data' || form.hidden ? undefined : nameIn(list, form);
    if (form.kind === 'basic-data' || name === undefined) continue;
    if (list.year !== undefined && form.year !== undefined && form.year !== list.year) continue;
    const key = nameKey(name.text);
    named.set(key, [...(named.get(key) ?? []), form]);
  }
  const counts = new Map<string, number>();
  for (const row of list.rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const rows = list.rows.map((row) => {
    const [form, ...more] = named.get(keyOf(row)) ?? [];
    return form && more.length === 0 && counts.get(keyOf(row)) === 1 ? { ...row, form } : row;
  });
  return { ...list, rows };
}

/** What a form has in common with a list: the name of its project, or of its unit where it is none of a project. */
export function nameIn({ of }: ProjectList, form: SelfEvaluation): Field | undefined {
  if (of === 'project') return form.projectName;
  return form.projectName || form.kind === 'project-self-evaluation' ? undefined : form.department;
}

function keyOf({ label }: ListRow): string {
  return nameKey(label.text);
}
