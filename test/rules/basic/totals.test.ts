import type { Example } from '../../../src/rules';
import { describeRules, findingsOf, outcomesOf, type CasesByRule } from '../verdicts';

const column = (year: string, figures: Record<string, string>): Example =>
  Object.fromEntries(Object.entries(figures).map(([name, text]) => [`${name} ${year}`, text]));
const now = (figures: Record<string, string>) => column('本年决算', figures);

const CASES: CasesByRule = {
  'basic/three-public-total': [
    ['ties', now({ 三公经费: '12.5', 公务用车: '8', 出国经费: '0', 公务接待: '4.5' }), 'pass'],
    ['all 0', now({ 三公经费: '0', 公务用车: '0', 出国经费: '0', 公务接待: '0' }), 'pass'],
    [
      'a blank item that is not needed',
      now({ 三公经费: '4.5', 公务用车: '', 出国经费: '', 公务接待: '4.5' }),
      'pass',
    ],
    [
      'a dash for nothing',
      now({ 三公经费: '4.5', 公务用车: '—', 出国经费: '无', 公务接待: '4.5' }),
      'pass',
    ],
    [
      'binary crumbs',
      now({ 三公经费: '0.3', 公务用车: '0.1', 出国经费: '0', 公务接待: '0.2' }),
      'pass',
    ],
    [
      'text figures',
      now({ 三公经费: '1,012.50', 公务用车: '１０００', 出国经费: '0', 公务接待: '12.50万元' }),
      'pass',
    ],
    [
      'purchase and running beneath the total itself',
      now({
        三公经费: '6.05',
        公车购置: '0',
        公车运行维护: '4.62',
        出国经费: '0',
        公务接待: '1.43',
      }),
      'pass',
    ],
    [
      'the same, off',
      now({
        三公经费: '6.05',
        公车购置: '0',
        公车运行维护: '4.26',
        出国经费: '0',
        公务接待: '1.43',
      }),
      'fail',
    ],
    ['off by much', now({ 三公经费: '15', 公务用车: '8', 出国经费: '0', 公务接待: '4.5' }), 'fail'],
    [
      'less than an item',
      now({ 三公经费: '4', 公务用车: '8', 出国经费: '0', 公务接待: '' }),
      'fail',
    ],
    [
      'a total of 0 over parts',
      now({ 三公经费: '0', 公务用车: '8', 出国经费: '0', 公务接待: '4.5' }),
      'fail',
    ],
    [
      'off by a rounding',
      now({ 三公经费: '12.51', 公务用车: '8.00', 出国经费: '0', 公务接待: '4.50' }),
      'explain',
    ],
    [
      'all items blank',
      now({ 三公经费: '12', 公务用车: '', 出国经费: '', 公务接待: '' }),
      'undetermined',
    ],
    [
      'blank total',
      now({ 三公经费: '', 公务用车: '8', 出国经费: '0', 公务接待: '4.5' }),
      'undetermined',
    ],
    [
      'an item in words',
      now({ 三公经费: '12.5', 公务用车: '见附表', 出国经费: '0', 公务接待: '4.5' }),
      'undetermined',
    ],
    [
      'an error',
      now({ 三公经费: '#REF!', 公务用车: '8', 出国经费: '0', 公务接待: '4.5' }),
      'undetermined',
    ],
    ['nothing filled in', now({ 三公经费: '', 公务用车: '', 出国经费: '', 公务接待: '' }), 'pass'],
    ['no items in the form', now({ 三公经费: '12' }), 'not-applicable'],
    ['no total in the form', now({ 公务接待: '12' }), 'not-applicable'],
  ],
  'basic/vehicle-total': [
    ['ties', now({ 公务用车: '21.6', 公车购置: '18', 公车运行维护: '3.6' }), 'pass'],
    ['a row that is not in the form', now({ 公务用车: '3.6', 公车运行维护: '3.6' }), 'pass'],
    ['off', now({ 公务用车: '21.6', 公车购置: '8', 公车运行维护: '3.6' }), 'fail'],
  ],
  'basic/project-total': [
    [
      'ties',
      now({ 项目支出: '607.83', 业务工作经费: '416.43', 运行维护经费: '0', 专项资金: '191.4' }),
      'pass',
    ],
    [
      'digits turned',
      now({ 项目支出: '607.38', 业务工作经费: '416.43', 运行维护经费: '0', 专项资金: '191.4' }),
      'fail',
    ],
    [
      'two units',
      now({
        项目支出: '6078300元',
        业务工作经费: '416.43万元',
        运行维护经费: '0',
        专项资金: '191.4万元',
      }),
      'pass',
    ],
  ],
  'basic/special-funds-total': [
    ['ties', now({ 专项资金: '48', '专项 防汛': '30', '专项 护林': '18' }), 'pass'],
    ['one fund left out', now({ 专项资金: '48', '专项 防汛': '30', '专项 护林': '8' }), 'fail'],
    ['a fund blank', now({ 专项资金: '48', '专项 防汛': '30', '专项 护林': '' }), 'undetermined'],
    ['no funds listed', now({ 专项资金: '48' }), 'not-applicable'],
  ],
  'basic/operating-of-which': [
    ['less', now({ 公用经费: '72.87', '其中 办公费': '3.58', '其中 会议费': '16.2' }), 'pass'],
    ['all of it', now({ 公用经费: '19.78', '其中 办公费': '3.58', '其中 会议费': '16.2' }), 'pass'],
    ['more', now({ 公用经费: '19', '其中 办公费': '3.58', '其中 会议费': '16.2' }), 'fail'],
    [
      'more, even with a blank',
      now({ 公用经费: '16', '其中 办公费': '', '其中 会议费': '16.2' }),
      'fail',
    ],
    [
      'more by a rounding',
      now({ 公用经费: '19.77', '其中 办公费': '3.58', '其中 会议费': '16.20' }),
      'explain',
    ],
    [
      'more by less than four roundings',
      now({
        公用经费: '19.79',
        '其中 办公费': '3.58',
        '其中 会议费': '16.20',
        '其中 差旅费': '0.02',
      }),
      'explain',
    ],
    [
      'more by four roundings, which no figure has in full',
      now({
        公用经费: '19.78',
        '其中 办公费': '3.58',
        '其中 会议费': '16.20',
        '其中 差旅费': '0.02',
      }),
      'fail',
    ],
    [
      'whole blank',
      now({ 公用经费: '', '其中 办公费': '3.58', '其中 会议费': '16.2' }),
      'undetermined',
    ],
    ['a part in words', now({ 公用经费: '72', '其中 办公费': '详见明细' }), 'undetermined'],
    ['parts blank', now({ 公用经费: '72', '其中 办公费': '' }), 'pass'],
    ['no parts in the form', now({ 公用经费: '72' }), 'not-applicable'],
  ],
  'basic/building-rates': [
    ['right', { 批复规模: '1200', 实际规模: '1180', 规模控制率: '98.33%' }, 'pass'],
    ['with units', { 批复规模: '1200㎡', 实际规模: '1180平方米', 规模控制率: '98.33%' }, 'pass'],
    ['turned round', { 批复规模: '1200', 实际规模: '1180', 规模控制率: '101.69%' }, 'fail'],
    ['blank rate', { 预算投资: '300', 实际投资: '280', 投资概算控制率: '' }, 'undetermined'],
    ['nothing approved', { 批复规模: '0', 实际规模: '1180', 规模控制率: '0%' }, 'undetermined'],
    [
      'more than was approved',
      { 批复规模: '1200', 实际规模: '1260', 规模控制率: '105%' },
      'explain',
    ],
    ['nothing built', { 批复规模: '', 实际规模: '', 规模控制率: '' }, 'not-applicable'],
  ],
};

describeRules(CASES);

test('each year column is checked by itself', () => {
  const found = findingsOf('basic/vehicle-total', {
    ...column('上年决算', { 公务用车: '9', 公车购置: '0', 公车运行维护: '8' }),
    ...column('本年预算', { 公务用车: '8', 公车购置: '0', 公车运行维护: '8' }),
    ...column('本年决算', { 公务用车: '7', 公车购置: '0', 公车运行维护: '8' }),
  });
  expect(found).toMatchObject([
    {
      outcome: 'fail',
      actual: '9',
      expected: '8',
      difference: '+1',
      data: { total: '@vehicle（@lastYear）' },
    },
    {
      outcome: 'fail',
      actual: '7',
      expected: '8',
      difference: '-1',
      data: { total: '@vehicle（@finalAccounts）' },
    },
  ]);
});

test('a total marks its own cell and lists its terms', () => {
  const [found] = findingsOf(
    'basic/three-public-total',
    now({ 三公经费: '15', 公务用车: '8', 出国经费: '0', 公务接待: '4.5' }),
  );
  expect(found?.cells).toHaveLength(4);
  expect(found?.cells[0]).toEqual({ sheet: '基础数据表', row: 0, column: 3 });
  expect(found?.terms?.map(({ label, value, sign }) => `${sign}${label} ${value}`)).toEqual([
    '+@vehicle 8',
    '+@abroad 0',
    '+@reception 4.5',
    '=@threePublic（@finalAccounts） 15',
  ]);
});

test('a wrong subtotal is reported by its own rule alone', () => {
  const vehicles = now({
    三公经费: '12.5',
    公务用车: '9',
    公车购置: '0',
    公车运行维护: '8',
    出国经费: '0',
    公务接待: '4.5',
  });
  expect(outcomesOf('basic/three-public-total', vehicles)).toEqual(['pass']);
  expect(outcomesOf('basic/vehicle-total', vehicles)).toEqual(['fail']);
  const funds = now({
    项目支出: '60',
    业务工作经费: '12',
    运行维护经费: '0',
    专项资金: '84',
    '专项 防汛': '30',
    '专项 护林': '18',
  });
  expect(outcomesOf('basic/project-total', funds)).toEqual(['pass']);
  expect(outcomesOf('basic/special-funds-total', funds)).toEqual(['fail']);
  const unlisted = now({
    三公经费: '4.5',
    公务用车: '9',
    公车购置: '',
    公车运行维护: '',
    出国经费: '0',
    公务接待: '4.5',
  });
  expect(outcomesOf('basic/three-public-total', unlisted)).toEqual(['fail']);
});

test.each([
  ['增减额', { 公务用车: '-2', 公务接待: '0.5', 公用经费: '-4', 项目支出: '-40' }, ['+', '-', '=']],
  [
    '增减率',
    { 公务用车: '-25%', 公务接待: '12.5%', 公用经费: '-5%', 项目支出: '-4.44%' },
    ['+', '，', '，'],
  ],
  [
    '完成率',
    { 公务用车: '75%', 公务接待: '112.5%', 公用经费: '95%', 项目支出: '95.56%' },
    ['+', '÷', '='],
  ],
])('%s of one row is told by its figures', (word, stated, signs) => {
  const [finding, ...more] = findingsOf('basic/worked-out', {
    ...column('上年决算', { 公务用车: '8', 公务接待: '4', 公用经费: '80', 项目支出: '900' }),
    ...now({ 公务用车: '6', 公务接待: '4.5', 公用经费: '76', 项目支出: '940' }),
    ...column(word, stated),
  });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ outcome: 'fail', data: { row: '@project', column: word } });
  expect(finding?.terms?.map(({ sign }) => sign)).toEqual(signs);
});

test('the sum of 三公经费 counts both rows of the vehicles where they stand beneath it themselves', () => {
  const example = { 三公经费: '6.05', 公车购置: '0', 公车运行维护: '4.26', 公务接待: '1.43' };
  const [found] = findingsOf('basic/three-public-total', now(example));
  expect(found).toMatchObject({ expected: '5.69', difference: '+0.36' });
});
