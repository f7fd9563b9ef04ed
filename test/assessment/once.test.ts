import { assess } from '../../src/assessment';
import { line, serious } from '../families/findings';
import { drawing, snapshotOf } from '../families/grid';
import { inject } from './inject';

/** A project with parts of its money, coefficients, a late row with its reason, and a conclusion in words. */
const PROJECT = drawing(
  '自评',
  `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|卫生院设备更新|<|<|主管部门|卫健委|<|<
项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|分值|得分|
年度资金总额|400|360|360|100%|10|10|
其中：财政资金|400|360|360|100%||
指标名称|计量单位|指标性质|年初指标值|全年完成值|得分系数（%）|指标权重|指标得分|说明
更新设备数量|台|≥|75|75|100|30|30|
覆盖卫生院数|家|=|12|12|100|30|30|
采购完成时间|月|≤|10|11|93.33|20|18.67|设备到货晚，下步提前启动采购程序，加强合同履约管理
群众满意度|%|≥|90|93|100|10|10|
合计||||||90|88.67
评价结论|项目自评总分98.67分，评价等级为优。|<|<|<|<|<|<
`,
);

test.each<[string, Record<string, string | number>, string[]]>([
  ['right', {}, []],
  ['a coefficient of another score', { F9: 39.33 }, ['fail score/coefficient F9']],
  ['an initial budget of another sum', { B4: 840 }, ['fail funds/parts-total B4']],
  ['the money spent in 元', { D4: 3600000 }, ['fail funds/execution-rate D4']],
  ['the budget in 元', { C4: 3600000 }, ['fail funds/parts-total C4']],
])('%s', (_, values, expected) => {
  const at = Object.fromEntries(
    Object.entries(values).map(([cell, value]) => [`自评!${cell}`, value]),
  );
  const found = serious(assess({ snapshot: inject(snapshotOf(PROJECT), at) }));
  expect(found.map(line)).toEqual(expected);
});
