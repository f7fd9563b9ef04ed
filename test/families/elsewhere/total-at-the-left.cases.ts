import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/* A total row with its weight at the left of blank cells that are merged up to the column of weights. */

const FORM = `
2024年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|生态茶园建设|<|<|主管部门|凤庆县农业农村局|<|<
资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|72|72|71.28|10|99%|9.9
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|茶园绿色防控面积|≥1.2万亩|1.26万亩|50|50|
效益指标|经济效益指标|亩均增收|≥260元|247元|30|28.5|夏茶价格回落；已组织合作社与4家茶企签订订单收购协议。
满意度指标|服务对象满意度|茶农满意度|≥90%|93%|10|10|
总分|<|100||<|<|98.4|
说明|茶园绿色防控面积按验收面积填报。|<|<|<|<|<|<
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['the weight', { '总分|<|100|': '总分|<|37|' }, ['fail weight/total C9']],
  ['the score instead', { '总分|<|100||<|<|98.4|': '总分|<|98.4||<|<||' }, []],
  ['the score twice', { '总分|<|100|': '总分|<|98.4|' }, []],
  ['the weight left blank', { '总分|<|100|': '总分|<||' }, []],
  [
    'a total rounded, and a remark on something else',
    { '|98.4|': '|98|' },
    ['explain score/total G9'],
  ],
  [
    'a total rounded, and a remark that says so',
    { '|98.4|': '|98|', '按验收面积填报。': '按验收面积填报；总分按四舍五入取整填报。' },
    [],
  ],
])('a total at the left: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});
