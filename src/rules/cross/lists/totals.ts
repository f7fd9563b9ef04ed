import { ONE, ZERO, type Decimal } from '../../../amount';
import { LIST_MONEY, type ListMoney, type ListRow, type ProjectList } from '../../../forms';
import { figure, inScale, isPrintedRate, readRate, type Figure } from '../../../scoring';
import { named } from '../../field-names';
import { printed, printedSigned, signed } from '../../figure';
import type { Verdict } from '../../rule';
import { term } from '../../terms';
import { amountsApart } from './amounts';
import { rateOf, rateSaid } from './rate';
import { isOwnRate, placed } from './row';

export const LIST_TOTAL_KEYS = ['total', 'group', 'total-rate'] as const;
export type ListTotalKey = (typeof LIST_TOTAL_KEYS)[number];

/** Rows with what they come to. */
interface Summed {
  readonly total: ListRow;
  readonly rows: readonly ListRow[];
  readonly key: 'total' | 'group';
}

/** 合计, and each 小计 = Σ of its rows, column by column, and the rate of the totals. */
export function totalsOf(list: ProjectList): Verdict<ListTotalKey>[] {
  const { total, rows, groups, nested } = list;
  if (nested) return [];
  return [
    ...groups.map((group): Summed => ({ ...group, key: 'group' })),
    ...(total ? [{ total, rows, key: 'total' as const }] : []),
  ].flatMap((summed) => totalOf(list, summed));
}

function totalOf(list: ProjectList, summed: Summed): Verdict<ListTotalKey>[] {
  const sums = LIST_MONEY.flatMap((column) => sumOf(list, summed, column) ?? []);
  const told = sums.flatMap(({ verdict }) => verdict ?? []);
  return [...told, rateOfTotal(list, summed, sums) ?? []].flat();
}

interface Sum {
  readonly column: ListMoney;
  /** Σ of the rows, in the unit of the total. */
  readonly sum: Decimal;
  readonly verdict?: Verdict<ListTotalKey>;
}

const HALF = ONE.dividedBy(2);

function sumOf(
  list: ProjectList,
  { total, rows, key }: Summed,
  column: ListMoney,
): Sum | undefined {
  const typed = figure(total[column]);
  const addends = rows.flatMap((row) => figure(row[column]) ?? []);
  if (!typed || addends.length === 0) return undefined;
  const sum = addends.reduce((all, one) => all.plus(inScale(one, typed.scale)), ZERO);
  const difference = typed.stored.minus(sum);
  if (difference.isZero() || isRoundedSum(typed, addends, difference)) return { column, sum };
  // Rows that are sums of others are in it twice.
  if (sum.equals(typed.stored.times(2))) return { column, sum };
  // A row that was left blank may be in the total nevertheless.
  if (addends.length < rows.length) return { column, sum };
  if (isToldAtRows(list, rows, column, typed, difference)) return { column, sum };
  const { path, data } = placed({ list, row: total }, column);
  const field = typed.field;
  const [actual, expected] = [typed.stored, sum].map((one) =>
    printed(one, [typed, ...addends], typed.scale),
  );
  return {
    column,
    sum,
    verdict: {
      outcome: 'fail',
      key,
      cells: [field.cell, ...addends.map((one) => one.field.cell)],
      terms: [
        ...rows.map((row) => term({ label: row.label.text.trim(), field: row[column] }, '+')),
        term({ label: named(column), field }, '≠'),
      ],
      path,
      values: [typed, ...addends].map((one) => one.field.text),
      actual: typed.stored.toFixed(),
      expected: sum.toFixed(),
      difference: signed(difference),
      data: {
        ...data,
        actual: actual ?? '',
        expected: expected ?? '',
        difference: printedSigned(difference, [typed, ...addends], typed.scale),
      },
    },
  };
}

/** Amounts worked out by formulas are shown rounded: by no more than that may they miss. */
function isRoundedSum(typed: Figure, addends: readonly Figure[], difference: Decimal): boolean {
  const isRounded = [typed, ...addends].some(
    ({ stored, places }) => stored.decimalPlaces() > places,
  );
  const places = Math.min(...[typed, ...addends].map((one) => one.places));
  const step = ONE.dividedBy('1'.padEnd(places + 1, '0'));
  return (
    isRounded && difference.abs().lessThanOrEqualTo(step.times(HALF).times(addends.length + 1))
  );
}

/** The total is that of the amounts that the forms have, and the rows which have others are told. */
function isToldAtRows(
  list: ProjectList,
  rows: readonly ListRow[],
  column: ListMoney,
  typed: Figure,
  difference: Decimal,
): boolean {
  const off = rows.reduce((all, row) => {
    const apart = amountsApart(list, row).find((one) => one.column === column);
    return apart ? all.plus(inScale(apart.typed, typed.scale)).minus(apart.exact) : all;
  }, ZERO);
  return !off.isZero() && off.plus(difference).isZero();
}

function rateOfTotal(
  list: ProjectList,
  { total, rows }: Summed,
  sums: readonly Sum[],
): Verdict<ListTotalKey> | undefined {
  const { executionRate } = total;
  const readings = readRate(executionRate);
  const exact = rateOf(total);
  if (!executionRate || readings.length === 0 || !exact || isOwnRate(total)) return undefined;
  const may = [rateOfSums(sums), meanOf(rows)].flatMap((one) => one ?? []);
  if (may.some((one) => isPrintedRate(one, readings))) return undefined;
  // The total of one of the two is wrong, and told.
  if (sums.some(({ verdict }) => verdict)) return undefined;
  return rateSaid(list, total, executionRate, exact, 'total-rate');
}

function rateOfSums(sums: readonly Sum[]): Decimal | undefined {
  const of = (column: ListMoney) => sums.find((one) => one.column === column)?.sum;
  const [below, above] = [of('annualBudget') ?? of('initialBudget'), of('executed')];
  return below && above && !below.isZero() ? above.dividedBy(below) : undefined;
}

/** Some state the mean of the rates instead. */
function meanOf(rows: readonly ListRow[]): Decimal | undefined {
  const rates = rows.flatMap(({ executionRate }) => readRate(executionRate)[0]?.value ?? []);
  const [first, ...rest] = rates;
  if (!first || rates.length < rows.length) return undefined;
  return rest.reduce((sum, one) => sum.plus(one), first).dividedBy(rates.length);
}
