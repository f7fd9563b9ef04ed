import { AGREE_KEYS, agrees } from '../agree';
import { named } from '../field-names';
import { rateOf } from '../funds/totals';
import { NOT_APPLICABLE, rule } from '../rule';

/** 自评表 项目支出 = 基础数据表 项目支出 决算数, or 预算数 where not all was executed. */
export default rule({
  id: 'cross/project-expenditure',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...AGREE_KEYS, 'budget'],
  examples: {
    right: [
      { 项目支出: '607.83', '项目支出 本年决算': '607.83' },
      {
        全年预算数: '900',
        全年执行数: '810',
        项目支出: '500',
        '项目支出 本年预算': '500',
        '项目支出 本年决算': '430',
      },
    ],
    wrong: [{ 项目支出: '607.83', '项目支出 本年决算': '670.83' }],
  },
  check({ basic, evaluation }) {
    const row = basic?.rows.project;
    const part = evaluation?.funds?.projectExpenditure;
    if (!row || !part) return NOT_APPLICABLE;
    const stated = { label: named('projectExpenditure'), field: part.amount };
    const path = 'funds.projectExpenditure';
    const spent = agrees(stated, { label: named('finalAccounts'), field: row.finalAccounts }, path);
    if (spent?.outcome === 'pass') return [spent];
    if (rateOf(evaluation.funds)?.lessThan(1) === true) {
      const budget = agrees(stated, { label: named('budget'), field: row.budget }, path);
      if (budget?.outcome === 'pass') return [{ ...budget, key: 'budget' }];
    }
    return spent ? [spent] : NOT_APPLICABLE;
  },
});
