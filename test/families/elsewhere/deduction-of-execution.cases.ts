import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2021年度部门整体绩效自评表|<|<|<|<|<|<|<|<|<
填报单位：|临泉市档案馆|<|<|<|<|<|<|<|<
预算情况|支出类别|年初预算|追加（减）|调整后预算|实际支出|预算执行率|分值|自评分|扣分
^|基本支出|210|15|225|225|100%|||
^|项目支出|90|0|90|81|90%|||
^|合计|300|15|315|306|97.14%|10|9.71|0.29
绩效指标|一级指标|二级指标|三级指标|目标值|实际值|分值|自评分|扣分|扣分原因及改进措施
^|产出|数量|档案数字化页数|≥60万页|62万页|50|50|0|
^|满意度|满意度|查档群众满意度|≥95%|94%|40|39.58|0.42|部分群众反映等候时间长，2022年5月增设两个窗口。
合计|<|<|<|<|<|100|99.29|0.71|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['another deduction', { '9.71|0.29': '9.71|0.39' }, ['fail score/deduction J6']],
  ['with a minus', { '9.71|0.29': '9.71|-0.29' }, []],
  ['none stated', { '9.71|0.29': '9.71|' }, []],
  ['the score is wrong, and told there', { '9.71|0.29': '9.17|0.29' }, ['fail score/execution I6']],
  ['words of why', { '9.71|0.29': '9.71|质保金9万元次年支付' }, []],
])('扣分 beside the score of the execution: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
