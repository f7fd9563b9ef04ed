import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const TASKS = `
部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
部门名称|宁江区市场监管局|<|<|<|<|<|<
年度主要任务完成情况|任务名称|预算数|执行数|执行率|分值|得分|完成情况
^|食品安全监管|120|118.8|99%|20|20|抽检1200批次
^|药品安全监管|60|60|100%|10|10|检查420家
^|合计|180|178.8|99.33%|30|30|
年度绩效指标|一级指标|二级指标|三级指标|指标值|完成值|分值|得分
^|产出指标|数量指标|食品抽检批次|≥1200批次|1200批次|20|20
^|^|质量指标|不合格食品处置率|100%|100%|10|10
^|效益指标|社会效益|食品安全知晓率|≥85%|86%|20|20
^|满意度指标|满意度|群众满意度|≥85%|88%|20|20
总分|<|<|<|<|<|100|100
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['120|118.8|89%', { '120|118.8|99%': '120|118.8|89%' }, ['fail funds/execution-rate E4']],
  [
    '总分|<|<|<|<|<|100|90',
    { '总分|<|<|<|<|<|100|100': '总分|<|<|<|<|<|100|90' },
    ['fail score/total H12'],
  ],
  ['a sum of scores', { '99.33%|30|30': '99.33%|30|29' }, ['fail score/total G6']],
  ['a sum of weights', { '99.33%|30|30': '99.33%|40|30' }, ['fail weight/section F6']],
  ['a sum without points', { '99.33%|30|30': '99.33%||' }, []],
  [
    'a score that lost something, and a sum that did not',
    { '99%|20|20': '99%|20|19.8', '100|100': '100|99.8' },
    ['fail score/total G6'],
  ],
  [
    'a score that lost something, and the sum with it',
    { '99%|20|20': '99%|20|19.8', '99.33%|30|30': '99.33%|30|29.8', '100|100': '100|99.8' },
    [],
  ],
  // What is spent above the budget would earn all the points, and is told once, as misread.
  ['合计|180|187.8', { '合计|180|178.8': '合计|180|187.8' }, ['fail funds/parts-total D6']],
  ['合计|180|177.8', { '合计|180|178.8': '合计|180|177.8' }, ['fail funds/parts-total D6']],
])('points of tasks with their sum: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(TASKS, changes))).toEqual([...expected].sort());
});

const BESIDE = TASKS.replace(
  '年度主要',
  `部门资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|300|300|297|10|99%|9.9
年度主要`,
)
  .replace('88%|20|20', '88%|10|10')
  .replace('100|100\n', '100|99.9\n');

test.each<Case>([
  ['as it should be', {}, []],
  ['a sum of scores', { '99.33%|30|30': '99.33%|30|29' }, ['fail score/total G8']],
  ['a sum of weights', { '99.33%|30|30': '99.33%|40|30' }, ['fail weight/section F8']],
  [
    'a sum of scores, and the total with it',
    { '99.33%|30|30': '99.33%|30|20', '100|99.9': '100|89.9' },
    ['fail score/total G8'],
  ],
])('points of tasks beside the funds of the form: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(BESIDE, changes))).toEqual([...expected].sort());
});

test.each<Case>([
  // 200 of budget for the tasks where the department has 150.
  [
    'tasks that come to more than all the money',
    { '年度资金总额|300|300|297|10|99%|9.9': '年度资金总额|150|150|148.5|10|99%|9.9' },
    ['explain funds/columns-total C2'],
  ],
  [
    'the budgets of the tasks as they were at the beginning of the year',
    {
      '年度资金总额|300|300|297|10|99%|9.9': '年度资金总额|180|178.8|178.8|10|100%|10',
      '100|99.9': '100|100',
    },
    [],
  ],
])('the money of tasks beside that of the form: %s', (_, changes, expected) => {
  const told = findingsIn(drawn(BESIDE, changes));
  expect(told.filter((one) => one.includes('columns-total'))).toHaveLength(expected.length);
  expect(told.every((one) => !one.startsWith('fail funds/columns-total'))).toBe(true);
});
