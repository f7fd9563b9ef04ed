import { roundHalfUp } from '../../amount';
import { executionAmounts, executionShare, figureState, isRight } from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import { percentText } from '../rate';
import { pointsText } from '../rows';
import { held, NOT_APPLICABLE, rule } from '../rule';
import { suggestFigure } from '../suggest';
import { calledBy, names, term, type Named } from '../terms';

/** 预算执行得分 = 分值 × 执行率，不超过分值；分档的方案按执行率所在的一档 */
export default rule({
  id: 'score/execution',
  outcome: 'fail',
  basis: ['printed-execution', 'mof-2020-10'],
  messages: ['right', 'wrong', 'wrong-step', 'one-decimal', 'unchecked', 'unreadable'],
  examples: {
    right: [
      { 全年预算数: '200', 全年执行数: '180', 执行率分值: '10', 执行率得分: '9', 得分: '90' },
      { 全年预算数: '200', 全年执行数: '210', 执行率分值: '10', 执行率得分: '10', 得分: '90' },
    ],
    wrong: [
      { 全年预算数: '200', 全年执行数: '180', 执行率分值: '10', 执行率得分: '10', 得分: '90' },
      { 全年预算数: '200', 全年执行数: '200', 执行率分值: '10', 执行率得分: '96', 得分: '90' },
    ],
  },
  check({ evaluation, card, rubric }) {
    const { funds } = evaluation ?? {};
    const { total } = funds ?? {};
    const execution = card?.execution;
    if (!funds || !total || !execution) return NOT_APPLICABLE;
    const state = figureState(total.score);
    // A blank score is `score/missing`'s matter, an Excel error `cell/error-value`'s.
    if (!total.score || state === 'missing' || state === 'nothing') return NOT_APPLICABLE;
    const { rate, right, weight, reported } = execution;
    // By steps the weight is not multiplied by the rate itself.
    const isStepped = rubric.execution.value !== 'proportional';
    const base = () => ({
      basis: rubric.execution.basis,
      cells: [
        total.score,
        total.executionRate,
        total.executed,
        total.annualBudget,
        total.weight,
      ].flatMap((field) => (field ? [field.cell] : [])),
      path: 'funds.total.score',
      values: [total.score, total.executed, total.annualBudget, total.weight].map(
        (field) => field?.text ?? '',
      ),
    });
    if (!reported) {
      const data = { which: calledBy(named('executionScore'), total.score) };
      return [{ outcome: 'undetermined', key: 'unreadable', ...base(), data }];
    }
    if (!right || !rate || !weight) {
      const amounts: Named[] = [
        { label: named('annualBudget'), field: total.annualBudget },
        { label: named('executed'), field: total.executed },
      ];
      const lacking = amounts.filter(({ field }) => figureState(field) !== 'figure');
      const data = { which: names(lacking.length > 0 ? lacking : amounts.slice(0, 1)) };
      return [{ outcome: 'undetermined', key: 'unchecked', ...base(), data }];
    }
    const terms = () => [
      {
        label: named('executionWeight'),
        cell: total.weight?.cell,
        value: total.weight?.text ?? pointsText(weight),
      },
      {
        label: named('executionRate'),
        cell: total.executionRate?.cell,
        value: percentText(rate),
        sign: isStepped ? ('，' as const) : ('×' as const),
      },
      term({ label: named('executionScore'), field: total.score }, isStepped ? '，' : '='),
    ];
    if (isRight(reported, right, rubric)) {
      return [
        held(() => {
          const data = { expected: pointsText(right) };
          return { outcome: 'pass', key: 'right', ...base(), data, terms: terms() };
        }),
      ];
    }
    const { annualBudget, executed } = executionAmounts(funds);
    const expected = pointsText(right);
    const actual = reported.toFixed();
    const difference = signed(reported.minus(right));
    const figures = {
      expected,
      actual,
      difference,
      terms: terms(),
      data: {
        expected,
        actual,
        weight: pointsText(weight),
        rate: percentText(rate),
        ...(isStepped && { share: percentText(executionShare(rate, rubric), 0) }),
        budget: annualBudget?.toFixed() ?? '',
        executed: executed?.toFixed() ?? '',
        difference,
      },
      ...base(),
    };
    if (reported.equals(roundHalfUp(right, 1))) {
      return [{ outcome: 'note', key: 'one-decimal', ...figures }];
    }
    const suggestion = suggestFigure(total.score, right);
    return [{ outcome: 'fail', key: isStepped ? 'wrong-step' : 'wrong', ...figures, suggestion }];
  },
});
