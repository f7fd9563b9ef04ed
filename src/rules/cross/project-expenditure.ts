import { matchesPrinted } from '../../amount';
import type {
  BasicColumn,
  BasicData,
  BasicRow,
  Field,
  Funds,
  FundsPart,
  MoneyColumn,
} from '../../forms';
import { executionRate, type Figure, figure, inScale, isOtherUnit, WAN } from '../../scoring';
import { isSameCell } from '../../workbook';
import { AGREE_KEYS, agrees, type AgreeKey } from '../compare/agree';
import { rowsNamed, type CalledRow } from '../basic/columns';
import { addendsOf } from '../basic/addends';
import { missOf, tiesOut } from '../compare/sum';
import { inDoubt, mendedBy, restingOnUnitOf, suspects, typedInYuan } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import {
  held,
  NOT_APPLICABLE,
  rule,
  told,
  type CheckResult,
  type Result,
  type Verdict,
} from '../rule';
import { suggestFigure } from '../suggest';
import { term, type Named } from '../terms';
import { sameDigits } from './unit-labels';

/**
 * 自评表 项目支出 = 基础数据表 项目支出 决算数, or 预算数 where not all was executed. A form with a column for what was spent of
 * each part states both, and each is compared with its own: 全年执行数 with 决算数, 年初预算数 or 全年预算数 with 预算数.
 */
export default rule({
  id: 'cross/project-expenditure',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [
    ...AGREE_KEYS,
    'budget',
    'executed-differs',
    'budget-differs',
    'budget-meant',
    'unit',
    'own-unit',
    'label',
  ],
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
    const whole = figure(part.executed) ? part.executed : part.amount;
    const path = 'funds.projectExpenditure';
    const columns = (['finalAccounts', 'budget'] as const).map((column) => ({
      label: named(column),
      field: row[column],
    }));
    const own = { label: named('projectExpenditure'), field: whole };
    const labelled = sameDigits(own, columns, path);
    if (labelled) return [labelled];
    const yuan = inYuan(whole, basic) ?? ownInYuan(whole, row, evaluation.funds);
    if (yuan) return [yuan];
    if (figure(part.executed)) return byColumn(part, basic);
    const stated = { label: named('projectExpenditure'), field: part.amount };
    const against = (column: BasicColumn) =>
      agrees(stated, { label: named(column), field: row[column] }, path);
    const spent = against('finalAccounts');
    if (spent?.outcome === 'pass') return [spent];
    const isBudgetLike = executionRate(evaluation.funds)?.equals(1) !== true;
    const budget = isBudgetLike ? against('budget') : undefined;
    if (budget?.outcome === 'pass') return [held(() => ({ ...told(budget), key: 'budget' }))];
    // Where the total of the basic data is not the sum of its rows but this is, the total is wrong, and its own rule says so.
    const meant: BasicColumn[] = isBudgetLike ? ['finalAccounts', 'budget'] : ['finalAccounts'];
    const rows = rowsNamed(basic, ['operations', 'running', 'specialFunds']);
    const sum = meant.map((column) => sumOfRows(stated, rows, column, path)).find((one) => one);
    if (spent && sum) return [sum];
    if (!spent) return NOT_APPLICABLE;
    // The split by nature says which of the two the figure should be.
    const isBudget =
      budget && spoilsSplit(evaluation.funds, budget) && !spoilsSplit(evaluation.funds, spent);
    const result: Result<AgreeKey | 'budget-meant'> = isBudget
      ? { ...told(budget), key: 'budget-meant' as const }
      : spent;
    return [doubtingPart(result, part.amount, row, budget)];
  },
});

/**
 * The accounts are what the self-evaluation says, to the digits that it prints, but ten thousand times as much: they were typed in
 * 元, and so was all that stands beside them and follows no other unit.
 */
function inYuan(stated: Field | undefined, basic: BasicData): Verdict<'unit'> | undefined {
  const { project, operating } = basic.rows;
  const known = project?.finalAccounts;
  const [own, other] = [figure(stated), figure(known)];
  if (!stated || !own || !known || !other) return undefined;
  const value = inScale(other, own.scale);
  const meant = value.dividedBy(WAN);
  if (!isOtherUnit(value, own.stored) || !matchesPrinted(meant, own.shown, own.places))
    return undefined;
  const [actual, expected] = [other.stored.toFixed(), own.stored.toFixed()];
  return {
    outcome: 'fail',
    key: 'unit',
    cells: [known.cell, stated.cell],
    terms: [
      term({ label: named('finalAccounts'), field: known }, '，'),
      term({ label: named('projectExpenditure'), field: stated }, '，'),
    ],
    actual,
    expected,
    data: { actual, expected },
    path: 'basic.rows.project.finalAccounts',
    values: [known.text, stated.text],
    doubts: typedInYuan(known, project.budget, operating?.finalAccounts, operating?.budget),
    fallsWith: restingOnUnitOf(known),
  };
}

/** The other way round: the self-evaluation says what the basic data do, but ten thousand times as much, and so does all of its money. */
function ownInYuan(
  stated: Field | undefined,
  { finalAccounts, budget }: BasicRow,
  { total, nature, source }: Funds,
): Result<'own-unit' | 'same'> | undefined {
  const own = figure(stated);
  if (!stated || !own) return undefined;
  const meant = own.stored.dividedBy(WAN);
  const known = [finalAccounts, budget].find((field) => {
    const other = figure(field);
    if (!other || other.stored.isZero()) return false;
    const value = inScale(other, own.scale);
    return isOtherUnit(own.stored, value) && matchesPrinted(meant, value, other.places);
  });
  if (!known) return undefined;
  const [actual, expected] = [own.stored.toFixed(), figure(known)?.stored.toFixed() ?? ''];
  const cells = [stated.cell, known.cell];
  const path = 'funds.projectExpenditure';
  const values = [stated.text, known.text];
  // Basic data that name no unit beside a form that is said to be in 元 are in 万元.
  if (own.scale) {
    const isSaid = own.scale.equals(1) && figure(known)?.scale === undefined;
    if (isSaid) return held(() => ({ outcome: 'pass', key: 'same', cells, path, values }));
  }
  const others = [
    total.initialBudget,
    total.annualBudget,
    total.executed,
    ...[...nature, ...source].map(({ amount }) => amount),
  ].filter((field) => field !== stated && isAsLarge(field, own));
  return {
    outcome: 'fail',
    key: 'own-unit',
    cells,
    terms: [
      term({ label: named('projectExpenditure'), field: stated }, '，'),
      term({ label: named(known === budget ? 'budget' : 'finalAccounts'), field: known }, '，'),
    ],
    actual,
    expected: meant.toFixed(),
    difference: signed(own.stored.minus(meant)),
    data: { actual, expected, column: named(known === budget ? 'budget' : 'finalAccounts') },
    path,
    values,
    // Of a whole form in 元 the head is to be changed, or all of it.
    ...(others.length === 0 && { suggestion: suggestFigure(stated, meant) }),
    doubts: typedInYuan(stated, ...others),
  };
}

function isAsLarge(field: Field | undefined, { stored }: Figure): boolean {
  return figure(field)?.stored.greaterThanOrEqualTo(stored) === true;
}

/** The same where the part has its own 全年执行数. */
function byColumn(
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
    const sum = sumOfRows(stated, parts, column, path);
    return sum ?? (own === 'executed' ? doubtingPart(result, field, row) : result);
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

/** Whether the parts by nature miss the annual budget by as much as the part misses the other form. */
function spoilsSplit(funds: Funds, result: Result<string>): boolean {
  if (result.outcome !== 'fail') return false;
  const annual = { label: named('annualBudget'), field: funds.total.annualBudget };
  const parts = funds.nature.map(({ amount }) => ({ label: named('nature'), field: amount }));
  const tie = tiesOut(annual, parts, { path: 'funds.nature', mend: 'parts' });
  return tie?.outcome === 'fail' && missOf(told(tie)).equals(missOf(told(result)));
}

/** What the part adds up to, row by row: the equation that holds where the total above the rows is the one that is wrong. */
function sumOfRows(
  stated: Named,
  rows: readonly CalledRow[],
  column: BasicColumn,
  path: string,
): Result<'same'> | undefined {
  const tie = tiesOut(stated, addendsOf(rows, column), { path });
  if (tie?.outcome !== 'pass') return undefined;
  return held(() => ({ ...told(tie), key: 'same' as const }));
}

/** What spoils the split by nature by just as much is told here: the other form says which of its parts is misread. */
function doubtingPart<Key extends string>(
  spent: Result<Key>,
  field: Field | undefined,
  known: BasicRow | undefined,
  budget?: Result<AgreeKey>,
): Result<Key> {
  const other = budget?.outcome === 'fail' ? suspects(field, [], missOf(told(budget))) : [];
  // What another finding shows the basic data to be off by may be all that sets the two apart.
  const columns = [known?.finalAccounts, known?.budget];
  const fallsWith = mendedBy(columns, (off, cell) => {
    const own = figure(field);
    const other = figure(columns.find((one) => one && isSameCell(one.cell, cell)));
    if (!own || !other) return false;
    return inScale({ ...other, stored: other.stored.minus(off) }, own.scale).equals(own.stored);
  });
  return inDoubt(spent, (miss) => ({
    doubts: [...suspects(field, [], miss), ...other],
    fallsWith,
  }));
}
