import {
  displayText,
  formatPosition,
  parsePosition,
  type Area,
  type Cell,
  type Sheet,
  type Snapshot,
} from '../../src/workbook';

/** Where a cell of the original stands in the transformed sheet. */
export type Moved = (row: number, column: number) => { row: number; column: number };

export interface Transformed {
  readonly snapshot: Snapshot;
  readonly moved: Moved;
}

type Change = (sheet: Sheet) => Pick<Sheet, 'cells' | 'merges'>;

const STAY: Moved = (row, column) => ({ row, column });

function onSheets(snapshot: Snapshot, change: Change, moved: Moved = STAY): Transformed {
  const sheets = snapshot.sheets.map((sheet) => {
    const { cells, merges } = change(sheet);
    return {
      ...sheet,
      cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    };
  });
  return { snapshot: { ...snapshot, sheets }, moved };
}

type Shift = (at: number) => number;

/** A cell elsewhere, with what its formula names, as Excel moves it. */
function movedCell(cell: Cell, row: Shift, column: Shift): Cell {
  const formula = cell.formula?.replace(/\b[A-Z]{1,2}\d+\b/g, (name) => {
    const at = parsePosition(name);
    return at ? formatPosition(row(at.row), column(at.column)) : name;
  });
  return {
    ...cell,
    row: row(cell.row),
    column: column(cell.column),
    ...(formula !== undefined && { formula }),
  };
}

function move(snapshot: Snapshot, row: Shift, column: Shift): Transformed {
  const area = ({ top, left, bottom, right }: Area): Area => ({
    top: row(top),
    left: column(left),
    bottom: row(bottom),
    right: column(right),
  });
  return onSheets(
    snapshot,
    ({ cells, merges }) => ({
      cells: cells.map((cell) => movedCell(cell, row, column)),
      merges: merges.map(area),
    }),
    (atRow, atColumn) => ({ row: row(atRow), column: column(atColumn) }),
  );
}

/** The whole sheet further down and to the right. */
export const shifted = (snapshot: Snapshot, rows: number, columns: number): Transformed =>
  move(
    snapshot,
    (at) => at + rows,
    (at) => at + columns,
  );

/** A blank row before every `step`th row; merged areas grow over it. */
export const spacedRows = (snapshot: Snapshot, step: number): Transformed =>
  move(
    snapshot,
    (at) => at + Math.floor(at / step),
    (at) => at,
  );

/** A blank column before every `step`th column; merged areas grow over it. */
export const spacedColumns = (snapshot: Snapshot, step: number): Transformed =>
  move(
    snapshot,
    (at) => at,
    (at) => at + Math.floor(at / step),
  );

/** No merged area is left: what stood in it stands in its first cell. */
export const unmerged = (snapshot: Snapshot): Transformed =>
  onSheets(snapshot, ({ cells }) => ({ cells, merges: [] }));

/** No merged area is left: a text that stood in it stands in each of its cells, as unmerging and filling leaves it; figures once. */
export const filledIn = (snapshot: Snapshot): Transformed =>
  onSheets(snapshot, ({ cells, merges }) => {
    const known = new Set(cells.map(({ row, column }) => `${row} ${column}`));
    const added = merges.flatMap(({ top, left, bottom, right }) => {
      const first = cells.find(({ row, column }) => row === top && column === left);
      if (!first || !/[^\d\s.,%—/-]/.test(first.text)) return [];
      const more: Cell[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (!known.has(`${row} ${column}`)) more.push({ ...first, row, column });
      return more;
    });
    return { cells: [...cells, ...added], merges: [] };
  });

const HEADING = /^(?:三级指标|指标名称|(?:20\d\d)年度?决算数?)/;

/** The rows that head the table of a sheet. */
function headOf({ cells, merges }: Sheet): { top: number; bottom: number } | undefined {
  const top = cells.find(({ text }) => HEADING.test(text.replace(/\s/g, '')))?.row;
  if (top === undefined) return undefined;
  const own = merges.filter((area) => area.top === top && area.bottom - top < 3);
  return { top, bottom: Math.max(top, ...own.map(({ bottom }) => bottom)) };
}

/** A page ends so many rows below the headings of a table: its number, and the headings once more. */
export function cutByPage(snapshot: Snapshot, after: number): Transformed {
  const sheet = snapshot.sheets.find(headOf);
  const head = sheet && headOf(sheet);
  if (!sheet || !head) return { snapshot, moved: STAY };
  const at = head.bottom + 1 + after;
  const height = head.bottom - head.top + 2;
  const down: Shift = (row) => (row >= at ? row + height : row);
  const moved = move(snapshot, down, (column) => column);
  const left = Math.min(...sheet.cells.map(({ column }) => column));
  const page = '— 1 —';
  const number = { row: at, column: left, value: page, text: page, format: 'General' };
  const again = sheet.cells
    .filter(({ row }) => row >= head.top && row <= head.bottom)
    .map((cell) => ({ ...cell, row: cell.row - head.top + at + 1 }));
  const isCut = ({ top, bottom }: Area): boolean => top < at && bottom >= at + height;
  const sheets = moved.snapshot.sheets.map((own) =>
    own.name !== sheet.name
      ? own
      : {
          ...own,
          cells: [...own.cells, number, ...again].sort(
            (a, b) => a.row - b.row || a.column - b.column,
          ),
          merges: own.merges
            .flatMap((area) => (isCut(area) ? [{ ...area, bottom: at - 1 }] : [area]))
            .filter((area) => area.bottom > area.top || area.right > area.left),
        },
  );
  return { snapshot: { ...snapshot, sheets }, moved: moved.moved };
}

function retyped(snapshot: Snapshot, retype: (cell: Cell) => Cell): Transformed {
  return onSheets(snapshot, ({ cells, merges }) => ({ cells: cells.map(retype), merges }));
}

/** With a formula that keeps its result: a plain sum would leave out what is a text now, or take in what was one. */
function keeping(cell: Cell): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: `=N(${cell.formula.slice(1)})` };
}

/** Every figure typed as text, as it is shown. */
export const asText = (snapshot: Snapshot): Transformed =>
  retyped(snapshot, (cell) =>
    typeof cell.value === 'number' && cell.formula === undefined
      ? { ...cell, value: cell.text, format: '@' }
      : keeping(cell),
  );

/** Every plain figure that is text stored as a number. */
export const asNumbers = (snapshot: Snapshot): Transformed =>
  retyped(snapshot, (cell) =>
    typeof cell.value === 'string' && /^\d+(?:\.\d+)?$/.test(cell.value)
      ? {
          ...cell,
          value: Number(cell.value),
          format: 'General',
          text: displayText(Number(cell.value), 'General'),
        }
      : keeping(cell),
  );

const WIDE = new Map(
  [...'0123456789.%()/:-<>=ABab'].map((sign) => [
    sign,
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  ]),
);
const NARROW = new Map([...WIDE].map(([narrow, wide]) => [wide, narrow]));

function respelt(snapshot: Snapshot, spell: (text: string) => string): Transformed {
  return retyped(snapshot, (cell) => {
    if (typeof cell.value !== 'string' || cell.formula !== undefined) return cell;
    const value = spell(cell.value);
    return { ...cell, value, text: value };
  });
}

/** Digits, brackets, colons and signs in full width. */
export const wide = (snapshot: Snapshot): Transformed =>
  respelt(snapshot, (text) => [...text].map((sign) => WIDE.get(sign) ?? sign).join(''));

/** Everything in half width that has one. */
export const narrow = (snapshot: Snapshot): Transformed =>
  respelt(snapshot, (text) => [...text].map((sign) => NARROW.get(sign) ?? sign).join(''));

/** Line breaks and spaces inside short words: `分 值`, `年度~指标值`. */
export const airy = (snapshot: Snapshot): Transformed =>
  respelt(snapshot, (text) =>
    /^[\u4e00-\u9fff]{2,8}$/.test(text)
      ? text.length === 2
        ? `${text[0] ?? ''}　${text[1] ?? ''}`
        : `${text.slice(0, 2)}\n${text.slice(2)} `
      : text,
  );

/** A colon behind every label-like word. */
export const withColons = (snapshot: Snapshot): Transformed =>
  respelt(snapshot, (text) =>
    /^[\u4e00-\u9fff]{3,8}(?:数|额|率|部门|单位|名称)$/.test(text) ? `${text}：` : text,
  );

/** The first sheet of a second workbook put on the first one's, its corner at a row and a column. */
export function joinedAt(
  snapshot: Snapshot,
  other: Snapshot,
  row: number,
  column: number,
): Transformed {
  const moved = shifted(other, row, column);
  const [own] = snapshot.sheets;
  const [added] = moved.snapshot.sheets;
  if (!own || !added) return { snapshot, moved: STAY };
  const sheet = { cells: [...own.cells, ...added.cells], merges: [...own.merges, ...added.merges] };
  return onSheets({ ...snapshot, sheets: [own] }, () => sheet, moved.moved);
}

/** How many rows and columns the first sheet takes up. */
export function extentOf({ sheets: [sheet] }: Snapshot): { rows: number; columns: number } {
  const cells = sheet?.cells ?? [];
  const merges = sheet?.merges ?? [];
  return {
    rows: 1 + Math.max(...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)),
    columns:
      1 + Math.max(...cells.map(({ column }) => column), ...merges.map(({ right }) => right)),
  };
}
