import type {
  BasicColumn,
  BasicData,
  Field,
  FundsPart,
  MoneyColumn,
  SelfEvaluation,
} from '../../forms';
import { figure } from '../../scoring';
import { AGREE_KEYS, agrees, type AgreeKey } from '../agree';
import { rowsNamed } from '../basic/columns';
import { addendsOf } from '../basic/sums';
import { tiesOut } from '../compare';
import { named } from '../field-names';
import { rateOf } from '../funds/totals';
import { held, NOT_APPLICABLE, rule, told, type CheckResult } from '../rule';

/**
 * 自评表 项目支出 = 基础数据表 项目支出 决算数, or 预算数 where not all was executed. A form with a column for what was spent of
 * each part states both, and each is compared with its own: 全年执行数 with 决算数, 年初预算数 or 全年预算数 with 预算数.
 */
export default rule({
  id: 'cross/project-expenditure',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...AGREE_KEYS, 'budget', 'executed-differs', 'budget-differs'],
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
      {
        项目支出: '4310',
        '项目支出 全年执行数': '4249.95',
        '项目支出 本年预算': '4310',
        '项目支出 本年决算': '4249.95',
      },
    ],
    wrong: [
      { 项目支出: '607.83', '项目支出 本年决算': '670.83' },
      {
        项目支出: '4310',
        '项目支出 全年执行数': '4294.95',
        '项目支出 本年预算': '4310',
        '项目支出 本年决算': '4249.95',
      },
    ],
  },
  check({ basic, evaluation }) {
    const row = basic?.rows.project;
    const part = evaluation?.funds?.projectExpenditure;
    if (!row || !part) return NOT_APPLICABLE;
    if (figure(part.executed)) return byColumn(evaluation, part, basic);
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

/** The same where the part has its own 全年执行数. */
function byColumn(
  evaluation: SelfEvaluation,
  part: FundsPart,
  basic: BasicData,
): CheckResult<'same' | 'executed-differs' | 'budget-differs' | AgreeKey> {
  const row = basic.rows.project;
  const path = 'funds.projectExpenditure';
  const parts = rowsNamed(basic, ['operations', 'running', 'specialFunds']);
  const against = (own: MoneyColumn, field: Field | undefined, column: BasicColumn) => {
    const stated = { label: named(own), field };
    const at = own === 'executed' ? `${path}.executed` : path;
    const result = agrees(stated, { label: named(column), field: row?.[column] }, at);
    if (result?.outcome !== 'fail') return result;
    // Where the figure is what the rows beneath the other add up to, the total is wrong, and its own rule says so.
    const isSum = tiesOut(stated, addendsOf(parts, column), { path })?.outcome === 'pass';
    const isMisread =
      own === 'executed' && mendsSplit(evaluation, row?.[column], (one) => one.executed);
    const key = isSum || isMisread ? 'same' : undefined;
    return key ? held(() => ({ ...told(result), outcome: 'pass' as const, key })) : result;
  };
  const spent = against('executed', part.executed, 'finalAccounts');
  const budgets = [
    against('annualBudget', part.amount, 'budget'),
    against('initialBudget', part.initialBudget, 'budget'),
  ];
  const [budget] = budgets;
  const isOther = budget?.outcome === 'fail' && !budgets.some((one) => one?.outcome === 'pass');
  const results = [
    ...(spent?.outcome === 'fail' ? [{ ...told(spent), key: 'executed-differs' as const }] : []),
    ...(spent && spent.outcome !== 'fail' ? [spent] : []),
    // The 预算数 of the basic data may be that of any month of the year: for the office to look at.
    ...(isOther
      ? [{ ...told(budget), outcome: 'note' as const, key: 'budget-differs' as const }]
      : []),
  ];
  return results.length > 0 ? results : NOT_APPLICABLE;
}

/** Whether the split by nature does not tie as it stands, and does with this figure as 项目支出. */
function mendsSplit(
  { funds }: SelfEvaluation,
  right: Field | undefined,
  fieldOf: (part: FundsPart) => Field | undefined = ({ amount }) => amount,
): boolean {
  if (!funds || !right) return false;
  const ties = (project: Field | undefined) => {
    const parts = funds.nature.map((part) => ({
      label: part.name,
      field: part === funds.projectExpenditure ? project : fieldOf(part),
    }));
    return [funds.total.annualBudget, funds.total.executed].some((field) => {
      const total = { label: named('annualBudget'), field };
      return tiesOut(total, parts, { path: 'funds.nature' })?.outcome === 'pass';
    });
  };
  const { projectExpenditure } = funds;
  return !ties(projectExpenditure && fieldOf(projectExpenditure)) && ties(right);
}
