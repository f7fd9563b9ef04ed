import type { Dictionary } from '../labels/dictionary';
import type { Role } from '../families/family';
import type { Grid, Spot } from '../grid';
import {
  any,
  HEADINGS,
  joined,
  LEVELS,
  lowerHalves,
  measure,
  MEASURES,
  MONEY,
  parentAbove,
  rowBeside,
  SIDES,
  strongLevel,
  SUB_HEADINGS,
} from './headings';
import { goalsNamed } from './goals-named';
import { isOfGroup, leavesOf, sideBySide, trimmed } from './leaves';
import { sectionName } from '../indicators/naming';
import type { FormDoubt } from '../model';
import { assign } from './columns';

/** One column of a table with its heading. */
export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  readonly spot: Spot;
  /** 完成 and 未完成, where a tick stands beneath one of them. */
  readonly ticked?: readonly Spot[];
}

/** The headings of an indicator table: its rows from `top` to `bottom`, what lies below is the body. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly doubts: readonly FormDoubt[];
}
/** Two of these beside 指标 and 得分 head the funds. */
const AMOUNTS: readonly Role[] = ['initialBudget', 'annualBudget', 'executed'];

function distinct(spots: readonly Spot[], roles: readonly Role[]): number {
  const found = new Set<Role>();
  for (const spot of spots) {
    const role = spot.label?.roles.find((own) => roles.includes(own));
    if (role) found.add(role);
  }
  return found.size;
}
/** Finds the headings of every indicator table on the sheet, side by side ones apart. */
export function findTables(grid: Grid, words: Dictionary): Table[] {
  const tables: Table[] = [];
  let done = -1;
  for (const row of candidateRows(grid)) {
    if (row <= done) continue;
    const spots = grid.row(row);
    if (spots.length < 2) continue;
    const levels = spots.filter(strongLevel).length;
    const measures = distinct(withHalves(grid, words, row, spots), MEASURES);
    const weak =
      (measures >= 3 &&
        (spots.some((spot) => any(spot.label, LEVELS) || brokenLevel(grid, words, spot)) ||
          goalsNamed(spots).size > 0)) ||
      spots.some((spot) => headsSections(grid, spot));
    if (levels === 0 && (!weak || distinct(spots, AMOUNTS) >= 2)) continue;
    if (
      measures === 0 &&
      levels < 2 &&
      distinct(grid.row(row - 1), MEASURES) < 2 &&
      distinct(grid.row(row + 1), MEASURES) < 2
    ) {
      // A level alone, without anything measured, is no heading.
      continue;
    }
    const { top, bottom } = extent(grid, words, row, measures);
    tables.push(...tablesIn(grid, words, top, bottom));
    done = bottom;
  }
  return tables;
}

/** The headings of a row, and those beneath where `绩效指标` over `类型 | 名称` shows that they are its lower half. */
function withHalves(
  grid: Grid,
  words: Dictionary,
  row: number,
  spots: readonly Spot[],
): readonly Spot[] {
  const isOver = spots.some((spot) => any(spot.label, LEVELS) && spot.right > spot.left);
  if (!isOver || lowerHalves(grid, words, row + 1) < 2) return spots;
  return [...spots, ...grid.row(row + 1)];
}

/** Rows with a label of a level, or with three of what is measured. */
function candidateRows(grid: Grid): number[] {
  const rows: number[] = [];
  let row = -1;
  let measures = 0;
  for (const spot of grid.named) {
    if (spot.top !== row) {
      row = spot.top;
      measures = 0;
    }
    if (rows[rows.length - 1] === row || spot.label.roles.length === 0) continue;
    if (any(spot.label, MEASURES)) measures++;
    if (measures >= 3 || strongLevel(spot) || headsSections(grid, spot)) rows.push(row);
  }
  return rows;
}

/** 评价内容 over 产出目标, with 绩效目标 and 完成情况 beside it: a level by what it heads. */
function headsSections(grid: Grid, spot: Spot): boolean {
  if (!any(spot.label, ['level1']) || strongLevel(spot)) return false;
  const beside = grid.row(spot.top).filter(({ left }) => left > spot.right);
  const has = (role: Role): boolean => beside.some(({ label }) => any(label, [role]));
  const under = grid.at(spot.bottom + 1, spot.left);
  return (
    under.top === spot.bottom + 1 &&
    sectionName(under.label?.bare ?? under.text) !== 'other' &&
    has('target') &&
    has('actual')
  );
}

/** The lower half of 指标名称. */
function brokenLevel(grid: Grid, words: Dictionary, spot: Spot): boolean {
  return any(joined(words, parentAbove(grid, spot, Math.max(0, spot.top - 2)), spot), LEVELS);
}

/** The table whose headings stand in a row that the user pointed at. */
export function tablesAt(grid: Grid, words: Dictionary, row: number): Table[] {
  const { top, bottom } = extent(grid, words, row, 1);
  return tablesIn(grid, words, top, bottom);
}

/** Headings may take two or three rows. */
function extent(
  grid: Grid,
  words: Dictionary,
  row: number,
  measures: number,
): { top: number; bottom: number } {
  let top = row;
  let bottom = row;
  for (const spot of grid.row(row)) {
    // 绩效指标 or 年度绩效目标1 at the side reaches down along the whole table.
    if (!any(spot.label, HEADINGS) || any(spot.label, SIDES)) continue;
    if (spot.bottom - row <= 2) bottom = Math.max(bottom, spot.bottom);
  }
  for (let up = row - 1; up >= row - 3; up--) {
    const spots = grid.row(up);
    if (spots.length === 0) continue;
    const own = spots.filter((spot) => any(spot.label, MEASURES) && !any(spot.label, SIDES));
    if (own.length === 0 || spots.some(({ label }) => any(label, MONEY))) break;
    const reaches = own.some((spot) => spot.bottom >= row);
    const heads = own.some(
      (spot) =>
        measure(spot) &&
        grid.filled(row, spot.left, spot.right).some(({ label }) => any(label, SUB_HEADINGS)),
    );
    const broken = up === rowBeside(grid, row, -1) ? lowerHalves(grid, words, row) : 0;
    if (!reaches && !heads && broken < 2 && !(measures === 0 && own.filter(measure).length >= 2))
      break;
    top = up;
  }
  for (let down = bottom + 1; down <= bottom + 2; down++) {
    const spots = grid.row(down);
    if (spots.length === 0) continue;
    const headings = spots.every(
      (spot) =>
        typeof spot.cell?.value === 'string' &&
        (any(spot.label, [...SUB_HEADINGS, ...LEVELS, ...MEASURES]) ||
          isOfGroup(spot, headingOver(grid, bottom, spot))),
    );
    const sub = spots.some(
      (spot) =>
        any(spot.label, [...SUB_HEADINGS, ...LEVELS]) ||
        (measure(spot) && parentAbove(grid, spot, top) !== undefined),
    );
    // 经费保障 | 制度保障 | 其他: nothing but kinds of reasons.
    const kinds =
      spots.length >= 2 &&
      spots.every((spot) => any(headingOver(grid, bottom, spot)?.label, ['reason']));
    const broken = rowBeside(grid, down, -1) === bottom && lowerHalves(grid, words, down) >= 2;
    if (!broken && (!headings || !(sub || kinds))) break;
    bottom = down;
    for (const spot of spots) bottom = Math.max(bottom, Math.min(spot.bottom, down + 2));
  }
  return { top, bottom };
}
/** The heading of the row above that a spot stands under, its cells merged or not. */
function headingOver(grid: Grid, row: number, spot: Spot): Spot | undefined {
  return grid
    .row(row)
    .filter(({ left }) => left <= spot.left)
    .at(-1);
}

function tablesIn(grid: Grid, words: Dictionary, top: number, bottom: number): Table[] {
  const leaves = leavesOf(grid, words, top, bottom);
  return sideBySide(leaves)
    .map((own) => trimmed(words, own))
    .filter((own) => own.length > 0)
    .map((own) => assign(grid, words, top, bottom, own));
}
export function column(table: Table, role: Role): Column | undefined {
  return table.columns.find((own) => own.role === role);
}
