import { readForms } from '../forms';
import { snapshotOfTables } from '../hosts/file';
import { withoutTables, type Report, type ReportTable } from '../narrative';
import type { Snapshot } from '../workbook';

/** Tables that are read as one, by their places among those of the report. */
interface Joined {
  readonly table: ReportTable;
  readonly indexes: readonly number[];
}

/** The forms among the tables of a report, as a workbook, and the report without them: a form is not compared with itself. */
export function formsInReport(report: Report): {
  readonly snapshot: Snapshot;
  readonly report: Report;
} {
  const joined = joinedTables(report.tables);
  const snapshot = snapshotOfTables(joined.map(({ table }) => table));
  const forms = new Set(readForms(snapshot).forms.map(({ sheet }) => sheet));
  const own = joined.filter((_, index) => forms.has(snapshot.sheets[index]?.name ?? ''));
  return {
    snapshot,
    report: withoutTables(report, new Set(own.flatMap(({ indexes }) => indexes))),
  };
}

/** Tables without anything between them are one, unless each of them is a form by itself. */
function joinedTables(tables: readonly ReportTable[]): readonly Joined[] {
  const groups: Joined[] = [];
  for (const [index, table] of tables.entries()) {
    const before = groups.at(-1);
    if (before && table.adjoins && !(isForm(before.table) && isForm(table))) {
      const rows = [...before.table.rows, ...table.rows];
      groups[groups.length - 1] = {
        table: { ...before.table, rows },
        indexes: [...before.indexes, index],
      };
    } else groups.push({ table, indexes: [index] });
  }
  return groups;
}

function isForm(table: ReportTable): boolean {
  return readForms(snapshotOfTables([table])).forms.length > 0;
}
