import { insideField, labelOf } from '../field';
import type { Header } from './header';
import type { Grid, Spot } from '../grid';
import type { Field, FundsRow, Section } from '../model';
import { statedPoints } from '../text';

/** `得分（20分*执行率）` states the weight where no column does. */
export function withHeadingWeight(grid: Grid, header: Header, row: FundsRow): FundsRow {
  if (row.weight) return row;
  const { columns, block } = header;
  for (const spot of [columns.score, columns.executionRate, block]) {
    const weight = pointsIn(grid, spot);
    if (weight) return { ...row, weight };
  }
  return row;
}

/** 预算执行情况（10分） at the side, or 分值（10分） above: points that the row's own weight repeats. */
export function executionHeading(
  grid: Grid,
  { columns, block }: Header,
  weight: Field | undefined,
): Section | undefined {
  if (!weight) return undefined;
  for (const spot of [block, columns.weight]) {
    const statedWeight = pointsIn(grid, spot);
    if (!spot || !statedWeight) continue;
    const { row, column } = statedWeight.cell;
    if (row === weight.cell.row && column === weight.cell.column) continue;
    return { name: 'execution', label: labelOf(grid, spot), statedWeight };
  }
  return undefined;
}

function pointsIn(grid: Grid, spot: Spot | undefined): Field | undefined {
  const points = spot && statedPoints(spot.text);
  return points && insideField(grid, spot, points.start, points.end, { figure: true });
}
