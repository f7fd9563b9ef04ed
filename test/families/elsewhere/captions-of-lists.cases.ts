import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** A unit of money in a cell merged over the headings of a list, and codes before its names. */
const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|公路养护|<|<|主管部门|沙洲县交通局|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|300|320|304|10|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|养护里程|≥100公里|104公里|50|50|
效益指标|社会效益指标|受益群众|≥3万人|3.3万人|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|99.5|
2024年度项目支出绩效自评汇总表|<|<|<|<|<|<|<
单位：沙洲县交通局|<|<|<|金额单位：万元|<|<|<
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分|自评等级
1|51072623T000009876543-公路养护|300|320|304|95%|99.5|优
2|51072623T000009876544-危桥改造|80|80|80|100%|100|优
合计||380|400|384|96%||
`;

test.each<Case>([
  ['right', {}, []],
  ['an amount spent', { '320|304|95%|99.5': '320|340|95%|99.5' }, ['fail cross/project-list E14']],
  ['a rate', { '304|95%|99.5': '304|59%|99.5' }, ['fail cross/project-list F14']],
  ['a score', { '95%|99.5|优': '95%|95.5|优' }, ['fail cross/project-list G14']],
  ['a total', { '400|384': '400|348' }, ['fail cross/project-list E16']],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});
