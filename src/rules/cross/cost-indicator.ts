import { decimal } from '../../amount';
import { figure } from '../figure';
import { isAmountDoubtful } from '../funds/misread';
import { amountOf } from '../funds/totals';
import { isPrintedRate, readRate } from '../rate';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { misstated, statesTotalCost } from './total-cost';

/** A cost indicator stated as a total amount: target = 全年预算数, actual = 全年执行数, at the coarser printed precision. */
export default rule({
  id: 'cross/cost-indicator',
  outcome: 'fail',
  basis: ['mof-2021-101', 'form:self-evaluation'],
  messages: ['differs'],
  examples: {
    right: [
      {
        全年预算数: '1016.17',
        全年执行数: '1016.17',
        二级指标: '成本指标',
        三级指标: '全年预算成本',
        年度指标值: '1016.17万元',
        实际完成值: '1016.17万元',
      },
      {
        全年预算数: '1016.17',
        全年执行数: '998.4',
        二级指标: '成本指标',
        三级指标: '项目总成本',
        年度指标值: '≤1050万元',
        实际完成值: '998.4万元',
      },
    ],
    wrong: [
      {
        全年预算数: '1016.17',
        全年执行数: '1016.17',
        二级指标: '成本指标',
        三级指标: '全年预算成本',
        年度指标值: '1024.16万元',
        实际完成值: '1024.16万元',
      },
    ],
  },
  check(subject) {
    const { evaluation } = subject;
    if (!evaluation) return NOT_APPLICABLE;
    const rows = evaluation.indicators.filter((row) => statesTotalCost(row, evaluation));
    if (rows.length === 0) return NOT_APPLICABLE;
    const { funds } = evaluation;
    const annual = amountOf(funds, 'annualBudget');
    const executed = amountOf(funds, 'executed');
    if (!annual && !executed) return NOT_APPLICABLE;
    return rows.flatMap((row): Verdict<'differs'>[] => {
      const base = { outcome: 'fail', key: 'differs', path: `indicators.${row.name}` } as const;
      const target = misstated(row, 'target', annual, evaluation);
      const spent = misstated(row, 'actual', executed, evaluation);
      // What agrees with the rate typed is not what is wrong: `funds/execution-rate` tells of the amount.
      const actual = spent && !agreesWithRate(spent.actual, subject) ? spent : undefined;
      // One wrong figure typed into both cells is one cause.
      if (
        target &&
        actual &&
        target.actual === actual.actual &&
        target.expected === actual.expected
      ) {
        const cells = [target.cells, actual.cells].flatMap(([own]) => own ?? []);
        return [{ ...base, ...target, cells: [...cells, ...target.cells.slice(1)] }];
      }
      return [target ?? [], actual ?? []].flat().map((one) => ({ ...base, ...one }));
    });
  },
});

function agreesWithRate(stated: string, subject: Subject): boolean {
  const funds = subject.evaluation?.funds;
  const annual = figure(funds?.total.annualBudget);
  if (!annual || annual.stored.isZero() || !isAmountDoubtful(subject)) return false;
  const share = decimal(stated).dividedBy(annual.stored);
  return isPrintedRate(share, readRate(funds?.total.executionRate));
}
