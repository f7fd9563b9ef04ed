import type { BasicColumn, BasicData, BasicRow, BasicRowName } from '../../forms';
import { tiesOut, type Named, type TieKey } from '../compare';
import { named } from '../field-names';
import { figureState } from '../figure';
import { NOT_APPLICABLE, type CheckResult } from '../rule';

export const COLUMNS: readonly BasicColumn[] = ['lastYear', 'budget', 'finalAccounts'];

/** A row with the words it is called by and its path in the form. */
export interface CalledRow {
  readonly label: string;
  readonly path: string;
  readonly row: BasicRow;
}

/** The rows of these names that the form has. */
export function rowsNamed(basic: BasicData, names: readonly BasicRowName[]): CalledRow[] {
  return names.flatMap((name) => {
    const row = basic.rows[name];
    return row ? [{ label: named(name), path: `basic.rows.${name}`, row }] : [];
  });
}

/** The rows of a list (the funds, the 其中 rows), called as the form calls them. */
export function rowsListed(basic: BasicData, list: 'funds' | 'operatingParts'): CalledRow[] {
  return basic[list].map((row) => ({ label: row.name, path: `basic.${list}.${row.name}`, row }));
}

/** `三公经费（本年决算数）` */
export function cellLabel(label: string, column: BasicColumn): string {
  return `${label}（${named(column)}）`;
}

/** A row that every form prints and this office left blank in all columns; a fund that is listed should have figures. */
function isUnused({ path, row }: CalledRow): boolean {
  return (
    path.startsWith('basic.rows.') &&
    COLUMNS.every((column) => figureState(row[column]) !== 'figure')
  );
}

/** A total against its rows, in each year column. Not applicable where the form has no total or none of the rows. */
export function tiesInEachColumn(
  basic: BasicData | undefined,
  total: BasicRowName,
  rows: (basic: BasicData) => readonly CalledRow[],
): CheckResult<TieKey> {
  const whole = basic?.rows[total];
  if (!basic || !whole) return NOT_APPLICABLE;
  const parts = rows(basic);
  if (parts.length === 0) return NOT_APPLICABLE;
  return COLUMNS.flatMap((column) => {
    const addends = parts.map((part): Named => ({
      label: part.label,
      field: part.row[column],
      unused: isUnused(part),
    }));
    const sum = { label: cellLabel(named(total), column), field: whole[column] };
    return tiesOut(sum, addends, { path: `basic.rows.${total}.${column}` }) ?? [];
  });
}
