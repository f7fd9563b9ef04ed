import type { Field, UnitTable } from '../../../forms';
import { figure } from '../../../scoring';
import { tiesOut } from '../../compare/sum';
import type { TieKey } from '../../compare/tie';
import type { Result } from '../../rule';
import { called } from './sums';

const CARRIED = /^(?:上年|年初)结[转余]/;

/** 收入合计 = 支出合计 + 结余, row by row of two tables, where what was carried over is counted as income. */
export function balanceOf(tables: readonly UnitTable[]): readonly Result<TieKey>[] {
  const income = tables.find(
    ({ columns }) =>
      columns.some(({ name }) => EARNED.test(name)) &&
      columns.some(({ name }) => CARRIED.test(name)),
  );
  const spending = tables.find(
    ({ columns }) =>
      columns.some(({ name }) => SPENT.test(name)) && columns.some(({ name }) => LEFT.test(name)),
  );
  if (!income || !spending) return [];
  const rows = [...(spending.total ? [spending.total] : []), ...spending.rows];
  return rows.flatMap((row) => {
    const of = [...(income.total ? [income.total] : []), ...income.rows].find(
      (one) => called(one) === called(row),
    );
    const whole = of && at(income, of.fields, EARNED);
    const [spent, left] = [at(spending, row.fields, SPENT), at(spending, row.fields, LEFT)];
    if (!whole || !spent || !left) return [];
    const addends = [
      { label: spent.name, field: spent.field },
      { label: left.name, field: left.field },
    ];
    const total = { label: `${called(row)}“${whole.name}”`, field: whole.field };
    return tiesOut(total, addends, { path: `tables.balance.${called(row)}` }) ?? [];
  });
}

const EARNED = /^(?:年度)?收入(?:合计|总计)$/;
const SPENT = /^(?:年度)?支出(?:合计|总计)$/;
const LEFT = /^(?:年末)?(?:结余|结转结余|结转和结余)$/;

/** The figure under a column of that name. */
function at(
  { columns }: UnitTable,
  fields: readonly (Field | undefined)[],
  called: RegExp,
): { readonly name: string; readonly field: Field } | undefined {
  const index = columns.findIndex(({ name }) => called.test(name));
  const [column, field] = [columns[index], fields[index]];
  return column && field && figure(field) ? { name: column.name, field } : undefined;
}
