import type { Field } from '../../../src/forms';
import { RULES, type RuleId, type Subject } from '../../../src/rules';
import { score } from '../../../src/scoring';
import { subjectOf } from '../examples/subject';
import { judgedBy } from '../verdicts';

const ruleOf = (id: RuleId) => RULES.find((rule) => rule.id === id)!;

/** The field as a reader gives it for a formula that the file holds no result of. */
const uncached = (field: Field): Field => ({
  ...field,
  value: null,
  text: '',
  formula: '=SUM(B2:B9)',
  reading: { kind: 'unreadable', reason: 'no-cached-value', text: '' },
});

const unit = subjectOf({
  编制数: '29',
  在职人数: '27',
  控制率: '93.10%',
  '项目支出 本年决算': '607.83',
  '业务工作经费 本年决算': '416.43',
  '专项资金 本年决算': '191.4',
  全年预算数: '1016.17',
  全年执行数: '1016.17',
  执行率: '100%',
  基本支出: '408.34',
  项目支出: '607.83',
});
const basic = unit.basic!;
const evaluation = unit.evaluation!;
const funds = evaluation.funds!;

const CASES: [RuleId, Subject][] = [
  [
    'basic/project-total',
    {
      ...unit,
      basic: {
        ...basic,
        rows: {
          ...basic.rows,
          project: {
            ...basic.rows.project!,
            finalAccounts: uncached(basic.rows.project!.finalAccounts!),
          },
        },
      },
    },
  ],
  [
    'staffing/control-rate',
    {
      ...unit,
      basic: {
        ...basic,
        staffing: { ...basic.staffing, controlRate: uncached(basic.staffing.controlRate!) },
      },
    },
  ],
  [
    'funds/nature-total',
    {
      ...unit,
      evaluation: {
        ...evaluation,
        funds: {
          ...funds,
          total: { ...funds.total, annualBudget: uncached(funds.total.annualBudget!) },
        },
      },
    },
  ],
  [
    'funds/execution-rate',
    {
      ...unit,
      evaluation: {
        ...evaluation,
        funds: { ...funds, total: { ...funds.total, executed: uncached(funds.total.executed!) } },
      },
    },
  ],
];

test.each(CASES)('%s: a formula without a result is no answer', (id, subject) => {
  expect(judgedBy(ruleOf(id), unit).map(({ outcome }) => outcome)).toEqual(['pass']);
  const [found, ...others] = judgedBy(ruleOf(id), subject);
  expect(others).toEqual([]);
  expect(found?.outcome).toBe('undetermined');
  expect(found?.suggestion).toBeUndefined();
});

test('of a score that is a formula without a result it is said what it is', () => {
  const words = subjectOf({ 年度指标值: '≥5个', 实际完成值: '5个', 分值: '10', 得分: '优' });
  expect(judgedBy(ruleOf('score/missing'), words)).toMatchObject([{ key: 'unreadable' }]);
  const indicators = words.evaluation!.indicators.map((row) => ({
    ...row,
    score: uncached(row.score!),
  }));
  const evaluated = { ...words.evaluation!, indicators };
  const card = score(evaluated, words.rubric);
  const subject = { ...words, evaluation: evaluated, card };
  expect(judgedBy(ruleOf('score/missing'), subject)).toMatchObject([
    { outcome: 'undetermined', key: 'uncalculated' },
  ]);
});

test('a wrong rate that is a formula is reported, and never replaced', () => {
  const wrong = subjectOf({ 编制数: '29', 在职人数: '27', 控制率: '96%' });
  const controlRate = { ...wrong.basic!.staffing.controlRate!, formula: '=27/28' };
  const staffing = { ...wrong.basic!.staffing, controlRate };
  const [found] = judgedBy(ruleOf('staffing/control-rate'), {
    ...wrong,
    basic: { ...wrong.basic!, staffing },
  });
  expect(found?.outcome).toBe('fail');
  expect(found?.suggestion).toBeUndefined();
});

test('headings that name a unit: floors and ties are in that unit', () => {
  const inYuan = subjectOf({ '公务接待 上年决算': '20000', '公务接待 本年决算': '29000' });
  const row = inYuan.basic!.rows.reception!;
  const heading = (field: Field): Field => ({ ...field, headingUnit: '元' });
  const reception = {
    ...row,
    lastYear: heading(row.lastYear!),
    finalAccounts: heading(row.finalAccounts!),
  };
  const subject = { ...inYuan, basic: { ...inYuan.basic!, rows: { reception } } };
  // 0.9 万元 more is below the floor of 1.00 万元; read as 万元 it would be far beyond.
  expect(judgedBy(ruleOf('basic/year-on-year'), subject)).toMatchObject([{ outcome: 'pass' }]);
  expect(judgedBy(ruleOf('basic/year-on-year'), inYuan)).toMatchObject([{ outcome: 'explain' }]);
});
