import {
  LIST_MONEY,
  nameInList,
  nameKey,
  type Field,
  type ListRow,
  type ProjectList,
} from '../../../forms';
import { figure } from '../../../scoring';
import type { Subject, Verdict } from '../../rule';
import { amountsApart } from './amounts';

export const LIST_MISSING_KEYS = ['unlisted', 'renamed'] as const;
export type ListMissingKey = (typeof LIST_MISSING_KEYS)[number];

/** So many amounts that are the same show that a row is the form's, whatever its name. */
const TELLING = 2;

/** A project that the list of all projects does not have, or by another name. */
export function missingIn(
  list: ProjectList,
  { evaluation }: Subject,
): Verdict<ListMissingKey> | undefined {
  const name = evaluation && nameInList(list, evaluation);
  if (!name) return undefined;
  const renamed = renamedIn(list, { evaluation });
  // Of one row nobody can tell what the list covers.
  const isWhole = list.rows.length > 1 && list.total && list.rows.every(({ form }) => form);
  if (renamed || !isWhole) return renamed;
  return { key: 'unlisted', cells: [name.cell, list.cell], ...toldOf(list, name) };
}

/** A project that has a row with its amounts and another name. */
export function renamedIn(
  list: ProjectList,
  { evaluation }: Pick<Subject, 'evaluation'>,
): Verdict<'renamed'> | undefined {
  const name = evaluation && nameInList(list, evaluation);
  const same = name
    ? list.rows.filter(
        ({ form, label, ...row }) =>
          !form &&
          nameKey(label.text) !== nameKey(name.text) &&
          isOf(list, { ...row, label, form: evaluation }),
      )
    : [];
  const [row, more] = same;
  if (!name || !row || more) return undefined;
  const told = toldOf(list, name);
  const data = { ...told.data, other: row.label.text.trim() };
  return { key: 'renamed', cells: [row.label.cell, name.cell], ...told, data };
}

function toldOf(list: ProjectList, { text }: Field) {
  return {
    outcome: 'note' as const,
    path: 'list.project',
    values: [list.sheet, text],
    data: { sheet: list.sheet, own: text.trim(), count: String(list.rows.length) },
  };
}

function isOf(list: ProjectList, row: ListRow): boolean {
  const stated = LIST_MONEY.filter((column) => {
    const typed = figure(row[column]);
    return typed?.stored.isZero() === false && figure(row.form?.funds?.total[column]);
  });
  return stated.length >= TELLING && amountsApart(list, row).length === 0;
}
