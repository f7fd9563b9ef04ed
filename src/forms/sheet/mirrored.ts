import type { Area, CellRef } from '../../workbook';
import type { Role } from '../families/family';
import { isFilled, type Grid, type Spot } from '../grid';
import { isAmount } from '../funds/rows/amounts';
import { hasOneOf } from '../region';
import { LEVELS, MEASURES, MONEY } from '../table/headings';
import type { Table } from '../table/table';
import type { Island } from './islands';
import { placedBack } from './relaid';

/** A sheet laid out from left to right, and how what was read of it is put back where it stands. */
export interface Mirrored {
  readonly part: Island;
  readonly back: <Read>(read: Read) => Read;
}

/** So many columns of what is measured, all left of the names, show that a table runs from right to left. */
const LEAST_MEASURES = 2;
/** What stands at the side of its rows. */
const BLOCKS: readonly Role[] = ['fundsBlock', 'goalBlock', 'indicatorBlock'];

/**
 * `得分 | 分值 | 完成值 | 指标值 | 三级指标 | 二级指标 | 一级指标`: columns that run from right to left, put the other way round. The rows
 * around the table are where they do so too: `幸福镇 | 项目单位` is, `项目单位 | 幸福镇` is not.
 */
export function mirrored(part: Island, grid: Grid, tables: readonly Table[]): Mirrored | undefined {
  if (tables.length === 0 || !tables.every(runsBackwards)) return undefined;
  const rows = rowsBackwards(grid, tables);
  const { left, right } = grid;
  const turned = ({ left: from, right: to }: Pick<Area, 'left' | 'right'>): number =>
    left + right - Math.min(Math.max(from, to), right);
  const placed = part.cells.map((cell, index) => {
    const spot = rows.has(cell.row) ? grid.at(cell.row, cell.column) : undefined;
    const own = spot && spot.top === cell.row && spot.left === cell.column ? spot : undefined;
    const column = spot ? turned(own ?? { left: cell.column, right: cell.column }) : cell.column;
    return { cell: { ...cell, column }, label: part.labels[index] };
  });
  placed.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const merges = part.merges.map((area) =>
    rows.has(area.top)
      ? { ...area, left: turned(area), right: turned({ left: area.left, right: area.left }) }
      : area,
  );
  merges.sort((a, b) => a.top - b.top || a.left - b.left);
  const back = (cell: CellRef): CellRef =>
    rows.has(cell.row)
      ? { ...cell, column: grid.at(cell.row, left + right - cell.column).left }
      : cell;
  return {
    part: {
      name: part.name,
      cells: placed.map(({ cell }) => cell),
      labels: placed.map(({ label }) => label),
      merges,
    },
    back: (read) => placedBack(read, back),
  };
}

/** Whether all names stand right of what is measured, the wider levels right of the narrower ones. */
function runsBackwards({ columns }: Table): boolean {
  const names = LEVELS.flatMap((role) => columns.filter((own) => own.role === role));
  const measures = columns.filter(({ role }) => MEASURES.includes(role));
  const first = Math.min(...names.map(({ left }) => left));
  return (
    names.length > 0 &&
    measures.length >= LEAST_MEASURES &&
    measures.every(({ left }) => left < first) &&
    names.every(({ left }, at) => left < (names[at - 1]?.left ?? Infinity))
  );
}

/** The rows that run from right to left: those of the tables, and those around them that hold their labels at the right. */
function rowsBackwards(grid: Grid, tables: readonly Table[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const bodies = tables.map(({ top, bottom, columns }) => {
    const names = columns.filter(({ role }) => LEVELS.includes(role)).map(({ left }) => left);
    return { top, bottom: bodyEnd(grid, bottom, Math.min(...names)) };
  });
  let ofFunds = false;
  for (let row = grid.top; row <= grid.bottom; row++) {
    const filled = grid.row(row);
    if (bodies.some(({ top, bottom }) => row >= top && row <= bottom)) rows.add(row);
    else if (headsMoney(filled)) {
      ofFunds = hasNameLast(grid.row(row + 1));
      if (ofFunds) rows.add(row);
    } else {
      ofFunds &&= hasNameLast(filled);
      if (ofFunds || isBackwards(filled)) rows.add(row);
    }
  }
  return rows;
}

/** The last row of a body: something begins under its names. */
function bodyEnd(grid: Grid, bottom: number, names: number): number {
  let end = bottom;
  for (let row = bottom + 1; row <= grid.bottom; row++) {
    const filled = grid.row(row);
    if (filled.length === 0) continue;
    if (!isFilled(grid.at(row, names)) && !filled.some(({ left }) => left >= names)) break;
    if (isBackwards(filled) === false) break;
    end = row;
  }
  return end;
}

function headsMoney(filled: readonly Spot[]): boolean {
  return filled.filter((spot) => hasOneOf(spot, MONEY)).length >= 2;
}

/** `49 | 50 | 财政拨款`: what the figures are of stands at the right. */
function hasNameLast(filled: readonly Spot[]): boolean {
  const [first, last] = [filled[0], filled.at(-1)];
  return first !== undefined && last !== undefined && isAmount(first) && !isAmount(last);
}

/** Whether a row has its label at its right end; `undefined` where neither or both ends are one. */
function isBackwards(filled: readonly Spot[]): boolean | undefined {
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [begins, ends] = [isLabel(first), isLabel(last)];
  if (begins !== ends) return ends;
  const sides = [first, last].map((spot) => hasOneOf(spot, BLOCKS));
  return sides[0] === sides[1] ? undefined : sides[1];
}

function isLabel({ label }: Spot): boolean {
  return label?.named === true;
}
