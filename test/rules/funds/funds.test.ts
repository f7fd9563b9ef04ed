import { advice, sentence } from '../../../src/messages';
import type { Example, RuleId } from '../../../src/rules';
import { describeRules, findingsOf, outcomesOf, type CasesByRule } from '../verdicts';
import { subjectOf } from '../examples/subject';

const parts = (column: string, figures: Record<string, string>): Example =>
  Object.fromEntries(
    Object.entries(figures).map(([name, text]) => [`资金 ${name} ${column}`, text]),
  );

/** 总额 and its two sources of the total, and of each task: `{ 抽检: ['150', '130', '20'] }`. */
const tasks = (
  [whole, fiscal, other]: readonly string[],
  rows: Record<string, readonly string[]>,
): Example => ({
  全年预算数: whole!,
  '资金 年度资金总额 全年预算数 财政拨款': fiscal!,
  '资金 年度资金总额 全年预算数 其他资金': other!,
  ...Object.fromEntries(
    Object.entries(rows).flatMap(([name, [own, first, second]]) => [
      [`资金 ${name} 全年预算数`, own!],
      [`资金 ${name} 全年预算数 财政拨款`, first!],
      [`资金 ${name} 全年预算数 其他资金`, second!],
    ]),
  ),
});

const CASES: CasesByRule = {
  'funds/columns-total': [
    [
      'across and down',
      tasks(['250', '230', '20'], { 抽检: ['150', '130', '20'], 宣传: ['100', '100', ''] }),
      'pass',
    ],
    [
      'the amount of one task',
      tasks(['250', '230', '20'], { 抽检: ['510', '130', '20'], 宣传: ['100', '100', '0'] }),
      'fail',
    ],
    [
      'the total of all is the other rule’s',
      tasks(['205', '230', '20'], { 抽检: ['150', '130', '20'], 宣传: ['100', '100', '0'] }),
      'pass',
    ],
    [
      'columns that are no sum of the amount in most rows say something else',
      tasks(['250', '90', '20'], { 抽检: ['150', '60', '20'], 宣传: ['100', '30', '0'] }),
      'pass',
    ],
    ['no such columns', { 全年预算数: '150' }, 'not-applicable'],
  ],
  'funds/parts-total': [
    [
      'the amount of one task is told over what it is made of',
      tasks(['250', '230', '20'], { 抽检: ['510', '130', '20'], 宣传: ['100', '100', '0'] }),
      'pass',
    ],
    [
      'the total of all',
      tasks(['205', '230', '20'], { 抽检: ['150', '130', '20'], 宣传: ['100', '100', '0'] }),
      'fail',
    ],
    [
      'ties',
      {
        全年预算数: '150',
        ...parts('全年预算数', { 当年财政拨款: '120', 上年结转资金: '0', 其他资金: '30' }),
      },
      'pass',
    ],
    [
      'a part not used',
      {
        全年预算数: '120',
        ...parts('全年预算数', { 当年财政拨款: '120', 上年结转资金: '', 其他资金: '/' }),
      },
      'pass',
    ],
    [
      'off',
      { 全年预算数: '150', ...parts('全年预算数', { 当年财政拨款: '120', 其他资金: '3' }) },
      'fail',
    ],
    [
      'total of 0',
      { 全年预算数: '0', ...parts('全年预算数', { 当年财政拨款: '120', 其他资金: '30' }) },
      'fail',
    ],
    [
      'blank total',
      { 全年预算数: '', ...parts('全年预算数', { 当年财政拨款: '120', 其他资金: '30' }) },
      'fail',
    ],
    [
      'a dash for total',
      { 全年预算数: '—', ...parts('全年预算数', { 当年财政拨款: '120' }) },
      'fail',
    ],
    [
      'all parts blank',
      { 全年预算数: '150', ...parts('全年预算数', { 当年财政拨款: '', 其他资金: '' }) },
      'undetermined',
    ],
    [
      '元 under 万元',
      {
        全年预算数: '150万元',
        ...parts('全年预算数', { 当年财政拨款: '1200000元', 其他资金: '300000元' }),
      },
      'pass',
    ],
    ['no parts', { 全年预算数: '150' }, 'not-applicable'],
  ],
  'funds/of-which': [
    [
      'as much as the part',
      { '资金 财政拨款 全年执行数': '90', '资金 财政拨款 全年执行数 其中省级': '90' },
      'pass',
    ],
    [
      'more than the part',
      { '资金 财政拨款 全年执行数': '90', '资金 财政拨款 全年执行数 其中省级': '90.5' },
      'fail',
    ],
    [
      'the part left blank',
      { '资金 财政拨款 全年执行数': '', '资金 财政拨款 全年执行数 其中省级': '90' },
      'undetermined',
    ],
  ],
  'funds/arrival-rate': [
    ['cut off', { 全年执行数: '1342.6', 预算数: '1420', 到位数: '1370', 到位率: '96.47%' }, 'pass'],
    ['off', { 全年执行数: '1342.6', 预算数: '1420', 到位数: '1370', 到位率: '100%' }, 'fail'],
    ['none stated', { 全年执行数: '1342.6', 预算数: '1420', 到位数: '1370', 到位率: '' }, 'pass'],
  ],
  'funds/budget-adjustment': [
    [
      'what arrived is no adjusted budget',
      { 全年执行数: '600', 预算数: '1420', 到位数: '600', 到位率: '42.25%' },
      'not-applicable',
    ],
    [
      'an initial budget that its parts gainsay, and with theirs no move to explain',
      {
        年初预算数: '65',
        全年预算数: '660',
        ...parts('年初预算数', { 基本支出: '500', 项目支出: '150' }),
        ...parts('全年预算数', { 基本支出: '510', 项目支出: '150' }),
      },
      'pass',
    ],
    [
      'an initial budget that its parts gainsay, and with theirs a move to explain',
      {
        年初预算数: '65',
        全年预算数: '960',
        ...parts('年初预算数', { 基本支出: '500', 项目支出: '150' }),
        ...parts('全年预算数', { 基本支出: '810', 项目支出: '150' }),
      },
      'explain',
    ],
    ['none', { 年初预算数: '600', 全年预算数: '600' }, 'pass'],
    ['at the threshold', { 年初预算数: '600', 全年预算数: '780' }, 'pass'],
    ['beyond', { 年初预算数: '600', 全年预算数: '780.01' }, 'explain'],
    ['beyond, downward', { 年初预算数: '600', 全年预算数: '400' }, 'explain'],
    ['nothing to explain', { 年初预算数: '600', 全年预算数: '619' }, 'pass'],
    ['a little', { 年初预算数: '600', 全年预算数: '618' }, 'pass'],
    ['from nothing', { 年初预算数: '0', 全年预算数: '50' }, 'explain'],
    ['nothing to nothing', { 年初预算数: '0', 全年预算数: '0' }, 'pass'],
    ['blank', { 年初预算数: '', 全年预算数: '50' }, 'undetermined'],
    ['always asked for', { 年初预算数: '600', 全年预算数: '601', 评分标准: 'sichuan' }, 'explain'],
    [
      'explained',
      {
        年初预算数: '600',
        全年预算数: '900',
        执行原因:
          '年中追加乡村振兴补助资金300万元（县财预〔2023〕8号）；下年提前摸底，细化年初预算。',
      },
      'pass',
    ],
    ['no such column', { 全年预算数: '50' }, 'not-applicable'],
  ],
  'funds/basic-total': [
    ['adds up', { 基本支出: '600', 人员经费: '520', 公用经费: '80' }, 'pass'],
    ['off', { 基本支出: '600', 人员经费: '530', 公用经费: '80' }, 'fail'],
    ['not broken down', { 基本支出: '600', 人员经费: '', 公用经费: '' }, 'not-applicable'],
    ['one part left blank', { 基本支出: '600', 人员经费: '520', 公用经费: '' }, 'undetermined'],
  ],
  'funds/nature-total': [
    [
      'a basic expenditure that its own parts gainsay is told over them',
      { 全年预算数: '1000', 基本支出: '610', 人员经费: '520', 公用经费: '80', 项目支出: '400' },
      'pass',
    ],
    ['ties', { 全年预算数: '1016.17', 基本支出: '408.34', 项目支出: '607.83' }, 'pass'],
    ['digits turned', { 全年预算数: '1016.17', 基本支出: '408.34', 项目支出: '607.38' }, 'fail'],
    [
      'executed',
      { 全年预算数: '1016.17', 全年执行数: '1000', 基本支出: '400', 项目支出: '600' },
      'pass',
    ],
    [
      'executed beyond the budget, as the rate says too',
      {
        全年预算数: '1016.17',
        全年执行数: '1200',
        执行率: '118.09%',
        基本支出: '500',
        项目支出: '700',
      },
      'pass',
    ],
    [
      'executed beyond a budget that the rate does not know',
      {
        全年预算数: '1016.17',
        全年执行数: '1200',
        执行率: '100%',
        基本支出: '500',
        项目支出: '700',
      },
      'fail',
    ],
    [
      'neither, beyond the budget',
      {
        全年预算数: '1016.17',
        全年执行数: '1200',
        执行率: '118.09%',
        基本支出: '500',
        项目支出: '710',
      },
      'fail',
    ],
    [
      'only one part, blank',
      { 全年预算数: '1016.17', 基本支出: '408.34', 项目支出: '' },
      'undetermined',
    ],
    ['an error', { 全年预算数: '#VALUE!', 基本支出: '408.34', 项目支出: '607.83' }, 'undetermined'],
    [
      'rows of parts say the same: the total is the wrong one',
      {
        全年预算数: '1061.17',
        基本支出: '408.34',
        项目支出: '607.83',
        ...parts('全年预算数', { 财政拨款: '1000.17', 其他资金: '16' }),
      },
      'pass',
    ],
    [
      'rows of parts tie: the split is the wrong one',
      {
        全年预算数: '1016.17',
        基本支出: '408.34',
        项目支出: '607.38',
        ...parts('全年预算数', { 财政拨款: '1000.17', 其他资金: '16' }),
      },
      'fail',
    ],
  ],
  'funds/adjusted-budget': [
    ['added', { 年初预算数: '800', 预算调整数: '50', 全年预算数: '850' }, 'pass'],
    ['cut without a sign', { 年初预算数: '800', 预算调整数: '50', 全年预算数: '750' }, 'note'],
    ['new this year', { 年初预算数: '', 预算调整数: '50', 全年预算数: '50' }, 'pass'],
    ['off', { 年初预算数: '800', 预算调整数: '-50', 全年预算数: '745' }, 'fail'],
    [
      'an initial budget that its parts gainsay is told by their total',
      {
        年初预算数: '519',
        预算调整数: '35.2',
        全年预算数: '685.2',
        ...parts('年初预算数', { 基本支出: '500', 项目支出: '150' }),
        ...parts('全年预算数', { 基本支出: '535.2', 项目支出: '150' }),
      },
      'pass',
    ],
    [
      'an initial budget of 0 over its parts is told by their total',
      {
        年初预算数: '0',
        预算调整数: '35.2',
        全年预算数: '685.2',
        ...parts('年初预算数', { 基本支出: '500', 项目支出: '150' }),
        ...parts('全年预算数', { 基本支出: '535.2', 项目支出: '150' }),
      },
      'pass',
    ],
    ['no adjustment stated', { 年初预算数: '800', 预算调整数: '', 全年预算数: '745' }, 'pass'],
    ['no such column', { 年初预算数: '8', 全年预算数: '9' }, 'not-applicable'],
  ],
  'funds/source-total': [
    [
      'ties',
      {
        全年预算数: '1016.17',
        '收入 一般公共预算': '951.84',
        '收入 政府性基金': '0.00',
        '收入 其他资金': '64.33',
      },
      'pass',
    ],
    [
      'blanks are nothing where the rest ties',
      { 全年预算数: '951.84', '收入 一般公共预算': '951.84', '收入 其他资金': '' },
      'pass',
    ],
    ['a part with its unit', { 全年预算数: '951.84', '收入 一般公共预算': '951.84万元' }, 'pass'],
    [
      'the executed amount, not all executed',
      { 全年预算数: '200', 全年执行数: '180', '收入 一般公共预算': '150', '收入 其他资金': '30' },
      'pass',
    ],
    [
      'the executed amount, but above the budget',
      { 全年预算数: '200', 全年执行数: '220', '收入 一般公共预算': '220' },
      'fail',
    ],
    [
      'neither amount',
      { 全年预算数: '200', 全年执行数: '180', '收入 一般公共预算': '150' },
      'fail',
    ],
    [
      'the initial budget is no answer',
      { 年初预算数: '150', 全年预算数: '200', 全年执行数: '200', '收入 一般公共预算': '150' },
      'fail',
    ],
    ['too much', { 全年预算数: '200', '收入 一般公共预算': '150', '收入 其他资金': '60' }, 'fail'],
    [
      'by a rounding',
      { 全年预算数: '200.01', '收入 一般公共预算': '150.00', '收入 其他资金': '50.00' },
      'explain',
    ],
    [
      'too little beside a blank',
      { 全年预算数: '200', '收入 一般公共预算': '150', '收入 其他资金': '' },
      'undetermined',
    ],
    [
      'too little in an office that leaves blank what it has none of',
      { 全年预算数: '200', '收入 一般公共预算': '150', '收入 基金': '', '收入 其他资金': '' },
      'fail',
    ],
    [
      'the first part blank as well',
      { 全年预算数: '200', '收入 一般公共预算': '', '收入 基金': '', '收入 其他资金': '50' },
      'undetermined',
    ],
    [
      'another total after the heading, beside a blank',
      { 全年预算数: '200', 收入合计: '230', '收入 一般公共预算': '200', '收入 其他资金': '' },
      'fail',
    ],
    [
      'all parts blank',
      { 全年预算数: '200', '收入 一般公共预算': '', '收入 其他资金': '' },
      'undetermined',
    ],
    ['no budget', { 全年预算数: '', '收入 一般公共预算': '150' }, 'undetermined'],
    ['a part in words', { 全年预算数: '200', '收入 一般公共预算': '详见附表' }, 'undetermined'],
    [
      'total after the heading',
      { 全年预算数: '200', 收入合计: '200', '收入 一般公共预算': '150', '收入 其他资金': '50' },
      'pass',
    ],
    [
      'another total after the heading',
      { 全年预算数: '200', 收入合计: '230', '收入 一般公共预算': '150', '收入 其他资金': '50' },
      'fail',
    ],
    [
      'total after the heading alone',
      { 全年预算数: '200', 收入合计: '200', '收入 一般公共预算': '', '收入 其他资金': '' },
      'pass',
    ],
    [
      'wrong total after the heading alone',
      { 全年预算数: '200', 收入合计: '210', '收入 一般公共预算': '' },
      'fail',
    ],
    ['no split in the form', { 全年预算数: '200' }, 'not-applicable'],
  ],
  'funds/execution-rate': [
    ['full', { 全年预算数: '1016.17', 全年执行数: '1016.17', 执行率: '100%' }, 'pass'],
    ['a bare 1', { 全年预算数: '1016.17', 全年执行数: '1016.17', 执行率: '1' }, 'pass'],
    [
      'a bare 1 is not 86% rounded',
      { 全年预算数: '480', 全年执行数: '413.76', 执行率: '1' },
      'fail',
    ],
    ['a bare fraction', { 全年预算数: '480', 全年执行数: '413.76', 执行率: '0.862' }, 'pass'],
    ['a bare 100', { 全年预算数: '1016.17', 全年执行数: '1016.17', 执行率: '100' }, 'pass'],
    ['half up', { 全年预算数: '1016.17', 全年执行数: '993.9', 执行率: '97.81%' }, 'pass'],
    ['cut off', { 全年预算数: '1016.17', 全年执行数: '993.9', 执行率: '97.80%' }, 'pass'],
    ['cut to whole', { 全年预算数: '500', 全年执行数: '431', 执行率: '86%' }, 'pass'],
    ['rounded the wrong way', { 全年预算数: '500', 全年执行数: '431', 执行率: '87%' }, 'fail'],
    [
      'of the initial budget',
      { 年初预算数: '400', 全年预算数: '500', 全年执行数: '400', 执行率: '100%' },
      'fail',
    ],
    ['above full', { 全年预算数: '500', 全年执行数: '550', 执行率: '110%' }, 'pass'],
    ['blank rate', { 全年预算数: '500', 全年执行数: '431', 执行率: '' }, 'undetermined'],
    ['blank budget', { 全年预算数: '', 全年执行数: '431', 执行率: '86.2%' }, 'undetermined'],
    ['no budget, nothing spent', { 全年预算数: '0', 全年执行数: '0', 执行率: '0%' }, 'pass'],
    ['no budget, but spent', { 全年预算数: '0', 全年执行数: '5', 执行率: '100%' }, 'undetermined'],
    [
      'empty total over parts',
      {
        全年预算数: '0',
        全年执行数: '0',
        执行率: '0%',
        ...parts('全年预算数', { 当年财政拨款: '100' }),
        ...parts('全年执行数', { 当年财政拨款: '90' }),
      },
      'pass',
    ],
    [
      'a part with a wrong rate of its own',
      {
        全年预算数: '100',
        全年执行数: '90',
        执行率: '90%',
        ...parts('全年预算数', { 当年财政拨款: '100' }),
        ...parts('全年执行数', { 当年财政拨款: '90' }),
        ...parts('执行率', { 当年财政拨款: '95%' }),
      },
      'fail',
    ],
    ['no such column', { 全年预算数: '500', 全年执行数: '431' }, 'not-applicable'],
  ],
  'funds/overspent': [
    ['all', { 全年预算数: '300', 全年执行数: '300' }, 'pass'],
    ['more', { 全年预算数: '300', 全年执行数: '300.01' }, 'explain'],
    ['more in another unit', { 全年预算数: '300万元', 全年执行数: '3000001元' }, 'explain'],
    ['without a budget', { 全年预算数: '0', 全年执行数: '3' }, 'explain'],
    [
      'explained',
      {
        全年预算数: '300',
        全年执行数: '312',
        执行原因: '汛情超过预期，动用上年结转资金支付抢险物资款；下一年度细化防汛预算。',
      },
      'pass',
    ],
    ['unknown', { 全年预算数: '', 全年执行数: '3' }, 'not-applicable'],
    [
      'a part of it',
      {
        全年预算数: '300',
        全年执行数: '295',
        ...parts('全年预算数', { 当年财政拨款: '240', 其他资金: '60' }),
        ...parts('全年执行数', { 当年财政拨款: '250', 其他资金: '45' }),
      },
      'explain',
    ],
    [
      'a part without a budget',
      {
        全年预算数: '300',
        全年执行数: '295',
        ...parts('全年预算数', { 当年财政拨款: '300', 其他资金: '0' }),
        ...parts('全年执行数', { 当年财政拨款: '290', 其他资金: '5' }),
      },
      'pass',
    ],
  ],
  'funds/under-executed': [
    ['at the threshold', { 全年预算数: '300', 全年执行数: '270' }, 'pass'],
    ['below', { 全年预算数: '300', 全年执行数: '269.98' }, 'explain'],
    [
      'below by less than the two decimals of a rate show',
      { 全年预算数: '300', 全年执行数: '269.99' },
      'pass',
    ],
    ['nothing spent', { 全年预算数: '300', 全年执行数: '0' }, 'explain'],
    [
      'explained',
      {
        全年预算数: '300',
        全年执行数: '200',
        执行原因: '工程12月开工，进度款未到支付节点；已与施工方明确节点，加快验收和支付。',
      },
      'pass',
    ],
    ['not explained', { 全年预算数: '300', 全年执行数: '200', 执行原因: '无' }, 'explain'],
    ['no budget', { 全年预算数: '0', 全年执行数: '0' }, 'not-applicable'],
    [
      'from the parts',
      {
        全年预算数: '0',
        全年执行数: '0',
        ...parts('全年预算数', { 当年财政拨款: '100' }),
        ...parts('全年执行数', { 当年财政拨款: '50' }),
      },
      'explain',
    ],
  ],
};

describeRules(CASES);

test('a split marks its first part and says which amount it misses', () => {
  const [found] = findingsOf('funds/nature-total', {
    全年预算数: '1016.17',
    基本支出: '408.34',
    项目支出: '607.38',
  });
  expect(found).toMatchObject({
    key: 'off',
    actual: '1015.72',
    expected: '1016.17',
    difference: '-0.45',
  });
  expect(found?.cells.map((cell) => 'row' in cell && cell.row)).toEqual([2, 3, 1]);
});

test('a split of the executed amount passes under its own key', () => {
  const example = { 全年预算数: '200', 全年执行数: '180', 基本支出: '150', 项目支出: '30' };
  expect(findingsOf('funds/nature-total', example)).toMatchObject([
    { outcome: 'pass', key: 'executed' },
  ]);
});

test('an empty total row: what it should be, and one finding', () => {
  const example = {
    全年预算数: '0',
    全年执行数: '0',
    执行率: '0%',
    ...parts('全年预算数', { 当年财政拨款: '120', 其他资金: '30' }),
    ...parts('全年执行数', { 当年财政拨款: '120', 其他资金: '30' }),
  };
  expect(findingsOf('funds/parts-total', example)).toMatchObject([
    {
      key: 'empty',
      actual: '0',
      expected: '150',
      difference: '-150',
      suggestion: [{ after: { value: 150 } }],
    },
    { key: 'empty', actual: '0', expected: '150' },
  ]);
  for (const rule of ['funds/execution-rate', 'funds/overspent', 'funds/under-executed'] as const) {
    expect(outcomesOf(rule, example)).toEqual(['pass']);
  }
  expect(findingsOf('funds/execution-rate', example)).toMatchObject([
    { key: 'resting', data: { rule: '@funds/parts-total' } },
  ]);
});

describe('a total that its parts contradict', () => {
  const own = {
    全年预算数: '500',
    全年执行数: '480',
    ...parts('全年预算数', { 当年财政拨款: '400', 其他资金: '100' }),
    ...parts('全年执行数', { 当年财政拨款: '364', 其他资金: '96' }),
  };
  const told = (example: Example) =>
    (['funds/parts-total', 'funds/execution-rate'] as const).map((rule) => {
      const [first] = findingsOf(rule, example);
      return `${first?.outcome} ${first?.key}`;
    });

  test.each<[string, Example, string[]]>([
    ['the rate goes with the parts', { 执行率: '92%' }, ['fail total', 'pass mended']],
    ['the rate goes with the total', { 执行率: '96%' }, ['fail part', 'pass right']],
    ['the rate goes with neither', { 执行率: '90%' }, ['fail off', 'fail wrong']],
    [
      'the score goes with the parts',
      { 执行率: '', 执行率分值: '10', 执行率得分: '9.2' },
      ['fail total', 'undetermined blank'],
    ],
    ['nothing goes with either', { 执行率: '' }, ['fail off', 'undetermined blank']],
  ])('%s', (_, more, expected) => {
    expect(told({ ...own, ...more })).toEqual(expected);
  });

  test('of the part that is wrong nothing is suggested for the total', () => {
    const [total] = findingsOf('funds/parts-total', { ...own, 执行率: '92%' });
    expect(total).toMatchObject({
      data: { stated: '@executionRate' },
      suggestion: [{ after: { value: 460 } }],
    });
    const [part] = findingsOf('funds/parts-total', { ...own, 执行率: '96%' });
    expect(part?.suggestion).toBeUndefined();
  });
});

describe('a row of the parts whose own rate says what it should be', () => {
  const own = {
    全年预算数: '500',
    全年执行数: '480',
    执行率: '96%',
    ...parts('全年预算数', { 当年财政拨款: '400', 其他资金: '100' }),
    ...parts('全年执行数', { 当年财政拨款: '388', 其他资金: '92' }),
    ...parts('执行率', { 当年财政拨款: '97%', 其他资金: '92%' }),
  };
  test.each<[string, Example, string, string | undefined, string | undefined]>([
    ['what was spent', parts('全年执行数', { 其他资金: '29' }), 'row', '29', '92'],
    ['what was budgeted', parts('全年预算数', { 当年财政拨款: '40' }), 'row', '40', '400'],
    [
      'without rates of its own',
      {
        ...parts('全年执行数', { 其他资金: '29' }),
        ...parts('执行率', { 当年财政拨款: '', 其他资金: '' }),
      },
      'part',
      '480',
      '417',
    ],
    [
      'a rate that follows it',
      { ...parts('全年执行数', { 其他资金: '29' }), ...parts('执行率', { 其他资金: '29%' }) },
      'part',
      '480',
      '417',
    ],
    ['a total that its own rate tells wrong', { 全年执行数: '408' }, 'total', '408', '480'],
  ])('%s', (_, more, key, actual, expected) => {
    const found = findingsOf('funds/parts-total', { ...own, ...more }).filter(
      ({ outcome }) => outcome === 'fail',
    );
    expect(found).toMatchObject([{ key, actual, expected }]);
    expect(outcomesOf('funds/execution-rate', { ...own, ...more })).not.toContain('fail');
  });

  test('is the cell to mark and mend', () => {
    const example = { ...own, ...parts('全年执行数', { 其他资金: '29' }) };
    const [found] = findingsOf('funds/parts-total', example).filter(({ key }) => key === 'row');
    const row = subjectOf(example).evaluation?.funds?.parts.find(({ name }) => name === '其他资金');
    expect(found?.cells[0]).toEqual(row?.executed?.cell);
    expect(found).toMatchObject({
      difference: '-63',
      data: { row: '其他资金' },
      suggestion: [{ after: { value: 92 } }],
    });
  });
});

test('an amount that spoils the total and its own rate is told once, by the total', () => {
  const example = {
    全年预算数: '480',
    全年执行数: '413.76',
    执行率: '86.20%',
    ...parts('全年预算数', { 当年财政拨款: '440', 上年结转资金: '30' }),
    ...parts('全年执行数', { 当年财政拨款: '383.76', 上年结转资金: '30' }),
    ...parts('执行率', { 当年财政拨款: '85.28%' }),
  };
  expect(outcomesOf('funds/parts-total', example)).toContain('fail');
  expect(outcomesOf('funds/execution-rate', example)).toEqual(['pass']);
  const rate = { ...example, ...parts('执行率', { 当年财政拨款: '81.28%' }) };
  expect(outcomesOf('funds/execution-rate', rate)).toEqual(['fail']);
});

test('the adjustment of the seed', () => {
  expect(
    findingsOf('funds/budget-adjustment', { 年初预算数: '581.13', 全年预算数: '1016.17' }),
  ).toMatchObject([
    {
      key: 'beyond',
      difference: '+435.04',
      data: { rate: '+74.86%', threshold: '30%' },
      explanation: { status: 'missing' },
    },
  ]);
});

describe('a misprinted annual budget', () => {
  const example = {
    年初预算数: '200',
    全年预算数: '220',
    全年执行数: '180',
    执行率: '90%',
    '收入 一般公共预算': '150',
    '收入 其他资金': '50',
    基本支出: '120',
    项目支出: '80',
  };
  test.each([
    ['funds/source-total', ['fail']],
    ['funds/nature-total', ['pass']],
    ['funds/execution-rate', ['pass']],
    ['funds/budget-adjustment', ['pass']],
    ['funds/under-executed', ['pass']],
  ] as const)('%s', (rule, outcomes) => {
    expect(outcomesOf(rule, example)).toEqual(outcomes);
  });

  test('its own cell is the place, and what all else says is expected', () => {
    const [finding] = findingsOf('funds/source-total', example);
    expect(finding).toMatchObject({
      key: 'budget',
      actual: '220',
      expected: '200',
      difference: '+20',
      suggestion: [{ cell: finding?.cells[0], after: { value: 200 } }],
    });
  });

  test('the one split that a form has tells it', () => {
    const { '收入 一般公共预算': _, '收入 其他资金': __, ...rest } = example;
    expect(outcomesOf('funds/nature-total', rest)).toEqual(['fail']);
    expect(outcomesOf('funds/execution-rate', rest)).toEqual(['pass']);
  });

  test.each([
    ['splits that disagree', { 项目支出: '90' }],
    ['a rate that fits the cell', { 执行率: '81.82%' }],
    ['a rate that fits neither', { 执行率: '50%' }],
    ['no rate', { 执行率: '' }],
    ['splits of what was executed', { 全年执行数: '200', 执行率: '100%' }],
  ])('is not sure with %s', (_, change) => {
    const found = findingsOf('funds/source-total', { ...example, ...change });
    expect(found.map(({ key }) => key)).not.toContain('budget');
  });
});

describe('a misprinted amount executed', () => {
  const example = {
    年初预算数: '1680',
    全年预算数: '1760',
    全年执行数: '1742.8',
    执行率: '98%',
    '收入 一般公共预算': '1700',
    '收入 其他资金': '24.8',
    基本支出: '1176.5',
    项目支出: '548.3',
  };
  test.each([
    ['funds/source-total', ['fail']],
    ['funds/nature-total', ['pass']],
    ['funds/execution-rate', ['pass']],
    ['funds/overspent', ['pass']],
  ] as const)('%s', (rule, outcomes) => {
    expect(outcomesOf(rule, example)).toEqual(outcomes);
  });

  test('its own cell is the place, and what all else says is expected', () => {
    const [finding] = findingsOf('funds/source-total', example);
    expect(finding).toMatchObject({
      key: 'spent',
      actual: '1742.8',
      expected: '1724.8',
      difference: '+18',
      suggestion: [{ cell: finding?.cells[0], after: { value: 1724.8 } }],
    });
  });

  test.each([
    ['a rate that fits both, and both splits', { 全年执行数: '1724.08' }, ['spent']],
    [
      'a rate that fits both, and one split',
      { 全年执行数: '1724.08', 基本支出: '', 项目支出: '' },
      ['neither'],
    ],
    ['splits that disagree', { 项目支出: '550' }, ['neither']],
    ['a rate that fits the cell alone', { 执行率: '99.02%' }, ['neither']],
    ['splits of the whole budget', { '收入 一般公共预算': '1735.2', 基本支出: '1211.7' }, ['ties']],
    ['another unit', { 全年执行数: '17248000' }, ['mended']],
  ])('%s', (_, change, keys) => {
    const found = findingsOf('funds/source-total', { ...example, ...change });
    expect(found.map(({ key }) => key)).toEqual(keys);
  });
});

test('splits of what was spent are right beside a budget that rate and score deny', () => {
  const example = {
    全年预算数: '1670',
    全年执行数: '1724.8',
    执行率: '98%',
    执行率分值: '10',
    执行率得分: '9.8',
    '收入 一般公共预算': '1700',
    '收入 其他资金': '24.8',
  };
  expect(findingsOf('funds/source-total', example)).toMatchObject([{ key: 'executed' }]);
  expect(findingsOf('funds/execution-rate', example)).toMatchObject([{ key: 'amounts' }]);
});

test.each<[string, Record<string, string>, string, string]>([
  [
    '0.98%',
    {},
    'hundredth',
    '执行率填 0.98%，按全年执行数÷全年预算数应为 98.00%，相差一百倍，像是多写了百分号或少乘了 100。',
  ],
  [
    '95%',
    { '资金 财政拨款 全年预算数': '100', '资金 财政拨款 全年执行数': '95' },
    'other-row',
    '执行率填 95%，这是“财政拨款”一行的执行率；本行按全年执行数÷全年预算数应为 98.00%，相差 -3.00 个百分点。',
  ],
  ['95%', {}, 'wrong', '执行率填 95%，按全年执行数÷全年预算数应为 98.00%，相差 -3.00 个百分点。'],
])('a rate of %s that %j explains', (rate, more, key, said) => {
  const [found] = findingsOf('funds/execution-rate', {
    全年预算数: '200',
    全年执行数: '196',
    执行率: rate,
    ...more,
  });
  expect(found).toMatchObject({ key });
  expect(found && sentence(found, 'zh-CN')).toBe(said);
});

describe('an amount that neither the rate nor the score typed agrees with', () => {
  const example = {
    全年预算数: '200',
    全年执行数: '150',
    执行率: '95.00%',
    执行率分值: '10',
    执行率得分: '9.5',
    二级指标: '成本指标',
    三级指标: '项目总成本',
    得分: '90',
    年度指标值: '≤200万元',
    实际完成值: '190万元',
  };
  test.each<[RuleId, string]>([
    ['funds/execution-rate', 'fail'],
    ['score/execution', 'fail'],
    ['funds/under-executed', 'pass'],
    ['cross/cost-indicator', 'pass'],
  ])('%s: %s', (id, outcome) => {
    expect(outcomesOf(id, example)).toEqual([outcome]);
  });
  test('the finding says that the score bears the rate out', () => {
    expect(findingsOf('funds/execution-rate', example)).toMatchObject([
      { key: 'amounts', expected: '75.00%', actual: '95.00%', data: { points: '+20.00' } },
    ]);
  });
  test('is believed where the score goes with it', () => {
    expect(outcomesOf('funds/under-executed', { ...example, 执行率得分: '7.5' })).toEqual([
      'explain',
    ]);
  });
});

describe('a rate on the initial budget', () => {
  const funds = (initial: string, rate: string, more = {}) => ({
    年初预算数: initial,
    全年预算数: '200',
    全年执行数: '150',
    执行率: rate,
    执行率分值: '10',
    执行率得分: '7.5',
    得分: '90',
    ...more,
  });
  test.each<[string, Record<string, string>, string]>([
    ['named as such', funds('180', '83.33%'), 'fail initial 75.00% 83.33%'],
    ['cut off', funds('160', '93.7%'), 'fail initial 75.00% 93.7%'],
    ['all of it', funds('150', '1'), 'fail initial 75.00% 100%'],
    ['typed in percent', funds('180', '83.33'), 'fail initial 75.00% 83.33%'],
    [
      'the score goes with it',
      funds('180', '83.33%', { 执行率得分: '8.33' }),
      'fail initial 75.00% 83.33%',
    ],
    ['another rate', funds('180', '84%'), 'fail wrong 75.00% 84%'],
    ['the same budget', funds('200', '84%'), 'fail wrong 75.00% 84%'],
    ['no initial budget', funds('', '84%'), 'fail wrong 75.00% 84%'],
    ['none in the beginning', funds('0', '84%'), 'fail wrong 75.00% 84%'],
    ['right', funds('180', '75%'), 'pass right'],
    ['right on both', funds('200.01', '75%'), 'pass right'],
  ])('%s', (_, example, expected) => {
    const [found] = findingsOf('funds/execution-rate', example);
    const { outcome, key, expected: due = '', actual = '' } = found!;
    expect([outcome, key, due, actual].join(' ').trim()).toBe(expected);
  });

  test('the amounts are believed', () => {
    const example = funds('180', '83.33%', { 执行率得分: '8.33' });
    expect(outcomesOf('funds/under-executed', example)).toEqual(['explain']);
  });

  // Whichever of the figures is wrong, the reason for so low a rate is asked for.
  test.each([
    ['50.00%', '5', ['explain']],
    ['95%', '9.5', ['pass']],
  ])('the printed rate of %s is doubtful, and the amounts as well', (rate, score, outcomes) => {
    const example = { ...funds('154.74', rate, { 执行率得分: score }), 全年预算数: '310.2' };
    expect(outcomesOf('funds/execution-rate', example)).toEqual(['fail']);
    expect(outcomesOf('funds/under-executed', example)).toEqual(outcomes);
  });

  test('of a row of its own', () => {
    const part = (column: string, text: string) => ({ [`资金 当年财政拨款 ${column}`]: text });
    const example = {
      ...funds('180', '75%'),
      ...part('年初预算数', '180'),
      ...part('全年预算数', '200'),
      ...part('全年执行数', '150'),
      ...part('执行率', '83.33%'),
    };
    const found = findingsOf('funds/execution-rate', example);
    expect(found.filter(({ outcome }) => outcome === 'fail')).toMatchObject([
      { key: 'initial', expected: '75.00%', actual: '83.33%' },
    ]);
  });
});

test.each([
  ['97.5%97.5%', ['undetermined']],
  ['9O%', ['undetermined']],
  ['详见说明', []],
  ['—', []],
  ['', []],
])('the rate of a part: %s', (rate, expected) => {
  const part = (column: string, text: string) => ({ [`资金 当年财政拨款 ${column}`]: text });
  const example = {
    全年预算数: '200',
    全年执行数: '195',
    执行率: '97.5%',
    ...part('全年预算数', '200'),
    ...part('全年执行数', '195'),
    ...part('执行率', rate),
  };
  const found = findingsOf('funds/execution-rate', example);
  expect(found.filter(({ outcome }) => outcome !== 'pass').map(({ outcome }) => outcome)).toEqual(
    expected,
  );
});

test('a misread 项目支出 that spoils the split by nature is told where the two forms meet', () => {
  const form = { 全年预算数: '200', 全年执行数: '190', 基本支出: '80', '项目支出 本年决算': '115' };
  const basic = { ...form, '项目支出 本年预算': '120' };
  const said = (amount: string) =>
    (['funds/nature-total', 'cross/project-expenditure'] as const).map((id) =>
      outcomesOf(id, { ...basic, 项目支出: amount }).join(),
    );
  expect(said('120')).toEqual(['pass', 'pass']);
  expect(said('102')).toEqual(['pass', 'fail']);
});

describe('a split that ties neither to the budget nor to what was spent', () => {
  const form = { 全年预算数: '2400', 全年执行数: '2304', 基本支出: '1200' };
  test.each([
    ['nearer to what was spent', '1140', { key: 'neither', expected: '2304', difference: '+36' }],
    ['nearer to the budget', '1190', { key: 'off', expected: '2400', difference: '-10' }],
  ])('%s', (_, 项目支出, wanted) => {
    expect(findingsOf('funds/nature-total', { ...form, 项目支出 })).toMatchObject([wanted]);
  });
  test('says nothing beside the figure in 元 that it would tie to in 万元', () => {
    const example = { ...form, 全年执行数: '23040000', 执行率: '96.00%', 项目支出: '1104' };
    expect(outcomesOf('funds/execution-rate', example)).toEqual(['fail']);
    expect(outcomesOf('funds/nature-total', example)).toEqual(['pass']);
  });
});

test('the advice on a rate a hundred times too small names no other rate', () => {
  const [found] = findingsOf('funds/execution-rate', {
    全年预算数: '300',
    全年执行数: '300',
    执行率: '1%',
  });
  expect(found?.key).toBe('hundredth');
  for (const language of ['zh-CN', 'en'] as const) {
    expect(found && advice(found, language)).not.toMatch(/\d%/);
  }
});

describe('a remark below the form as the reason for money that was not spent', () => {
  const form = {
    项目名称: '农村公路养护补助',
    全年预算数: '300',
    全年执行数: '150',
    二级指标: '数量指标',
    三级指标: '桥梁检测座数',
    年度指标值: '9座',
    实际完成值: '9座',
  };
  test.each([
    ['of the money', '因尾款待审计后支付，执行率偏低，下年将加快支付进度。', 'pass'],
    ['of what it waits for', '因招标节约较多，下年将按中标价编制。', 'pass'],
    ['of the course of the project', '工程因征地推迟，已协调镇村，下年3月底前完成。', 'pass'],
    ['of what the money was for', '因桥梁检测车辆不足，下年将增派两台车。', 'pass'],
    ['of the project by its name', '因公路沿线杆线迁改较慢，下年将与电力部门对接。', 'pass'],
    ['of nothing but what all hangs on', '受疫情影响，下年将提前安排。', 'pass'],
    ['of something else', '办公楼搬迁影响档案整理，导致资料归档滞后，下年将提前安排。', 'explain'],
    ['of the satisfaction', '满意度问卷因设计滞后推迟，下年将提前委托第三方开展。', 'explain'],
    [
      'of others hit by what all hangs on',
      '受疫情影响，档案室搬迁滞后，下年将提前安排。',
      'explain',
    ],
  ])('%s', (_, 其他说明, outcome) => {
    expect(outcomesOf('funds/under-executed', { ...form, 其他说明 })).toEqual([outcome]);
    expect(outcomesOf('funds/under-executed', { ...form, 全表原因: 其他说明 })).toEqual([outcome]);
    const adjusted = { ...form, 年初预算数: '600', 其他说明 };
    expect(outcomesOf('funds/budget-adjustment', adjusted)).toEqual([outcome]);
  });
});
