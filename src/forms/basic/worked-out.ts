import { labelOf, type FieldHints } from '../field';
import { isFilled, type Spot } from '../grid';
import type { Label } from '../model';
import type { Region } from '../region';
import { moneyUnit } from '../labels/text';
import { isYearColumn, type YearHeading } from './year-headings';

/** A column beside the years whose figures follow from theirs: 增减额, 增减率, 完成率. */
export interface WorkedOut {
  readonly spot: Spot;
  readonly label: Label;
  readonly hints: FieldHints;
}

/** So many rows of a column show what it is worked out by. */
const FEWEST_ROWS = 3;

/** The columns beside those of the years that hold figures in several rows. */
export function workedOutColumns(
  region: Region,
  heading: YearHeading,
  reason: Spot | undefined,
): readonly WorkedOut[] {
  const years = Object.values(heading.columns).map(({ spot }) => spot);
  const first = Math.min(...years.map(({ left }) => left));
  const found: WorkedOut[] = [];
  for (let row = heading.top; row <= heading.bottom; row++) {
    for (const spot of region.filled(row)) {
      if (spot.top !== row || spot.left < first || spot === reason) continue;
      if (years.some(({ left, right }) => spot.left <= right && spot.right >= left)) continue;
      // 增减情况 over 增减额 and 增减率.
      if (spot.right > spot.left && spot.bottom < heading.bottom) continue;
      if (isYearColumn(spot) || !holdsFigures(region, heading, spot)) continue;
      const unit = /[%％]/.test(spot.text) ? '%' : spot.label && moneyUnit(spot.label);
      found.push({ spot, label: labelOf(region.grid, spot), hints: { unit, figure: true } });
    }
  }
  return found.sort((a, b) => a.spot.left - b.spot.left);
}

function holdsFigures(region: Region, { bottom }: YearHeading, { left }: Spot): boolean {
  let figures = 0;
  for (let row = bottom + 1; row <= region.bottom && figures < FEWEST_ROWS; row++) {
    const spot = region.grid.at(row, left);
    if (isFilled(spot) && spot.top === row && /\d/.test(spot.text)) figures++;
  }
  return figures === FEWEST_ROWS;
}
