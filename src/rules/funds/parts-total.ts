import { decimal, gather, type Decimal } from '../../amount';
import {
  MONEY_COLUMNS,
  type Field,
  type Funds,
  type FundsRow,
  type MoneyColumn,
} from '../../forms';
import {
  amountFields,
  amountOf,
  figure,
  hasTypedRate,
  isBorneOut,
  isEmptyTotal,
  misprinted,
} from '../../scoring';
import { missOf, tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { type FigureDoubt, inDoubt, missingBy, suspects } from '../doubts';
import { named } from '../field-names';
import { annualName, initialName } from './budget-name';
import { rowMeant } from './row-meant';
import { NOT_APPLICABLE, rule, told, type Result, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';

type Key = TieKey | 'empty' | 'total' | 'part' | 'row' | 'ways';

/** 年度资金总额 = Σ of the rows beneath it, in each column. A total of 0 or blank over filled parts fails. */
export default rule({
  id: 'funds/parts-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...TIE_KEYS, 'empty', 'total', 'part', 'row', 'ways'],
  examples: {
    right: [
      {
        全年预算数: '150',
        '资金 当年财政拨款 全年预算数': '120',
        '资金 上年结转资金 全年预算数': '0',
        '资金 其他资金 全年预算数': '30',
      },
    ],
    wrong: [
      { 全年预算数: '150', '资金 当年财政拨款 全年预算数': '120', '资金 其他资金 全年预算数': '3' },
      { 全年预算数: '0', '资金 当年财政拨款 全年预算数': '120', '资金 其他资金 全年预算数': '30' },
    ],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!funds || funds.parts.length === 0) return NOT_APPLICABLE;
    const inColumns = MONEY_COLUMNS.flatMap((column) => inEachWay(funds, column));
    const results = [...inColumns, ...beside(funds, 'arrived'), ...beside(funds, 'carried')];
    return results.length > 0 ? results : NOT_APPLICABLE;
  },
});

/** The total against its parts, and against the rows of each other breakdown: where all come to another figure, it is the total's. */
function inEachWay(funds: Funds, column: MoneyColumn): readonly Result<Key>[] {
  const { total, parts, breakdowns = [] } = funds;
  const ways = [{ rows: parts, heading: undefined }, ...breakdowns];
  const results = gather(ways, ({ rows, heading }, at) => {
    const way = at === 0 ? undefined : (heading ?? `${rows[0]?.name}…`);
    return inColumn(at === 0 ? funds : { ...funds, parts: rows }, column, way) ?? [];
  });
  const [first, ...rest] = gather(results, (one) => (isOff(one) ? told(one) : []));
  if (!first || rest.length === 0 || rest.length + 1 < results.length) return results;
  const { expected } = first;
  if (expected === undefined || rest.some((one) => one.expected !== expected)) return results;
  const suggestion = suggestFigure(total[column], decimal(expected));
  return [{ ...first, key: 'ways', suggestion }];
}

/** A total that misses, and is not borne out by what the row says besides. */
function isOff(result: Result<Key>): boolean {
  return result.outcome === 'fail' && ['off', 'total'].includes(told(result).key);
}

/** `way` is what heads the rows, where they are not the parts themselves. */
function inColumn(funds: Funds, column: MoneyColumn, way?: string): Result<Key> | undefined {
  // Parts without a place for this amount say nothing of it.
  if (funds.parts.every((part) => part[column] === undefined)) return undefined;
  // What is the sum of columns adds up where each of these does.
  if (funds.total[column]?.derived && funds.total.splits?.[column]) return undefined;
  // What is worked out of 年初数 and 调整数 adds up where these do.
  const own = isWorkedOut(funds, column) ? 'adjustment' : column;
  const addends = funds.parts.map((part) => ({
    label: part.name,
    field: part[own],
    unused: () => MONEY_COLUMNS.every((other) => !figure(part[other])),
  }));
  const name = nameOf(funds.total, own);
  const total = { label: way ? `${name}（${way}）` : name, field: funds.total[own] };
  const path = way ? `funds.total.${own}.${way}` : `funds.total.${own}`;
  const result =
    total.field && tiesOut(total, addends, { path, beside: () => amountFields(funds) });
  if (!result) return undefined;
  const sum = own === column && isEmptyTotal(funds, column) ? amountOf(funds, column) : undefined;
  if (sum) return emptyOver(told(result), total.field, sum.value);
  const tie = own === column ? settled(result, funds, column, total.field) : result;
  return inDoubt(tie, (miss) => {
    const fields = addends.map(({ field }) => field);
    const doubts = [...suspects(total.field, fields, miss), ...workedOutOf(funds, column, miss)];
    const verdict = told(tie);
    return {
      doubts,
      fallsWith: missingBy(doubts),
      ...(own === column &&
        (rowMeant(verdict, funds, funds.parts, column, miss) ?? meant(verdict, funds, column))),
    };
  });
}

/** A total of 0 or blank over filled parts. */
function emptyOver(
  verdict: Verdict<TieKey>,
  total: Field | undefined,
  sum: Decimal,
): Verdict<TieKey | 'empty'> {
  if (verdict.key === 'unreadable') return verdict;
  const expected = sum.toFixed();
  return {
    ...verdict,
    outcome: 'fail',
    key: 'empty',
    actual: figure(total)?.stored.toFixed() ?? '0',
    expected,
    difference: `-${expected}`,
    data: { ...verdict.data, sum: expected },
    suggestion: suggestFigure(total, sum),
    doubts: suspects(total, [], sum.negated()),
  };
}

/** What rounding could make, and a rate or a score shows to be a figure typed wrong. */
function settled(
  result: Result<TieKey>,
  funds: Funds,
  column: MoneyColumn,
  total: Field | undefined,
): Result<TieKey> {
  if (result.outcome !== 'explain' || column === 'initialBudget') return result;
  const verdict = told(result);
  if (verdict.key !== 'rounding') return result;
  const implied = misprinted(funds, column);
  const isOff = implied ?? rowMeant(verdict, funds, funds.parts, column, missOf(verdict));
  if (!isOff) return result;
  const suggestion = implied && suggestFigure(total, implied);
  return { ...verdict, outcome: 'fail', key: 'off', suggestion };
}

/** With 年初数 what is worked out of it is in doubt. */
function workedOutOf({ total }: Funds, column: MoneyColumn, off: Decimal): readonly FigureDoubt[] {
  const { annualBudget } = total;
  return column === 'initialBudget' && annualBudget?.derived
    ? [{ cell: annualBudget.cell, off }]
    : [];
}

function isWorkedOut({ total, parts }: Funds, column: MoneyColumn): boolean {
  return column === 'annualBudget' && [total, ...parts].some((row) => row[column]?.derived);
}

/** What the form calls the column: 到位数 may stand in the place of the budget. */
function nameOf(total: FundsRow, column: MoneyColumn | 'adjustment'): string {
  if (column === 'annualBudget') return annualName(total);
  return column === 'initialBudget' ? initialName(total) : named(column);
}

/** 到位数, where it is not the budget that the rate is counted on (that one is told in its column), and 上年结转. */
function beside({ total, parts }: Funds, column: 'arrived' | 'carried'): readonly Result<TieKey>[] {
  const amount = (row: FundsRow): Field | undefined =>
    column === 'arrived' ? (row.arrival?.arrived ?? row.arrived) : row.carried;
  const field = amount(total);
  if (!field || field.reading.kind === 'blank' || field === total.annualBudget) return [];
  if (parts.every((row) => !amount(row))) return [];
  const addends = parts.map((row) => ({
    label: row.name,
    field: amount(row),
    ...(column === 'carried' && { unused: () => true }),
  }));
  const path = `funds.total.${column}`;
  const result = tiesOut({ label: named(column), field }, addends, { path });
  if (!result) return [];
  return [
    inDoubt(result, (miss) => ({
      doubts: suspects(
        field,
        addends.map((own) => own.field),
        miss,
      ),
    })),
  ];
}

/** Which of the two is wrong, where the rate typed (where none is, the score) is right with the other one only. */
function meant(
  { key, expected = '0', data }: Verdict,
  funds: Funds,
  column: MoneyColumn,
): Partial<Pick<Verdict<'total' | 'part'>, 'key' | 'data' | 'suggestion'>> {
  if (key !== 'off' || column === 'initialBudget') return {};
  const stated = named(hasTypedRate(funds.total) ? 'executionRate' : 'executionScore');
  const said = { data: { ...data, stated } };
  if (misprinted(funds, column)) return { key: 'total', ...said };
  const isPart = isBorneOut(funds, column, decimal(expected));
  return isPart ? { key: 'part', ...said, suggestion: undefined } : {};
}
