import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** 预算执行情况 with its points beside 支出完成率 with its own reads like a table of funds. */
const FORM = `
部门整体支出绩效自评评分表（2022年度）|<|<|<|<|<|<|<|<|<
预算单位名称：清河市发展和改革局|<|<|<|<|<|<|<|<|<
一级指标|权重|二级指标|权重|三级指标|权重|指标说明|评分标准|自评分数|扣分原因
预算编制情况|20|预算编制|8|预算编制合理性|4|部门预算编制是否合理|符合本部门职责得4分|4|
^|^|^|^|预算编制规范性|4|部门预算编制是否规范|符合要求得4分|4|
^|^|目标设置|12|绩效目标合理性|12|绩效目标依据是否充分|按合理程度评分|12|
预算执行情况|35|资金管理|20|支出完成率|10|实际支出与预算之比|支出完成率乘10分|9.52|部分项目未到支付节点，下年加快支付。
^|^|^|^|财务合规性|10|资金支出是否规范|按规范程度评分|10|
^|^|项目管理|15|项目实施程序|15|项目调整是否规范|按程序执行得15分|15|
预算使用效益|45|效率性|45|重点工作完成率|45|重点工作完成与交办之比|完成率乘45分|45|
合计|100||100||100|||99.52|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a wrong total', { '|99.52|': '|98.52|' }, ['fail score/total I11']],
  ['a score above its weight', { '评分|10|': '评分|11|' }, ['fail score/exceeds-weight I8']],
  ['a heading that differs', { '资金管理|20': '资金管理|25' }, ['fail weight/section D7']],
  [
    'a score left out',
    { '10分|9.52|部分项目未到支付节点，下年加快支付。': '10分||' },
    ['fail score/missing I7'],
  ],
])('预算执行情况 as a heading of criteria: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual([...expected].sort());
});
