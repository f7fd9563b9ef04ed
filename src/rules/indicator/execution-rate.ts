import { gather, type Decimal } from '../../amount';
import {
  earns,
  executionOf,
  figure,
  isOfSeveralTimes,
  isPrintedRate,
  isSameRate,
  readRate,
} from '../../scoring';
import { doubting, suspects } from '../doubts';
import { named } from '../field-names';
import { mendedRate, percentagePoints, percentDifference, percentText } from '../compare/rate';
import { asksOf, cellsOf, rowPath, rowsOf, rowValues, type Row } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { suggestFigure } from '../suggest';
import { term } from '../terms';

/** 指标“预算执行率”的完成值 = 全年执行数 ÷ 全年预算数 */
export default rule({
  id: 'indicator/execution-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: ['right', 'wrong', 'paid'],
  examples: {
    right: [
      {
        全年预算数: '200',
        全年执行数: '173',
        三级指标: '预算执行率',
        年度指标值: '100%',
        实际完成值: '86.5%',
      },
    ],
    wrong: [
      {
        全年预算数: '200',
        全年执行数: '173',
        三级指标: '预算执行率',
        年度指标值: '100%',
        实际完成值: '100%',
      },
    ],
  },
  check(subject) {
    const funds = subject.evaluation?.funds;
    const rows = gather(rowsOf(subject), (row) => {
      const own = executionOf(funds, row.indicator.name);
      return own ? [{ row, own }] : [];
    });
    if (rows.length === 0) return NOT_APPLICABLE;
    return gather(rows, ({ row, own }) => {
      const { indicator } = row;
      const { rate, stated, executed, annual } = own;
      const readings = readRate(indicator.actual);
      const [first] = readings;
      const typed = indicator.actual?.reading;
      if (!first || typed?.kind !== 'quantity') return [];
      if (typed.comparator || isOfSeveralTimes(typed)) return [];
      const isRight = isPrintedRate(rate, readings);
      // The rate of the funds typed again is wrong there.
      if (!isRight && isSameRate(stated, indicator.actual)) return [];
      const expected = percentText(rate);
      const actual = percentText(first.value);
      const miss = first.value.minus(rate);
      const difference = percentDifference(miss);
      const base = {
        cells: cellsOf(row, indicator.actual, executed, annual),
        terms: [
          term({ label: named('executed'), field: executed }, '+'),
          term({ label: named('annualBudget'), field: annual }, '÷'),
          term({ label: indicator.name, field: indicator.actual }, '='),
        ],
        data: { indicator: indicator.name, expected, actual, points: percentagePoints(miss) },
        path: rowPath(row, 'actual'),
        values: [...rowValues(row), expected],
      };
      if (isRight) return { outcome: 'pass', key: 'right', ...base };
      if (own.isOfPayment) {
        const asks = asksOf(row, subject.evaluation);
        return { outcome: 'explain', key: 'paid', ...base, expected, actual, difference, asks };
      }
      const suggestion = suggestFigure(indicator.actual, rate.toDecimalPlaces(4), true);
      const figures = { expected, actual, difference, suggestion };
      // Its score goes with the money in any case; a reason may be owed for either rate.
      const doubts = isBorneOut(row, rate)
        ? doubting(indicator.actual)
        : suspects(indicator.actual, [], miss);
      const [spent, budget] = [figure(executed), figure(annual)];
      const fallsWith = spent && budget && mendedRate(readings, spent, budget);
      return { outcome: 'fail', key: 'wrong', ...base, ...figures, doubts, fallsWith };
    });
  },
});

/** Whether the rate that the funds give meets the target of the row, or earns just the score typed. */
function isBorneOut({ indicator }: Row, rate: Decimal): boolean {
  const [target] = readRate(indicator.target);
  if (!target) return false;
  return rate.greaterThanOrEqualTo(target.value) || earns(indicator, rate);
}
