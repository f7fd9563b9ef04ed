import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

const told = (rows: string) => {
  const form = drawing(
    '自评表',
    `
2024年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|危桥改造|<|<|<|<|<
主管部门|沙洲县交通局|<|<|<|<|<
资金（万元）||年初预算数|全年预算数|全年执行数|分值|得分
^|年度资金总额|300|320.5|304.25|10|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|养护里程|≥100公里|104公里|90|90
总分|<|<|<|<|100|99.5
`,
  );
  const list = drawing(
    '汇总表',
    `
2024年度项目支出绩效自评汇总表|<|<|<|<
序号|项目名称|实施单位|全年预算数|全年执行数
1|公路养护|沙洲县交通局|320.5|304.25
${rows}
`,
  );
  return assess({ snapshot: snapshotOf(form, list) }).units.flatMap(({ findings }) =>
    findings.flatMap(({ key, cells: [cell] }) =>
      key === 'listed-twice' && cell && 'row' in cell ? [cell.row] : [],
    ),
  );
};

test.each([
  ['once', '2|危桥改造|沙洲县交通局|80.5|80.25', []],
  ['twice', '2|危桥改造|沙洲县交通局|80.5|80.25\n3|公路养护|沙洲县交通局|320.5|304.25', [4]],
  [
    'by another office',
    '2|危桥改造|沙洲县交通局|80.5|80.25\n3|公路养护|沙洲县公路局|320.5|304.25',
    [],
  ],
  ['in two parts', '2|危桥改造|沙洲县交通局|80.5|80.25\n3|公路养护|沙洲县交通局|120.5|104.25', []],
])('a project listed %s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});
