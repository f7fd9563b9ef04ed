import { ZERO, type Decimal, type Writable } from '../../amount';
import { figureIn } from '../field';
import { BASIC_COLUMNS, type BasicColumn, type BasicRow, type BasicRowName } from '../model';

/**
 * Rows beneath 业务工作经费 or 运行维护经费 whose numbers do not tell whether they stand under it or beside it (`2、` twice, none
 * at all): they are parts of 项目支出 where they are just what its other parts lack in every year.
 */
export function placeLoose(
  rows: Readonly<Partial<Record<BasicRowName, BasicRow>>>,
  others: readonly BasicRow[],
  loose: readonly Writable<BasicRow>[],
): void {
  const { project, operations, running, specialFunds } = rows;
  if (!project || loose.length === 0) return;
  const parts = [operations, running, specialFunds, ...others.filter(({ under }) => under)];
  const stated = BASIC_COLUMNS.flatMap((column) => {
    const whole = figureIn(project[column]);
    return whole ? [{ lack: whole.minus(sumOf(parts, column)), own: sumOf(loose, column) }] : [];
  });
  const isLacked = stated.some(({ lack }) => !lack.isZero());
  if (!isLacked || !stated.every(({ lack, own }) => lack.equals(own))) return;
  for (const row of loose) row.under = 'project';
}

function sumOf(rows: readonly (BasicRow | undefined)[], column: BasicColumn): Decimal {
  return rows.reduce((sum, row) => sum.plus(figureIn(row?.[column]) ?? ZERO), ZERO);
}
