import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Cause and measures stand in two rows at the foot. */
const FOOT = `
部门整体绩效自评表|<|<|<|<|<
（2023年度）|<|<|<|<|<
部门名称|神峡林区档案馆|<|<|<|<
预算执行~情况~(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分~(20分×执行率)
^|部门整体支出总额|86.3|86.3|100%|20
一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
产出指标(40分)|数量指标(15分)|馆藏档案数字化页数(15分)|150万页|152万页|15
^|质量指标(25分)|查档答复及时率(25分)|100%|96%|24
效益指标(30分)|社会效益指标(30分)|查档利用人次(30分)|≥3000人次|3310人次|30
满意度指标(10分)|服务对象满意度(10分)|查档群众满意度(10分)|≥95%|97%|10
总分|<|<|<|<|99
偏差大或目标未完成原因分析|五月机房搬迁，查档系统停用九天。|<|<|<|<
改进措施及结果应用方案|增配查档人员，建立答复台账，查档两日内答复。|<|<|<|<
`;
const CAUSE = '五月机房搬迁，查档系统停用九天。';
const MEASURES = '增配查档人员，建立答复台账，查档两日内答复。';

test.each<Case>([
  ['cause and measures', {}, []],
  ['no cause, and measures that tell none', { [CAUSE]: '无' }, ['explain explanation/missing B12']],
  ['a cause left blank', { [CAUSE]: '' }, ['explain explanation/missing B12']],
  [
    'the cause told with the measures',
    { [CAUSE]: '无', [MEASURES]: '因五月机房搬迁停用九天，增配查档人员，建立答复台账。' },
    [],
  ],
  [
    'the same without a word for it',
    { [CAUSE]: '/', [MEASURES]: '机房搬迁期间未能查档；增配查档人员，建立答复台账。' },
    [],
  ],
  [
    'nothing missed',
    { [CAUSE]: '无', '96%|24': '100%|25', '总分|<|<|<|<|99': '总分|<|<|<|<|100' },
    [],
  ],
])('at the foot: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FOOT, changes))).toEqual(expected);
});

/** Each row has a cell for the cause and one for measures. */
const COLUMNS = `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<|<|<
项目资金~（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
^|年度资金总额|230|230|230|10|100%|10|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析|改进措施
产出指标|数量指标|改造危桥|≥20座|20座|30|30||
^|时效指标|按时完工率|≥95%|90%|20|18.95|连续降雨停工一个月|加派两个班组，编制雨季施工方案
效益指标|社会效益指标|通行车辆|≥1000辆|1200辆|40|40||
总分|<|<|<|<|100|98.95||
`;

test.each<Case>([
  ['cause and measures', {}, []],
  [
    'no cause, and measures that tell none',
    { 连续降雨停工一个月: '无' },
    ['explain explanation/missing H8'],
  ],
  [
    'the cause told with the measures',
    { '连续降雨停工一个月|加派': '无|因连续降雨停工一个月，已加派' },
    [],
  ],
])('in columns: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(COLUMNS, changes))).toEqual(expected);
});
