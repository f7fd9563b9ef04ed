import type { Role } from '../families/family';
import { fieldOf, labelOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import { MONEY_COLUMNS, type Repeated } from '../model';
import { hasOneOf, hasRole } from '../region';

/*
 * What belongs to the whole project may be typed into each row of its indicators. The rows agree, or all but few of them do: those
 * are slips of the pen, and told as such.
 */

export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Of so many rows one may be another. */
const ROWS_PER_SLIP = 4;
const LEAST_ROWS = 3;

/** What a column can only say of the whole project; points are the indicators' own where there are no others. */
const OF_PROJECT: readonly Role[] = [
  ...MONEY_COLUMNS,
  'adjustment',
  'executionRate',
  'total',
  'grade',
  'department',
  'authority',
  'implementer',
  'yearField',
  'goals',
  'completions',
];
const POINTS = ['weight', 'score'] as const;

/** Whether a column says one thing of each project. */
export function saysOneThing(
  grid: Grid,
  head: Spot,
  bands: readonly Rows[],
  heads: readonly Spot[],
): boolean {
  const uneven = bands.filter((band) => !isEven(grid, head, band));
  if (uneven.length === 0) return true;
  const hasOther = POINTS.some(
    (own) =>
      hasRole(head, own) && heads.some((other) => other.left > head.left && hasRole(other, own)),
  );
  if (!hasOther && !hasOneOf(head, OF_PROJECT)) return false;
  return uneven.every((band) => usualIn(grid, head, band) !== undefined);
}

function isEven(grid: Grid, head: Spot, { top, bottom }: Rows): boolean {
  const spot = grid.at(top, head.left);
  if (spot.bottom >= bottom) return spot.top === top;
  for (let row = spot.bottom + 1; row <= bottom; row++) {
    const below = grid.at(row, head.left);
    if (isFilled(below) && below.text !== spot.text) return false;
  }
  return isFilled(spot);
}

/** What all rows of a project but few say; `undefined` where there is no such thing. */
function usualIn(grid: Grid, head: Spot, { top, bottom }: Rows): Spot | undefined {
  const said = new Map<string, Spot[]>();
  for (let row = top; row <= bottom; row++) {
    const spot = grid.at(row, head.left);
    if (spot.bottom > spot.top) return undefined;
    if (!isFilled(spot)) continue;
    const alike = said.get(spot.text);
    if (alike) alike.push(spot);
    else said.set(spot.text, [spot]);
  }
  const [most = [], ...others] = [...said.values()].sort((a, b) => b.length - a.length);
  const slips = others.reduce((sum, own) => sum + own.length, 0);
  const rows = most.length + slips;
  const mayBe = Math.max(1, Math.floor(rows / ROWS_PER_SLIP));
  return rows >= LEAST_ROWS && slips <= mayBe ? most[0] : undefined;
}

/** The row that speaks for the project. */
export function rowMeant(grid: Grid, head: Spot, band: Rows): number {
  return isEven(grid, head, band) ? band.top : (usualIn(grid, head, band)?.top ?? band.top);
}

/** What single rows say otherwise than the others of their project. */
export function saidOtherwise(grid: Grid, heads: readonly Spot[], band: Rows): readonly Repeated[] {
  return heads.flatMap((head) => {
    if (isEven(grid, head, band)) return [];
    const usual = usualIn(grid, head, band);
    if (!usual) return [];
    const spots: Spot[] = [];
    for (let row = band.top; row <= band.bottom; row++) spots.push(grid.at(row, head.left));
    return spots
      .filter((spot) => isFilled(spot) && spot.text !== usual.text)
      .map((spot) => ({
        label: labelOf(grid, head),
        own: fieldOf(grid, spot),
        usual: fieldOf(grid, usual),
      }));
  });
}
