import { readForms } from '../../../src/forms';
import { formatPosition } from '../../../src/workbook';
import { findingsIn } from '../findings';
import { drawn } from './changed';

const FORM = `
2022年度项目绩效自评表|<|<|<|<|<|<
项目名称|路灯维护|<|<|项目单位|城管局|<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|150|150|145.5|10|97%|9.7
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|检修路灯|≥1800盏|1846盏|40|40
效益指标|社会效益指标|治安警情下降|≥5%|5.8%|30|30
满意度指标|服务对象满意度指标|市民满意度|≥88%|91%|20|20
合计|||||100|99.7`;

function tablesBelow(below: string): readonly string[] {
  const [form] = readForms(drawn(`${FORM}\n${below}`, {})).forms;
  return (form?.doubts ?? []).flatMap(({ kind, cell }) =>
    kind === 'other-table' && cell ? formatPosition(cell.row, cell.column) : [],
  );
}

const EQUIPMENT = `
序号|设备名称|规格型号|数量|单价（元）|金额（元）|
1|高空作业车|GKS16|1|450000|450000|
2|配电箱|XL-21|12|3500|42000|
填表人：张三|<|<|联系电话：8765432|<|<|<`;

test.each<readonly [string, string, readonly string[]]>([
  ['equipment', EQUIPMENT, ['A11']],
  [
    'purchases right beneath',
    `采购品目|采购方式|供应商|中标金额|采购时间||
灯具|公开招标|甲公司|85.6|2022-05-10||
电缆|竞争性磋商|乙商贸|45.2|2022-06-11||`,
    ['A10'],
  ],
  [
    'what the money was spent on, below the conclusion',
    `自评结论|项目完成较好。|<|<|<|<|<

支出内容|预算金额|支出金额|结余|备注||
路基|100|96|4|||
路面|50|49.5|0.5|||`,
    ['A12'],
  ],
  [
    'under a title, then another',
    `附：设备清单|<|<|<|<|<|<
设备名称|单位|数量|单价|||
电脑|台|10|5000|||
打印机|台|2|2000|||

受益村|补助户数|补助资金|完成情况|||
东村|10|20|完成|||
西村|15|30|完成|||`,
    ['A11', 'A15'],
  ],
  [
    'labels with their values',
    `评价等级|优|评价得分|99.7|评价时间|2023年3月|
填表人|张三|审核人|李四|联系电话|8765432|`,
    [],
  ],
  [
    'people without figures',
    `评价组成员|姓名|职务|联系电话|||
1|张三|科长|8765432|||
2|李四|科员|8765433|||`,
    [],
  ],
  [
    'bands of grades',
    `等级划分|优|良|中|差||
分数区间|90-100|80-90|60-80|0-60||`,
    [],
  ],
])('a table below the form, %s', (_, below, expected) => {
  expect(tablesBelow(below)).toEqual(expected);
});

const SUMMED = EQUIPMENT.replace('\n填表人', '\n合计|<|<|13||492000|\n填表人');

test('a table with a total is checked by its own sums instead', () => {
  expect(tablesBelow(SUMMED)).toEqual([]);
  const sumsOf = (below: string) =>
    findingsIn(drawn(`${FORM}\n${below}`, {})).filter((one) => one.includes('unit-table'));
  expect(sumsOf(SUMMED)).toEqual([]);
  expect(sumsOf(SUMMED.replace('492000', '429000'))).toHaveLength(1);
});

test('nothing is found in it, and the form is checked as it was', () => {
  expect(findingsIn(drawn(`${FORM}\n${EQUIPMENT}`, {}))).toEqual(findingsIn(drawn(FORM, {})));
});
