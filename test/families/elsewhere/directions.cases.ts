import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/* 指标性质, 运算符号 and the names of indicators: which way is better is said in more than one place. */

const DIRECTIONS = `
2024年度项目支出绩效自评表|<|<|<|<|<|<|<|<|<|<
项目名称|治理超限超载|<|<|主管部门|清溪县交通运输局|<|<|<|<|<
资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分|||
年度资金总额|<|220|220|211.2|10|96%|9.6|||
一级指标|二级指标|三级指标|指标性质|运算符号|指标值|计量单位|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|检测货运车辆|正向|≥|26000|辆次|27150|20|20|
^|质量指标|案件办理合格率|正向|≥|98|%|98.6|10|10|
^|时效指标|案件按期办结率|正向|=|100|%|97|10|9.7|3起案件当事人申请听证，办理期限延长；2025年起提前告知听证权利，缩短排期。
^|成本指标|单次执法成本|反向|≤|2|万元/次|1.9|10|10|
效益指标|社会效益指标|超限率|反向|≤|3|%|2.4|15|15|
^|^|事故起数下降率|正向|≥|5|%|6|5|5|
^|可持续影响指标|治超长效机制|定性||基本健全||基本健全|10|10|
满意度指标|服务对象满意度|货运企业满意度|正向|≥|85|%|88.4|10|10|
总分|<|<|<|<|<|<|<|100|99.3|
`;

describe('directions', () => {
  test.each<Case>([
    ['as it should be', {}, []],
    ['=, which goes with either', { '反向|≤|3|%': '反向|=|2.4|%' }, []],
    ['正向 beside ≤', { '超限率|反向': '超限率|正向' }, ['explain indicator/direction D10']],
    [
      '反向 beside ≥: nobody can tell the score',
      { '反向|≤|3|%': '反向|≥|3|%' },
      ['explain indicator/direction E10'],
    ],
    [
      '正向 beside ≤ of a cost',
      { '成本|反向': '成本|正向指标' },
      ['explain indicator/direction D9'],
    ],
    [
      '反向 beside ≥ where target and result are the same',
      { '反向|≤|2|万元/次|1.9': '反向|≥|1.9|万元/次|1.9' },
      ['explain indicator/direction E9'],
    ],
    ['反向 of what is to fall', { '下降率|正向': '下降率|反向' }, []],
    ['a sign before the target', { '反向|≤|3|%': '反向||≤3|%' }, []],
    [
      'a sign before the target that contradicts',
      { '反向|≤|3|%': '正向||≤3|%' },
      ['explain indicator/direction D10'],
    ],
    [
      'a satisfaction with an upper limit',
      { '正向|≥|85|%': '|≤|85|%' },
      ['explain indicator/direction E13'],
    ],
    [
      'at least none of an accident',
      { '事故起数下降率|正向|≥|5|%|6': '重大货车事故||≥|0|起|0' },
      ['explain indicator/direction E11'],
    ],
    ['none of an accident', { '事故起数下降率|正向|≥|5|%|6': '重大货车事故||=|0|起|0' }, []],
    ['growth of at least nothing', { '事故起数下降率|正向|≥|5|%|6': '货运量增长率||≥|0|%|6' }, []],
    ['no signs at all', { '反向|≤|3|%': '||3|%', '正向|≥|85|%': '||85|%' }, []],
    [
      'a bare figure of what may be better either way, which is missed the one way',
      { '超限率|反向|≤|3|%|2.4': '废水排放量|||300|吨|280' },
      ['undetermined indicator/direction F10'],
    ],
    ['and met', { '超限率|反向|≤|3|%|2.4': '废水排放量|||300|吨|300' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(DIRECTIONS, changes))).toEqual([...expected].sort());
  });
});

const ONE_COLUMN = `
2024年度项目支出绩效自评表|<|<|<|<|<|<|<|<
项目名称|治理超限超载|<|<|主管部门|清溪县交通运输局|<|<|<
资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
年度资金总额|<|220|220|211.2|10|96%|9.6|
一级指标|二级指标|三级指标|指标类型|年度指标值|实际完成值|完成情况|分值|得分
产出指标|数量指标|检测货运车辆|正向指标|26000辆次|27150辆次|已完成|30|30
^|质量指标|案件办理合格率|正向指标|98%|98.6%|已完成|20|20
效益指标|社会效益指标|每吨拦截量|反向指标|3吨|2.4吨|已完成|30|30
满意度指标|服务对象满意度|货运企业满意度|正向指标|85%|88.4%|已完成|10|10
总分|<|<|<|<|<|<|100|99.6
`;

describe('directions under 指标类型, and whether it was done under 完成情况', () => {
  test.each<Case>([
    ['as it should be', {}, []],
    [
      'called done, short of its target, with the points of what was reached',
      { '98.6%|已完成|20|20': '93.1%|已完成|20|19', '100|99.6': '100|98.6' },
      ['explain explanation/missing I7', 'fail indicator/rating G7'],
    ],
    ['called not done', { '98.6%|已完成': '98.6%|未完成' }, ['fail indicator/rating G7']],
    [
      '完成情况 first',
      {
        '实际完成值|完成情况': '完成情况|实际完成值',
        '27150辆次|已完成': '已完成|27150辆次',
        '98.6%|已完成': '未完成|98.6%',
        '2.4吨|已完成': '已完成|2.4吨',
        '88.4%|已完成': '已完成|88.4%',
      },
      ['fail indicator/rating F7'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(ONE_COLUMN, changes))).toEqual([...expected].sort());
  });
});

const ADJUSTED = `
2024年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|村级公益事业奖补|<|<|主管部门|石坝镇人民政府|<|<
资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|240|240|240|10|100%|10
一级指标|二级指标|三级指标|年初目标值|调整后目标值|实际完成值|分值|得分
产出指标|数量指标|硬化村组道路|9.6公里|9.6公里|9.7公里|30|30
^|质量指标|项目验收合格率|100%|100%|100%|20|20
效益指标|社会效益指标|受益群众|8600人|8600人|8745人|30|30
满意度指标|服务对象满意度|村民满意度|92%|92%|95.6%|10|10
总分|<|<|<|<|<|100|100
其他需要说明事项|无|<|<|<|<|<|<
`;
const LOWERED = { '9.6公里|9.6公里|9.7公里': '9.6公里|9.1公里|9.1公里' };

describe('targets that were changed', () => {
  test.each<Case>([
    ['none', {}, []],
    ['to just what was reached', LOWERED, ['explain explanation/missing E6']],
    ['raised', { '9.6公里|9.6公里|9.7公里': '9.6公里|9.7公里|9.7公里' }, []],
    ['lowered, and passed', { '9.6公里|9.6公里|9.7公里': '9.6公里|9.1公里|9.3公里' }, []],
    [
      'with leave',
      { ...LOWERED, '事项|无': '事项|因大坪村路段改线，经县财政局批复调整硬化里程目标。' },
      [],
    ],
    ['with a budget that was cut', { ...LOWERED, '|240|240|240|': '|240|228|228|' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(ADJUSTED, changes))).toEqual([...expected].sort());
  });
});

const STAFF_IN_HEAD = `
2024年度部门整体支出绩效自评表|<|<|<|<|<|<|<
部门名称|政协贺兰县委员会办公室|<|<|编制人数|29|实有人数|28
全年预算数（万元）|615|全年执行数（万元）|602.7|预算执行率|98%|自评总分|100
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|扣分原因及改进措施
投入|预算配置|在职人员控制率|≤100%|96.55%|20|20|
产出|职责履行|办理政协提案|≥160件|164件|60|60|
效果|满意度|委员满意度|≥95%|98%|20|20|
合计|<|<|<|<|100|100|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate', { '96.55%': '95.66%' }, ['fail indicator/control-rate E5']],
  ['the staff', { '实有人数|28': '实有人数|27' }, ['fail indicator/control-rate E5']],
  ['100% for what is within the limit', { '96.55%': '100%' }, []],
])('在职人员控制率 and the staff in the head: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(STAFF_IN_HEAD, changes))).toEqual([...expected].sort());
});

/** A month as the target: whatever is done by then is in time. */
const MONTH = DIRECTIONS.replace(
  '案件按期办结率|正向|=|100|%|97|10|9.7|3起案件当事人申请听证，办理期限延长；2025年起提前告知听证权利，缩短排期。',
  '完工时限|反向|≤|12|月|11|10|10|',
).replace('99.3', '99.6');

test.each<Case>([
  ['as it should be', {}, []],
  ['without 反向', { '反向|≤|12|月': '|≤|12|月' }, []],
  ['反向 alone', { '反向|≤|12|月': '反向||12|月' }, []],
  ['正向, as all the others', { '反向|≤|12|月': '正向|≤|12|月' }, []],
  ['正向 beside ≥', { '反向|≤|12|月': '正向|≥|12|月' }, []],
  ['反向 beside ≥', { '反向|≤|12|月': '反向|≥|12|月' }, ['explain indicator/direction E8']],
  [
    '反向 beside ≥, and later than that',
    { '反向|≤|12|月|11': '反向|大于等于|6|月|12' },
    ['explain indicator/direction E8'],
  ],
])('a month beneath %s', (_, changes, expected) => {
  expect(findingsIn(drawn(MONTH, changes))).toEqual([...expected].sort());
});
