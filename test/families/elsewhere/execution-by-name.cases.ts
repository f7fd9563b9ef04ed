import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
2024年项目支出绩效自评表|<|<|<|<|<|<
项目名称|监控运维|<|<|<|<|<
资金（万元）|预算数|600|执行数|594|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|点位|3260路|3260路|50|50
效益指标|社会效益|破案数|≥180起|186起|30|30
满意度指标|满意度|群众满意度|≥95%|97%|10|10
预算执行率得分|<|<|<|<|10|9.9
总分|<|<|<|<|100|99.9
`;

const NAMES = [
  '执行率得分',
  '预算执行率（10分）',
  '预算执行情况得分',
  '资金支付率得分',
  '执行评分',
];

test.each<Case>([
  ['as it should be', {}, []],
  ...NAMES.slice(0, 4).map((name): Case => [name, { 预算执行率得分: name }, []]),
  ['the score', { '|10|9.9': '|10|9.6' }, ['fail score/execution G8']],
  ['the weight', { '|10|9.9': '|12|9.9' }, ['fail weight/total F8']],
  ['the total', { '100|99.9': '100|98.9' }, ['fail score/total G9']],
])('a row of the execution called after its points: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(FORM, changes)).filter((one) => !one.startsWith('note'));
  expect(found).toEqual([...expected].sort());
});

const SECTION = `
2024年项目支出绩效自评表|<|<|<|<|<|<
项目名称|监控运维|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
预算执行|执行|年度资金支付进度|100%|99%|6|5.94
^|^|政府采购执行率|100%|100%|4|4
预算执行得分|<|<|<|<|10|9.94
产出指标|数量指标|点位|3260路|3260路|50|50
产出指标得分|<|<|<|<|50|50
满意度指标|满意度|群众满意度|≥95%|97%|40|40
满意度得分|<|<|<|<|40|40
总分|<|<|<|<|100|99.94
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the sum', { '10|9.94': '10|9.49' }, ['fail score/total G6']],
])('the sum of a section that is the execution: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(SECTION, changes)).filter((one) => one.startsWith('fail'));
  expect(found).toEqual([...expected].sort());
});
