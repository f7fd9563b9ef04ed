import { findingsOf, outcomesOf } from '../verdicts';

test.each([
  ['numbers', { 三级指标: '加固堤防', 分值: '10', 得分: '9.5' }, ['pass']],
  ['a weight with its unit', { 三级指标: '加固堤防', 分值: '10分', 得分: '9.5' }, ['note']],
  ['an amount with its unit', { 全年预算数: '150万元' }, ['note']],
  ['full-width digits', { 全年预算数: '１５０' }, ['note']],
  [
    'a target is text by nature',
    { 三级指标: '加固堤防', 年度指标值: '≥3公里', 实际完成值: '3公里' },
    ['pass'],
  ],
  ['words are no figure', { 全年预算数: '见附表' }, ['pass']],
  ['blanks', { 全年预算数: '' }, ['pass']],
  [
    'one note for each block',
    { '项目支出 本年决算': '150万元', '公用经费 本年决算': '15万元', 全年预算数: '200万元' },
    ['note', 'note'],
  ],
])('%s', (_, example, outcomes) => {
  expect(outcomesOf('text/number-as-text', example)).toEqual(outcomes);
});

test('a block lists all of its cells and names the first', () => {
  const example = { '项目支出 本年决算': '150万元', '公用经费 本年决算': '15万元' };
  const [found] = findingsOf('text/number-as-text', example);
  expect(found).toMatchObject({ key: 'few', data: { count: '2', text: '150万元' } });
  expect(found?.cells).toHaveLength(2);
  const rows = ['项目支出', '公用经费', '政府采购', '三公经费'];
  const four = Object.fromEntries(rows.map((row) => [`${row} 本年决算`, '15万元']));
  const [many] = findingsOf('text/number-as-text', four);
  expect(many).toMatchObject({ key: 'many', data: { count: '4' } });
  expect(many?.cells).toHaveLength(4);
  expect(many?.terms).toHaveLength(3);
});

test.each([
  ['of several rows together', '全年水费、电费、差旅费24.09万元。', []],
  ['of the row alone', '全年差旅费24.09万元。', ['fail']],
  ['of the row behind another figure', '全年水费3万元、差旅费24.09万元。', ['fail']],
])('a figure %s', (_, 其他说明, outcomes) => {
  const example = { '其中 差旅费 本年决算': '10.84', '其中 差旅费 本年预算': '11', 其他说明 };
  const found = outcomesOf('text/figures', example);
  expect(found.filter((outcome) => outcome === 'fail')).toEqual(outcomes);
});

test('a change that two figures of its sentence have the other way round', () => {
  const 其他说明 = '年初预算2857.31万元，年中追加32.37万元，全年预算2799.68万元。';
  const found = findingsOf('text/figures', { 年度: '2023', 其他说明 });
  expect(found.map(({ outcome, key }) => `${outcome} ${key}`)).toEqual(['fail turned']);
});
