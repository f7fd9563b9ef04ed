import { figureIn, fieldOf, isBlank } from '../../field';
import type { Spot } from '../../grid';
import { namesExecution } from '../../labels/execution';
import type { Field, Funds } from '../../model';
import { hasRole, type Region } from '../../region';
import { column, type Table } from '../../table/table';
import { isAmount } from '../rows/amounts';
import { pointsAt } from './points';
import { pointsRow, withPoints } from './points-row';

const FIGURE = { figure: true } as const;

/**
 * `预算执行（10分） | 9.8`, `预算执行 | 分值 | 10 | 得分 | 9.8` in a row of its own above the indicators, or a score behind the amounts
 * of such a row: points of the execution that the funds have not.
 */
export function withPointsApart(region: Region, funds: Funds, table: Table): Funds {
  const { total } = funds;
  if (total.score) return funds;
  for (let row = region.top; row < table.top; row++) {
    const [label, ...rest] = region.filled(row);
    if (!label?.label || rest.length === 0 || !namesExecution(label.label.bare)) continue;
    const points = pointsRow(region, rest) ?? pointsAmong(region, table, label, rest);
    if (points?.score) return { ...funds, total: withPoints(total, points) };
  }
  return funds;
}

/** A score that no label names, where the label of the row, or the column of weights, says out of how many points. */
function pointsAmong(
  { grid }: Region,
  table: Table,
  label: Spot,
  rest: readonly Spot[],
): { readonly weight: Field; readonly score: Field } | undefined {
  const [last, before] = [rest.at(-1), rest.at(-2)];
  if (!last || !isAmount(last)) return undefined;
  const isUnderScores = column(table, 'score')?.left === last.left;
  if (!isUnderScores && !(before && isAmount(before) && !hasRole(before, 'score')))
    return undefined;
  const stated = pointsAt(grid, label);
  const own = column(table, 'weight');
  const inColumn = own && grid.at(label.top, own.left);
  const weight =
    stated ??
    (isUnderScores && inColumn && inColumn !== last && isAmount(inColumn)
      ? fieldOf(grid, inColumn, FIGURE)
      : undefined);
  const score = fieldOf(grid, last, FIGURE);
  const [most, given] = [figureIn(weight), figureIn(score)];
  const isPoints = score.reading.kind === 'quantity' && (score.reading.unit?.name ?? '分') === '分';
  if (!weight || isBlank(weight) || !most || !given || !isPoints) return undefined;
  return given.lessThanOrEqualTo(most) ? { weight, score } : undefined;
}
