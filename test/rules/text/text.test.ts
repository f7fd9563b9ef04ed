import { findingsOf, outcomesOf } from '../verdicts';

test.each([
  ['numbers', { 三级指标: '加固堤防', 分值: '10', 得分: '9.5' }, ['pass']],
  ['a weight with its unit', { 三级指标: '加固堤防', 分值: '10分', 得分: '9.5' }, ['note']],
  ['an amount with its unit', { 全年预算数: '150万元' }, ['note']],
  ['full-width digits', { 全年预算数: '１５０' }, ['note']],
  ['the label of a row with its points', { 分值: '预算执行得分（10分）' }, ['pass']],
  ['points with a word', { 三级指标: '加固堤防', 分值: '10分（满分）', 得分: '9' }, ['note']],
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

describe('all the money against its first budget', () => {
  const told = (其他说明: string) =>
    findingsOf('text/figures', { 年度: '2023', 年初预算数: '2000', 全年预算数: '2100', 其他说明 })
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
      .map(({ outcome, key, expected }) => `${outcome} ${key} ${expected ?? ''}`);
  test.each([
    '全年预算数比年初预算数增加100万元，增长5%。',
    '全年预算数较年初预算数增加约102万元。',
    '全年预算中项目支出比年初预算增加30万元。',
    '2022年全年预算数比年初预算数增加30万元。',
  ])('right, or of something else: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
  test.each([
    ['全年预算数比年初预算数增加110万元。', 'fail adjusted 100万元'],
    ['全年预算数比年初预算数增加100万元，增长10%。', 'fail adjusted 5%'],
  ])('wrong: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a comparison with a year that the form does not have', () => {
  const told = (其他说明: string) =>
    findingsOf('text/figures', {
      年度: '2023',
      '基础数据表 年度': '2023',
      '三公经费 上年决算': '22.71',
      '三公经费 本年决算': '22.38',
      其他说明,
    })
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
      .map(({ outcome, key, data }) => `${outcome} ${key} ${data?.['year'] ?? ''}`);
  test.each([
    '三公经费决算22.38万元，比2022年减少0.33万元。',
    '三公经费决算22.38万元，比2019年减少3.1万元。',
    '三公经费决算22.38万元，比2019年增加0.33万元。',
    '会议费2.38万元，比2019年减少0.33万元。',
  ])('nothing can be told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
  test('it is just by how much the row moved from last year', () => {
    expect(told('三公经费决算22.38万元，比2021年减少0.33万元。')).toEqual(['note since 2022']);
  });
});

describe('text/figures: a conclusion about an indicator of nearly that name', () => {
  test.each<[string, string, string[]]>([
    ['全年引进高层次人才15人。', '引进高层次人才数量', ['fail']],
    ['全年引进高层次人才13人。', '引进高层次人才数量', ['pass']],
    ['项目引进高层次人才15人，投入财政资金。', '引进高层次人才数量', ['not-applicable']],
    ['引进高层次人才16人。', '引进高层次人才数量', ['fail']],
    ['全年分批引进高层次人才15人。', '引进高层次人才数量', ['not-applicable']],
    ['其中引进高层次人才5人。', '引进高层次人才数量', ['not-applicable']],
    ['上年引进高层次人才15人。', '引进高层次人才数量', ['not-applicable']],
    ['计划引进高层次人才15人。', '引进高层次人才数量', ['not-applicable']],
    ['上半年引进高层次人才5人。', '引进高层次人才数量', ['not-applicable']],
  ])('%s — %s', (conclusion, name, outcomes) => {
    const row = { 三级指标: name, 年度指标值: '15人', 实际完成值: '13人' };
    expect(outcomesOf('text/figures', { 自评结论: conclusion, ...row })).toEqual(outcomes);
  });
});
