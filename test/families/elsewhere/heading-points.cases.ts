import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Only the headings say how many points there are. */
const FORM = `
部门整体绩效自评表|<|<|<|<|<
（2023年度）|<|<|<|<|<
部门名称|神峡林区档案馆|<|<|<|<
预算执行~情况~(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分~(20分×执行率)
^|部门整体支出总额|86.3|86.3|100%|20
一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
产出指标(40分)|数量指标|馆藏档案数字化页数|150万页|152万页|15
^|质量指标|数字化合格率|≥98%|98.7%|15
^|成本指标|单页成本|≤0.35元/页|0.33元/页|10
效益指标(30分)|社会效益指标|查档利用人次|≥3000人次|3310人次|30
满意度指标(10分)|服务对象满意度|查档群众满意度|≥95%|97%|10
总分|<|<|<|<|100
`;

const CASES: readonly Case[] = [
  ['as it should be', {}, []],
  [
    'a score above the points of the only row of a heading',
    { '3310人次|30': '3310人次|300' },
    ['fail score/exceeds-weight F10'],
  ],
  [
    'scores above the points of their heading, with and without the total that they come to',
    { '152万页|15': '152万页|35' },
    ['fail score/exceeds-weight A7'],
  ],
  [
    'the same, and the total adds them',
    { '152万页|15': '152万页|35', '总分|<|<|<|<|100': '总分|<|<|<|<|120' },
    ['fail score/exceeds-weight A7'],
  ],
  [
    'another mistake beside it',
    { '152万页|15': '152万页|35', '总分|<|<|<|<|100': '总分|<|<|<|<|110' },
    ['fail score/exceeds-weight A7', 'fail score/total F12'],
  ],
  [
    'points on top of a heading',
    { 产出指标: '产出指标及加分项', '152万页|15': '152万页|18' },
    ['fail score/total F12'],
  ],
];

test.each(CASES)('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});

const PARTS = `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<|<|<
项目资金~（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
^|年度资金总额|210|230|228.16|10|99.20%|9.92|
^|其中：财政拨款|210|230|228.16|－|99.20%|－|
^|其中：上级补助|50|50|50|－|100%|－|
^|本级安排|160|180|178.16|－|98.98%|－|
^|其他资金|0|0|0|－|0|－|
一级指标|二级指标|三级指标|年度指标值|实际完成值|完成程度|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|改造危桥|≥20座|20座|100%|30|30|
^|时效指标|按时完工率|≥95%|90%|94.74%|20|18.95|连续降雨延误工期1个月，已加派两个班组，今后提前编制雨季施工方案。
效益指标|社会效益指标|通行车辆|≥1000辆|1200辆|120%|40|40|
总分|<|<|<|<|<|100|98.87|
`;

test.each<Case>([
  ['rates of parts and of results as they should be', {}, []],
  ['the rate of what a part is made of', { '98.98%': '89.98%' }, ['fail funds/execution-rate G8']],
  [
    'a degree of completion that is not the quotient',
    { '94.74%': '49.74%' },
    ['fail indicator/completion-rate F12'],
  ],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(PARTS, changes))).toEqual([...expected].sort());
});
