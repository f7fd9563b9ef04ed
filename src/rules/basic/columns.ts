import type { BasicColumn, BasicData, BasicRow, BasicRowName, Field } from '../../forms';
import { tiesOut, type Named, type TieKey } from '../compare';
import { named } from '../field-names';
import { figure, figureState } from '../figure';
import { NOT_APPLICABLE, type CheckResult } from '../rule';

export const COLUMNS: readonly BasicColumn[] = ['lastYear', 'budget', 'finalAccounts'];

/** A row with the words it is called by and its path in the form. */
export interface CalledRow {
  readonly label: string;
  readonly path: string;
  readonly row: BasicRow;
}

interface Rows {
  readonly named: ReadonlyMap<BasicRowName, CalledRow>;
  readonly funds: readonly CalledRow[];
  readonly operatingParts: readonly CalledRow[];
}

const known = new WeakMap<BasicData, Rows>();

function rowsOf(basic: BasicData): Rows {
  let rows = known.get(basic);
  if (!rows) {
    const called = new Map<BasicRowName, CalledRow>();
    for (const [key, row] of Object.entries(basic.rows)) {
      const name = key as BasicRowName;
      called.set(name, { label: named(name), path: `basic.rows.${name}`, row });
    }
    const listed = (list: 'funds' | 'operatingParts') =>
      basic[list].map((row) => ({ label: row.name, path: `basic.${list}.${row.name}`, row }));
    rows = { named: called, funds: listed('funds'), operatingParts: listed('operatingParts') };
    known.set(basic, rows);
  }
  return rows;
}

/** The rows of these names that the form has. */
export function rowsNamed(basic: BasicData, names: readonly BasicRowName[]): CalledRow[] {
  const rows = rowsOf(basic).named;
  return names.flatMap((name) => rows.get(name) ?? []);
}

/** The rows of a list (the funds, the 其中 rows), called as the form calls them. */
export function rowsListed(
  basic: BasicData,
  list: 'funds' | 'operatingParts',
): readonly CalledRow[] {
  return rowsOf(basic)[list];
}

/** Rows beyond the usual ones that a form puts under 项目支出: `4、上级专项资金`. */
export function otherProjectRows(basic: BasicData): readonly CalledRow[] {
  return basic.otherRows.flatMap((row) =>
    row.under === 'project' ? { label: row.name, path: `basic.otherRows.${row.name}`, row } : [],
  );
}

/** `三公经费（本年决算数）` */
export function cellLabel(label: string, column: BasicColumn): string {
  return `${label}（${named(column)}）`;
}

/** A row that every form prints and this office left blank in all columns; a fund that is listed should have figures. */
function isUnused({ path, row }: CalledRow): boolean {
  return (
    /^basic\.(?:rows|otherRows)\./.test(path) &&
    COLUMNS.every((column) => figureState(row[column]) !== 'figure')
  );
}

/**
 * A total against its rows, in each year column. Not applicable where the form has no total or none of the rows.
 *
 * `leaves` are the rows with each subtotal replaced by what stands beneath it: where only they tie, the subtotal is wrong, and
 * its own rule says so.
 */
export function tiesInEachColumn(
  basic: BasicData | undefined,
  total: BasicRowName,
  rows: (basic: BasicData) => readonly CalledRow[],
  leaves?: (basic: BasicData) => readonly CalledRow[],
): CheckResult<TieKey> {
  const whole = basic?.rows[total];
  if (!basic || !whole) return NOT_APPLICABLE;
  const parts = rows(basic);
  if (parts.length === 0) return NOT_APPLICABLE;
  return COLUMNS.flatMap((column) => {
    const sum = { label: cellLabel(named(total), column), field: whole[column] };
    const options = {
      path: `basic.rows.${total}.${column}`,
      beside: () => fieldsOf(basic),
    };
    const verdict = tiesOut(sum, addendsOf(parts, column), options);
    if (!verdict || verdict.outcome === 'pass' || !leaves) return verdict ?? [];
    const beneath = leaves(basic);
    const isFilled = beneath.some((leaf) => !parts.includes(leaf) && figure(leaf.row[column]));
    const repaired = isFilled ? tiesOut(sum, addendsOf(beneath, column), options) : undefined;
    return repaired?.outcome === 'pass' ? repaired : verdict;
  });
}

/** Every figure of the year columns. */
function fieldsOf({ rows, funds, operatingParts }: BasicData): (Field | undefined)[] {
  return [...Object.values(rows), ...funds, ...operatingParts].flatMap((row) =>
    COLUMNS.map((column) => row[column]),
  );
}

export function addendsOf(rows: readonly CalledRow[], column: BasicColumn): readonly Named[] {
  return rows.map((called) => ({
    label: called.label,
    field: called.row[column],
    unused: isUnused(called),
  }));
}
