import type { Role } from '../families/family';
import { isFilled, type Grid } from '../grid';
import type { Move } from './relaid';
import type { Table } from '../table/table';

const GROUPS: readonly Role[] = ['level1', 'level2'];

/**
 * Two indicators in a row beneath one 一级指标: the right half has no levels of its own, and its headings are the last of the left
 * one's. Each row of it is put below the row that it shares, within the same groups. `end` is the last row of both.
 */
export function interleave(
  grid: Grid,
  own: Table,
  other: Table,
  end: number,
): readonly Move[] | undefined {
  const first = sharedFrom(own, other);
  if (first === undefined) return undefined;
  const [top, bottom] = [own.bottom + 1, end];
  const right = other.left - 1;
  if (!isOneRowEach(grid, { top, bottom, first, other })) return undefined;
  return [
    { from: { top, bottom, left: 0, right }, to: { top, left: 0 }, every: 2 },
    {
      from: { top, bottom, left: other.left, right: other.right },
      to: { top: top + 1, left: first },
      every: 2,
    },
    {
      from: { top: own.top, bottom: own.bottom, left: other.left, right: other.right },
      to: { top: own.top, left: other.left },
      dropped: true,
    },
    {
      from: { top: bottom + 1, bottom: grid.bottom, left: 0, right: grid.right },
      to: { top: top + 2 * (bottom - top + 1), left: 0 },
    },
  ];
}

/** The column of the left half where the headings of the right one come first; `undefined` where no level stands before it. */
function sharedFrom(own: Table, other: Table): number | undefined {
  const [mine, theirs] = [own, other].map(({ columns }) =>
    [...columns].sort((a, b) => a.left - b.left),
  );
  if (!mine || !theirs || theirs.some(({ role }) => GROUPS.includes(role))) return undefined;
  const before = mine.slice(0, mine.length - theirs.length);
  const tail = mine.slice(before.length);
  const first = tail[0]?.left;
  if (first === undefined || !before.some(({ role }) => GROUPS.includes(role))) return undefined;
  const isAlike = tail.every(({ role, left, right }, at) => {
    const same = theirs[at];
    const shift = other.left - first;
    return same?.role === role && same.left === left + shift && same.right === right + shift;
  });
  return isAlike ? first : undefined;
}

/** Whether nothing but the levels reaches over several rows, and nothing stands beyond the halves. */
function isOneRowEach(
  grid: Grid,
  body: {
    readonly top: number;
    readonly bottom: number;
    readonly first: number;
    readonly other: Table;
  },
): boolean {
  const { top, bottom, first, other } = body;
  for (let row = top; row <= bottom; row++) {
    for (const spot of grid.row(row)) {
      if (!isFilled(spot) || spot.left < first) continue;
      if (spot.bottom > spot.top || spot.left > other.right) return false;
    }
  }
  return true;
}
