import {
  formatPosition,
  LONGEST_TEXT,
  type Cell,
  type CellRef,
  type CellState,
  type CellValue,
  type Snapshot,
  type ValueEdit,
} from '../../workbook';
import { HostError, type HostErrorCode } from '../host';
import { visitCells } from './write/cell-scan';
import { childNamed, mapPart } from './xml/elements';
import { openArchive, partText } from './package/open';
import { readContext } from './read/workbook';
import { readWorkbookPart } from './package/workbook-part';

/** The state of a cell as a snapshot tells it; a blank one has the format that `otherwise` says. */
export function stateIn(snapshot: Snapshot, ref: CellRef, otherwise = 'General'): CellState {
  const cell = cellIn(snapshot, ref);
  if (!cell) return { value: null, format: otherwise };
  const { value, formula, format } = cell;
  return { value, ...(formula !== undefined && { formula }), format };
}

function cellIn(snapshot: Snapshot, ref: CellRef): Cell | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) return undefined;
  const merge = sheet.merges.find(
    (area) =>
      ref.row >= area.top &&
      ref.row <= area.bottom &&
      ref.column >= area.left &&
      ref.column <= area.right,
  );
  const row = merge?.top ?? ref.row;
  const column = merge?.left ?? ref.column;
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

/** Whether a cell is in a state; of a blank cell the number format is not known, of a formula its value may be out of date. */
export function isInState(
  snapshot: Snapshot,
  ref: CellRef,
  state: CellState,
  { anyFormat = false } = {},
): boolean {
  const cell = cellIn(snapshot, ref);
  if (!cell) return (state.value === null || state.value === '') && state.formula === undefined;
  if (cell.formula !== state.formula) return false;
  if (!anyFormat && cell.format !== state.format) return false;
  return cell.formula !== undefined || sameValue(cell.value, state.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a.toPrecision(15) === b.toPrecision(15);
  if (typeof a === 'object' || typeof b === 'object') {
    const errorOf = (value: CellValue) => (typeof value === 'object' ? value?.error : undefined);
    return (a ?? '') === (b ?? '') || (a !== null && b !== null && errorOf(a) === errorOf(b));
  }
  if (typeof a === 'string' && typeof b === 'string') return unix(a) === unix(b);
  return a === b;
}

function unix(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Throws where anything forbids the whole write: a cell that is not there, is locked, too long, or changed since. */
export function checkValues(
  bytes: Uint8Array,
  snapshot: Snapshot,
  edits: readonly ValueEdit[],
): void {
  const refuse = (code: HostErrorCode, isBad: (edit: ValueEdit) => boolean) => {
    const cells = edits.filter(isBad).map(({ cell }) => cell);
    if (cells.length > 0) throw new HostError(code, cells);
  };
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  refuse('no-such-cell', ({ cell }) => {
    const inside =
      cell.row >= 0 && cell.row < 1_048_576 && cell.column >= 0 && cell.column < 16_384;
    return !sheets.has(cell.sheet) || !inside;
  });
  refuse(
    'too-large',
    ({ after }) => typeof after.value === 'string' && after.value.length > LONGEST_TEXT,
  );
  const guarded = edits.filter(({ cell }) => sheets.get(cell.sheet)?.protected);
  if (guarded.length > 0) {
    const locked = lockedCells(
      bytes,
      guarded.map(({ cell }) => cell),
    );
    refuse('protected', (edit) => locked.has(keyOf(edit.cell)));
  }
  refuse('changed', ({ cell, before }) => !isInState(snapshot, cell, before));
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${formatPosition(row, column)}`;
}

/** Which of some cells on protected sheets are locked; a cell is, unless its style says otherwise. */
function lockedCells(bytes: Uint8Array, cells: readonly CellRef[]): Set<string> {
  const archive = openArchive(bytes);
  const workbook = readWorkbookPart(archive);
  const { styles } = readContext(archive, workbook);
  const locked = new Set(cells.map(keyOf));
  for (const tab of workbook.tabs) {
    const own = cells.filter(({ sheet }) => sheet === tab.name);
    const text = own.length > 0 ? partText(archive, tab.part) : undefined;
    if (text === undefined) continue;
    const rows = new Set(own.map(({ row }) => row));
    const data = childNamed(mapPart(text), 'sheetData');
    if (!data) continue;
    visitCells(text, data, {
      wants: (row) => rows.has(row),
      cell: ({ row, column, style }) => {
        if (styles.locked[style] === false) {
          locked.delete(keyOf({ sheet: tab.name, row, column }));
        }
      },
    });
  }
  return locked;
}
