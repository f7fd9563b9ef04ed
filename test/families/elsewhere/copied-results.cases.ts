import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { notesIn } from '../findings';
import { drawing, snapshotOf } from '../grid';

const project = (name: string, goal: string, done: string, year = '2023') => `
项目支出绩效自评表|<|<|<|<|<|<|<
（${year}年度）|<|<|<|<|<|<|<
项目名称|${name}|<|<|<|<|<|<
实施单位|湖口县交通局|<|<|<|<|<|<
年度目标|预期目标|<|<|实际完成情况|<|<|<
^|${goal}|<|<|${done}|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|${name}数量|≥100处|104处|50|50|
效益指标|社会效益指标|受益人次|≥3万人次|3.3万人次|40|40|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|100|
`;
const GOAL = '完成县道养护104处，保障群众出行。';
const DONE = '全年养护县道104处，群众出行更加方便。';

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'goals and results of their own',
    [project('养护', GOAL, DONE), project('治超', '检测车辆2600辆次。', '检测车辆2715辆次。')],
    [],
  ],
  [
    'results of another project',
    [project('养护', GOAL, DONE), project('治超', '检测车辆2600辆次。', DONE)],
    ['note goal/duplicated E6'],
  ],
  [
    'goals of another project',
    [project('养护', GOAL, DONE), project('治超', GOAL, '检测车辆2715辆次。')],
    ['note goal/duplicated B6'],
  ],
  [
    'words that fit any project',
    [
      project('养护', '完成全年任务。', '已完成全年任务。'),
      project('治超', '完成全年任务。', '已完成全年任务。'),
    ],
    [],
  ],
  [
    'one project for two years',
    [project('养护', GOAL, DONE), project('养护', GOAL, DONE, '2022')],
    [],
  ],
])('projects of a workbook: %s', (_, [one = '', two = ''], expected) => {
  const book = snapshotOf(drawing('甲', one), drawing('乙', two));
  expect(notesIn(book, 'goal/duplicated')).toEqual(expected);
});

/** The notes on copied goals in a workbook of these projects, in words. */
const told = (...forms: readonly string[]): string[] =>
  assess({ snapshot: snapshotOf(...forms.map((form, at) => drawing(`表${at + 1}`, form))) })
    .units.flatMap(({ findings }) => findings)
    .filter(({ rule, outcome }) => rule === 'goal/duplicated' && outcome === 'note')
    .map((finding) => sentence(finding, 'zh-CN'));
const OTHER = '全年养护县道104处，投诉比上年少3件。';

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'goals and results of another',
    [project('养护', GOAL, DONE), project('治超', GOAL, DONE)],
    ['“治超”的目标、实际完成情况都与“养护”一字不差，请核对是否照抄。'],
  ],
  [
    'of one and the goals of a third',
    [project('养护', GOAL, DONE), project('治超', GOAL, DONE), project('绿化', GOAL, OTHER)],
    [
      '“治超”的目标、实际完成情况都与“养护”一字不差，请核对是否照抄。',
      '“绿化”的目标与“养护”完全相同。',
    ],
  ],
  [
    'the same goals in five',
    ['养护', '治超', '绿化', '保洁', '渡口'].map((name, at) =>
      project(name, GOAL, `全年养护县道10${at}处，投诉比上年少${at}件。`),
    ),
    ['“治超、绿化、保洁”等 4 个项目的目标与“养护”完全相同。'],
  ],
  [
    'two groups',
    ['养护', '治超', '绿化', '保洁'].map((name, at) =>
      project(name, at % 2 ? '检测车辆2600辆次，处罚32起。' : GOAL, `全年完成县道${at}处。`),
    ),
    ['“绿化”的目标与“养护”完全相同。', '“保洁”的目标与“治超”完全相同。'],
  ],
])('said once: %s', (_, forms, expected) => {
  expect(told(...forms)).toEqual(expected);
});
