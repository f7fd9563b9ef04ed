import { ZERO, type Decimal } from '../../../amount';
import type { Field, UnitRow, UnitTable } from '../../../forms';
import { figure, inScale } from '../../../scoring';
import { tiesOut } from '../../compare/sum';
import type { TieKey } from '../../compare/tie';
import { told, type Result, type Verdict } from '../../rule';
import type { Named } from '../../terms';

/** What no rows add up to: rates, means, norms, ranks. */
const NO_SUM = /率|比例|比重|占比|比$|均|标准|定额|单价|排名|名次|得分|等级|年份|年度|序号|编号/;
const GROUP = /小计/;
/** 其中：…: a part of the row above it. */
const OF_WHICH = /^\s*其中/;

export const TABLE_SUM_KEYS = ['nested'] as const;
export type TableSumKey = TieKey | (typeof TABLE_SUM_KEYS)[number];

/** 合计 = Σ rows in each column, and each sum in a row = Σ of its parts; with the columns whose total is off. */
export function sumsOf(table: UnitTable): {
  readonly results: readonly Result<TableSumKey>[];
  readonly off: ReadonlySet<number>;
} {
  const down = columnSums(table);
  const off = down.flatMap(({ at, result }) => (result.outcome === 'fail' ? [at] : []));
  return { results: [...ofColumns(table, down), ...acrossRows(table, down)], off: new Set(off) };
}

interface ColumnSum {
  readonly at: number;
  readonly result: Result<TieKey>;
  /** Σ of the rows, where the total is another. */
  readonly expected?: string | undefined;
}

function columnSums({ columns, rows, total }: UnitTable): readonly ColumnSum[] {
  const own = rows.filter(({ label }) => !OF_WHICH.test(label.text));
  if (!total || own.length === 0 || own.some(({ label }) => GROUP.test(label.text))) return [];
  return columns.flatMap(({ name }, at): readonly ColumnSum[] => {
    const field = total.fields[at];
    const addends = own.map((row) => ({ label: called(row), field: row.fields[at] }));
    if (NO_SUM.test(name) || !isSummed(field, addends)) return [];
    const whole = { label: `${called(total)}“${name}”`, field };
    const result = tiesOut(whole, addends, { path: `tables.${name}.${called(total)}` });
    if (!result) return [];
    const { expected } = result.outcome === 'fail' ? told(result) : {};
    return [{ at, result, expected }];
  });
}

/** Whether all rows have a figure that may be added, and the total is neither their mean nor twice their sum. */
function isSummed(total: Field | undefined, addends: readonly Named[]): boolean {
  const whole = figure(total);
  const isRatio = ({ field }: Named): boolean =>
    field?.reading.kind === 'quantity' && field.reading.unit?.dimension === 'ratio';
  if (!whole || isRatio({ label: '', field: total }) || addends.some(isRatio)) return false;
  const figures = addends.flatMap(({ field }) => figure(field) ?? []);
  if (figures.length === 0) return false;
  const sum = figures.reduce((all, one) => all.plus(inScale(one, whole.scale)), ZERO);
  const isMean = figures.length > 1 && sum.dividedBy(figures.length).equals(whole.stored);
  return !isMean && !sum.equals(whole.stored.times(2));
}

/** A table none of whose columns adds up has rows within rows: nobody can tell which of them are to be added. */
function ofColumns(table: UnitTable, down: readonly ColumnSum[]): readonly Result<TableSumKey>[] {
  const off = down.filter(({ result }) => result.outcome === 'fail');
  const isNested = off.length > 0 && off.length === down.length && table.rows.length > 2;
  if (!isNested || (down.length === 1 && !hasSumsWithin(table, down[0]?.at ?? 0))) {
    return down.map(({ result }) => result);
  }
  const verdicts = off.map(({ result }) => told(result));
  return [
    {
      outcome: 'undetermined',
      key: 'nested',
      cells: verdicts.flatMap(({ cells: [first] }) => first ?? []),
      path: 'tables.nested',
      values: verdicts.flatMap(({ values }) => values.slice(0, 1)),
      data: {
        total: table.total ? called(table.total) : '',
        columns: off.map(({ at }) => `“${table.columns[at]?.name ?? ''}”`).join('、'),
      },
    },
  ];
}

/** Whether some row is the sum of those that follow it. */
function hasSumsWithin({ rows }: UnitTable, at: number): boolean {
  const values = rows.map(({ fields }) => figure(fields[at])?.stored ?? ZERO);
  return values.some((one, index) => {
    let sum = ZERO;
    return (
      !one.isZero() &&
      values.slice(index + 1).some((next, step) => {
        sum = sum.plus(next);
        return step > 0 && sum.equals(one);
      })
    );
  });
}

/** 收入合计 = 上年结转 + … in each row; parts that may be some of all are only held to be no more. */
function acrossRows(
  { columns, rows, total }: UnitTable,
  down: readonly ColumnSum[],
): readonly Result<TableSumKey>[] {
  const all = [...(total ? [total] : []), ...rows];
  return columns.flatMap((column, of) => {
    const parts = columns.flatMap((one, at) => (one.of === of ? [at] : []));
    if (parts.length === 0) return [];
    const isWhole =
      parts.some((at) => columns[at]?.isWhole) || all.some((row) => ties(row, of, parts));
    return all.flatMap((row): readonly Result<TieKey>[] => {
      const addends = parts.map((at) => ({
        label: columns[at]?.name ?? '',
        field: row.fields[at],
        unused: () => true,
      }));
      const field = row.fields[of];
      if (!figure(field) || !addends.some((one) => figure(one.field))) return [];
      const whole = { label: `${called(row)}“${column.name}”`, field };
      const result = tiesOut(whole, addends, { path: `tables.${column.name}.${called(row)}` });
      if (result?.outcome !== 'fail') return result ? [result] : [];
      const verdict = told(result);
      if (!isWhole && !(verdict.difference ?? '').startsWith('-')) return [];
      // The figure that is wrong has been told in its column.
      if (row === total && isMended(verdict, [of, ...parts], of, down)) return [];
      return [verdict];
    });
  });
}

function ties({ fields }: UnitRow, of: number, parts: readonly number[]): boolean {
  const whole = figure(fields[of]);
  const figures = parts
    .flatMap((at) => figure(fields[at]) ?? [])
    .filter((one) => !one.stored.isZero());
  if (!whole || figures.length < 2) return false;
  return figures
    .reduce((all, one) => all.plus(inScale(one, whole.scale)), ZERO)
    .equals(whole.stored);
}

/** Whether the sum holds with what the columns say that the total row should be. */
function isMended(
  { difference = '0' }: Verdict<TieKey>,
  at: readonly number[],
  of: number,
  down: readonly ColumnSum[],
): boolean {
  let off: Decimal = ZERO.plus(difference);
  let changed = false;
  for (const { at: column, result } of down) {
    if (result.outcome !== 'fail' || !at.includes(column)) continue;
    const miss = told(result).difference ?? '0';
    off = column === of ? off.minus(miss) : off.plus(miss);
    changed = true;
  }
  return changed && off.isZero();
}

export function called({ label }: UnitRow): string {
  return label.text.replace(/\s+/g, '');
}
