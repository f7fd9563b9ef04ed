import { sentence } from '../../../src/messages';
import { findingsOf, outcomesOf } from '../verdicts';

const row = (target: string, actual: string, more = {}) => ({
  年度指标值: target,
  实际完成值: actual,
  分值: '10',
  得分: '10',
  ...more,
});

describe('indicator/actual-repeats-target', () => {
  test.each([
    ['≥266米', '≥266米', ['explain']],
    ['≥266米', '266米', ['pass']],
    ['≥266米', '≥270米', ['pass']],
    ['不低于95%', '不低于95%', ['explain']],
    ['>=95%', '≥95%', ['explain']],
    ['≤5300元/户', '<=5300元/户', ['explain']],
    ['11月底前', '11月底前', ['explain']],
    ['11月底前', '10月', ['pass']],
    ['≤10月', '≤10月', ['explain']],
    ['≤10月', '10月底前', ['explain']],
    ['10月底前', '不晚于10月', ['explain']],
    ['≤10月', '10月', ['pass']],
    ['≤10月', '9月底前', ['pass']],
    ['2023年12月', '2023年12月', ['pass']],
    ['20万元', '20万元', ['pass']],
    ['100%', '100%', ['pass']],
    ['显著提升', '显著提升', ['pass']],
    ['=8个', '8个', ['pass']],
    ['95%', '95.00%', ['pass']],
  ])('%s → %s', (target, actual, outcomes) => {
    expect(outcomesOf('indicator/actual-repeats-target', row(target, actual))).toEqual(outcomes);
  });

  test('without an actual column', () => {
    expect(outcomesOf('indicator/actual-repeats-target', { 年度指标值: '≥5个' })).toEqual([
      'not-applicable',
    ]);
  });
});

describe('indicator/beyond-whole', () => {
  test.each([
    ['群众满意度', '≥90%', '102.2%', ['fail']],
    ['工程验收合格率（%）', '≥90%', '100.5%', ['fail']],
    ['工程验收合格率（%）', '100', '1000', ['fail']],
    ['农户满意度(%)', '≥90', '934', ['fail']],
    ['农户满意度(%)', '≥90', '93.4', ['pass']],
    ['农户满意度', '≥90', '934', ['pass']],
    ['满意度调查（人）', '≥90', '934', ['pass']],
    ['抽检问题处置率', '100%', '110%', ['fail']],
    ['安全隐患整改率', '≥95%', '105%', ['fail']],
    ['案件办结率', '≥95%', '105%', ['pass']],
    ['投诉按时办结率', '100%', '111%', ['fail']],
    ['床位使用率', '≥90%', '108%', ['pass']],
    ['乡村医生稳定率', '≥90%', '108.89%', ['fail']],
    ['新能源公交车占比', '≥90%', '196%', ['fail']],
    ['固定资产利用率', '≥95%', '105%', ['fail']],
    ['固定资产利用率', '≥95%', '98%', ['pass']],
    ['产能利用率', '≥80%', '105%', ['pass']],
    ['秸秆综合利用率', '≥90%', '105%', ['fail']],
    ['农村公路优良中等路率', '≥90%', '109.3%', ['fail']],
    ['九年义务教育巩固率', '≥98%', '101.2%', ['pass']],
    ['占比提升', '≥2%', '提升105%', ['pass']],
    ['隐患整治率', '100%', '111%', ['fail']],
    ['受益群众满意度', '≥110%', '96%', ['fail']],
    ['群众满意度', '≥90%', '100%', ['pass']],
    ['满意度提升', '≥5%', '增长120%', ['pass']],
    ['满意度调查', '≥100人次', '180人次', ['pass']],
    ['任务完成率', '100%', '112%', ['pass']],
    // Some count these otherwise: worth a look, and no more.
    ['物业管理覆盖率', '≥85%', '109.3%', ['note']],
    ['适龄儿童入学率', '100%', '101%', ['note']],
    ['高等教育毛入学率', '≥60%', '101%', ['pass']],
    ['大病救治比例', '≥95%', '109.3%', ['note']],
    ['农膜回收率', '≥85%', '98%', ['pass']],
    ['农膜回收率', '≥80%', '160%', ['pass']],
    ['资金到位率', '100%', '105%', ['pass']],
  ])('%s %s → %s', (name, target, actual, outcomes) => {
    const example = row(target, actual, { 三级指标: name });
    expect(outcomesOf('indicator/beyond-whole', example)).toEqual(outcomes);
  });
});

describe('indicator/missing-actual', () => {
  test.each([
    ['blank', row('≥5个', ''), ['undetermined']],
    ['无', row('≥5个', '无'), ['undetermined']],
    ['……', row('≥5个', '……'), ['undetermined']],
    ['0 is a value', row('≥5个', '0'), ['pass']],
    [
      'neither weight nor score, in a form that has them',
      { 年度指标值: '≥5个', 实际完成值: '', 年度指标值2: '≥5个', 实际完成值2: '6个', 分值2: '10' },
      ['pass'],
    ],
    ['a form without scores', { 年度指标值: '≥5个', 实际完成值: '' }, ['undetermined']],
    [
      'nothing asked for',
      { 年度指标值: '', 实际完成值: '', 年度指标值2: '≥5个', 实际完成值2: '6个' },
      ['pass'],
    ],
    ['a form nobody has filled in', { 年度指标值: '', 实际完成值: '' }, ['undetermined']],
    ['no such column', { 年度指标值: '≥5个', 分值: '10' }, ['not-applicable']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('indicator/missing-actual', example)).toEqual(outcomes);
  });
});

describe('indicator/over-achieved', () => {
  const growth = { 三级指标: '粮食总产量增长率' };
  const reason = '因上级追加两批任务，下年按三年均值核定指标值，完善测算。';
  test.each([
    ['+33% on a rate', row('≥75%', '100%'), ['explain']],
    ['+30% exactly', row('≥100个', '130个'), ['pass']],
    ['+31%', row('≥100个', '131个'), ['explain']],
    ['a plain count', row('100个', '150个'), ['explain']],
    ['a ≤ target undershot', row('≤100万元', '60万元'), ['note']],
    ['a cost, bare, undershot', { 二级指标: '成本指标', ...row('100万元', '60万元') }, ['note']],
    ['a cost, bare, a little', { 二级指标: '成本指标', ...row('100万元', '80万元') }, ['pass']],
    ['growth a little above its target', row('≥1%', '1.6%', growth), ['pass']],
    ['growth in words', row('增长≥2%', '增长3.1%'), ['pass']],
    ['growth far above its target', row('≥10%', '25%', growth), ['explain']],
    ['a rate that is no growth', row('≥1%', '1.6%', { 三级指标: '立项率' }), ['explain']],
    ['fewer of what nobody wants', row('≤10起', '3起', { 三级指标: '医患纠纷数' }), ['pass']],
    ['a low rate', row('≤5%', '0.59%', { 三级指标: '预算调整率' }), ['pass']],
    ['little left', row('≤10%', '4%', { 三级指标: '结转结余率' }), ['pass']],
    ['few that die', row('≤5‰', '2.86‰', { 三级指标: '婴儿死亡率' }), ['pass']],
    ['fewer complaints', row('≤20件', '6件', { 三级指标: '群众投诉件数' }), ['pass']],
    ['a time that is short', row('≤20天', '6天', { 三级指标: '办理时限' }), ['note']],
    ['one more of a few', row('2次/日', '3次/日', { 三级指标: '巡查频次' }), ['pass']],
    ['one more than three', row('≥3个', '4个'), ['pass']],
    ['two more of a few', row('≥3个', '5个'), ['explain']],
    ['one more 万人', row('≥2万人', '3万人'), ['explain']],
    ['one more than one', row('≥1个', '2个'), ['pass']],
    ['a bare share', row('0.5', '1', { 三级指标: '完成率' }), ['explain']],
    ['how long it will last', row('≥6年', '8年', { 三级指标: '设备使用年限' }), ['pass']],
    ['hoped for', row('≥6年', '预计8年', { 三级指标: '服务年数' }), ['pass']],
    ['a saving', row('≥1%', '1.67%', { 三级指标: '采购成本节约率' }), ['pass']],
    ['zero target', row('0起', '0起'), ['pass']],
    ['= target', row('=100个', '150个', { 得分: '6' }), ['pass']],
    ['words', row('优', '优'), ['pass']],
    ['missed', row('≥100个', '50个', { 得分: '5' }), ['pass']],
    ['with a reason', row('≥100个', '150个', { 原因: reason }), ['pass']],
    ['a poor reason', row('≥100个', '150个', { 原因: '超额完成' }), ['explain']],
    [
      'points lost as well: explanation/missing speaks',
      row('≥100个', '150个', { 得分: '9' }),
      ['pass'],
    ],
    ['one reason for the whole sheet', row('≥100个', '150个', { 全表原因: reason }), ['pass']],
    [
      'a slip of the unit, and a reason for the sheet that speaks of others',
      row('≥560公里', '560000公里', { 三级指标: '道路养护里程', 全表原因: reason }),
      ['explain'],
    ],
    [
      'a slip of the unit, and a reason for the sheet that names the row',
      row('≥560公里', '560000公里', { 三级指标: '道路养护里程', 全表原因: `道路养护${reason}` }),
      ['pass'],
    ],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('indicator/over-achieved', example)).toEqual(outcomes);
  });

  test.each([
    ['below a bare standard', '高龄补贴标准', '500元/人', '450元/人', 'note'],
    ['the standard itself', '高龄补贴标准', '500元/人', '500元/人', 'pass'],
    ['a standard as a limit', '高龄补贴标准', '≤500元/人', '450元/人', 'pass'],
    ['another cost', '人均培训成本', '500元/人', '450元/人', 'pass'],
    ['a standard of building', '建设标准', '3000元/平方米', '2800元/平方米', 'pass'],
  ])('%s', (_, name, target, actual, outcome) => {
    const example = { 二级指标: '成本指标', 三级指标: name, ...row(target, actual) };
    expect(outcomesOf('indicator/over-achieved', example)).toEqual([outcome]);
  });

  test('states how far', () => {
    const [finding] = findingsOf('indicator/over-achieved', row('≥75%', '100%'));
    expect(finding).toMatchObject({ expected: '≥75%', actual: '100%', difference: '+33.33%' });
    expect(finding?.explanation).toMatchObject({ status: 'missing' });
  });
});

describe('indicator/unreadable', () => {
  test.each([
    ['two dots', row('≥5个', '1..5个'), ['undetermined']],
    ['a letter among digits', row('≥100个', '1O0个'), ['undetermined']],
    ['another unit', row('≥5公里', '3万元'), ['undetermined']],
    ['a bound the wrong way', row('≥95%', '≤96%'), ['undetermined']],
    ['a bound that is enough', row('≥95%', '≥96%'), ['pass']],
    ['words under a figure', row('≥5个', '情况良好'), ['undetermined']],
    ['done, in words', row('≥5个', '已完成'), ['undetermined']],
    ['a limit that was kept, in words', row('≤30万元', '控制在预算内'), ['undetermined']],
    ['all of a rate, in words', row('≥95%', '全部完成'), ['pass']],
    ['done, under words', row('完成', '已完成'), ['pass']],
    ['done, of one', row('1个', '已完成'), ['pass']],
    ['done, of all', row('100%', '已完成'), ['pass']],
    ['done, with the figure', row('≥9000吨', '已完成9100吨'), ['pass']],
    ['partly done, in words', row('≥5个', '部分完成'), ['pass']],
    ['no target', row('', '5个'), ['undetermined']],
    ['公里 and 米', row('≥5公里', '5200米'), ['pass']],
    ['an Excel error is another rule', row('≥5个', '#DIV/0!'), ['pass']],
    ['one column only', { 年度指标值: '≥5个' }, ['not-applicable']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('indicator/unreadable', example)).toEqual(outcomes);
  });
});

test.each<[string, string, string]>([
  [
    '2023年12月底前',
    '2023年11月31日',
    '“验收”的实际完成值“2023年11月31日”：没有这一天，请核对日期。',
  ],
  [
    '2023年11月31日前',
    '2023年11月20日',
    '“验收”的年度指标值“2023年11月31日前”：没有这一天，请核对日期。',
  ],
])('a day that there is not: %s → %s', (target, actual, expected) => {
  const [finding] = findingsOf('indicator/unreadable', row(target, actual, { 三级指标: '验收' }));
  expect(finding && sentence(finding, 'zh-CN')).toBe(expected);
});

test.each([
  ['', '“参训人数”有分值或得分，实际完成值未填。'],
  ['****', '“参训人数”有分值或得分，实际完成值只写了“****”，没有实际数。'],
  ['—', '“参训人数”有分值或得分，实际完成值只写了“—”，没有实际数。'],
])('no result but “%s”', (actual, expected) => {
  const example = row('≥5人', actual, { 三级指标: '参训人数' });
  const [finding] = findingsOf('indicator/missing-actual', example);
  expect(finding && sentence(finding, 'zh-CN')).toBe(expected);
});

describe('a result as far from its target as its unit is from another one', () => {
  /** What is said of the row, where it names the units. */
  const slipsOf = (example: Record<string, string>) =>
    (['score/indicator', 'explanation/missing', 'indicator/over-achieved'] as const)
      .flatMap((rule) => findingsOf(rule, example))
      .filter(({ data }) => data['larger'] !== undefined);

  test.each<[string, string, string, Record<string, string>?]>([
    ['≥2.6万亩', '26500万亩', '10000 万亩 亩'],
    ['≥26500亩', '2.65亩', '10000 万亩 亩'],
    ['≥1.2万人次', '12600万人次', '10000 万人次 人次'],
    ['≥1.2人次', '12600人次', '10000 万人次 人次'],
    ['≤57.6万元', '576000万元', '10000 万元 元', { 二级指标: '成本指标' }],
    ['≤576000万元', '57.6万元', '10000 万元 元', { 二级指标: '成本指标' }],
    ['≤5300元/户', '0.52元/户', '10000 万元/户 元/户', { 二级指标: '成本指标' }],
    ['≥3亿元', '31000亿元', '10000 亿元 万元'],
    ['≥5公里', '5200公里', '1000 公里 米'],
    ['≥30吨', '31000吨', '1000 吨 公斤'],
    ['≥95‰', '96.8%', '10 % ‰'],
    ['≥95%', '96.8‰', '10 % ‰'],
    ['≤6‰', '5.9%', '10 % ‰'],
    ['≤5%', '4.8‰', '10 % ‰'],
  ])('%s → %s: %s', (target, actual, expected, more = {}) => {
    const told = slipsOf(row(target, actual, more));
    expect(
      told.map(({ data: { times, larger, smaller } }) => [times, larger, smaller].join(' ')),
    ).toEqual([expected]);
  });

  test.each<[string, string, string, string, Record<string, string>?]>([
    ['a score that it earned in full', '≥620公里', '632米', 'score/indicator fail above-unit'],
    ['far beyond', '≥2.6万亩', '26500万亩', 'indicator/over-achieved explain over-unit'],
    ['a rate beyond', '≥95‰', '96.8%', 'indicator/over-achieved explain over-unit'],
    ['a rate missed', '≥95%', '96.8‰', 'score/indicator fail above-unit'],
    [
      'the points it earned',
      '≥620公里',
      '632米',
      'explanation/missing explain unit',
      { 得分: '0.01' },
    ],
    [
      'a cost above its limit',
      '≤57.6万元',
      '576000万元',
      'score/indicator fail above-unit',
      { 二级指标: '成本指标' },
    ],
    [
      'a cost far below its limit',
      '≤576000万元',
      '57.6万元',
      'indicator/over-achieved explain under-unit',
      { 二级指标: '成本指标' },
    ],
  ])('%s: told once', (_, target, actual, expected, more = {}) => {
    const told = slipsOf(row(target, actual, more));
    expect(told.map(({ rule, outcome, key }) => [rule, outcome, key].join(' '))).toEqual([
      expected,
    ]);
  });

  test('full marks in such a row are marked at the result, and no other score is suggested', () => {
    const [finding] = findingsOf('score/indicator', row('≥95%', '96.8‰'));
    const [missed] = findingsOf('score/indicator', row('≥95%', '38.72%'));
    expect(finding).toMatchObject({ expected: '≥95%', actual: '96.8‰' });
    expect(finding?.suggestion).toBeUndefined();
    expect(finding?.cells).toEqual([1, 2, 0].map((at) => missed?.cells[at]));
    expect(missed?.cells).toHaveLength(3);
  });

  test.each<[string, string, Record<string, string>?]>([
    ['≥2.6万亩', '2.65万亩'],
    ['≥2.6万亩', '26500亩'],
    ['≥2.6万亩', '26500'],
    ['≤57.6万元', '576000', { 二级指标: '成本指标' }],
    ['≥1次', '9800次'],
    ['≥1万人次', '120万人次'],
    ['≤10000件', '1件'],
    ['≤1万件', '1件'],
    ['≥5公里', '5200米'],
    ['≥5公里', '52公里'],
    ['≥1000元/户', '1200万元'],
    ['≥0.95%', '95%'],
    ['≥95%', '968‰'],
    ['≥95‰', '9.6%'],
    ['≥0.5%', '48‰'],
    ['≤0.5%', '3‰'],
    ['≥10%', '96.8%'],
    ['≥95‰', '0.97'],
    ['≥2000平方米', '2100平方米'],
    ['≥2', '19800'],
    ['≥150万', '152'],
    ['≤0.5小时', '5000小时'],
    ['0起', '26500起'],
  ])('%s → %s is none', (target, actual, more = {}) => {
    expect(slipsOf(row(target, actual, more))).toEqual([]);
  });

  test('a total cost is told beside the funds, and once', () => {
    const example = {
      全年预算数: '57.6',
      全年执行数: '57.6',
      二级指标: '成本指标',
      三级指标: '项目总成本',
      ...row('≤57.6万元', '576000万元'),
    };
    expect(findingsOf('cross/cost-indicator', example)).toMatchObject([
      { outcome: 'fail', key: 'unit', actual: '576000', expected: '57.6' },
    ]);
    expect(slipsOf(example)).toEqual([]);
  });
});

describe('indicator/duplicated', () => {
  const named = (name: string, target: string, actual: string, more = {}) => ({
    二级指标: '数量指标',
    ...row(target, actual, { 三级指标: name, ...more }),
  });
  const again = (name: string, target: string, actual: string, more = {}) => ({
    三级指标2: name,
    年度指标值2: target,
    实际完成值2: actual,
    分值2: '10',
    得分2: '10',
    ...more,
  });
  const road = named('新建村级道路', '≥5公里', '5.2公里');
  test.each<[string, Record<string, string>, string[]]>([
    ['copied', { ...road, ...again('新建村级道路', '≥5公里', '5.2公里') }, ['note']],
    ['copied, with a space', { ...road, ...again('新建村级道路', '≥5 公里', '5.2公里') }, ['note']],
    ['another target', { ...road, ...again('新建村级道路', '≥3公里', '5.2公里') }, ['pass']],
    ['another result', { ...road, ...again('新建村级道路', '≥5公里', '5.3公里') }, ['pass']],
    [
      'one quality with other points',
      {
        ...named('立项依据充分性', '充分', '充分'),
        ...again('立项依据充分性', '充分', '充分', { 分值2: '5', 得分2: '5' }),
      },
      ['note'],
    ],
    [
      'one quality, judged apart',
      {
        ...named('立项依据充分性', '充分', '充分'),
        ...again('立项依据充分性', '充分', '基本充分', { 分值2: '5', 得分2: '4' }),
      },
      ['pass'],
    ],
    [
      'another weight',
      { ...road, ...again('新建村级道路', '≥5公里', '5.2公里', { 分值2: '5' }) },
      ['note'],
    ],
    [
      'another score',
      { ...road, ...again('新建村级道路', '≥5公里', '5.2公里', { 得分2: '9' }) },
      ['note'],
    ],
    [
      'another reason',
      { ...road, ...again('新建村级道路', '≥5公里', '5.2公里', { 原因2: '见总结' }) },
      ['note'],
    ],
    ['another name', { ...road, ...again('新建乡级道路', '≥5公里', '5.2公里') }, ['pass']],
    [
      'under another heading',
      {
        ...row('≥5公里', '5.2公里', { 三级指标: '新建村级道路' }),
        二级指标: '质量指标',
        ...again('新建村级道路', '≥5公里', '5.2公里'),
      },
      ['note'],
    ],
    [
      'under another heading, all of it',
      {
        ...row('100%', '100%', { 三级指标: '农村道路列养率' }),
        二级指标: '质量指标',
        ...again('农村道路列养率', '100%', '100%'),
      },
      ['pass'],
    ],
    [
      'under another heading, just the target',
      {
        ...row('≥5公里', '5公里', { 三级指标: '新建村级道路' }),
        二级指标: '质量指标',
        ...again('新建村级道路', '≥5公里', '5公里'),
      },
      ['pass'],
    ],
    [
      'under another heading, with figures of its own',
      {
        ...row('≥5公里', '5.2公里', { 三级指标: '新建村级道路' }),
        二级指标: '质量指标',
        ...again('新建村级道路', '≥5公里', '5.4公里'),
      },
      ['pass'],
    ],
    [
      'of one project after another',
      { ...named('验收合格率', '100%', '100%'), ...again('验收合格率', '100%', '100%') },
      ['pass'],
    ],
    [
      'of each kind of work',
      { ...named('按时完成率', '100%', '100%'), ...again('按时完成率', '100%', '100%') },
      ['pass'],
    ],
    [
      'a general name with a result of its own',
      { ...named('验收合格率', '≥95%', '97.6%'), ...again('验收合格率', '≥95%', '97.6%') },
      ['note'],
    ],
    [
      'a general name with other results',
      { ...named('验收合格率', '≥95%', '97.6%'), ...again('验收合格率', '≥95%', '98%') },
      ['pass'],
    ],
    [
      'a short name',
      { ...named('亮灯率', '≥98%', '98.6%'), ...again('亮灯率', '≥98%', '98.6%', { 分值2: '5' }) },
      ['note'],
    ],
    [
      'a short name, all',
      { ...named('亮灯率', '100%', '100%'), ...again('亮灯率', '100%', '100%') },
      ['pass'],
    ],
    [
      'a mask',
      { ...named('（≥**人）培训', '5次', '5次'), ...again('（≥**人）培训', '5次', '5次') },
      ['pass'],
    ],
    ['no name yet', { ...named('指标1', '5次', '5次'), ...again('指标1', '5次', '5次') }, ['pass']],
    [
      'nothing filled in',
      { ...named('新建村级道路', '', ''), ...again('新建村级道路', '', '') },
      ['pass'],
    ],
    [
      'three times: listed by project',
      {
        ...road,
        ...again('新建村级道路', '≥5公里', '5.2公里'),
        三级指标3: '新建村级道路',
        年度指标值3: '≥5公里',
        实际完成值3: '5.2公里',
        分值3: '10',
        得分3: '10',
      },
      ['pass'],
    ],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('indicator/duplicated', example)).toEqual(outcomes);
  });
});

describe('figures that look mistyped', () => {
  const WEIGHED = { 三级指标: '路面宽度' };
  test.each<[string, string, string, string | undefined, Record<string, string>?]>([
    ['≥3.5米', '35米', 'indicator/over-achieved', 'over-point 3.5米'],
    ['≥5%', '56.0%', 'indicator/over-achieved', 'over-point 5.6%'],
    ['12个', '21个', 'indicator/over-achieved', 'over-swapped 12个'],
    ['≥3.5米', '5.2米', 'indicator/over-achieved', 'over undefined'],
    ['≥12个', '125个', 'indicator/over-achieved', 'over undefined'],
    ['≥12个', '31个', 'indicator/over-achieved', 'over undefined'],
    ['≥3.5米', '3.6米', 'indicator/over-achieved', undefined],
    ['≥12680人', '1270.2人', 'score/indicator', 'above-point 12702人'],
    ['≥12680人', '1270人', 'score/indicator', 'above undefined'],
    ['≥12680人', '1270.2人', 'score/indicator', undefined, { 得分: '1' }],
    ['91.67', '≥95', 'score/indicator', 'below-turned undefined', { 得分: '9.6' }],
    ['91.67', '≥95', 'score/indicator', undefined],
    ['≥91.67', '95', 'score/indicator', 'below undefined', { 得分: '9.6' }],
    ['2023年11月30日前', '45248', 'indicator/unreadable', 'date-as-number undefined'],
    ['2023年11月30日前', '268', 'indicator/unreadable', 'other-unit undefined'],
    ['≥40000', '45248', 'indicator/unreadable', undefined],
    ['9月30日前', '2023/9/31', 'indicator/unreadable', 'no-such-date undefined'],
    ['9月30日前', '2024年19月27日', 'indicator/unreadable', 'no-such-date undefined'],
    ['9月30日前', '2023.9.31', 'indicator/unreadable', 'no-such-date undefined'],
    ['9月30日前', '2023-13-01', 'indicator/unreadable', 'no-such-date undefined'],
    ['9月30日前', '2023/9/30', 'indicator/unreadable', undefined],
  ])('%s → %s: %s %s', (target, actual, rule, expected, more = {}) => {
    const found = findingsOf(rule as never, row(target, actual, { ...WEIGHED, ...more })).filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    );
    expect(found.map(({ key, data }) => `${key} ${data['likely']}`)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });
});

describe('indicator/earlier-year', () => {
  const dated = (target: string, actual: string, more = {}) =>
    row(target, actual, { 年度: '2023', 三级指标: '工程完工时间', ...more });
  const second = { 三级指标2: '资金拨付时间', 分值2: '10', 得分2: '10' };
  test.each<[string, Record<string, string>, string[]]>([
    ['a deadline without a year', dated('11月底前', '2022年10月'), ['note']],
    ['a month of the year', dated('2023年11月', '2022年10月'), ['explain']],
    ['the year alone', dated('2023年', '2022年'), ['explain']],
    ['a day', dated('2023年12月31日前', '2022年12月20日'), ['explain']],
    ['in a sentence', dated('11月底前', '已于2022年10月完成'), ['note']],
    ['in the year', dated('11月底前', '2023年10月'), ['pass']],
    ['no year named', dated('11月底前', '10月'), ['pass']],
    ['late', dated('2023年11月', '2024年1月'), ['pass']],
    ['a target of the year before', dated('2022年12月', '2022年10月'), ['pass']],
    ['a goal of several years', dated('2025年底前', '2022年10月'), ['pass']],
    ['a period of several years', dated('2021年至2023年', '2022年10月'), ['pass']],
    [
      'carried over',
      dated('11月底前', '2022年10月', { 三级指标: '上年结转工程完工时间' }),
      ['pass'],
    ],
    [
      'a year in the name',
      dated('11月底前', '2022年10月', { 三级指标: '2022年续建工程完工' }),
      ['pass'],
    ],
    [
      'said in the reason',
      dated('11月底前', '2022年10月', { 原因: '该工程已于2022年完工，本年支付尾款' }),
      ['pass'],
    ],
    [
      'a project of several years',
      dated('11月底前', '2022年10月', { 项目名称: '河道治理（2021-2023年）' }),
      ['pass'],
    ],
    ['begun before, done in the year', dated('11月底前', '2022年12月至2023年6月'), ['pass']],
    ['no year of the form', row('11月底前', '2022年10月'), ['not-applicable']],
    [
      'all results of the year before, and nothing of the form’s own',
      {
        ...dated('11月底前', '2022年10月'),
        ...second,
        年度指标值2: '6月底前',
        实际完成值2: '2022年5月',
      },
      ['pass'],
    ],
    [
      'two, with a date of the year',
      {
        ...dated('11月底前', '2022年10月'),
        ...second,
        年度指标值2: '2023年6月',
        实际完成值2: '2022年5月',
      },
      ['note', 'explain'],
    ],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('indicator/earlier-year', example)).toEqual(outcomes);
  });
});

describe('indicator/misplaced', () => {
  test.each([
    ['数量指标', '救助人数', '≥50%', ['note']],
    ['数量指标', '救助人数', '≥50人', ['pass']],
    ['质量指标', '验收合格率', '100%', ['pass']],
    ['经济效益指标', '重点工作完成率', '100%', ['note']],
    ['社会效益指标', '群众诉求办结率', '≥95%', ['note']],
    ['社会效益指标', '群众安全感', '提升', ['pass']],
    ['经济效益指标', '带动就业增长率', '≥3%', ['pass']],
    ['生态效益指标', '森林覆盖率', '≥60%', ['pass']],
    ['可持续影响指标', '管护人员到位率', '≥95%', ['pass']],
    ['时效指标', '资金拨付', '20万元', ['note']],
    ['时效指标', '拨付及时率', '100%', ['pass']],
    ['满意度指标', '群众满意度', '≥95%', ['pass']],
  ])('%s: %s %s', (level2, name, target, outcomes) => {
    const example = { 二级指标: level2, 三级指标: name, 年度指标值: target, 实际完成值: target };
    expect(outcomesOf('indicator/misplaced', example)).toEqual(outcomes);
  });
});

describe('indicator/basic-amount', () => {
  test.each<[string, string, string, string, string[]]>([
    ['三公经费支出', '42.36', '≤45万元', '43.26万元', ['fail']],
    ['三公经费支出', '42.36', '≤45万元', '42.36万元', ['pass']],
    ['三公经费支出', '42.36', '≤45万元', '42.4万元', ['pass']],
    ['三公经费支出', '42.36', '≤450000元', '423600元', ['pass']],
    ['三公经费控制', '42.36', '≤45万元', '43.26万元', ['fail']],
    // A rate, an average, a bound, no unit of its own, or another thing.
    ['三公经费控制率', '42.36', '≤100%', '94.13%', ['not-applicable']],
    ['三公经费支出', '42.36', '≤45万元', '≤43.26万元', ['not-applicable']],
    ['三公经费支出', '42.36', '≤45', '43.26', ['not-applicable']],
    ['三公经费压减金额', '42.36', '≥2万元', '2.64万元', ['not-applicable']],
    ['人均三公经费支出', '42.36', '≤1万元', '0.5万元', ['not-applicable']],
    ['上年三公经费支出', '42.36', '≤45万元', '43.26万元', ['not-applicable']],
  ])('%s: %s in the basic data, %s, %s', (name, accounts, target, actual, outcomes) => {
    const example = {
      '三公经费 本年决算': accounts,
      三级指标: name,
      年度指标值: target,
      实际完成值: actual,
    };
    expect(outcomesOf('indicator/basic-amount', example)).toEqual(outcomes);
  });

  test.each([
    ['≤15.2万元', ['note']],
    ['≤152000元', ['note']],
    // The budget, with or without rounding, less than last year, and what is no limit.
    ['≤12.5万元', ['pass']],
    ['≤13万元', ['pass']],
    ['≤11万元', ['pass']],
    ['15.2万元', ['pass']],
  ])('a limit of %s', (target, outcomes) => {
    const example = {
      '三公经费 上年决算': '9.86',
      '三公经费 本年预算': '12.5',
      '三公经费 本年决算': '8.92',
      三级指标: '“三公”经费控制额',
      ...row(target, '8.92万元'),
    };
    expect(outcomesOf('indicator/basic-amount', example)).toEqual(outcomes);
    const last = { ...example, '三公经费 上年决算': '16' };
    expect(outcomesOf('indicator/basic-amount', last)).toEqual(['pass']);
  });
});

test('项目支出 of the basic data, where the funds do not say what was spent of it', () => {
  const example = {
    '项目支出 本年决算': '985.6',
    全年预算数: '1648.5',
    全年执行数: '1601.37',
    基本支出: '620.5',
    项目支出: '1028',
    三级指标: '项目支出总额',
    ...row('≤1028万元', '958.6万元'),
  };
  expect(outcomesOf('indicator/basic-amount', example)).toEqual(['fail']);
  const right = { ...example, 实际完成值: '985.6万元' };
  expect(outcomesOf('indicator/basic-amount', right)).toEqual(['pass']);
  const stated = { ...example, '项目支出 全年执行数': '958.6' };
  expect(outcomesOf('indicator/basic-amount', stated)).not.toContain('fail');
});

describe('indicator/change-rate', () => {
  test.each([
    ['三公经费变动率', '-5.75%', ['pass']],
    ['“三公经费”变动率', '-5.8%', ['pass']],
    // The change of what fell, told without its sign.
    ['三公经费变动率', '5.75%', ['pass']],
    ['三公经费变动率', '-7.55%', ['fail']],
    ['三公经费增长率', '0%', ['fail']],
    ['三公经费变动率', '≤0', ['not-applicable']],
    ['三公经费变动率', '下降', ['not-applicable']],
    ['三公经费控制率', '94.25%', ['not-applicable']],
    ['培训费变动率', '-7.55%', ['not-applicable']],
  ])('%s %s', (name, actual, outcomes) => {
    const basic = { '三公经费 上年决算': '22.6', '三公经费 本年决算': '21.3' };
    const example = { ...basic, 三级指标: name, ...row('≤0', actual) };
    expect(outcomesOf('indicator/change-rate', example)).toEqual(outcomes);
    expect(outcomesOf('indicator/change-rate', { ...example, 项目名称: '路灯维护' })).toEqual([
      'not-applicable',
    ]);
  });
});

describe('indicator/control-rate', () => {
  const basic = {
    编制数: '60',
    在职人数: '57',
    '三公经费 本年预算': '12',
    '三公经费 本年决算': '11.36',
    '公用经费 本年预算': '120',
    '公用经费 本年决算': '123.6',
    '政府采购 本年预算': '0',
    '政府采购 本年决算': '0',
  };
  test.each([
    ['三公经费控制率', '94.67%', ['pass']],
    ['三公经费控制率', '94.66%', ['pass']],
    ['“三公”经费控制率', '94.7%', ['pass']],
    ['三公经费控制率（%）', '95%', ['pass']],
    ['“三公经费”控制率', '0.9467', ['pass']],
    ['三公经费支出控制率', '96%', ['fail']],
    ['三公经费控制率', '100%', ['note']],
    ['公用经费控制率', '103%', ['pass']],
    ['公用经费控制率', '100%', ['fail']],
    ['在职人员控制率', '95%', ['pass']],
    ['财政供养人员控制率', '100%', ['note']],
    ['在职人员控制率', '105.26%', ['fail']],
    ['三公经费控制率', '≤100%', ['pass']],
    ['三公经费控制率', '控制在预算内', ['pass']],
    // Nothing to divide by, another rate, rows that the form has not.
    ['政府采购执行率', '100%', ['not-applicable']],
    ['三公经费变动率', '-5%', ['not-applicable']],
    ['三公经费控制率提升', '5%', ['not-applicable']],
    ['公务接待费控制率', '80%', ['not-applicable']],
    ['病虫害控制率', '90%', ['not-applicable']],
  ])('%s %s', (name, actual, outcomes) => {
    const example = { ...basic, ...row('≤100%', actual, { 三级指标: name }) };
    expect(outcomesOf('indicator/control-rate', example)).toEqual(outcomes);
  });

  test.each([
    ['95.5%', ['pass']],
    ['100%', ['fail']],
    ['97%', ['fail']],
  ])('of what was to be bought, all is no limit: %s', (actual, outcomes) => {
    const bought = { '政府采购 本年预算': '80', '政府采购 本年决算': '76.4' };
    const example = { ...bought, ...row('100%', actual, { 三级指标: '政府采购执行率' }) };
    expect(outcomesOf('indicator/control-rate', example)).toEqual(outcomes);
  });

  test('without basic data', () => {
    const example = row('≤100%', '90%', { 三级指标: '三公经费控制率' });
    expect(outcomesOf('indicator/control-rate', example)).toEqual(['not-applicable']);
  });

  test('a total of the basic data that is wrong is told there alone', () => {
    const example = {
      '公务接待 本年决算': '3.36',
      '公务用车 本年决算': '8',
      '三公经费 本年预算': '12',
      '三公经费 本年决算': '11.63',
      ...row('≤100%', '94.67%', { 三级指标: '三公经费控制率' }),
    };
    expect(outcomesOf('basic/three-public-total', example)).toContain('fail');
    expect(outcomesOf('indicator/control-rate', example)).toEqual(['pass']);
  });
});

describe('indicator/execution-rate', () => {
  const funds = { 全年预算数: '200', 全年执行数: '195.62' };
  const rate = (name: string, actual: string) => ({
    ...funds,
    三级指标: name,
    ...row('≥95%', actual),
  });
  test.each([
    ['预算执行率', '97.81%', ['pass']],
    ['预算执行率', '97.8%', ['pass']],
    ['预算执行率', '98%', ['pass']],
    ['预算执行率', '97%', ['pass']],
    ['预算执行率', '99%', ['fail']],
    ['资金支出率', '100%', ['fail']],
    ['资金支付进度', '0.9781', ['pass']],
    ['资金支付率', '94%', ['explain']],
    ['预算支付率', '94%', ['fail']],
    ['执行率', '88%', ['fail']],
    ['资金到位率', '100%', ['not-applicable']],
    ['预算执行率', '≥95%', ['pass']],
    ['预算执行率', '', ['pass']],
    ['预算执行进度', '6月底52%，12月底100%', ['pass']],
  ])('%s %s', (name, actual, outcomes) => {
    expect(outcomesOf('indicator/execution-rate', rate(name, actual))).toEqual(outcomes);
  });

  test('a rate of payment may be counted on contracts, where the row says so', () => {
    const paid = rate('资金支付率', '94%');
    const because = { ...paid, 原因: '设备合同质保金未到期，合同款按94%支付；到期后及时支付。' };
    expect(outcomesOf('indicator/execution-rate', because)).toEqual(['pass']);
    expect(outcomesOf('score/indicator', { ...paid, 得分: '9.89' })).toEqual(['pass']);
  });

  test('a wrong rate of the funds typed again is told where the funds state it', () => {
    const wrong = { ...rate('预算执行率', '99%'), 执行率: '99%' };
    expect(outcomesOf('indicator/execution-rate', wrong)).toEqual(['pass']);
    expect(outcomesOf('funds/execution-rate', wrong)).toEqual(['fail']);
  });
});

describe('indicator/unit-in-name', () => {
  test.each([
    ['新建道路（公里）', '≥5公里', ['pass']],
    ['新建道路（公里）', '≥5000米', ['pass']],
    ['新建道路（公里）', '≥5%', ['note']],
    ['总成本（万元）', '≤150元', ['note']],
    ['总成本(万元)', '≤150', ['pass']],
    ['培训（第二期）', '≥5%', ['not-applicable']],
    ['粮食总产量（万吨）', '≥16.31亿吨', ['note']],
    ['粮食总产量（万吨）', '≥16.31万吨', ['pass']],
    ['粮食总产量（万吨）', '≥163100吨', ['note']],
    ['播种面积（万亩）', '≥38.62亩', ['note']],
    ['带动就业（户）', '≥873人', ['note']],
    ['带动就业（户）', '≥873户', ['pass']],
    ['培训人数（人）', '≥873名', ['pass']],
    ['培训人数（人）', '≥873人次', ['pass']],
  ])('%s: %s', (name, value, outcomes) => {
    const example = { 三级指标: name, ...row(value, value.replace(/[≥≤]/, '')) };
    expect(outcomesOf('indicator/unit-in-name', example)).toEqual(outcomes);
  });
});

describe('indicator/completion-rate', () => {
  const rows = {
    年度指标值: '≥50公顷',
    实际完成值: '52公顷',
    完成率: '104%',
    年度指标值2: '≥85%',
    实际完成值2: '80%',
    完成率2: '94.12%',
  };
  const third = (actual: string, rate: string, score: string) => ({
    ...rows,
    年度指标值3: '≥20次',
    实际完成值3: actual,
    完成率3: rate,
    分值3: '10',
    得分3: score,
  });
  test.each([
    ['no more than all', third('21次', '100%', '10'), ['pass']],
    ['a rate of its own', third('21次', '150%', '10'), ['fail']],
    ['a rate that the score contradicts', third('15次', '100%', '7.5'), ['fail']],
    ['a result that rate and score contradict', third('15次', '100%', '10'), ['pass']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('indicator/completion-rate', example)).toEqual(outcomes);
  });

  test.each([
    ['its share of the limit', '≤40分钟', '32分钟', '80%', ['pass']],
    ['how often it fits into the limit', '≤40分钟', '32分钟', '125%', ['pass']],
    ['what it saves on top', '≤40分钟', '32分钟', '120%', ['pass']],
    ['all', '≤40分钟', '32分钟', '100%', ['pass']],
    ['none of these', '≤40分钟', '32分钟', '188%', ['undetermined']],
    ['all, though above the limit', '≤40分钟', '50分钟', '100%', ['undetermined']],
    ['nothing to divide by', '≤0起', '0起', '100%', ['pass']],
  ])('the less the better: %s', (_, target, actual, rate, outcomes) => {
    const example = { ...rows, 年度指标值3: target, 实际完成值3: actual, 完成率3: rate };
    expect(outcomesOf('indicator/completion-rate', example)).toEqual(outcomes);
  });
});

test.each([
  ['nothing spent', { 全年执行数: '0', 实际完成值: '0万元' }, ['undetermined']],
  [
    'nothing spent, and no points claimed',
    { 全年执行数: '0', 实际完成值: '0万元', 得分: '0' },
    ['pass'],
  ],
  ['money spent', { 全年执行数: '80', 实际完成值: '0万元' }, ['pass']],
  ['nothing wanted', { 全年执行数: '0', 年度指标值: '0万元', 实际完成值: '0万元' }, ['pass']],
])('a cost of nothing: %s', (_, own, outcomes) => {
  const example = {
    全年预算数: '100',
    二级指标: '成本指标',
    三级指标: '项目总成本',
    年度指标值: '≤100万元',
    分值: '10',
    得分: '10',
    ...own,
  };
  expect(outcomesOf('indicator/unreadable', example)).toEqual(outcomes);
});

describe('what many rows lack', () => {
  const rows = (count: number, target: string, actual: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => at + 1).flatMap((at) => [
        [`三级指标${at}`, `指标甲${at}`],
        [`年度指标值${at}`, target],
        [`实际完成值${at}`, actual],
        [`分值${at}`, '10'],
        [`得分${at}`, '10'],
      ]),
    );

  test.each([
    ['a target, in few rows', rows(2, '—', '5个'), ['missing-target 2', 'missing-target 2']],
    ['a target, in many', rows(4, '—', '5个'), ['missing-targets 4']],
    ['a target, and 无 is written', rows(4, '无', '5个'), ['missing-targets 4']],
    ['a figure, in few rows', rows(2, '≥5个', '完成'), ['words-only 2', 'words-only 2']],
    ['a figure, in many', rows(8, '≥5个', '完成'), ['words-only-often 8']],
    ['nothing', rows(4, '≥5个', '5个'), ['pass 0']],
    ['nothing where none is wanted', rows(4, '无', '0'), ['pass 0']],
  ])('%s', (_, example, expected) => {
    const found = findingsOf('indicator/unreadable', example);
    expect(found.map(({ key, cells }) => `${key} ${cells.length}`)).toEqual(expected);
  });
});
