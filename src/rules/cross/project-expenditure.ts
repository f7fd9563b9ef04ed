import type { BasicColumn, Field, SelfEvaluation } from '../../forms';
import { AGREE_KEYS, agrees } from '../agree';
import { rowsNamed } from '../basic/columns';
import { addendsOf } from '../basic/sums';
import { tiesOut } from '../compare';
import { named } from '../field-names';
import { rateOf } from '../funds/totals';
import { held, NOT_APPLICABLE, rule, told } from '../rule';

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
    const against = (column: BasicColumn) =>
      agrees(stated, { label: named(column), field: row[column] }, path);
    const spent = against('finalAccounts');
    if (spent?.outcome === 'pass') return [spent];
    const isBudgetLike = rateOf(evaluation.funds)?.equals(1) !== true;
    const budget = isBudgetLike ? against('budget') : undefined;
    if (budget?.outcome === 'pass') return [held(() => ({ ...told(budget), key: 'budget' }))];
    // Where the total of the basic data is not the sum of its rows but this is, the total is wrong, and its own rule says so.
    const columns: BasicColumn[] = isBudgetLike ? ['finalAccounts', 'budget'] : ['finalAccounts'];
    const rows = rowsNamed(basic, ['operations', 'running', 'specialFunds']);
    const isSum = columns.some(
      (column) => tiesOut(stated, addendsOf(rows, column), { path })?.outcome === 'pass',
    );
    // A misread 项目支出 spoils the split by nature as well, and that rule tells of it.
    if (spent && (isSum || columns.some((column) => mendsSplit(evaluation, row[column])))) {
      return [{ ...told(spent), outcome: 'pass', key: 'same' }];
    }
    return spent ? [spent] : NOT_APPLICABLE;
  },
});

/** Whether the split by nature does not tie as it stands, and does with this figure as 项目支出. */
function mendsSplit({ funds }: SelfEvaluation, figure: Field | undefined): boolean {
  if (!funds || !figure) return false;
  const ties = (project: Field | undefined) => {
    const parts = funds.nature.map((part) => ({
      label: part.name,
      field: part === funds.projectExpenditure ? project : part.amount,
    }));
    return [funds.total.annualBudget, funds.total.executed].some((field) => {
      const total = { label: named('annualBudget'), field };
      return tiesOut(total, parts, { path: 'funds.nature' })?.outcome === 'pass';
    });
  };
  return !ties(funds.projectExpenditure?.amount) && ties(figure);
}
