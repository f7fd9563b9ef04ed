import type { Decimal } from '../../amount';
import type { FundsRow, MoneyColumn, SelfEvaluation, TaskList } from '../../forms';
import { isAtLeast, type BoundKey } from '../compare/bound';
import { tiesOut } from '../compare/sum';
import type { TieKey } from '../compare/tie';
import { inDoubt, suspects } from '../doubts';
import { named } from '../field-names';
import type { Result } from '../rule';
import { tableOf } from './cross-foot';

/** The tables of a form in which 其中：财政拨款 stands alone beside 总额. */
export function tablesOf(evaluation: SelfEvaluation | undefined): readonly TaskList[] {
  const { funds, tasks } = evaluation ?? {};
  const tables = [...(funds ? [tableOf(funds)] : []), ...(tasks ? [tasks] : [])];
  return tables.filter(({ total, rows }) => [total, ...rows].some((row) => row?.within));
}

/** The part is no more than the amount beside it. */
export function isWithin(
  row: FundsRow,
  column: MoneyColumn,
  isTotal: boolean,
): Result<BoundKey> | undefined {
  const part = row.within?.[column];
  if (!part) return undefined;
  const label = isTotal ? named(column) : `“${row.name}”${named(column)}`;
  return isAtLeast(
    { label, field: row[column] },
    [{ label: part.name, field: part.amount }],
    `funds.rows.${row.name}.${column}.${part.name}`,
  );
}

/** 合计 of the part = Σ of the rows; where it is more than the amount beside it in any of them, that is told. */
export function withinTotal(
  { total, rows }: TaskList,
  column: MoneyColumn,
): readonly Result<TieKey>[] {
  const part = total?.within?.[column];
  if (!part || rows.length === 0) return [];
  const isTold = [total, ...rows].some(
    (row) => isWithin(row, column, row === total)?.outcome === 'fail',
  );
  if (isTold) return [];
  // Where 总额 does not add up either, that is told in its place.
  const amounts = rows.map((row) => ({ label: row.name, field: row[column] }));
  const whole = tiesOut({ label: named(column), field: total[column] }, amounts, { path: '' });
  if (whole?.outcome === 'fail') return [];
  const addends = rows.map((row) => ({ label: row.name, field: row.within?.[column]?.amount }));
  const label = `${named(column)}（${part.name}）`;
  const result = tiesOut({ label, field: part.amount }, addends, {
    path: `funds.columns.${column}.${part.name}`,
  });
  const fields = addends.map(({ field }) => field);
  const doubted = (miss: Decimal) => ({ doubts: suspects(part.amount, fields, miss) });
  return result ? [inDoubt(result, doubted)] : [];
}
