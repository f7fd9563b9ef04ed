import type { ValueEdit } from './edit';
import { displayText } from './display';
import type { Cell, Sheet, Snapshot } from './snapshot';

function cellAfter(edit: ValueEdit, date1904: boolean): Cell | undefined {
  const { value, formula, format } = edit.after;
  if (value === null && formula === undefined) return undefined;
  return {
    row: edit.cell.row,
    column: edit.cell.column,
    value,
    ...(formula !== undefined && { formula }),
    format,
    text: displayText(value, format, date1904),
  };
}

function sheetAfter(sheet: Sheet, edits: readonly ValueEdit[], date1904: boolean): Sheet {
  const touched = new Set(edits.map(({ cell }) => `${cell.row},${cell.column}`));
  const kept = sheet.cells.filter(({ row, column }) => !touched.has(`${row},${column}`));
  const added = edits.flatMap((edit) => cellAfter(edit, date1904) ?? []);
  const cells = [...kept, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

/** The snapshot as it would be after the edits; nothing is recalculated. */
export function applyToSnapshot(snapshot: Snapshot, edits: readonly ValueEdit[]): Snapshot {
  const bySheet = new Map<string, ValueEdit[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.cell.sheet);
    if (own) own.push(edit);
    else bySheet.set(edit.cell.sheet, [edit]);
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own ? sheetAfter(sheet, own, snapshot.date1904) : sheet;
    }),
  };
}
