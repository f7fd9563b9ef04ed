import {
  MONEY_COLUMNS,
  type Field,
  type FundsRow,
  type MoneyColumn,
  type TaskList,
} from '../../forms';
import { ZERO } from '../../amount';
import { figure, inScale, isOtherUnit } from '../../scoring';
import { tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { named } from '../field-names';
import { inDoubt, missingBy, suspects } from '../doubts';
import { printed, printedSigned, signed } from '../figure';
import { NOT_APPLICABLE, rule, type Result, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { term, type Named } from '../terms';
import { partIn, slipsIn, tableOf, type Slip } from './cross-foot';
import { tasksBeyond } from './tasks-within';
import { withinTotal } from './within';

/** 总额 = 财政拨款 + 其他资金 in each row of a list with such columns, and each column = Σ of its rows. */
export default rule({
  id: 'funds/columns-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...TIE_KEYS, 'cell', 'other-unit', 'tasks-beyond'],
  examples: {
    right: [
      {
        全年预算数: '150',
        '资金 年度资金总额 全年预算数 财政拨款': '130',
        '资金 年度资金总额 全年预算数 其他资金': '20',
        '资金 食品抽检 全年预算数': '150',
        '资金 食品抽检 全年预算数 财政拨款': '130',
        '资金 食品抽检 全年预算数 其他资金': '20',
      },
    ],
    wrong: [
      {
        全年预算数: '150',
        '资金 年度资金总额 全年预算数 财政拨款': '103',
        '资金 年度资金总额 全年预算数 其他资金': '20',
        '资金 食品抽检 全年预算数': '150',
        '资金 食品抽检 全年预算数 财政拨款': '130',
        '资金 食品抽检 全年预算数 其他资金': '20',
      },
    ],
  },
  check({ evaluation }) {
    const { funds, tasks } = evaluation ?? {};
    const tables = [...(funds ? [tableOf(funds)] : []), ...(tasks ? [tasks] : [])];
    const split = tables.filter(({ total, rows }) =>
      [total, ...rows].some((row) => row?.splits ?? row?.within),
    );
    const income = funds?.income ?? [];
    const muddled = funds && tasks ? inOtherUnit(funds.total, tasks) : [];
    const isAlone = split.length === 0 && !tasks?.total && income.length === 0;
    const beyond = evaluation && muddled.length === 0 ? tasksBeyond(evaluation) : [];
    if (isAlone && muddled.length + beyond.length === 0) return NOT_APPLICABLE;
    const slips = tables.flatMap((table) =>
      MONEY_COLUMNS.flatMap((column) => [
        ...slipsIn(table, column).flatMap((slip) => verdictOn(table, column, slip) ?? []),
        ...(table === tasks ? ownTotal(table, column, 'tasks.total') : []),
        ...withinTotal(table, column),
      ]),
    );
    // The inner sum is nearer to the mistake, and the last of two that doubt each other is told.
    const sums = [...income]
      .reverse()
      .flatMap((list) =>
        MONEY_COLUMNS.flatMap((column) => ownTotal(list, column, `income.${list.total?.name}`)),
      );
    return [...slips, ...sums, ...muddled, ...beyond];
  },
});

/** A list of tasks that comes to ten thousand times the funds, or a ten-thousandth of them: 元 under 万元. */
function inOtherUnit(whole: FundsRow, { total, rows }: TaskList): readonly Verdict<'other-unit'>[] {
  for (const column of ['annualBudget', 'executed'] as const) {
    const fields = total?.[column] ? [total[column]] : rows.map((row) => row[column]);
    const [first] = fields;
    const of = figure(whole[column]);
    if (!first || !of) continue;
    const sum = fields.reduce((all, field) => {
      const one = figure(field);
      return one ? all.plus(inScale(one, of.scale)) : all;
    }, ZERO);
    if (!isOtherUnit(sum, of.stored)) continue;
    const [actual, expected] = [printed(sum, []), of.field.text];
    return [
      {
        outcome: 'fail',
        key: 'other-unit',
        cells: [...fields.flatMap((field) => field?.cell ?? []), of.field.cell],
        data: { column: named(column), actual, expected },
        path: `tasks.${column}`,
        values: [actual, expected],
      },
    ];
  }
  return [];
}

function verdictOn(
  { total, rows }: TaskList,
  column: MoneyColumn,
  slip: Slip,
): Result<TieKey | 'cell'> | undefined {
  if (slip.at === 'row') {
    const { row } = slip;
    const label = row === total ? named(column) : `“${row.name}”${named(column)}`;
    const whole = { label, field: row[column] };
    const result = tiesOut(whole, addendsOf(row, column), { path: pathOf(row, column) });
    return result && inDoubt(result, (miss) => ({ doubts: suspects(whole.field, [], miss) }));
  }
  if (slip.at === 'column') {
    const part = total?.splits?.[column]?.[slip.part];
    if (!part) return undefined;
    const addends = rows.map((row): Named => ({
      label: row.name,
      field: partIn(row, column, slip.part),
      // 其他资金 has nothing under 财政拨款.
      unused: () => true,
    }));
    const whole = { label: `${named(column)}（${part.name}）`, field: part.amount };
    const result = tiesOut(whole, addends, { path: `funds.columns.${column}.${part.name}` });
    return (
      result &&
      inDoubt(result, (miss) => ({
        doubts: [
          ...suspects(
            whole.field,
            addends.map(({ field }) => field),
            miss,
          ),
          // What is worked out of the parts is off by as much.
          ...suspects(
            derivedOf(total, column),
            rows.map((row) => derivedOf(row, column)),
            miss,
          ),
        ],
      }))
    );
  }
  return inBoth(slip.row, column, slip);
}

function derivedOf(row: FundsRow | undefined, column: MoneyColumn): Field | undefined {
  const field = row?.[column];
  return field?.derived ? field : undefined;
}

/** Row and column miss by the same: the amount where they cross is the wrong one. */
function inBoth(
  row: FundsRow,
  column: MoneyColumn,
  { part, miss }: Extract<Slip, { at: 'cell' }>,
): Result<'cell'> | undefined {
  const own = row.splits?.[column]?.[part];
  const typed = figure(own?.amount);
  const whole = row[column];
  if (!own || !typed || !whole) return undefined;
  const expected = typed.stored.plus(miss);
  return {
    outcome: 'fail',
    key: 'cell',
    cells: [own.amount.cell, whole.cell],
    terms: [
      ...addendsOf(row, column).map((one) => term(one, '+')),
      term({ label: named(column), field: whole }, '='),
    ],
    expected: expected.toFixed(),
    actual: typed.stored.toFixed(),
    difference: signed(miss.negated()),
    data: {
      row: row.name,
      column: named(column),
      part: own.name,
      actual: own.amount.text,
      expected: printed(expected, [typed]),
      difference: printedSigned(miss.negated(), [typed]),
    },
    suggestion: suggestFigure(own.amount, expected),
    path: `${pathOf(row, column)}.${own.name}`,
    values: [own.amount.text, whole.text],
  };
}

/** 合计 of a list that is not the form's funds: `funds/parts-total` looks at those alone. */
function ownTotal(
  { total, rows }: TaskList,
  column: MoneyColumn,
  path: string,
): readonly Result<TieKey>[] {
  const field = total?.[column];
  // One budget stands for both.
  if (!field || (column === 'annualBudget' && field === total.initialBudget)) return [];
  const addends = rows.map((row): Named => ({ label: row.name, field: row[column] }));
  const result = tiesOut({ label: named(column), field }, addends, {
    path: `${path}.${column}`,
  });
  if (!result) return [];
  const fields = addends.map((addend) => addend.field);
  return [
    inDoubt(result, (miss) => {
      const doubts = suspects(field, fields, miss);
      return { fallsWith: missingBy(doubts), ...(path.startsWith('income') && { doubts }) };
    }),
  ];
}

function addendsOf(row: FundsRow, column: MoneyColumn): readonly Named[] {
  return (row.splits?.[column] ?? []).map(({ name: label, amount: field }) => ({ label, field }));
}

function pathOf(row: FundsRow, column: MoneyColumn): string {
  return `funds.rows.${row.name}.${column}`;
}
