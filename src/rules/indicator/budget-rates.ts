import { gather, type Decimal } from '../../amount';
import type { Field, Funds, SelfEvaluation } from '../../forms';
import { amountOf, figure, isOtherUnit, isPrintedRate, readRate } from '../../scoring';
import { percentagePoints, percentDifference, percentText } from '../compare/rate';
import { asksOf, cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term } from '../terms';
import { plainName } from './accounts';

const WHOSE = '(?:部门|单位|项目|整体|支出|全年|年度|财政|资金)*';
const ADJUSTMENT = new RegExp(`^${WHOSE}预算(?:资金|支出)?调整(?:率|幅度|比例)$`);
const LEFT = new RegExp(`^${WHOSE}(?:结转结余|结余结转|结转和结余|结余)(?:资金)?(?:率|比例)$`);

/**
 * 指标“预算调整率”“结转结余率”的完成值，与资金部分的数相比；口径不一，所以只要求说明。政策性的调整不计入，收回的资金不算结余，
 * 所以填得小的只作提示。
 */
export default rule({
  id: 'indicator/budget-rates',
  outcome: 'explain',
  basis: ['mof-2013-53'],
  messages: ['right', 'other', 'less'],
  examples: {
    right: [
      {
        年初预算数: '200',
        全年预算数: '210',
        三级指标: '预算调整率',
        年度指标值: '≤10%',
        实际完成值: '5%',
      },
      {
        全年预算数: '200',
        全年执行数: '190',
        三级指标: '结转结余率',
        年度指标值: '≤10%',
        实际完成值: '5%',
      },
    ],
    wrong: [
      {
        年初预算数: '200',
        全年预算数: '210',
        三级指标: '预算调整率',
        年度指标值: '≤10%',
        实际完成值: '7%',
      },
      {
        全年预算数: '200',
        全年执行数: '190',
        三级指标: '结转结余率',
        年度指标值: '≤10%',
        实际完成值: '8%',
      },
    ],
  },
  check(subject) {
    const { evaluation } = subject;
    const funds = evaluation?.funds;
    if (!evaluation || !funds || funds.total.arrival) return NOT_APPLICABLE;
    const rated = gather(rowsOf(subject), (row) => {
      const rate = rateOf(plainName(row.indicator.name), funds);
      return rate ? [{ row, rate }] : [];
    });
    if (rated.length === 0) return NOT_APPLICABLE;
    return gather(rated, ({ row, rate }) => judge(row, rate, evaluation));
  },
});

function judge(
  row: Row,
  { exact, may, fields }: Rate,
  evaluation: SelfEvaluation,
): readonly Verdict<'right' | 'other' | 'less'>[] {
  const { indicator } = row;
  const { actual } = indicator;
  const readings = readRate(actual);
  const [first] = readings;
  if (!first || (actual?.reading.kind === 'quantity' && actual.reading.comparator)) return [];
  const stated = first.value.abs();
  const miss = stated.minus(exact);
  const figures = { expected: percentText(exact), actual: percentText(first.value) };
  const base = {
    cells: cellsOf(row, actual, ...fields),
    terms: [term({ label: indicator.name, field: actual }, '=')],
    data: { indicator: indicator.name, ...figures, points: percentagePoints(miss) },
    path: rowPath(row, 'actual'),
    values: [...rowValues(row), figures.expected],
  };
  const unsigned = readings.map((one) => ({ ...one, value: one.value.abs() }));
  if (may.some((one) => isPrintedRate(one, unsigned))) {
    return [{ outcome: 'pass', key: 'right', ...base }];
  }
  const told = { ...base, ...figures, difference: percentDifference(miss) };
  // What policies changed does not count, and what the treasury took back is not left: a lower rate may be right.
  if (stated.lessThan(exact)) return [{ outcome: 'note', key: 'less', ...told }];
  // Why money was added says nothing of how the rate is counted.
  const asks = asksOf(row, evaluation);
  const texts = asks.texts.filter((text) => text && OF_BASIS.test(text.text));
  return [{ outcome: 'explain', key: 'other', ...told, asks: { ...asks, texts } }];
}

const OF_BASIS =
  /口径|剔除|扣除|不含|不包[含括]|不计|只[计含算]|仅[计含算]|政策性|按[^，。；]{1,20}(?:计算|测算)/;

interface Rate {
  /** As the common indicators define it. */
  readonly exact: Decimal;
  /** What it is by any of the usual definitions. */
  readonly may: readonly Decimal[];
  readonly fields: readonly Field[];
}

function rateOf(name: string, funds: Funds): Rate | undefined {
  const isOfLeft = LEFT.test(name);
  if (!isOfLeft && !ADJUSTMENT.test(name)) return undefined;
  const initial = amountOf(funds, 'initialBudget');
  const annual = amountOf(funds, 'annualBudget');
  const other = isOfLeft ? amountOf(funds, 'executed') : initial;
  if (!annual || !other || annual.value.isZero() || other.value.isZero()) return undefined;
  if (isOtherUnit(annual.value, other.value)) return undefined;
  const changed = annual.value.minus(other.value).abs();
  const own = figure(isOfLeft ? funds.total.balance : funds.total.adjustment)?.stored.abs();
  const bases = [
    isOfLeft ? annual.value : other.value,
    annual.value,
    ...(initial ? [initial.value] : []),
  ];
  const may = gather([changed, ...(own ? [own] : [])], (amount) =>
    bases.filter((one) => !one.isZero()).map((one) => amount.dividedBy(one)),
  );
  const [exact] = may;
  const fields = gather([annual.field, other.field], (field) => field ?? []);
  return exact && { exact, may, fields };
}
