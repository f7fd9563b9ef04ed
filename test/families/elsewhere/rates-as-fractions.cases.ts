import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** 执行率（%） holds 0.97, as a figure or as text: it is a fraction of 1. */
const form = (rate: string): string => `
2022年度项目绩效自评表|<|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|城管局|<|<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率（%）|得分|
年度资金总额|150|150|145.5|10|${rate}|9.7|
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|偏差原因及改进措施
产出指标|数量指标|检修路灯|≥1800盏|1846盏|40|40|
^|质量指标|亮灯率|≥98%|97%|10|9.9|电缆老化，已列入2023年改造计划并于3月开工。
效益指标|社会效益指标|治安警情下降|≥5%|5.8%|30|30|
满意度指标|服务对象满意度指标|市民满意度|≥88%|91%|10|10|
合计|||||100|99.6|
`;

test.each<readonly [string, ...Case]>([
  ['0.97', 'a figure', {}, []],
  ["'0.97", 'a text', {}, []],
  ['0.5', 'another figure', {}, ['fail funds/execution-rate F4']],
  ["'0.79", 'another text', {}, ['fail funds/execution-rate F4']],
  ["'0.97%", 'with a sign of its own', {}, ['fail funds/execution-rate F4']],
])('执行率（%%） of %s: %s', (rate, _, changes, expected) => {
  expect(findingsIn(drawn(form(rate), changes))).toEqual([...expected].sort());
});

const ROW = `
部门整体支出绩效自评表|<|<|<|<|<|<
部门|水利局|<|<|<|<|<
年度预算|全年预算数|执行数|执行率|||
资金总额|1000|970|97%|||
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
预算执行|预算执行|预算执行率(%)|100|0.97|10|9.7
产出指标|数量指标|整治河道|≥18公里|19公里|40|40
^|质量指标|堤防合格率（%）|98|0.99|10|10
效益指标|社会效益指标|受益人口|≥5万人|6万人|30|30
满意度指标|满意度指标|群众满意度（%）|90|'0.86|10|9.6
合计|||||100|99.3
`;

test.each<Case>([
  ['as it should be', {}, ['explain explanation/missing G10']],
  [
    'a rate of execution that is off',
    { '100|0.97|10': '100|0.5|10' },
    ['explain explanation/missing G10', 'fail indicator/execution-rate E6'],
  ],
  [
    'a result that is missed',
    { '98|0.99|10|10': '98|0.89|10|10' },
    [
      'explain explanation/missing G10',
      'explain explanation/missing G8',
      'fail score/indicator G8',
    ],
  ],
])('rates as fractions under names in %%: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(ROW, changes))).toEqual([...expected].sort());
});
