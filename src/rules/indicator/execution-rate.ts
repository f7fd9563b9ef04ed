import { HUNDRED } from '../../amount';
import { executionRate } from '../../scoring';
import { percentText, isPrintedRate, readRate } from '../rate';
import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { signed, term } from '../compare';
import { named } from '../field-names';
import { suggestFigure } from '../suggest';

/** Names of an indicator that is the execution rate itself. */
const EXECUTION_NAME =
  /^(?:年度|项目|部门|全年|财政)*(?:(?:预算|资金|经费)(?:总体|总)?(?:执行|支出|支付)(?:完成)?(?:率|进度|比例)|执行率)$/;

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
    const { funds } = subject.evaluation ?? {};
    const rows = rowsOf(subject).filter(({ indicator }) => EXECUTION_NAME.test(indicator.name));
    const rate = funds && rows.length > 0 ? executionRate(funds) : undefined;
    if (!funds || !rate) return NOT_APPLICABLE;
    const stated = readRate(funds.total.executionRate);
    return rows.flatMap((row) => {
      const { indicator } = row;
      const readings = readRate(indicator.actual);
      const [first] = readings;
      // A limit typed in place of a value, or no value at all, is other rules' matter.
      const typed = indicator.actual?.reading;
      if (!first || (typed?.kind === 'quantity' && typed.comparator)) return [];
      const expected = percentText(rate);
      const actual = percentText(first.value);
      const difference = `${signed(first.value.minus(rate).times(HUNDRED).toDecimalPlaces(2))}%`;
      const base = {
        cells: cellsOf(row, indicator.actual, funds.total.executed, funds.total.annualBudget),
        terms: [
          term({ label: named('executed'), field: funds.total.executed }, '+'),
          term({ label: named('annualBudget'), field: funds.total.annualBudget }, '÷'),
          term({ label: indicator.name, field: indicator.actual }, '='),
        ],
        data: { indicator: indicator.name, expected, actual, difference },
        path: rowPath(row, 'actual'),
        values: [...rowValues(row), expected],
      };
      if (isPrintedRate(rate, readings)) return { ...base, outcome: 'pass', key: 'right' };
      // The rate of the funds typed again: where that is wrong, `funds/execution-rate` reports it once.
      if (stated.some(({ value }) => value.equals(first.value))) return [];
      const suggestion = suggestFigure(indicator.actual, rate.toDecimalPlaces(4), true);
      const figures = { expected, actual, difference, suggestion };
      return { ...base, ...figures, outcome: 'fail', key: 'wrong' };
    });
  },
});
