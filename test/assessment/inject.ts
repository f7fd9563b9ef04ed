import {
  displayText,
  parseCell,
  type Cell,
  type CellValue,
  type Snapshot,
} from '../../src/workbook';

/** A copy of the workbook with other values in some cells, typed in: a formula there is gone. */
export function inject(snapshot: Snapshot, values: Readonly<Record<string, CellValue>>): Snapshot {
  const changes = Object.entries(values).map(([name, value]) => {
    const ref = parseCell(name);
    if (!ref) throw new Error(`no cell: ${name}`);
    return { ...ref, value, done: false };
  });
  const sheets = snapshot.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    const cells = sheet.cells.flatMap((cell): Cell[] => {
      const change = own.find(({ row, column }) => row === cell.row && column === cell.column);
      if (!change) return [cell];
      change.done = true;
      if (change.value === null) return [];
      const { row, column, format } = cell;
      const text = displayText(change.value, format, snapshot.date1904);
      return [{ row, column, format, value: change.value, text }];
    });
    const added = own.flatMap(({ row, column, value, done }): Cell[] =>
      done || value === null
        ? []
        : [{ row, column, format: 'General', value, text: displayText(value, 'General') }],
    );
    const all = [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, cells: all };
  });
  return { ...snapshot, sheets };
}
