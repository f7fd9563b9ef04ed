import type { Grid, Spot } from '../grid';
import type { Move } from '../sheet/relaid';
import { isYearColumn, namesRow } from './year-headings';

/** So many rows of basic data beside one another head the columns of a table that lies on its side. */
const LEAST_ROWS = 4;
const LEAST_YEARS = 2;

/** `年度 | 三公经费 | 项目支出 | …` over a row for each year. Stood up, its years are columns like any other's. */
export function standUpBasic(grid: Grid): readonly Move[] | undefined {
  const years = yearsBelowOneAnother(grid);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < LEAST_YEARS) return undefined;
  const { left } = first;
  const top = headRow(grid, first);
  if (top === undefined) return undefined;
  const height = grid.right - left;
  const { bottom } = last;
  return [
    { from: { top, bottom, left, right: grid.right }, to: { top, left }, turned: true },
    {
      from: { top: bottom + 1, bottom: grid.bottom, left: 0, right: grid.right },
      to: { top: top + height + 1, left: 0 },
      parted: true,
    },
  ];
}

/** Years one below the other, without a row between them. */
function yearsBelowOneAnother(grid: Grid): readonly Spot[] {
  let years: Spot[] = [];
  for (const spot of grid.named) {
    if (!isYearColumn(spot)) continue;
    const last = years.at(-1);
    if (last && (last.left !== spot.left || spot.top !== last.bottom + 1)) {
      if (years.length >= LEAST_YEARS) break;
      years = [];
    }
    years.push(spot);
  }
  return years;
}

/** The first of the rows above the years that name what their figures are of. */
function headRow(grid: Grid, { top, left }: Spot): number | undefined {
  const corner = grid.at(top - 1, left);
  for (let row = Math.min(corner.top, top - 1); row < top; row++) {
    const names = grid.row(row).filter((spot) => spot.left > left && namesRow(spot));
    if (names.length >= LEAST_ROWS) return Math.min(corner.top, row);
  }
  return undefined;
}
