import { HUNDRED, ONE, ZERO, type Decimal } from '../../../amount';
import type { Field, ListRow, ProjectList } from '../../../forms';
import {
  figure,
  inScale,
  isPrintedRate,
  pointsFigure,
  readRate,
  type Figure,
} from '../../../scoring';
import { percentText, quotient } from '../../compare/rate';
import { named } from '../../field-names';
import { printed, printedSigned, signed } from '../../figure';
import { pointsText } from '../../rows';
import type { Subject, Verdict } from '../../rule';
import { gradesOf, statedGrade } from '../../score/stated-grade';
import { term } from '../../terms';
import { amountsApart, LIST_MONEY, type ListMoney } from './amounts';
import { isOwnRate, placed, unreadOf } from './row';

export const LIST_OWN_KEYS = ['own-rate', 'own-grade', 'total', 'total-rate'] as const;
export type ListOwnKey = (typeof LIST_OWN_KEYS)[number] | 'unread';

/** What a list has wrong by itself: rates and grades of rows that no form stands behind, and its total. */
export function ownOf(
  list: ProjectList,
  { rubric }: Pick<Subject, 'rubric'>,
): Verdict<ListOwnKey>[] {
  const open = list.rows.filter(({ form }) => !form);
  return [
    ...open.flatMap((row) => rateIn(list, row) ?? []),
    ...[...open, ...(list.total ? [list.total] : [])].flatMap(
      (row) => unreadOf({ list, row }) ?? [],
    ),
    ...gradesIn(list, open, rubric),
    ...totalOf(list),
  ];
}

function rateIn(list: ProjectList, row: ListRow): Verdict<ListOwnKey> | undefined {
  const exact = rateOf(row);
  const { executionRate } = row;
  if (!executionRate || !exact || readRate(executionRate).length === 0 || isOwnRate(row))
    return undefined;
  return rateSaid(list, row, executionRate, exact, 'own-rate');
}

/** What a row spent of its budget; the revised one where it has both. */
function rateOf({ annualBudget, initialBudget, executed }: ListRow): Decimal | undefined {
  const [below, above] = [figure(annualBudget) ?? figure(initialBudget), figure(executed)];
  return above && below && quotient(above, below);
}

function rateSaid(
  list: ProjectList,
  row: ListRow,
  field: Field,
  exact: Decimal,
  key: 'own-rate' | 'total-rate',
): Verdict<ListOwnKey> {
  const { path, data } = placed({ list, row }, 'executionRate');
  const budget = row.annualBudget ?? row.initialBudget;
  const [actual, expected] = [field.text.trim(), percentText(exact)];
  return {
    outcome: 'fail',
    key,
    cells: [field, row.executed, budget].flatMap((one) => one?.cell ?? []),
    terms: [
      term({ label: named('executed'), field: row.executed }, '+'),
      term({ label: named('annualBudget'), field: budget }, '÷'),
      term({ label: named('executionRate'), field }, '≠'),
    ],
    path,
    values: [field, row.executed, budget].map((one) => one?.text ?? ''),
    actual,
    expected,
    data: { ...data, actual, expected },
  };
}

/** Grades that do not follow from the score beside them, where those of most rows do. */
function gradesIn(
  list: ProjectList,
  open: readonly ListRow[],
  rubric: Subject['rubric'],
): readonly Verdict<ListOwnKey>[] {
  const judged = list.rows.flatMap((row) => {
    const points = pointsFigure(row.score)?.stored;
    const stated = row.grade && statedGrade(row.grade.text, rubric);
    if (!points || !row.grade || !stated) return [];
    const expected = gradesOf(points, HUNDRED, rubric)[0] ?? stated;
    return [{ row, grade: row.grade, points, stated, expected }];
  });
  const wrong = judged.filter(({ stated, expected }) => stated !== expected);
  if (wrong.length * 2 >= judged.length) return [];
  return wrong
    .filter(({ row }) => open.includes(row))
    .map(({ row, grade, points, stated, expected }) => {
      const { path, data } = placed({ list, row }, 'grade');
      return {
        outcome: 'fail',
        key: 'own-grade',
        cells: [grade.cell, ...(row.score ? [row.score.cell] : [])],
        path,
        values: [grade.text, row.score?.text ?? ''],
        actual: stated,
        expected,
        data: { ...data, actual: stated, expected, score: pointsText(points, 6) },
      };
    });
}

/** 合计 = Σ of its rows, column by column, and the rate of the totals. */
function totalOf(list: ProjectList): Verdict<ListOwnKey>[] {
  const { total, rows, nested } = list;
  if (!total || nested) return [];
  const sums = LIST_MONEY.flatMap((column) => sumOf(list, total, column) ?? []);
  const told = sums.flatMap(({ verdict }) => verdict ?? []);
  return [...told, rateOfTotal(list, total, rows, sums) ?? []].flat();
}

interface Sum {
  readonly column: ListMoney;
  /** Σ of the rows, in the unit of the total. */
  readonly sum: Decimal;
  readonly verdict?: Verdict<ListOwnKey>;
}

const HALF = ONE.dividedBy(2);

function sumOf(list: ProjectList, total: ListRow, column: ListMoney): Sum | undefined {
  const typed = figure(total[column]);
  const addends = list.rows.flatMap((row) => figure(row[column]) ?? []);
  if (!typed || addends.length === 0) return undefined;
  const sum = addends.reduce((all, one) => all.plus(inScale(one, typed.scale)), ZERO);
  const difference = typed.stored.minus(sum);
  if (difference.isZero() || isRoundedSum(typed, addends, difference)) return { column, sum };
  // Rows that are sums of others are in it twice.
  if (sum.equals(typed.stored.times(2))) return { column, sum };
  // A row that was left blank may be in the total nevertheless.
  if (addends.length < list.rows.length) return { column, sum };
  if (isToldAtRows(list, column, typed, difference)) return { column, sum };
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
      key: 'total',
      cells: [field.cell, ...addends.map((one) => one.field.cell)],
      terms: [
        ...list.rows.map((row) => term({ label: row.label.text.trim(), field: row[column] }, '+')),
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
  column: ListMoney,
  typed: Figure,
  difference: Decimal,
): boolean {
  const off = list.rows.reduce((all, row) => {
    const apart = amountsApart(list, row).find((one) => one.column === column);
    return apart ? all.plus(inScale(apart.typed, typed.scale)).minus(apart.exact) : all;
  }, ZERO);
  return !off.isZero() && off.plus(difference).isZero();
}

function rateOfTotal(
  list: ProjectList,
  total: ListRow,
  rows: readonly ListRow[],
  sums: readonly Sum[],
): Verdict<ListOwnKey> | undefined {
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
