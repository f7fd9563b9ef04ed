/**
 * A department with its projects in one workbook: right as it stands, then cells changed, with what is to be found written by hand.
 */
import type { CellValue } from '../../src/workbook';
import { assess } from '../../src/assessment';
import { builtInRubric } from '../../src/rubrics';
import { drawing, snapshotOf } from '../families/grid';
import { inject } from './inject';

const department = drawing(
  '部门',
  `
部门整体支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
预算部门|<|临川市城市管理局|<|<|<|<|<|<
年度预算申请（万元）|<||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|^|年度资金总额|1200|1200|1176|10|98%|9.8
^|^|按收入性质分：|<|<|按支出性质分：|<|<|<
^|^|其中：一般公共预算：1200|<|<|其中：基本支出：917|<|<|<
^|^|其他资金：0|<|<|项目支出：283|<|<|<
一级指标|二级指标|三级指标|年度指标值|<|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|清扫保洁面积|≥260万平方米|<|265万平方米|50|50|
效益指标|社会效益指标|市容投诉下降率|≥5%|<|6%|30|30|
满意度指标|服务对象满意度|市民满意度|≥90%|<|93%|10|10|
总分|<|<|<|<|<|100|99.8|
`,
);

const project = (name: string, budget: number, executed: number) =>
  drawing(
    name,
    `
项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
项目名称|<|${name}|<|<|<|<|<
主管部门|<|临川市城市管理局|<|实施单位|<|临川市市政所|<
项目资金（万元）|<||年初预算数|全年预算数|全年执行数|执行率|得分（10分×执行率）
^|^|年度资金总额|${budget}|${budget}|${executed}|${(executed * 100) / budget}%|${(executed * 10) / budget}
^|^|其中：财政拨款|${budget}|${budget}|${executed}||
^|^|其他资金|0|0|0||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|作业面积|≥20万平方米|21万平方米|40|40|
^|时效指标|作业完成时间|2023年12月底前|2023年11月25日|20|20|
效益指标|社会效益指标|有责投诉数|≤10件|8件|20|20|
满意度指标|服务对象满意度|市民满意度|≥90%|93%|10|10|
总分|<|<|<|<|100|${90 + (executed * 10) / budget}|
`,
  );

const workbook = [department, project('路灯维护', 100, 95), project('环卫作业', 200, 188)];

function told(values: Record<string, CellValue>): string[] {
  const snapshot = inject(snapshotOf(...workbook), values);
  const { units } = assess({ snapshot, rubric: builtInRubric('mof-2020-10') });
  const ignored = ['score/all-full', 'funds/budget-adjustment'];
  return units.flatMap(({ findings }) =>
    findings.flatMap(({ rule, outcome, key, cells: [first] }) =>
      outcome === 'pass' || outcome === 'not-applicable' || ignored.includes(rule) || !first
        ? []
        : [`${outcome} ${rule} ${key} ${'sheet' in first ? first.sheet : ''}`],
    ),
  );
}

test.each<[string, Record<string, CellValue>, string[]]>([
  ['nothing is wrong as it stands', {}, []],
  [
    'a project of another year',
    { '环卫作业!A1': '项目支出绩效自评表（2022年度）' },
    ['fail cross/identity project 环卫作业'],
  ],
  [
    'last year in the title of all, where the dates are of this year',
    {
      '部门!A2': '（2022年度）',
      '路灯维护!A1': '项目支出绩效自评表（2022年度）',
      '环卫作业!A1': '项目支出绩效自评表（2022年度）',
    },
    ['note cross/identity dates 路灯维护', 'note cross/identity dates 环卫作业'],
  ],
  [
    'a result of the next year alone is only late',
    {
      '环卫作业!E10': '2024年1月5日',
      '环卫作业!G10': 12,
      '环卫作业!H10': '设备晚到，已调整采购计划，提前两个月招标',
      '环卫作业!G13': 91.4,
    },
    [],
  ],
  ['a part in 元', { '环卫作业!E6': 2000000 }, ['fail funds/parts-total unit 环卫作业']],
  [
    'a part that no unit explains',
    { '环卫作业!E6': 2100000 },
    ['fail funds/parts-total part 环卫作业'],
  ],
])('%s', (_, values, expected) => {
  expect(told(values)).toEqual(expected);
});

test('the cell in another unit is what is offered to be mended', () => {
  const snapshot = inject(snapshotOf(...workbook), { '路灯维护!F6': 950000 });
  const { units } = assess({ snapshot, rubric: builtInRubric('mof-2020-10') });
  const found = units.flatMap(({ findings }) => findings.filter(({ key }) => key === 'unit'));
  expect(found).toMatchObject([
    { data: { which: '财政拨款', typed: '950000' }, suggestion: [{ after: { value: 95 } }] },
  ]);
});
