import type { BasicColumn, BasicData, BasicRow, BasicRowName } from '../../forms';
import { named } from '../field-names';

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
