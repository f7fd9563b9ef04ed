import type { Example } from '../../../src/rules';
import { findingsOf, outcomesOf } from '../verdicts';

const years = (name: string, last: string, now: string): Example => ({
  [`${name} 上年决算`]: last,
  [`${name} 本年决算`]: now,
});

test.each([
  ['a budget in 元', '480000', '47.2', ['fail']],
  ['a budget ten times as much', '480', '47.2', ['pass']],
  ['no money spent', '480000', '0', ['pass']],
])('%s is told as another unit', (_, budget, spent, outcomes) => {
  const row = { '公务接待 本年预算': budget, '公务接待 本年决算': spent };
  expect(outcomesOf('basic/over-budget', row)).toEqual(outcomes);
});

describe('accounts in 元 among 万元', () => {
  const row = (name: string, last: string, budget: string, now: string): Example => ({
    ...years(name, last, now),
    [`${name} 本年预算`]: budget,
  });
  const told = (example: Example) =>
    (
      [
        'basic/over-budget',
        'basic/year-on-year',
        'basic/project-total',
        'cross/project-expenditure',
      ] as const
    )
      .flatMap((rule) => findingsOf(rule, example))
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
      .map(({ rule, key, expected }) => [rule, key, expected]);
  const over = 'basic/over-budget';
  const moved = 'basic/year-on-year';
  test.each([
    ['accounts', row('公用经费', '38.2', '40', '391200'), [[over, 'unit', '39.12']]],
    ['last year', row('公用经费', '382000', '40', '39.12'), [[moved, 'unit', '38.2']]],
    [
      'accounts beside last year alone',
      row('政府采购', '46', '', '472000'),
      [[moved, 'unit', '47.2']],
    ],
    [
      'a part that nothing adds up',
      row('其中 会议费', '2.1', '2.2', '20800'),
      [[over, 'unit', '2.08']],
    ],
    ['named in the cell', row('公用经费', '38.2万元', '40万元', '391200元'), []],
    ['a small sum that grew', row('政府采购', '0.05', '', '400'), [[moved, 'rose', '0.05']]],
    [
      'a total and its only part, with what the other form says',
      {
        ...row('项目支出', '168', '175', '1724000'),
        ...row('业务工作经费', '168', '175', '1724000'),
        项目支出: '172.4',
      },
      [[over, 'units', '172.4']],
    ],
    [
      'a part alone, which its total tells',
      {
        ...row('项目支出', '168', '175', '172.4'),
        ...row('业务工作经费', '168', '175', '1724000'),
      },
      [['basic/project-total', 'unit', '1724000']],
    ],
    [
      'a part that grew so much with its total',
      {
        ...row('项目支出', '5000', '6000', '6000'),
        ...row('业务工作经费', '4999.8', '4500', '4500'),
        ...row('运行维护经费', '0.2', '1500', '1500'),
      },
      [[moved, 'rose', '0.2']],
    ],
    [
      'a year of them beside another in 万元',
      {
        ...row('公用经费', '38.2', '400000', '391200'),
        ...row('政府采购', '46', '480000', '472000'),
      },
      [
        [moved, 'units', '40'],
        [moved, 'units', '39.12'],
      ],
    ],
  ])('%s', (_, example, wanted) => {
    expect(told(example)).toEqual(wanted);
  });
});

describe('year on year', () => {
  test.each([
    ['公务接待', '5', '6.5', 'pass'], // exactly 30%
    ['公务接待', '5', '6.51', 'explain'],
    ['公务接待', '5', '3.49', 'explain'],
    ['公务接待', '0.1', '1.09', 'pass'], // below the floor of 1.00
    ['公务接待', '0.1', '1.1', 'explain'],
    ['公务接待', '0', '0.99', 'pass'],
    ['公务接待', '0', '1', 'explain'],
    ['公务接待', '—', '3', 'explain'],
    ['公务接待', '0', '0', 'pass'],
    ['公务接待', '8', '0', 'explain'],
    ['公务接待', '80000元', '10万元', 'pass'],
    ['公务接待', '80000元', '13万元', 'explain'],
    ['公务接待', '', '3', 'undetermined'],
    ['公务接待', '3', '', 'undetermined'],
    ['公务接待', '', '', 'undetermined'],
    ['公务接待', '3', '若干', 'undetermined'],
    ['政府采购', '218.13', '75.27', 'explain'],
    ['项目支出', '629.66', '607.83', 'pass'],
    ['专项 防汛', '30', '100', 'explain'],
    ['其中 会议费', '1.8', '16.2', 'explain'],
    // Subtotals and what is no level are not looked at.
    ['基本支出预算调整', '394.5', '35.46', 'not-applicable'],
  ])('%s %s → %s: %s', (name, last, now, outcome) => {
    expect(outcomesOf('basic/year-on-year', years(name, last, now))).toEqual([outcome]);
  });

  test('inner subtotals speak only where nothing stands beneath them', () => {
    const subtotal = years('专项资金', '100', '200');
    expect(outcomesOf('basic/year-on-year', subtotal)).toEqual(['explain']);
    const listed = { ...subtotal, ...years('专项 防汛', '100', '200') };
    expect(findingsOf('basic/year-on-year', listed).map(({ data }) => data['row'])).toEqual([
      '防汛',
    ]);
    const vehicles = { ...years('公务用车', '10', '20'), ...years('公车运行维护', '10', '20') };
    expect(findingsOf('basic/year-on-year', vehicles).map(({ data }) => data['row'])).toEqual([
      '@vehicleRunning',
    ]);
  });

  describe('a blank cell of a fund', () => {
    const funds = (total: string, old: string, fresh: string): Example => ({
      '专项资金 上年决算': total,
      '专项资金 本年决算': '100',
      '专项 防汛 上年决算': old,
      '专项 防汛 本年决算': '95',
      '专项 举报奖励 上年决算': fresh,
      '专项 举报奖励 本年决算': '5',
    });
    test.each([
      ['counts as nothing where the total ties without it', funds('90', '90', ''), ['explain']],
      ['is told by the total that falls short', funds('94', '90', ''), ['pass']],
      ['cannot be told where the total is blank too', funds('', '90', ''), ['undetermined']],
      ['is another matter than words', funds('94', '90', '若干'), ['undetermined']],
    ])('%s', (_, example, outcomes) => {
      expect(outcomesOf('basic/year-on-year', example)).toEqual(outcomes);
    });
    test('is new, and words are called words', () => {
      const [fresh] = findingsOf('basic/year-on-year', funds('90', '90', ''));
      expect(fresh).toMatchObject({ key: 'new', expected: '0', actual: '5', difference: '+5' });
      const [words] = findingsOf('basic/year-on-year', funds('94', '90', '若干'));
      expect(words?.key).toBe('unreadable');
      expect(words?.cells).toHaveLength(2);
    });
  });

  test('a dash for last year says none, but in the row where forms print one it says not asked', () => {
    const said = (row: string) => outcomesOf('basic/year-on-year', years(row, '——', '108.3'));
    expect(said('政府采购')).toEqual(['pass']);
    expect(said('专项 防汛')).toEqual(['explain']);
    const [dash] = findingsOf('basic/year-on-year', years('专项 防汛', '——', '108.3'));
    expect(dash).toMatchObject({ expected: '0', data: { expected: '“——”' } });
    const [zero] = findingsOf('basic/year-on-year', years('专项 防汛', '0', '108.3'));
    expect(zero).toMatchObject({ expected: '0', data: { expected: '0' } });
  });

  test('a blank column is one missing input', () => {
    const example = {
      ...years('公务接待', '', '5'),
      ...years('公用经费', '', '70'),
      ...years('政府采购', '', '9'),
    };
    expect(outcomesOf('basic/year-on-year', example)).toEqual(['undetermined']);
  });

  test('a rise beside a promise of no growth says so; a project is not meant', () => {
    const thrift = { 厉行节约: '1、严格审批；2、落实有关费用实行零增长的要求。' };
    expect(
      findingsOf('basic/year-on-year', { ...years('其中 会议费', '1.8', '16.2'), ...thrift }),
    ).toMatchObject([
      {
        key: 'promised',
        data: { promise: '落实有关费用实行零增长的要求', rate: '+800.00%', change: '14.4' },
        difference: '+14.4',
      },
    ]);
    expect(
      findingsOf('basic/year-on-year', { ...years('其中 会议费', '16.2', '1.8'), ...thrift }),
    ).toMatchObject([{ key: 'fell' }]);
    expect(
      findingsOf('basic/year-on-year', { ...years('其中 会议费', '0', '1.2'), ...thrift }),
    ).toMatchObject([{ key: 'new-promised' }]);
    expect(
      findingsOf('basic/year-on-year', { ...years('专项 防汛', '30', '100'), ...thrift }),
    ).toMatchObject([{ key: 'rose' }]);
  });
});

describe('over budget', () => {
  test.each([
    ['6', '6', 'pass'],
    ['6', '5', 'pass'],
    ['6', '6.01', 'explain'],
    ['0', '0.5', 'explain'],
    ['0', '0', 'pass'],
    ['', '5', 'pass'],
    ['60000元', '6.5万元', 'explain'],
    ['70000元', '6.5万元', 'pass'],
  ])('公务接待 budget %s, spent %s: %s', (budget, spent, outcome) => {
    expect(
      outcomesOf('basic/over-budget', { '公务接待 本年预算': budget, '公务接待 本年决算': spent }),
    ).toEqual([outcome]);
  });

  test.each(['三公经费', '公务用车', '出国经费', '项目支出', '公用经费', '政府采购'])(
    '%s is looked at',
    (row) => {
      expect(
        findingsOf('basic/over-budget', { [`${row} 本年预算`]: '10', [`${row} 本年决算`]: '12' }),
      ).toMatchObject([
        {
          outcome: 'explain',
          actual: '12',
          expected: '10',
          difference: '+2',
          data: { rate: '120.00%' },
        },
      ]);
    },
  );

  test.each(['业务工作经费', '专项资金', '基本支出预算调整'])('%s is not', (row) => {
    expect(
      outcomesOf('basic/over-budget', { [`${row} 本年预算`]: '10', [`${row} 本年决算`]: '12' }),
    ).toEqual(['not-applicable']);
  });
});

describe('budget copied', () => {
  const rows = (pairs: Record<string, [string, string]>): Example =>
    Object.fromEntries(
      Object.entries(pairs).flatMap(([name, [budget, spent]]) => [
        [`${name} 本年预算`, budget],
        [`${name} 本年决算`, spent],
      ]),
    );
  const alike: Record<string, [string, string]> = {
    项目支出: ['600', '600'],
    公用经费: ['72', '72.00'],
    政府采购: ['80', '80'],
  };
  test.each([
    ['alike', alike, 'note'],
    ['三公 aside', { ...alike, 三公经费: ['5', '3'], 公务接待: ['5', '3'] }, 'note'],
    ['zeros aside', { ...alike, 运行维护经费: ['0', '0'] }, 'note'],
    ['one differs', { ...alike, 业务工作经费: ['300', '299'] }, 'pass'],
    ['one that was 0', { ...alike, '专项 新增': ['0', '5'] }, 'pass'],
    ['too few rows', { 项目支出: ['600', '600'], 公用经费: ['72', '72'] }, 'not-applicable'],
  ] as [string, Record<string, [string, string]>, string][])('%s: %s', (_, pairs, outcome) => {
    expect(outcomesOf('basic/budget-copied', rows(pairs))).toEqual([outcome]);
  });
});

test.each([
  ['335.46', '72.87', '408.34', 'note'],
  ['302', '72.87', '408.34', 'note'], // 90% of 335.47 is 301.92
  ['301', '72.87', '408.34', 'pass'],
  ['0', '72.87', '408.34', 'pass'],
  ['-12', '72.87', '408.34', 'pass'],
  ['', '72.87', '408.34', 'not-applicable'],
  ['335.46', '408.34', '408.34', 'pass'],
])(
  'adjustment %s beside operating %s and basic %s: %s',
  (adjustment, operating, basic, outcome) => {
    const example = {
      '基本支出预算调整 本年决算': adjustment,
      '公用经费 本年决算': operating,
      基本支出: basic,
    };
    expect(outcomesOf('basic/adjustment-is-level', example)).toEqual([outcome]);
  },
);

test.each([
  ['335.46', 'level'],
  ['400', 'large'],
  ['3860', 'beyond'],
])('an adjustment of %s: %s', (adjustment, key) => {
  const [found] = findingsOf('basic/adjustment-is-level', {
    '基本支出预算调整 本年决算': adjustment,
    '公用经费 本年决算': '72.87',
    基本支出: '408.34',
  });
  expect(found?.key).toBe(key);
});

describe("last year's form", () => {
  const link = (stated: string, known: string): Example => ({
    '项目支出 上年决算': stated,
    '去年 项目支出 本年决算': known,
  });
  test.each(['政府采购', '基本支出预算调整'])('does not ask %s where a dash is printed', (row) => {
    const stated = (text: string): Example => ({
      [`${row} 上年决算`]: text,
      [`去年 ${row} 本年决算`]: '1480',
    });
    expect(outcomesOf('basic/previous-year', stated('——'))).toEqual(['pass']);
    expect(outcomesOf('basic/previous-year', stated('1481'))).toEqual(['fail']);
  });
  test.each([
    ['629.66', '629.66', 'pass'],
    ['629.66', '692.66', 'fail'],
    ['629.7', '629.66', 'explain'],
    ['629.66', '6296600元', 'fail'], // no unit beside a unit: nothing is guessed
    ['629.66万元', '6296600元', 'pass'],
    ['', '629.66', 'undetermined'],
    ['0', '', 'pass'],
    ['', '0', 'pass'],
    ['#REF!', '629.66', 'undetermined'],
  ])('states %s, was %s: %s', (stated, known, outcome) => {
    expect(outcomesOf('basic/previous-year', link(stated, known))).toEqual([outcome]);
  });

  test('marks this year’s cell alone', () => {
    const [found] = findingsOf('basic/previous-year', link('629.66', '692.66'));
    expect(found).toMatchObject({ actual: '629.66', expected: '692.66', difference: '-63' });
    expect(found?.cells).toEqual([{ sheet: '基础数据表', row: 0, column: 3 }]);
    expect(found?.terms?.[1]?.cell).toBeUndefined();
  });

  test('rows are matched by name, new ones left alone', () => {
    const example = {
      '专项 防汛 上年决算': '30',
      '专项 新增 上年决算': '5',
      '去年 专项 防汛 本年决算': '31',
      '去年 专项 取消 本年决算': '8',
    };
    expect(findingsOf('basic/previous-year', example)).toMatchObject([
      { outcome: 'fail', actual: '30', expected: '31' },
    ]);
  });

  test.each([
    ['2.4', '2.4', 'pass'],
    ['2.4', '4.2', 'fail'],
    // 资产情况 beside words is no amount of a year.
    ['固定资产原值', '固定资产利用率', 'pass'],
  ])('rows beyond the usual ones too: %s, was %s', (stated, known, outcome) => {
    const rows = { '另有 培训费 上年决算': stated, '去年 另有 培训费 本年决算': known };
    expect(outcomesOf('basic/previous-year', rows)).toEqual([outcome]);
  });

  test('a form of another year is not compared', () => {
    const example = {
      ...link('629.66', '692.66'),
      '基础数据表 年度': '2023',
      '去年 基础数据表 年度': '2021',
    };
    expect(findingsOf('basic/previous-year', example)).toMatchObject([
      { outcome: 'undetermined', key: 'other-year', data: { year: '2021', expected: '2022' } },
    ]);
    expect(
      outcomesOf('basic/previous-year', { ...example, '去年 基础数据表 年度': '2022' }),
    ).toEqual(['fail']);
  });

  test('nothing given', () => {
    expect(outcomesOf('basic/previous-year', { '项目支出 上年决算': '629.66' })).toEqual([
      'not-applicable',
    ]);
  });
});

test('a total that its own rows belie asks for no reasons as well', () => {
  const form = (spent: string, budget: string) => ({
    '三公经费 上年决算': '10',
    '三公经费 本年预算': budget,
    '三公经费 本年决算': spent,
    '公务接待 上年决算': '10',
    '公务接待 本年预算': '12',
    '公务接待 本年决算': '11',
  });
  const said = (spent: string, budget: string) =>
    (['basic/three-public-total', 'basic/over-budget', 'basic/year-on-year'] as const).map((id) =>
      outcomesOf(id, form(spent, budget)).join(),
    );
  expect(said('11', '12')).toEqual(['pass', 'pass', 'pass']);
  expect(said('17', '12')).toEqual(['fail', 'pass', 'pass']);
  expect(said('11', '1.2')).toEqual(['fail', 'pass', 'pass']);
});
