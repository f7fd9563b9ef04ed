import type { Role } from '../families/family';
import { fieldOf, labelOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import { MONEY_COLUMNS, type Repeated } from '../model';
import { squeeze } from '../labels/text';
import { hasOneOf, hasRole } from '../region';

/*
 * What belongs to the whole project may be typed into each row of its indicators. The rows agree, or all but few of them do: those
 * are slips of the pen, and told as such.
 */

export interface Rows {
  readonly top: number;
  readonly bottom: number;
  /** Rows among them that say nothing of a project: the headings once more. */
  readonly heads: ReadonlySet<number>;
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
  'projectName',
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

/** What a cell says, however it is spaced and however many places it shows: 99 and 99.00 are one. */
export function said({ cell, text }: Spot): string {
  const plain = squeeze(text);
  if (typeof cell?.value === 'number') return String(cell.value);
  return FIGURE.test(plain) ? String(Number(plain)) : plain;
}

/** Enough digits that two figures which differ are not taken for one. */
const FIGURE = /^-?\d{1,12}(?:\.\d{1,3})?$/;

function isEven(grid: Grid, head: Spot, { top, bottom, heads }: Rows): boolean {
  const spot = grid.at(top, head.left);
  if (spot.bottom >= bottom) return spot.top === top;
  for (let row = spot.bottom + 1; row <= bottom; row++) {
    if (heads.has(row)) continue;
    const below = grid.at(row, head.left);
    if (isFilled(below) && said(below) !== said(spot)) return false;
  }
  return isFilled(spot);
}

function spotsOf(grid: Grid, head: Spot, { top, bottom, heads }: Rows): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++) {
    if (!heads.has(row)) spots.push(grid.at(row, head.left));
  }
  return spots;
}

/** What all rows of a project but few say; `undefined` where there is no such thing. */
function usualIn(grid: Grid, head: Spot, band: Rows): Spot | undefined {
  const sayings = new Map<string, Spot[]>();
  for (const spot of spotsOf(grid, head, band)) {
    if (spot.bottom > spot.top) return undefined;
    if (!isFilled(spot)) continue;
    const alike = sayings.get(said(spot));
    if (alike) alike.push(spot);
    else sayings.set(said(spot), [spot]);
  }
  const [most = [], ...others] = [...sayings.values()].sort((a, b) => b.length - a.length);
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
    return spotsOf(grid, head, band)
      .filter((spot) => isFilled(spot) && said(spot) !== said(usual))
      .map((spot) => ({
        label: labelOf(grid, head),
        own: fieldOf(grid, spot),
        usual: fieldOf(grid, usual),
      }));
  });
}
