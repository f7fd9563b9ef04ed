import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** What was added to the budget under 调整预算, between the first budget and that of the year; goals under words of their own. */
const FORM = `
2021年度黑河省本级部门整体支出绩效自评表|<|<|<|<|<|<|<|<|<
单位：万元|<|<|<|<|<|<|<|<|<
部门名称|黑河省地质矿产局|<|<|<|<|<|<|<|<
预算执行情况|年初预算|<|调整预算|<|全年预算|<|实际支出|<|预算执行率
^|3200|<|300|<|3500|<|3395|<|97.00%
年度目标|年初设定|<|<|<|<|完成情况|<|<|<
^|完成地质勘查项目12个，提交普查报告5份。|<|<|<|<|完成地质勘查项目12个，提交普查报告5份。|<|<|<
一级指标|分值|二级指标|分值|三级指标|分值|年度指标值|实际完成值|得分|未完成原因和改进措施
预算执行|10|预算执行率|10|预算执行率|10|100%|97%|9.7|部分采购尾款合同约定次年支付，2022年1月已支付，今后优化合同付款条款。
产出指标|50|数量指标|20|地质勘查项目数|10|12个|12个|10|
^|^|^|^|提交普查报告|10|5份|5份|10|
^|^|质量指标|15|报告评审通过率|15|100%|100%|15|
^|^|时效指标|15|项目按期完成率|15|≥95%|100%|15|
效益指标|30|经济效益指标|15|新增资源量|15|≥100万吨|112万吨|15|
^|^|可持续影响指标|15|矿产资源保障能力|15|提升|提升|15|
满意度指标|10|满意度指标|10|服务对象满意度|10|≥90%|92%|10|
合计|100|—|100|—|100|—|—|99.7|
`;

test.each<Case>([
  ['a goal copied', {}, ['explain goal/copied G7']],
  [
    'the rate',
    { '3395|<|97.00%': '3395|<|98.00%' },
    ['explain goal/copied G7', 'fail funds/execution-rate J5'],
  ],
  [
    'the adjustment',
    { '3200|<|300|<|3500': '3200|<|200|<|3500' },
    ['explain goal/copied G7', 'fail funds/adjusted-budget F5'],
  ],
  [
    'the indicator',
    { '100%|97%|9.7': '100%|99%|9.9', '|—|99.7': '|—|99.9' },
    ['explain goal/copied G7', 'fail indicator/execution-rate H9'],
  ],
  [
    'the score of the rate',
    { '100%|97%|9.7': '100%|97%|10', '|—|99.7': '|—|100' },
    ['explain goal/copied G7', 'fail score/indicator I9'],
  ],
])('调整预算 between two budgets: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected]);
});
