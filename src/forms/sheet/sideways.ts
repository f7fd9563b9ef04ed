import type { Role } from '../families/family';
import type { Grid, Named } from '../grid';
import { any, LEVELS, MEASURES } from '../table/headings';
import type { Move } from './relaid';
import { hasOneOf, speaksOf } from '../region';
import { interleave } from './shared-groups';
import { sectionName } from '../indicators/naming';
import type { Table } from '../table/table';

/** So many kinds of measures below one another head the rows of a table that lies on its side. */
const LEAST_MEASURES = 3;
const LEAST_INDICATORS = 2;

/** `一级指标 | 产出指标 | 效益指标` over `年度指标值 | ≥300天 | …`: a column each indicator. Stood up, it is a table like any other. */
export function standUp(grid: Grid): readonly Move[] | undefined {
  const side = sideHeadings(grid);
  const [first, last] = [side[0], side.at(-1)];
  if (!first || !last) return undefined;
  const right = Math.max(...side.map((spot) => spot.right));
  const [top, bottom] = [first.top, last.bottom];
  const width = grid.right - right;
  if (width < LEAST_INDICATORS) return undefined;
  const { left } = first;
  return [
    { from: { top, bottom, left, right: left }, to: { top, left }, turned: true },
    {
      from: { top, bottom, left: right + 1, right: grid.right },
      to: { top: top + 1, left },
      turned: true,
    },
    {
      from: { top: bottom + 1, bottom: grid.bottom, left: 0, right: grid.right },
      to: { top: top + width + 1, left: 0 },
      parted: true,
    },
  ];
}

/** The headings below one another in one column, from the first level to the last of what is measured. */
function sideHeadings(grid: Grid): readonly Named[] {
  const columns = new Map<number, Named[]>();
  for (const spot of grid.named) {
    if (!any(spot.label, LEVELS) && !any(spot.label, MEASURES)) continue;
    const own = columns.get(spot.left);
    if (own) own.push(spot);
    else columns.set(spot.left, [spot]);
  }
  for (const spots of columns.values()) {
    const from = spots.findIndex(({ label }) => any(label, LEVELS));
    if (from < 0) continue;
    const own = spots.slice(from);
    const kinds = MEASURES.filter((role) => own.some(({ label }) => any(label, [role])));
    if (kinds.length >= LEAST_MEASURES) return own;
  }
  return [];
}

const WHOSE: readonly Role[] = ['projectName', 'department'];
/** What ends the halves where it heads a row. */
const ENDS: readonly Role[] = ['total', 'grade', 'sheetReason', 'remarks', 'conclusion'];

/**
 * The indicators of one form in two halves beside each other, under one head: the right half is put below the left one. Tables that
 * have a title or an owner each are two forms.
 */
export function stack(grid: Grid, tables: readonly Table[]): readonly Move[] | undefined {
  const [own, other, more] = tables;
  if (!own || !other || more || own.top !== other.top || own.bottom !== other.bottom) {
    return undefined;
  }
  if (other.left <= own.right || haveOwners(grid, other)) return undefined;
  const { top: head, bottom: headed } = own;
  const end = endOfHalves(grid, own, other);
  if (end <= headed) return undefined;
  const shared = interleave(grid, own, other, end);
  if (shared) return shared;
  const haveOwn = haveTotals(grid, other, end);
  const titled = isTitled(grid, own, other);
  const top = titled ? head - 1 : head;
  const height = headed - head + 1;
  const below = end + 1 + height + (titled ? 1 : 0);
  const left = own.left;
  const half = ({ left: first, right }: Table, to: number): Move[] => [
    { from: { top: head, bottom: headed, left: first, right }, to: { top: to, left } },
    ...(titled
      ? [
          {
            from: { top: head - 1, bottom: head - 1, left: first, right },
            to: { top: to + height, left },
            widened: own.right,
          },
        ]
      : []),
  ];
  return [
    ...half(own, top),
    ...half(other, end + 1),
    {
      from: { top: headed + 1, bottom: end, left: other.left, right: other.right },
      to: { top: below, left },
      ...(haveOwn && { subtotals: end }),
    },
    ...(haveOwn
      ? [
          {
            from: { top: end, bottom: end, left: 0, right: own.right },
            to: { top: end, left: 0 },
            subtotals: end,
          },
        ]
      : []),
    ...totalMoves(grid, own, other, { row: end + 1, to: below + end - headed }),
    {
      from: { top: end + 1, bottom: grid.bottom, left: 0, right: grid.right },
      to: { top: below + end - headed, left: 0 },
    },
  ];
}

/** The figures of a total row in the right half, put beneath the headings that they stand under. */
function totalMoves(
  grid: Grid,
  own: Table,
  other: Table,
  { row, to }: { readonly row: number; readonly to: number },
): readonly Move[] {
  const [label, ...figures] = grid.row(row);
  const [first] = figures;
  if (!label || !first || !speaksOf(label, 'total') || first.left <= other.left) return [];
  const shift = other.left - own.left;
  const { right } = other;
  return [
    {
      from: { top: row, bottom: row, left: first.left, right },
      to: { top: to, left: first.left - shift },
    },
    {
      from: { top: row, bottom: row, left: 0, right: first.left - 1 },
      to: { top: to, left: 0 },
      parted: true,
    },
  ];
}

/** Two titles, or a name on either side: two forms. */
function haveOwners(grid: Grid, { left, top }: Table): boolean {
  const above = grid.named.filter((spot) => spot.top < top);
  const isOwn = (spot: Named): boolean => spot.left >= left;
  const titles = above.filter(({ label }) => label.title);
  return (
    titles.some(isOwn) ||
    WHOSE.some((role) => above.some((spot) => isOwn(spot) && speaksOf(spot, role)))
  );
}

/** The last row before one that both halves share, or that closes the form. */
function endOfHalves(grid: Grid, own: Table, other: Table): number {
  let end = own.bottom;
  for (let row = own.bottom + 1; row <= grid.bottom; row++) {
    const filled = grid.row(row);
    const isShared = filled.some(({ left, right }) => left < other.left && right >= other.left);
    if (haveTotals(grid, other, row)) return row;
    if (isShared || filled.some((spot) => speaksOf(spot, ...ENDS) && spot.left <= own.left)) break;
    if (filled.some(({ left }) => left >= other.left)) end = row;
  }
  return end;
}

/** 合计 of either half. */
function haveTotals(grid: Grid, { left, right }: Table, row: number): boolean {
  const totals = grid.row(row).filter((spot) => hasOneOf(spot, ['total']));
  const [one, more] = [totals.filter((spot) => spot.left < left), totals.slice(1)];
  return one.length === 1 && more.length === 1 && more.some((spot) => spot.left <= right);
}

/** `产出指标（60分）` above the one half, `效益指标（40分）` above the other. */
function isTitled(grid: Grid, own: Table, other: Table): boolean {
  const titles = grid.row(own.top - 1);
  return (
    titles.length === 2 &&
    [own, other].every(({ left }) => titles.some((spot) => spot.left === left)) &&
    titles.every(
      (spot) => sectionName(spot.label?.bare ?? '') !== 'other' && !hasOneOf(spot, WHOSE),
    )
  );
}
