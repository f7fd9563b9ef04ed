import type { ListRow, ProjectList } from '../../../forms';
import { figure } from '../../../scoring';
import type { Subject, Verdict } from '../../rule';
import { amountsApart, LIST_MONEY } from './amounts';

export const LIST_MISSING_KEYS = ['unlisted', 'renamed'] as const;
export type ListMissingKey = (typeof LIST_MISSING_KEYS)[number];

/** So many amounts that are the same show that a row is the form's, whatever its name. */
const TELLING = 2;

/** A project that the list of all projects does not have, or by another name. */
export function missingIn(
  list: ProjectList,
  { evaluation }: Subject,
): Verdict<ListMissingKey> | undefined {
  const name = evaluation?.projectName;
  if (!name) return undefined;
  const open = list.rows.filter(({ form }) => !form);
  const base = { outcome: 'note' as const, path: 'list.project', values: [list.sheet, name.text] };
  const data = { sheet: list.sheet, own: name.text.trim(), count: String(list.rows.length) };
  const same = open.filter((row) => isOf(list, { ...row, form: evaluation }));
  const [row] = same;
  if (row && same.length === 1) {
    const cells = [row.label.cell, name.cell];
    return { ...base, key: 'renamed', cells, data: { ...data, other: row.label.text.trim() } };
  }
  // Of one row nobody can tell what the list covers.
  if (open.length > 0 || list.rows.length < 2 || !list.total) return undefined;
  return { ...base, key: 'unlisted', cells: [name.cell, list.cell], data };
}

function isOf(list: ProjectList, row: ListRow): boolean {
  const stated = LIST_MONEY.filter((column) => {
    const typed = figure(row[column]);
    return typed?.stored.isZero() === false && figure(row.form?.funds?.total[column]);
  });
  return stated.length >= TELLING && amountsApart(list, row).length === 0;
}
