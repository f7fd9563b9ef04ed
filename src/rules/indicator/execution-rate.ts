import type { Decimal } from '../../amount';
import type { Field, Funds } from '../../forms';
import { executionRate } from '../../scoring';
import { isPrintedRate, percentagePoints, percentDifference, percentText, readRate } from '../rate';
import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../compare';
import { EXECUTION_NAME } from '../execution-name';
import { named } from '../field-names';
import { figure, inScale } from '../figure';
import { suggestFigure } from '../suggest';

/** 指标“预算执行率”的完成值 = 全年执行数 ÷ 全年预算数 */
export default rule({
  id: 'indicator/execution-rate',
  outcome: 'fail',
  basis: ['printed-rate'],
  messages: ['right', 'wrong'],
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
    const rows = rowsOf(subject).flatMap((row) => {
      const amounts = funds && amountsOf(funds, row.indicator.name);
      return amounts ? [{ row, ...amounts }] : [];
    });
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap(({ row, rate, stated, executed, annual }) => {
      const { indicator } = row;
      const readings = readRate(indicator.actual);
      const [first] = readings;
      // A limit typed in place of a value, or no value at all, is other rules' matter.
      const typed = indicator.actual?.reading;
      if (!first || (typed?.kind === 'quantity' && typed.comparator)) return [];
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
      if (isPrintedRate(rate, readings)) return { outcome: 'pass', key: 'right', ...base };
      // The rate of the funds typed again: where that is wrong, `funds/execution-rate` reports it once.
      if (readRate(stated).some(({ value }) => value.equals(first.value))) return [];
      const suggestion = suggestFigure(indicator.actual, rate.toDecimalPlaces(4), true);
      const figures = { expected, actual, difference, suggestion };
      return { outcome: 'fail', key: 'wrong', ...base, ...figures };
    });
  },
});

interface Amounts {
  readonly rate: Decimal;
  /** The rate as the funds state it. */
  readonly stated?: Field | undefined;
  readonly executed: Field | undefined;
  readonly annual: Field | undefined;
}

/** The amounts that an indicator of this name is the rate of, where the form states both. */
function amountsOf(funds: Funds, name: string): Amounts | undefined {
  const found = EXECUTION_NAME.exec(name);
  if (!found) return undefined;
  const part = found.groups?.['part'];
  if (!part) {
    const { executed, annualBudget: annual, executionRate: stated } = funds.total;
    const rate = executionRate(funds);
    return rate && { rate, stated, executed, annual };
  }
  const split = part === '基本支出' ? funds.basicExpenditure : funds.projectExpenditure;
  const [spent, budget] = [figure(split?.executed), figure(split?.amount)];
  if (!spent || !budget || budget.stored.isZero()) return undefined;
  const rate = inScale(spent, budget.scale).dividedBy(budget.stored);
  return { rate, executed: split?.executed, annual: split?.amount };
}
