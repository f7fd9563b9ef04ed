import type { Example } from '../../../src/rules';
import { advice, sentence } from '../../../src/messages';
import { describeRules, findingsOf, outcomesOf, type CasesByRule } from '../verdicts';

const cost = (name: string, target: string, actual: string, funds: Example = {}): Example => ({
  全年预算数: '1016.17',
  全年执行数: '1016.17',
  ...funds,
  二级指标: '成本指标',
  三级指标: name,
  年度指标值: target,
  实际完成值: actual,
});
const reason = (running: string, text: string): Example => ({
  '运行维护经费 本年决算': running,
  三级指标: '资金使用合规性',
  原因: text,
});

const CASES: CasesByRule = {
  'cross/project-expenditure': [
    ['same', { 项目支出: '607.83', '项目支出 本年决算': '607.83' }, 'pass'],
    ['same in 元', { 项目支出: '6078300元', '项目支出 本年决算': '607.83万元' }, 'pass'],
    [
      'same, rounded to 万元',
      { 项目支出: '6078312.55元', '项目支出 本年决算': '607.83万元' },
      'pass',
    ],
    ['rounded in one unit', { 项目支出: '607.8', '项目支出 本年决算': '607.83' }, 'explain'],
    ['another', { 项目支出: '607.83', '项目支出 本年决算': '670.83' }, 'fail'],
    [
      'the budget, not all executed',
      {
        全年预算数: '900',
        全年执行数: '810',
        项目支出: '500',
        '项目支出 本年预算': '500',
        '项目支出 本年决算': '430',
      },
      'pass',
    ],
    [
      'the budget, execution unknown',
      { 项目支出: '500', '项目支出 本年预算': '500', '项目支出 本年决算': '430' },
      'pass',
    ],
    [
      'the budget, all executed',
      {
        全年预算数: '900',
        全年执行数: '900',
        项目支出: '500',
        '项目支出 本年预算': '500',
        '项目支出 本年决算': '430',
      },
      'fail',
    ],
    ['blank', { 项目支出: '', '项目支出 本年决算': '607.83' }, 'undetermined'],
    ['in words', { 项目支出: '见附表', '项目支出 本年决算': '607.83' }, 'undetermined'],
    [
      'each column with its own',
      {
        项目支出: '4310',
        '项目支出 全年执行数': '4249.95',
        '项目支出 本年预算': '4310',
        '项目支出 本年决算': '4249.95',
      },
      'pass',
    ],
    [
      'what was spent differs, the budget does not',
      {
        项目支出: '4310',
        '项目支出 全年执行数': '4294.95',
        '项目支出 本年预算': '4310',
        '项目支出 本年决算': '4249.95',
      },
      'fail',
    ],
    [
      'the initial budget is that of the basic data',
      {
        项目支出: '4310',
        '项目支出 年初预算数': '3990',
        '项目支出 全年执行数': '4249.95',
        '项目支出 本年预算': '3990',
        '项目支出 本年决算': '4249.95',
      },
      'pass',
    ],
    [
      'what was spent, rounded in one unit',
      {
        项目支出: '4310',
        '项目支出 全年执行数': '4250',
        '项目支出 本年预算': '4310',
        '项目支出 本年决算': '4249.95',
      },
      'explain',
    ],
    [
      'what was spent is blank: one amount, which may be the budget',
      {
        项目支出: '500',
        '项目支出 全年执行数': '',
        '项目支出 本年预算': '500',
        '项目支出 本年决算': '430',
      },
      'pass',
    ],
    ['one form only', { 项目支出: '607.83' }, 'not-applicable'],
  ],
  'cross/basic-covers-operating': [
    [
      '基本支出 misread, by its split just enough otherwise',
      { 全年预算数: '100', 基本支出: '14', 项目支出: '60', '公用经费 本年决算': '40' },
      'pass',
    ],
    [
      '基本支出 misread, by its split not enough either',
      { 全年预算数: '100', 基本支出: '14', 项目支出: '60', '公用经费 本年决算': '40.01' },
      'fail',
    ],
    [
      'what was spent does not cover, the budget does',
      { 基本支出: '300', '基本支出 全年执行数': '190', '公用经费 本年决算': '201.36' },
      'fail',
    ],
    [
      'what was spent covers, the budget does not',
      { 基本支出: '190', '基本支出 全年执行数': '300', '公用经费 本年决算': '201.36' },
      'pass',
    ],
    ['covers', { 基本支出: '408.34', '公用经费 本年决算': '72.87' }, 'pass'],
    ['the same', { 基本支出: '72.87', '公用经费 本年决算': '72.87' }, 'pass'],
    ['less', { 基本支出: '72.86', '公用经费 本年决算': '72.87' }, 'fail'],
    ['covers in 元', { 基本支出: '4083400元', '公用经费 本年决算': '72.87万元' }, 'pass'],
    ['blank', { 基本支出: '', '公用经费 本年决算': '72.87' }, 'undetermined'],
    ['operating blank', { 基本支出: '408.34', '公用经费 本年决算': '' }, 'not-applicable'],
  ],
  'cross/initial-budget': [
    [
      'enough',
      { 年初预算数: '680.7', '项目支出 本年预算': '607.83', '公用经费 本年预算': '72.87' },
      'pass',
    ],
    [
      'less',
      { 年初预算数: '581.13', '项目支出 本年预算': '607.83', '公用经费 本年预算': '72.87' },
      'explain',
    ],
    ['less than one of them', { 年初预算数: '581.13', '项目支出 本年预算': '607.83' }, 'explain'],
    [
      'explained',
      {
        年初预算数: '581.13',
        '项目支出 本年预算': '607.83',
        '公用经费 本年预算': '72.87',
        执行原因: '基础数据表的预算数含年中追加的防汛资金，口径不同；下年规范填报口径。',
      },
      'pass',
    ],
    ['blank', { 年初预算数: '', '项目支出 本年预算': '607.83' }, 'undetermined'],
    ['nothing to compare', { 年初预算数: '581.13', '三公经费 本年预算': '5' }, 'not-applicable'],
  ],
  'cross/cost-indicator': [
    [
      'parts that say what they are of',
      cost('项目总成本', '≤1016.17万元', '财政资金900万元，自筹资金116.17万元'),
      'pass',
    ],
    [
      'the whole with its parts',
      cost('项目总成本', '≤1016.17万元', '916.17万元（其中财政资金900万元）'),
      'fail',
    ],
    ['same', cost('全年预算成本', '1016.17万元', '1016.17万元'), 'pass'],
    ['same, coarser', cost('项目总投资', '1016万元', '1016.2万元'), 'pass'],
    ['same in 元', cost('项目总成本', '10161700元', '10161700元'), 'pass'],
    ['both another', cost('全年预算成本', '1024.16万元', '1024.16万元'), 'fail'],
    ['a bound', cost('总成本', '≤1050万元', '1016.17万元'), 'pass'],
    ['a bound, but another actual', cost('总成本', '≤1050万元', '1020万元'), 'fail'],
    [
      'a limit of several years, and what they came to',
      cost('项目总投资', '≤2300万元', '2250万元'),
      'pass',
    ],
    [
      'a limit of several years, and a year’s money that is another',
      cost('项目总投资', '≤2300万元', '1020万元'),
      'fail',
    ],
    [
      'actual of the executed amount',
      cost('总成本', '1016.17万元', '990万元', { 全年执行数: '990' }),
      'pass',
    ],
    ['a price', cost('每户补助标准', '0.5万元', '0.5万元'), 'not-applicable'],
    ['per thing', cost('总成本', '5000元/户', '5000元/户'), 'pass'],
    ['a rate', cost('总成本控制率', '100%', '98%'), 'not-applicable'],
    ['another cost', cost('会议费', '5万元', '4万元'), 'not-applicable'],
    ['words', cost('总成本', '控制在预算内', '达成预期指标'), 'pass'],
    ['no unit: not known to be money', cost('总成本', '1024.16', '1024.16'), 'pass'],
    [
      'by the project’s own name',
      cost('清河堤防加固工程', '1200万元', '1016.17万元', { 项目名称: '清河堤防加固工程' }),
      'fail',
    ],
    [
      'the cost of one thing',
      cost('馆藏档案数字化总成本', '≤55万元', '54.6万元'),
      'not-applicable',
    ],
    ['of a part of the money', cost('基本支出总额', '≤410万元', '408.34万元'), 'not-applicable'],
    [
      'of the projects of a department',
      cost('项目支出总成本', '≤620万元', '607.83万元', { 项目支出: '607.83' }),
      'pass',
    ],
    [
      'more than its projects, less than all',
      cost('项目支出总成本', '≤1020万元', '999万元', { 项目支出: '607.83' }),
      'fail',
    ],
    [
      'what the project is named for',
      cost('堤防加固总成本', '≤1020万元', '999万元', { 项目名称: '清河堤防加固工程' }),
      'fail',
    ],
    [
      'what the project is named for, beside other costs',
      {
        ...cost('堤防加固总成本', '≤1000万元', '999万元', { 项目名称: '清河堤防加固工程' }),
        三级指标2: '监理费',
        年度指标值2: '≤20万元',
        实际完成值2: '17.17万元',
      },
      'not-applicable',
    ],
    [
      'the earmarked money of a project',
      cost('专项资金总额', '≤1020万元', '999万元', { 项目名称: '清河堤防加固工程' }),
      'fail',
    ],
    [
      'one thing of a project',
      cost('设备购置总投资', '≤200万元', '180万元', { 项目名称: '清河堤防加固工程' }),
      'not-applicable',
    ],
    ['the unit in the name', cost('总成本（万元）', '≤1020', '1016.17'), 'pass'],
    ['another amount, the unit in the name', cost('总成本（万元）', '≤1020', '1006.17'), 'fail'],
    [
      'not a cost row',
      { ...cost('总投资', '1200万元', '1200万元'), 二级指标: '数量指标' },
      'not-applicable',
    ],
  ],
  'cross/identity': [
    [
      'same but for spaces and brackets',
      { 预算部门: '清河县 水利局　', '基础数据表 单位': '清河县水利局（本级）' },
      'pass',
    ],
    ['another unit', { 预算部门: '清河县水利局', '基础数据表 单位': '清河县财政局' }, 'fail'],
    [
      'one character left out',
      { 预算部门: '益阳市资阳应急管理局', '基础数据表 单位': '益阳市资阳区应急管理局' },
      'fail',
    ],
    [
      'the code of the unit before its name',
      { 预算部门: '[102001]清河县水利局', '基础数据表 单位': '102001-清河县水利局' },
      'pass',
    ],
    ['cut short', { 预算部门: '水利局', '基础数据表 单位': '清河县水利局' }, 'note'],
    [
      'words left out inside',
      { 预算部门: '临川市城管局', '基础数据表 单位': '临川市城市管理和综合执法局' },
      'note',
    ],
    [
      'a place left out inside',
      { 预算部门: '江南市教育局', '基础数据表 单位': '江南市江北区教育局' },
      'fail',
    ],
    [
      'one figure of a school left out',
      { 预算部门: '临川市中学', '基础数据表 单位': '临川市第一中学' },
      'fail',
    ],
    ['same year', { 年度: '2023', '基础数据表 年度': '2023' }, 'pass'],
    ['another year', { 年度: '2023', '基础数据表 年度': '2022' }, 'fail'],
    ['nothing to compare', { 预算部门: '水利局', '基础数据表 年度': '2022' }, 'not-applicable'],
  ],
  'cross/projects-total': [
    ['same', { '项目支出 本年决算': '150', '项目表 全年执行数': '150' }, 'pass'],
    ['same in 元', { '项目支出 本年决算': '150万元', '项目表 全年执行数': '1500000元' }, 'pass'],
    ['more', { '项目支出 本年决算': '150', '项目表 全年执行数': '150.01' }, 'fail'],
    ['less', { '项目支出 本年决算': '150', '项目表 全年执行数': '120' }, 'note'],
    ['without basic data', { 项目支出: '150', '项目表 全年执行数': '180' }, 'fail'],
    ['blank', { '项目支出 本年决算': '150', '项目表 全年执行数': '' }, 'undetermined'],
    ['no projects', { '项目支出 本年决算': '150' }, 'not-applicable'],
  ],
  'cross/staff-costs': [
    ['admitted', reason('0', '存在项目资金支出人员经费等现象'), 'explain'],
    ['admitted, row blank', reason('', '临聘人员工资在专项经费中列支'), 'explain'],
    ['admitted and recorded', reason('35', '临聘人员工资在专项经费中列支'), 'pass'],
    ['denied', reason('0', '未用项目资金发放工资'), 'pass'],
    ['something else', reason('0', '个别合同审批滞后'), 'pass'],
    ['an error in the row', reason('#REF!', '临聘人员工资在专项经费中列支'), 'not-applicable'],
    ['no such row', { 三级指标: '合规性', 原因: '临聘人员工资在专项经费中列支' }, 'not-applicable'],
  ],
};

describeRules(CASES);

test('one wrong cost in both cells is one finding, marked at the target', () => {
  const [found] = findingsOf(
    'cross/cost-indicator',
    cost('全年预算成本', '1024.16\n万元', '1024.16\n万元'),
  );
  expect(found).toMatchObject({ actual: '1024.16', expected: '1016.17', difference: '+7.99' });
  expect(found?.cells.map((cell) => 'row' in cell && cell.row)).toEqual([5, 6, 1]);
});

test('a cost in another unit than the funds is told with its unit', () => {
  const funds = { 全年预算数: '1016.17万元', 全年执行数: '1016.17万元' };
  const [found] = findingsOf(
    'cross/cost-indicator',
    cost('项目总成本', '≤10300000元', '10061700元', funds),
  );
  expect(found?.data).toMatchObject({ actual: '10061700元', expected: '10161700元' });
  expect(found).toMatchObject({ actual: '10061700', expected: '10161700', difference: '-100000' });
});

describe('a cost ten thousand times what was spent names the units that were mixed up', () => {
  const of = (actual: string, executed: string) =>
    cost('项目总成本', '', actual, { 全年预算数: executed, 全年执行数: executed });
  test.each<[string, Example, string]>([
    ['元 under 万元', of('10161700万元', '1016.17'), '万元 元'],
    ['万元 under 元', of('1016.17元', '1016.17万元'), '万元 元'],
    ['万元 under 元, on a form in 元', of('1016.17元', '10161700元'), '万元 元'],
    ['元 under 万元, funds typed so', of('1016.17万元', '10161700万元'), '万元 元'],
    ['亿元 beside 万元', of('1016.17亿元', '1016.17万元'), '亿元 万元'],
    ['万元 under 亿元, on a form in 亿元', of('35000亿元', '3.5亿元'), '亿元 万元'],
    ['a form in 亿元, funds typed in 万元', of('3.5亿元', '35000亿元'), '亿元 万元'],
    ['元 under 万元, cost in 亿元', of('0.35亿元', '35000000万元'), '万元 元'],
  ])('%s', (_, example, units) => {
    const found = findingsOf('cross/cost-indicator', example);
    expect(found.map(({ outcome, key }) => `${outcome} ${key}`)).toEqual(['fail unit']);
    expect(found.map(({ data }) => `${data['larger']} ${data['smaller']}`)).toEqual([units]);
  });

  test('a unit whose neighbour has no name', () => {
    const [found] = findingsOf('cross/cost-indicator', of('10161700千元', '1016.17千元'));
    expect(found?.key).toBe('differs');
  });
});

describe('a cost that is not what was spent', () => {
  const of = (target: string, actual: string, executed: string) => {
    const money = { 全年预算数: '100', 全年执行数: executed };
    return { ...cost('项目总成本', target, actual, money), 分值: '10', 得分: '10' };
  };
  test.each<[string, Example, string[], string[]]>([
    ['and above its limit', of('≤100万元', '120万元', '95'), ['fail beyond'], ['pass']],
    ['within its limit', of('≤100万元', '98万元', '95'), ['explain unpaid'], ['pass']],
    [
      'within its limit, what is unpaid told',
      { ...of('≤100万元', '98万元', '95'), 实际完成情况: '建成1栋；质保金3万元按合同次年支付。' },
      ['pass'],
      ['pass'],
    ],
    [
      'within its limit, something else told',
      { ...of('≤100万元', '98万元', '95'), 实际完成情况: '建成1栋；质保金5万元按合同次年支付。' },
      ['explain unpaid'],
      ['pass'],
    ],
    ['both above', of('≤90万元', '120万元', '95'), ['fail differs'], ['explain']],
    ['what was spent, above its limit', of('≤90万元', '95万元', '95'), ['pass'], ['explain']],
    ['what was spent', of('≤100万元', '95万元', '95'), ['pass'], ['pass']],
  ])('%s', (_, example, found, missed) => {
    const said = findingsOf('cross/cost-indicator', example).map(({ outcome, key }) =>
      outcome === 'pass' ? outcome : `${outcome} ${key}`,
    );
    expect(said).toEqual(found);
    expect(outcomesOf('explanation/missing', example)).toEqual(missed);
  });
});

describe('basic data typed in 元 throughout', () => {
  const both = (accounts: string, budget: string, operating: string, more = {}): Example => ({
    年初预算数: '581.13',
    全年预算数: '1016.17',
    全年执行数: '1016.17',
    基本支出: '408.34',
    项目支出: '607.83',
    '项目支出 本年预算': budget,
    '项目支出 本年决算': accounts,
    '公用经费 本年预算': operating,
    '公用经费 本年决算': operating,
    ...more,
  });
  const CROSS = [
    'cross/project-expenditure',
    'cross/basic-covers-operating',
    'cross/initial-budget',
  ] as const;
  test.each<[string, Example, string]>([
    ['is told once', both('6078300', '6078300', '728700'), 'fail unit'],
    [
      'with more digits than the other form prints',
      both('6078304.5', '6078300', '728700'),
      'fail unit',
    ],
    [
      'is no unit where the figures differ as well',
      both('6178300', '6078300', '728700'),
      'fail differs',
    ],
    ['in 万元 on both sides', both('607.83', '400', '72.87'), ''],
    [
      'said to be in 元',
      both('6078300元', '4000000元', '728700元', { 项目支出: '607.83万元' }),
      '',
    ],
    ['a hundred times as much', both('60783', '400', '72.87'), 'fail differs'],
  ])('%s', (_, example, expected) => {
    const [found] = findingsOf('cross/project-expenditure', example);
    expect(found?.outcome === 'pass' ? '' : `${found?.outcome} ${found?.key}`).toBe(expected);
    if (!expected.endsWith('unit')) return;
    expect(found).toMatchObject({ actual: example['项目支出 本年决算'], expected: '607.83' });
    expect(CROSS.flatMap((id) => outcomesOf(id, example)).filter((one) => one !== 'pass')).toEqual([
      'fail',
    ]);
  });
});

describe('a self-evaluation in 元 over basic data in 万元', () => {
  const inYuan: Example = {
    年初预算数: '9608000',
    全年预算数: '10161700',
    全年执行数: '10161700',
    基本支出: '4083400',
    项目支出: '6078300',
    '项目支出 本年预算': '600',
    '项目支出 本年决算': '607.83',
    '公用经费 本年预算': '70',
    '公用经费 本年决算': '72.87',
  };
  test.each<[string, Example, string]>([
    ['is told as such', inYuan, 'fail own-unit'],
    ['also where one figure of it is', { ...inYuan, 全年预算数: '1016.17' }, 'fail own-unit'],
    [
      'against the budget',
      {
        ...inYuan,
        全年执行数: '9900000',
        '项目支出 本年预算': '607.83',
        '项目支出 本年决算': '600',
      },
      'fail own-unit',
    ],
    ['is right where it says so', { ...inYuan, 项目支出: '6078300元' }, 'pass same'],
    [
      'is another figure where its digits differ',
      { ...inYuan, 项目支出: '6087300' },
      'fail differs',
    ],
    ['a thousand times as much', { ...inYuan, 项目支出: '607830' }, 'fail differs'],
  ])('%s', (_, example, expected) => {
    const [found] = findingsOf('cross/project-expenditure', example);
    expect(`${found?.outcome} ${found?.key}`).toBe(expected);
    if (expected.endsWith('unit')) expect(found?.expected).toBe('607.83');
  });

  test('only the one figure that is wrong is mended', () => {
    const edits = (more: Example) =>
      findingsOf('cross/project-expenditure', { ...inYuan, ...more })[0]?.suggestion;
    expect(edits({})).toBeUndefined();
    const alone = {
      年初预算数: '960.8',
      全年预算数: '1016.17',
      全年执行数: '1016.17',
      基本支出: '408.34',
    };
    expect(edits(alone)).toHaveLength(1);
  });
});

test('two wrong costs are two', () => {
  const example = cost('总成本', '1024万元', '990万元', { 全年执行数: '1000' });
  expect(findingsOf('cross/cost-indicator', example)).toMatchObject([
    { data: { stated: '@target', known: '@annualBudget' }, difference: '+7.83' },
    { data: { stated: '@actual', known: '@executed' }, difference: '-10' },
  ]);
});

test('the initial budget of the seed', () => {
  const example = {
    年初预算数: '581.13',
    '项目支出 本年预算': '607.83',
    '公用经费 本年预算': '72.87',
  };
  expect(findingsOf('cross/initial-budget', example)).toMatchObject([
    {
      actual: '581.13',
      expected: '680.7',
      difference: '-99.57',
      explanation: { status: 'missing' },
    },
  ]);
});

test('an admission points at the row and quotes the reason', () => {
  const [found] = findingsOf('cross/staff-costs', reason('0', '存在项目资金支出人员经费等现象'));
  expect(found?.data).toEqual({ quote: '存在项目资金支出人员经费等现象' });
  expect(found?.cells.map((cell) => 'sheet' in cell && cell.sheet)).toEqual([
    '基础数据表',
    '自评表',
  ]);
});

test('a wrong total in the basic data is reported there alone', () => {
  const example = {
    项目支出: '607.83',
    '项目支出 本年决算': '670.83',
    '业务工作经费 本年决算': '416.43',
    '运行维护经费 本年决算': '0',
    '专项资金 本年决算': '191.4',
  };
  expect(outcomesOf('cross/project-expenditure', example)).toEqual(['pass']);
  expect(outcomesOf('basic/project-total', example)).toEqual(['fail']);
});

test('amounts of projects in another unit are added in that of the total', () => {
  const [found] = findingsOf('cross/projects-total', {
    '项目支出 本年决算': '150万元',
    '项目表 全年执行数': '1800000元',
  });
  expect(found!.terms!.map(({ value }) => value)).toEqual(['180', '150万元']);
});

describe('a project in 元 beside a department in 万元', () => {
  const found = (whole: string, spent: string) =>
    findingsOf('cross/projects-total', {
      '项目支出 本年决算': whole,
      '项目表 全年执行数': spent,
    })[0];

  test('is told at the project, with the amount meant', () => {
    const one = found('902.45', '576000');
    expect(one).toMatchObject({
      outcome: 'fail',
      key: 'unit',
      data: { typed: '576000', meant: '57.6', actual: '902.45' },
    });
    const [marked, whole] = one?.cells ?? [];
    expect([marked, whole]).toEqual(one?.terms?.map(({ cell }) => cell));
    expect(sentence(one!, 'zh-CN')).toContain('像是以元填写的');
  });

  test.each([
    ['more, but not so many times', '902.45', '5760', 'more'],
    ['too much even so', '57.5', '576000', 'more'],
    ['a department in 元', '9024500元', '1576000000元', 'more'],
    ['the unit named', '902.45万元', '576000元', 'less'],
  ])('is not made of %s', (_, whole, spent, key) => {
    expect(found(whole, spent)?.key).toBe(key);
  });
});

test('the sum of the projects is said to be more by what it is more, and no project is said to be missing', () => {
  const [more] = findingsOf('cross/projects-total', {
    '项目支出 本年决算': '150',
    '项目表 全年执行数': '180',
  });
  expect(sentence(more!, 'zh-CN')).toMatch(/超过部门的项目支出 150，多 30。$/);
  expect(advice(more!, 'zh-CN')).not.toContain('可以不管');
  const [less] = findingsOf('cross/projects-total', {
    '项目支出 本年决算': '150',
    '项目表 全年执行数': '120',
  });
  expect(advice(less!, 'zh-CN')).toContain('项目没有放全的，可以不管');
});

test('a part that the split by nature shows to be a budget is held against the budget', () => {
  const example = {
    全年预算数: '1610',
    全年执行数: '1586.6',
    基本支出: '950',
    项目支出: '606',
    '项目支出 本年预算': '660',
    '项目支出 本年决算': '646.6',
  };
  expect(findingsOf('cross/project-expenditure', example)).toMatchObject([
    { outcome: 'fail', key: 'budget-meant', actual: '606', expected: '660', difference: '-54' },
  ]);
  expect(outcomesOf('funds/nature-total', example)).not.toContain('fail');
});

test('a budget of another kind is told beside what was spent', () => {
  const example = {
    项目支出: '4310',
    '项目支出 年初预算数': '3990',
    '项目支出 全年执行数': '4249.95',
    '项目支出 本年预算': '4130',
    '项目支出 本年决算': '4249.95',
  };
  expect(outcomesOf('cross/project-expenditure', example)).toEqual(['note']);
});

describe('公用经费 above 基本支出', () => {
  const moved = { 基本支出: '40', '公用经费 上年决算': '5', '公用经费 本年决算': '200' };
  test.each([
    ['is misread where 基本支出 ties', { ...moved, 全年预算数: '100', 项目支出: '60' }, 'pass'],
    [
      'may be right where 基本支出 does not',
      { ...moved, 全年预算数: '90', 项目支出: '60' },
      'explain',
    ],
    ['may be right where nothing ties 基本支出', moved, 'explain'],
  ])('%s', (_, example, outcome) => {
    expect(outcomesOf('basic/year-on-year', example)).toEqual([outcome]);
  });
});

describe('operating expenses in 元 in every year', () => {
  const inYuan = {
    基本支出: '608',
    年初预算数: '1150',
    '项目支出 本年预算': '560',
    '公用经费 本年预算': '880000',
    '公用经费 本年决算': '875000',
  };

  test('are told once, at their own cell', () => {
    expect(findingsOf('cross/basic-covers-operating', inYuan)).toMatchObject([
      { outcome: 'fail', key: 'unit', expected: '87.5', data: { meant: '87.5' } },
    ]);
    expect(outcomesOf('cross/initial-budget', inYuan)).toEqual(['pass']);
  });

  test.each([
    ['too many to be 元', { '公用经费 本年决算': '8750000000', '公用经费 本年预算': '' }],
    ['too few', { '公用经费 本年决算': '875' }],
  ])('%s', (_, change) => {
    const found = findingsOf('cross/basic-covers-operating', { ...inYuan, ...change });
    expect(found.map(({ key }) => key)).toEqual(['short']);
  });
});

test('two names are compared and not added', () => {
  const signs = (own: string, other: string) =>
    findingsOf('cross/identity', { 预算部门: own, '基础数据表 单位': other }).map(
      ({ outcome, terms }) => [outcome, terms?.[1]?.sign],
    );
  expect(signs('湘河县自然资源局', '湘河县林业局')).toEqual([['fail', '=']]);
  expect(signs('江南市城市管理和综合执法局', '综合执法局')).toEqual([['note', '，']]);
  // Marks that take no room, as they come along from web pages.
  const marked = signs('湘河县自然资源局\u200e', '湘河县\u200b自然资源局\u00ad');
  expect(marked.map(([outcome]) => outcome)).toEqual(['pass']);
});
