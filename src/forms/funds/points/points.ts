import { insideField, labelOf } from '../../field';
import type { Header } from '../headings/header';
import { isFilled, type Grid, type Spot } from '../../grid';
import type { Field, FundsRow, Section } from '../../model';
import { isNumbered } from '../../numbering';
import type { Region } from '../../region';
import { statedPoints } from '../../labels/text';

/** `得分（20分*执行率）` states the weight where no column does. */
export function withHeadingWeight(region: Region, header: Header, row: FundsRow): FundsRow {
  if (row.weight) return row;
  const { columns } = header;
  for (const spot of [columns.score, columns.executionRate, ...sides(region, header)]) {
    const weight = pointsIn(region.grid, header, spot);
    if (weight) return { ...row, weight };
  }
  return row;
}

/** 预算执行情况（10分） at the side, or 分值（10分） above: points that the row's own weight repeats. */
export function executionHeading(
  region: Region,
  header: Header,
  weight: Field | undefined,
): Section | undefined {
  if (!weight) return undefined;
  for (const spot of [...sides(region, header), header.columns.weight]) {
    const statedWeight = pointsIn(region.grid, header, spot);
    if (!spot || !statedWeight) continue;
    if (spot === header.columns.weight && isOfWhole(statedWeight)) continue;
    const { row, column } = statedWeight.cell;
    if (row === weight.cell.row && column === weight.cell.column) continue;
    return { name: 'execution', label: labelOf(region.grid, spot), statedWeight };
  }
  return undefined;
}

/** What heads the block at its side: 年度预算数（万元） beside its columns, 预算执行情况（10分） left of that. */
function sides({ grid, left }: Region, { block, top }: Header): readonly (Spot | undefined)[] {
  const spots = [block];
  for (let at = block; at && at.left > left && at.top <= top && at.bottom >= top;) {
    at = grid.at(top, at.left - 1);
    if (isFilled(at)) spots.push(at);
  }
  return spots;
}

/** 分值（100分） are those of all rows, not of the execution. */
function isOfWhole({ reading }: Field): boolean {
  return reading.kind === 'quantity' && reading.value.equals(100);
}

function pointsIn(grid: Grid, { columns }: Header, spot: Spot | undefined): Field | undefined {
  return spot && !isNumbered(spot, Object.values(columns)) ? pointsAt(grid, spot) : undefined;
}

/** The points that a label states: 10 of 预算执行（10分）. */
export function pointsAt(grid: Grid, spot: Spot): Field | undefined {
  const points = statedPoints(spot.text);
  return points && insideField(grid, spot, points.start, points.end, { figure: true });
}
