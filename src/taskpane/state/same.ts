import { formatCell, parseCell } from '../../hosts/host';
import type { CellRef, Snapshot } from '../../workbook';

/** So many places that differ are enough to say that the sheets do. */
const ENOUGH = 5;

/**
 * Whether two readings have the same entries in the same cells of the same sheets; else some of the cells that differ, the `first` ones
 * first. What a formula gives by now does not count: some give something else at every look.
 */
export function differences(
  before: Snapshot,
  now: Snapshot,
  first: readonly CellRef[],
): readonly CellRef[] | null {
  const [old, current] = [entriesOf(before), entriesOf(now)];
  const isOther = (cell: string): boolean => old.cells.get(cell) !== current.cells.get(cell);
  const all = [...old.cells.keys(), ...current.cells.keys()];
  const other = new Set([...first.map(formatCell), ...all].filter(isOther));
  if (other.size === 0 && old.frame === current.frame) return null;
  return [...other].slice(0, ENOUGH).flatMap((cell) => parseCell(cell) ?? []);
}

function entriesOf({ sheets }: Snapshot): { frame: string; cells: Map<string, string> } {
  const cells = new Map<string, string>();
  for (const { name, cells: list } of sheets) {
    for (const { row, column, value, formula } of list) {
      const cell = formatCell({ sheet: name, row, column });
      cells.set(cell, formula ?? JSON.stringify(value));
    }
  }
  return { frame: JSON.stringify(sheets.map(({ name, merges }) => [name, merges])), cells };
}
