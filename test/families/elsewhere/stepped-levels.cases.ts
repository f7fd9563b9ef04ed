import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const HEAD = `
2023年度项目支出绩效自评表|<|<|<|<|<
项目名称|高标准农田建设|<|主管部门|农业农村局|<
项目资金（万元）|全年预算数|全年执行数|执行率|分值|得分
^|300|285|95%|10|9.5
`;

/** Every level in one column, each with its points. */
const NUMBERED = `${HEAD}绩效指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
一、产出指标|||50|50|
（一）数量指标|||30|30|
建设面积|≥2000亩|2050亩|20|20|
新建泵站|≥5座|5座|10|10|
（二）质量指标|||20|20|
工程验收合格率|100%|100%|20|20|
二、效益指标|||30|30|
（一）经济效益指标|||15|15|
亩均增产粮食|≥50公斤|52公斤|15|15|
（二）社会效益指标|||15|15|
受益农户数|≥800户|826户|15|15|
三、满意度指标|||10|10|
农户满意度|≥90%|94%|10|10|
总分|||100|99.5|
`;

/** The same without numbers, set off by spaces. */
const SPACED = NUMBERED.replace(/^(?:[一二三]、|（[一二]）)/gm, '').replace(
  /^(数量|质量|经济效益|社会效益)/gm,
  '　　$1',
);

/** Their points stand beside the indicators only. */
const bare = (form: string) => form.replace(/\|\|\|(?:50|30|20|15|10)\|\d+\|$/gm, '|||||');

const RIGHT_OR_WRONG: readonly Case[] = [
  ['as it should be', {}, []],
  ['the points of a section', { '|||50|50|': '|||60|50|' }, ['fail weight/section D6']],
  ['the points of a group', { '|||20|20|': '|||25|20|' }, ['fail weight/section D10']],
  [
    'the points of an indicator',
    { '2050亩|20|20': '2050亩|30|20' },
    ['fail weight/section D7', 'fail weight/total D19'],
  ],
  ['the score of a section', { '|||50|50|': '|||50|40|' }, ['fail score/total E6']],
  ['the score of a group', { '|||20|20|': '|||20|19|' }, ['fail score/total E10']],
  [
    'the score of a group, and what adds it',
    { '|||20|20|': '|||20|19|', '|||50|50|': '|||50|49|', '100|99.5|': '100|98.5|' },
    ['fail score/total E10'],
  ],
  [
    'an indicator without a result',
    { '≥2000亩|2050亩': '≥2000亩|' },
    ['undetermined indicator/missing-actual C8'],
  ],
  [
    'nothing beneath a word for a level',
    { '农户满意度|≥90%|94%|10|10|\n': '' },
    ['undetermined indicator/missing-actual C17'],
  ],
];

describe.each([
  ['numbered', NUMBERED],
  ['set off by spaces', SPACED],
])('%s', (_, form) => {
  test.each(RIGHT_OR_WRONG)('%s', (__, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual([...expected].sort());
  });

  test('without points beside the levels', () => {
    expect(findingsIn(drawn(bare(form), {}))).toEqual([]);
    expect(findingsIn(drawn(bare(form), { '2050亩|20|20': '2050亩|30|20' }))).toEqual([
      'fail weight/total D19',
    ]);
  });

  test.each([form, bare(form)])('indicators under their levels', (drawing) => {
    const own = readForms(drawn(drawing, {})).forms[0] as SelfEvaluation;
    expect(own.sections.map(({ name }) => name)).toEqual(['output', 'benefit', 'satisfaction']);
    expect(own.indicators.map(({ name, category }) => `${name} ${category}`)).toEqual([
      '建设面积 quantity',
      '新建泵站 quantity',
      '工程验收合格率 quality',
      '亩均增产粮食 economic',
      '受益农户数 social',
      '农户满意度 satisfaction',
    ]);
  });
});

const COST_WITHIN = `${HEAD}指标名称|分值|年度指标值|实际完成值|得分|备注
产出指标|60|||60|
数量指标|40|||40|
建设面积|30|≥2000亩|2050亩|30|
新建泵站|10|≥5座|5座|10|
成本指标|20|||20|
亩均造价|20|≤1500元|1480元|20|
效益指标|30|||30|
社会效益指标|20|||20|
受益农户数|20|≥800户|826户|20|
满意度指标|10|||10|
农户满意度|10|≥90%|94%|10|
总分|100|||99.5|
`;

const COST_OF_ITS_OWN = COST_WITHIN.replace('产出指标|60|||60', '产出指标|40|||40').replace(
  '效益指标|30|||30',
  '效益指标|20|||20',
);

test.each<[string, string, string[]]>([
  ['within the sections', COST_WITHIN, ['output', 'benefit']],
  ['sections of their own', COST_OF_ITS_OWN, ['output', 'cost', 'benefit', 'satisfaction']],
])('成本 and 满意度 as %s', (_, form, sections) => {
  const own = readForms(drawn(form, {})).forms[0] as SelfEvaluation;
  expect(own.sections.map(({ name }) => name)).toEqual(sections);
  expect(findingsIn(drawn(form, {}))).toEqual([]);
  expect(findingsIn(drawn(form, { '≤1500元|1480元|20': '≤1500元|1600元|20' }))).toEqual([
    'explain explanation/missing F11',
    'fail score/indicator E11',
  ]);
});

test('indicators that are called like levels, with results of their own', () => {
  const form = `${HEAD}指标名称|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出数量|10项|10项|40|40|
质量指标|合格|合格|20|20|
满意度指标|≥90%|94%|30|30|
总分|||100|99.5|
`;
  expect(findingsIn(drawn(form, {}))).toEqual([]);
  expect(findingsIn(drawn(form, { '40|40': '45|40' }))).toEqual(['fail weight/total D9']);
});

test.each<Case>([
  ['a heading by its number alone', {}, []],
  ['its points', { '情况|||10': '情况|||20' }, ['fail weight/section D6']],
  [
    'indicators that are numbered alike',
    { '情况|||10|10': '情况|规范|规范|10|10', '专款专用率|100%|100%|10|10|\n': '' },
    [],
  ],
])('numbered levels: %s', (_, changes, expected) => {
  const form = `
2023年度项目支出绩效自评表|<|<|<|<|<
项目名称|高标准农田建设|<|主管部门|农业农村局|<
项目资金（万元）|全年预算数|全年执行数|执行率||
^|300|285|95%||
指标名称|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
一、资金使用情况|||10|10|
专款专用率|100%|100%|10|10|
二、产出指标|||60|60|
建设面积|≥2000亩|2050亩|40|40|
工程验收合格率|100%|100%|20|20|
三、效益指标|||30|30|
受益农户数|≥800户|826户|20|20|
农户满意度|≥90%|94%|10|10|
总分|||100|100|
`;
  expect(findingsIn(drawn(form, changes))).toEqual([...expected].sort());
});
