/** Of what a figure of a report is: the score under whatever label, all the money behind its sources, the whole behind its list. */
import { assess } from '../../../src/assessment';
import { readReportText } from '../../../src/narrative';
import { drawing, snapshotOf } from '../../families/grid';

const FORM = drawing(
  '自评表',
  `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|食品安全监管|<|<|主管部门|市场监督管理局|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|132.912|132.912|79.747|10|60%|6
^|其中：中央财政资金|79.747|79.747|79.747||100%|
^|其他资金|53.165|53.165|0||0%|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|<
产出指标|数量指标|抽检批次|≥80批次|82批次|50|50|<
满意度指标|服务对象满意度|群众满意度|≥90%|92%|40|36.5|<
合计|<|<|<|<|100|92.5|<
`,
);

function findingsOf(report: string) {
  const { units } = assess({
    snapshot: snapshotOf(FORM),
    report: readReportText(`食品安全监管项目2023年度绩效自评报告\n一、情况\n${report}`),
  });
  return units.flatMap(({ findings }) => findings);
}

/** How many sentences of a report the form contradicts. */
function contradicted(report: string): number {
  return findingsOf(report).filter(
    ({ rule, outcome }) => rule === 'report/contradiction' && outcome === 'explain',
  ).length;
}

/** The figures of a report that are told to be others than the form's. */
function told(report: string): readonly string[] {
  return findingsOf(report)
    .filter(({ rule, outcome }) => rule === 'report/figures' && outcome === 'fail')
    .map(({ actual = '', expected = '' }) => `${actual} ${expected}`);
}

test.each<[string, readonly string[]]>([
  ['二、自评结论:自评得分为92.5分,等级为优。', []],
  ['二、自评结论:自评得分为95.5分,等级为优。', ['95.5 92.5']],
  ['自评结论：得分95.5分。', ['95.5 92.5']],
  ['综合评价结论：自评总得分为95.5分。', ['95.5 92.5']],
  ['经自评，绩效得分为95.5分。', ['95.5 92.5']],
  ['2023年度项目支出绩效得分95.5分，评价等级为优。', ['95.5 92.5']],
  ['我镇自评总得分为95.5分。', ['95.5 92.5']],
  // A score is no rate, cut off where it is printed.
  ['综合评分为92分。', ['92 92.5']],
  ['自评得分93分。', ['93 92.5']],
  ['自评得分92.50分。', []],
  ['自评结论为优。', []],
  ['上年绩效得分90分。', []],
  ['2022年度自评得分90分。', []],
  ['绩效得分率为90%。', []],
  ['绩效评分标准：90分（含）以上为优。', []],
])('the score: %s', (report, expected) => {
  expect(told(report)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  // 元 of the text beside 万元 of the form, to the places that this has.
  ['全年支出797470.35元。', []],
  ['全年支出798470.35元。', ['798470.35 797470']],
  ['本项目共完成预算资金797470.35元。', []],
  ['本项目共完成预算资金1329120元。', ['1329120 797470']],
  // All the money, told by its sources and added up.
  [
    '收到中央补助79.747万元，其他资金53.165万元，共计132.912万元，全年支出132.912万元，执行率100%。',
    ['132.912 79.747', '100 60'],
  ],
  [
    '收到中央补助79.747万元，其他资金53.165万元，共计132.912万元，全年支出79.747万元，执行率60%。',
    [],
  ],
  ['其中中央财政资金79.747万元，支出79.747万元，执行率100%。', []],
  ['资金共计132.912万元，其中中央财政资金支出79.747万元，执行率100%。', []],
  ['项目支出进度较慢，预算执行率仅为50%。', ['50 60']],
  ['项目支出进度较慢，预算执行率仅为60%。', []],
  ['资金支出率50%。', ['50 60']],
  ['预算支出率60%。', []],
  ['专项资金支出率50%。', []],
  ['2022年资金支出率50%。', []],
])('the money: %s', (report, expected) => {
  expect(told(report)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  // The day by which the rest is done is no year of what comes next.
  ['其余批次已约定2024年3月底前完成。抽检批次86批次。', ['86 82']],
  ['其余批次已约定2024年3月底前完成。抽检批次82批次。', []],
  ['以下工作2024年3月底前完成。抽检批次86批次。', []],
  ['2024年抽检批次86批次。', []],
])('a later year: %s', (report, expected) => {
  expect(told(report)).toEqual(expected);
});

test.each<[string, number]>([
  ['2023年群众满意度98%。', 1],
  ['2023年度群众满意度达到98%。', 1],
  ['2023年群众满意度92%。', 0],
  ['2022年群众满意度98%。', 0],
  ['2023年商户满意度98%。', 0],
])('satisfaction of a year: %s', (report, expected) => {
  expect(contradicted(report)).toBe(expected);
});

test.each<[string, number]>([
  ['2022年度全年预算数为132.912万元。', 1],
  ['2022年全年执行数79.747万元。', 1],
  ['经自评，2022年度绩效自评得分92.5分。', 0],
  // The year's own, another figure, told for both, or by words alone.
  ['2023年度全年预算数为132.912万元。', 0],
  ['2022年度全年预算数为131.5万元。', 0],
  ['2022年全年预算数132.912万元，2023年全年预算数132.912万元。', 0],
  ['上年全年预算数132.912万元。', 0],
])('a figure of this year given to the year before: %s', (report, expected) => {
  const slips = findingsOf(report).filter(
    ({ rule, key }) => rule === 'report/dates-and-names' && key === 'year-slip',
  );
  expect(slips).toHaveLength(expected);
});
