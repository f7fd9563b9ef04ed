import type { Snapshot } from '../../workbook';

/**
 * Whether two readings have the same entries in the same cells of the same sheets. What a formula gives by now does not count:
 * some give something else at every look.
 */
export function sameEntries(a: Snapshot, b: Snapshot): boolean {
  return entriesOf(a) === entriesOf(b);
}

function entriesOf({ sheets }: Snapshot): string {
  return JSON.stringify(
    sheets.map(({ name, merges, cells }) => [
      name,
      merges,
      cells.map(({ row, column, value, formula }) => [row, column, formula ?? value]),
    ]),
  );
}
