import { fieldOf, cellRef, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { isAmount } from '../funds/rows/amounts';
import { squeeze } from '../labels/text';
import type { UnitRow, UnitTable } from '../model';
import type { Region } from '../region';
import { LISTED } from './table-below';
import { unitColumns, type Headings, type PlacedColumn } from './unit-columns';

/** Names, and figures in two columns at least. */
const LEAST_HEADINGS = 3;
const LONGEST_HEADING = 14;
/** 合计, 局机关及二级机构汇总 */
const TOTAL = /(?:^|[\p{Script=Han}])?(?:合计|总计|共计|汇总)(?:数|行)?$/u;
const NUMBER = /^(?:序号|编号|行次)$/;

/**
 * The tables beside the indicators that have a place or an office a row and can be wrong by themselves: with a total, or with a
 * column of sums. `isRead`: rows that the form is read from.
 */
export function readUnitTables(
  region: Region,
  isRead: (row: number) => boolean,
): readonly UnitTable[] {
  const found: UnitTable[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    const headings = headingsAt(region, row);
    if (!headings) continue;
    const table = tableUnder(region, headings);
    if (!table) continue;
    let isTaken = false;
    for (let own = row; own <= table.rowsAt.bottom; own++) isTaken ||= isRead(own);
    const { columns, total, rows } = table;
    const saysTwice = (total && rows.length > 0) || columns.some(({ of }) => of !== undefined);
    if (isTaken || !saysTwice) continue;
    found.push(table);
    row = table.rowsAt.bottom;
  }
  return found;
}

/** Short words beside one another in one row or two, the first of which says what is listed. */
function headingsAt(region: Region, row: number): Headings | undefined {
  const [first, ...rest] = region.filled(row);
  const last = rest.at(-1);
  if (!first || !last || rest.length + 1 < 2 || !LISTED.test(squeeze(first.text))) return undefined;
  const isHeading = (spot: Spot): boolean =>
    typeof spot.cell?.value === 'string' &&
    spot.text.length <= LONGEST_HEADING &&
    !isAmount(spot) &&
    !spot.label?.inline?.start;
  if (![first, ...rest].every(isHeading)) return undefined;
  const below = region.filled(row + 1);
  // Beneath 其中 stand the parts; the name's own cell goes on, or is blank.
  const isSecond =
    below.length > 0 && (below[0]?.left ?? 0) > first.right && below.every(isHeading);
  const lowest = isSecond ? [...rest, ...below] : rest;
  if (lowest.length + 1 < LEAST_HEADINGS) return undefined;
  const right = Math.max(...lowest.map((spot) => spot.right));
  return { top: row, bottom: isSecond ? row + 1 : row, left: first.left, right };
}

function tableUnder(region: Region, headings: Headings): UnitTable | undefined {
  const { grid } = region;
  const first = grid.at(headings.top, headings.left);
  const isNumbered = NUMBER.test(squeeze(first.text));
  const all = unitColumns(grid, headings);
  // 序号 | 县（市、区）| …: the second column has the names.
  const [named, ...others] = all;
  const columns = isNumbered ? others : all;
  const nameAt = isNumbered ? named?.left : first.left;
  if (nameAt === undefined || columns.length < 2) return undefined;
  const shifted = isNumbered ? columns.map(movedUp) : columns;
  const rows: UnitRow[] = [];
  let total: UnitRow | undefined;
  let bottom = headings.bottom;
  for (let row = headings.bottom + 1; row <= region.bottom; row++) {
    const read = rowAt(region, row, nameAt, shifted);
    if (!read) break;
    bottom = row;
    if (!TOTAL.test(squeeze(read.label.text))) rows.push(read);
    else if (total) return undefined;
    else total = read;
  }
  if (rows.length + (total ? 1 : 0) === 0) return undefined;
  const above = region.filled(headings.top - 1);
  const [title] = above;
  return {
    ...(title && above.length === 1 && { title: labelOf(grid, title) }),
    cell: cellRef(grid, first),
    rowsAt: { top: headings.top, bottom },
    columns: shifted.map(({ left: _, ...column }) => column),
    rows,
    ...(total && { total }),
  };
}

function movedUp(column: PlacedColumn): PlacedColumn {
  return column.of === undefined ? column : { ...column, of: column.of - 1 };
}

/** A name with figures beside it, and nothing else that is no figure. */
function rowAt(
  { grid, left }: Region,
  row: number,
  nameAt: number,
  columns: readonly PlacedColumn[],
): UnitRow | undefined {
  const [lead] = grid.filled(row, left, nameAt);
  const own = grid.at(row, nameAt);
  const name = isFilled(own) && own.top === row ? own : lead;
  if (name?.top !== row || typeof name.cell?.value !== 'string') return undefined;
  const spots = columns.map(({ left: column }) => {
    const spot = grid.at(row, column);
    return isFilled(spot) && spot.top === row && spot.left === column ? spot : undefined;
  });
  if (!spots.some((spot) => spot && isAmount(spot))) return undefined;
  return {
    label: labelOf(grid, name),
    fields: spots.map((spot, at) => {
      const unit = columns[at]?.unit;
      return spot && fieldOf(grid, spot, { figure: true, ...(unit !== undefined && { unit }) });
    }),
  };
}
