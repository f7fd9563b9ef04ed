import { cellLabel } from '../basic/columns';
import { BOUND_KEYS, isAtLeast } from '../compare/bound';
import { restingOn, restingOnUnitOf } from '../doubts';
import { named } from '../field-names';
import { firstBudgetReason } from '../funds/reason';
import { NOT_APPLICABLE, rule, told, type Verdict } from '../rule';

/** 年初预算数 ≥ 项目支出 + 公用经费 预算数 of the basic data: the whole cannot be less than two of its parts. */
export default rule({
  id: 'cross/initial-budget',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: BOUND_KEYS,
  examples: {
    right: [{ 年初预算数: '960', '项目支出 本年预算': '607.83', '公用经费 本年预算': '72.87' }],
    wrong: [{ 年初预算数: '581.13', '项目支出 本年预算': '607.83', '公用经费 本年预算': '72.87' }],
  },
  check({ basic, evaluation }) {
    if (!basic || !evaluation) return NOT_APPLICABLE;
    const { project, operating } = basic.rows;
    const verdict = isAtLeast(
      { label: named('initialBudget'), field: evaluation.funds?.total.initialBudget },
      [
        { label: cellLabel(named('project'), 'budget'), field: project?.budget },
        { label: cellLabel(named('operating'), 'budget'), field: operating?.budget },
      ],
      'funds.total.initialBudget',
    );
    if (!verdict) return NOT_APPLICABLE;
    if (verdict.outcome !== 'fail') return [verdict];
    const budgets = [project?.budget, operating?.budget];
    const rests = [restingOn(...budgets), restingOnUnitOf(...budgets)];
    const fallsWith: Verdict['fallsWith'] = (doubt) => rests.some((falls) => falls(doubt));
    return [
      { ...told(verdict), outcome: 'explain', asks: firstBudgetReason(evaluation), fallsWith },
    ];
  },
});
