/** What a report says of another than what the form is about: grades, scores and figures that are no one's to compare. */
import { assess } from '../../../src/assessment';
import { readReportText } from '../../../src/narrative';
import { drawing, snapshotOf, type Drawing } from '../../families/grid';

const UNIT = drawing(
  '部门自评表',
  `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|清溪县林业局|<|<|<|<|<
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|1455|1482|1461|10|98.58%|9.86
^|其中：基本支出|845|872|872||100%|
^|项目支出|610|610|589||96.56%|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|造林面积|≥80亩|82亩|40|40
^|^|建档率|≥90%|93.5%|10|10
满意度指标|服务对象满意度|公众满意度|≥90%|88.6%|40|38
合计|<|<|<|<|100|97.86
`,
);

const PROJECT = drawing(
  '项目自评表',
  `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|农村饮水安全工程|<|<|主管部门|清溪县水利局|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|912.36|912.36|838.5|10|91.9%|9.19
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|<
产出指标|数量指标|建设工程|≥12处|12处|60|59|<
效益指标|社会效益指标|受益人口|≥1.35万人|1.35万人|20|20|<
满意度指标|服务对象满意度|群众满意度|≥90%|92%|10|10|<
合计|<|<|<|<|100|98.19
`,
);

/** What is told of the figures of a report, and of what it claims. */
function toldBy(form: Drawing, title: string): (report: string) => readonly string[] {
  return (report) =>
    assess({ snapshot: snapshotOf(form), report: readReportText(`${title}\n${report}`) })
      .units.flatMap(({ findings }) => findings)
      .filter(({ rule, outcome }) => rule.startsWith('report/') && /fail|explain/.test(outcome))
      .map(({ actual = '', expected = '' }) => `${actual} ${expected}`.trim());
}

const ofUnit = toldBy(UNIT, '清溪县林业局2023年度部门整体支出绩效自评报告');
const ofProject = toldBy(PROJECT, '清溪县农村饮水安全工程项目2023年度绩效自评报告');

test.each<[string, readonly string[]]>([
  ['自评等级为良。', ['良 优']],
  ['我局自评得分97.86分，等级为良。', ['良 优']],
  ['清溪县林业局自评等级为良。', ['良 优']],
  ['全年加强预算管理考核，部门整体支出自评等级为良。', ['良 优']],
  ['取得了自评等级为良的好成绩。', ['良 优']],
  ['自评得分97.86分，评为“良”等次。', ['良 优']],
  ['自评得分97.86分，等级为优。', []],
  // Of units below.
  ['下属国有林场自评得分94.5分，等级为优；森林公安分局自评得分89分，等级为良。', []],
  ['下属国有林场自评得分94.5分，等级为良；我局自评得分97.86分，等级为良。', ['良 优']],
  ['国有林场自评等级为良。', []],
  // Of other things.
  ['综合考核等次为良好。', []],
  ['单位信用等级为良。', []],
  ['预算管理考核等级为良。', []],
  ['综治考评得分88分，等级为良。', []],
  ['工程质量等级评定为合格。', []],
  ['服务质量信誉考核等级为良的企业2家。', []],
  // What each grade leads to.
  ['评为“良”的，维持上年规模。', []],
  ['自评结果为“良”的，维持上年预算规模。', []],
  ['评价等级为“良”及以下的，压减下年预算。', []],
])('the grade of the unit: %s', (report, expected) => {
  expect(ofUnit(report)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['自评得分96.5分，等级为良。', ['96.5 98.19', '良 优']],
  ['该项目自评等级为良。', ['良 优']],
  ['我局2023年度部门整体支出自评得分96.5分，等级为良。', []],
  ['部门整体支出绩效自评得分96.5分。', []],
  ['上级复核得分88分，评定等级为良。', []],
  ['产出49分、效益20分。', ['49 59']],
  ['第三方评价：决策20分、过程19分、产出29.2分、效益29.5分，合计97.7分。', []],
])('the grade of the project: %s', (report, expected) => {
  expect(ofProject(report)).toEqual(expected);
});
