import { findingsOf, outcomesOf } from '../verdicts';

test.each([
  ['a control rate', { 编制数: '0', 在职人数: '0', 控制率: '#DIV/0!' }, '@controlRate'],
  ['a row', { '项目支出 本年决算': '#REF!' }, '项目支出（@finalAccounts）'],
  ['a fund', { '专项 防汛 本年预算': '#NAME?' }, '防汛（@budget）'],
  ['a part of operating', { '其中 会议费 上年决算': '#N/A' }, '会议费（@lastYear）'],
  ['a building', { 批复规模: '#VALUE!' }, '@approvedSize'],
  ['the funds', { 全年预算数: '100', 全年执行数: '#REF!' }, '@executed'],
  ['a part of the funds', { '资金 当年财政拨款 全年预算数': '#REF!' }, '@annualBudget'],
  ['a source', { '收入 其他资金': '#REF!' }, '其他资金'],
  ['a score', { 三级指标: '加固堤防', 得分: '#VALUE!' }, '加固堤防（@score）'],
  ['a measured value', { 三级指标: '加固堤防', 实际完成值: '#DIV/0!' }, '加固堤防（@actual）'],
  ['the total', { 总分: '#REF!' }, '@total'],
])('an error in %s', (_, example, which) => {
  expect(findingsOf('cell/error-value', example)).toMatchObject([
    { outcome: 'fail', data: { which } },
  ]);
});

test('each error is a finding of its own, and says which it is', () => {
  const found = findingsOf('cell/error-value', { 全年预算数: '#REF!', 全年执行数: '#DIV/0!' });
  expect(found.map(({ data }) => data['error'])).toEqual(['#REF!', '#DIV/0!']);
});

test.each([
  ['one', { 全年预算数: '150', '重算 全年预算数': '140' }, { which: '@annualBudget' }],
  [
    'several',
    { '项目支出 本年决算': '30', '重算 项目支出 本年决算': '20', 总分: '98', '重算 总分': '96' },
    { count: '2', first: '项目支出（@finalAccounts）' },
  ],
])('results of formulas that are not up to date: %s', (key, example, data) => {
  expect(findingsOf('cell/stale-result', example)).toMatchObject([{ outcome: 'note', key, data }]);
});

test.each([[{ 全年预算数: '100' }], [{ 全年预算数: '' }], [{ 全年预算数: '见附表' }]])(
  '%j is no error',
  (example) => {
    expect(outcomesOf('cell/error-value', example)).toEqual(['pass']);
  },
);
