import { ZERO, type Decimal } from '../../amount';
import { fieldOf } from '../field';
import type { Grid, Spot } from '../grid';
import type { Indicator } from '../model';
import { hasRole } from '../region';
import type { BodyColumns } from './columns';

/** So many rows must have been read for the next to be their sum. */
const LEAST_ADDED = 3;

/** A name, 分值 and 得分: a row with more is none. */
export const MOST_FILLED = 3;

/** The table as far as it was read. */
interface Rows {
  readonly grid: Grid;
  /** The first column of the table. */
  readonly left: number;
  readonly columns: BodyColumns;
  readonly indicators: readonly Indicator[];
}

/** A row without words, or under a name that no list has: the sum of 分值 beneath them, that of 得分, or both. */
export function unnamedTotal(rows: Rows, row: number, filled: readonly Spot[]): Spot | undefined {
  const { grid, left, columns, indicators } = rows;
  const { own } = columns.weights;
  const { score } = columns.by;
  if (!own || !score || indicators.length < LEAST_ADDED || filled.length > MOST_FILLED)
    return undefined;
  const name = filled.length === MOST_FILLED ? sumName(rows, filled[0]) : undefined;
  const figures = name ? filled.slice(1) : filled;
  const [stating] = figures;
  if (!stating || figures.length > 2) return undefined;
  const places = [own, score].map((column) => columns.spot(row, column));
  // A heading across the table stands in both of these columns, and in others.
  const isSum = (spot: Spot): boolean => spot.top === row && spot.left >= own.left;
  if (!figures.every((spot) => places.includes(spot) && isSum(spot))) return undefined;
  const stated = fieldOf(grid, stating, { figure: true }).reading;
  if (stated.kind !== 'quantity' || !isWhole(indicators, stated.value, name !== undefined)) {
    return undefined;
  }
  if (name) return name;
  // Its name would stand where nothing does; 绩效指标 at the side may cover the row from far above.
  for (let column = left; column < own.left; column++) {
    const spot = grid.at(row, column);
    if (spot.top === row) return spot;
  }
  return undefined;
}

/** What may name a sum: words across the levels, where an indicator would stand under one of them. */
function sumName({ left, columns }: Rows, first: Spot | undefined): Spot | undefined {
  const { name } = columns.levels;
  if (!first || !name || typeof first.cell?.value !== 'string') return undefined;
  if (hasRole(first, 'subtotal')) return undefined;
  const isAcross = first.left < name.left || first.right > name.right;
  return isAcross && first.left === left ? first : undefined;
}

/** Points that no row has, but all of them together; under a name no fewer than these. */
function isWhole(indicators: readonly Indicator[], points: Decimal, isNamed: boolean): boolean {
  let sum = ZERO;
  let most = ZERO;
  for (const { weight } of indicators) {
    if (weight?.reading.kind !== 'quantity') continue;
    const { value } = weight.reading;
    sum = sum.plus(value);
    if (value.greaterThan(most)) most = value;
  }
  const least = isNamed ? sum : sum.dividedBy(2);
  return (
    points.greaterThan(most) &&
    (isNamed ? points.greaterThanOrEqualTo(least) : points.greaterThan(least))
  );
}
