import type { Snapshot } from '../../../src/workbook';
import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

const told = (book: Snapshot): readonly string[] =>
  [...findingsIn(book), ...notesIn(book, 'goal/contradicted', 'goal/unreported')].map((one) =>
    one.replace(/ [A-Z]\d+$/, ''),
  );

/** The figures of goals and of what was done are compared with the indicators under whatever heading they stand. */
const form = (goals: string) => `
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<
项目名称|<|绿地养护经费|<|<|<|<|<|<
主管部门|<|春山区绿化局|<|实施单位|<|春山区绿化中心|<|<
项目资金（万元）|资金来源|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|1860|1860|1860|10|100%|10
${goals.trim()}
一级指标|二级指标|三级指标|<|年度指标值|实际完成值|分值|得分|偏差原因及改进措施
产出指标|数量指标|修剪行道树|<|≥9000株|9356株|40|40|
^|质量指标|绿地养护优良率|<|≥95%|96.2%|10|10|
效益指标|社会效益指标|市民投诉处置率|<|=100%|100%|30|30|
满意度指标|满意度指标|市民满意度|<|≥85%|91%|10|10|
总分|<|<|<|<|<|100|100|
`;

const WANTED = '修剪行道树9000株，绿地养护优良率95%以上。';
const DONE = '修剪行道树9356株，绿地养护优良率96.2%。';

const pair = (goal: string, done: string) => `
年度总体目标|${goal}|<|<|<|${done}|<|<|<
^|${WANTED}|<|<|<|${DONE}|<|<|<`;

test.each([
  ['年初设定目标', '总体目标实际完成情况'],
  ['年初申报目标', '自评完成情况'],
  ['年初目标', '年终完成情况'],
  ['年度总体绩效目标', '年度总体绩效目标完成情况'],
  ['年初整体绩效目标', '整体目标年末完成情况'],
  ['项目总体目标', '项目总体目标完成情况说明'],
])('%s beside %s', (goal, done) => {
  expect(told(drawn(form(pair(goal, done)), {}))).toEqual([]);
  const wrong = drawn(form(pair(goal, done)), { '修剪行道树9356株，': '修剪行道树9536株，' });
  expect(told(wrong)).toEqual(['explain goal/contradicted']);
});

const ONE = `年度目标及完成情况|${WANTED}|<|<|<|${DONE}|<|<|<`;
const TASKS = `年度主要任务完成情况|${DONE}|<|<|<|<|<|<|<`;
const AT_SIDE = `
年度履职目标|预期目标|<|<|<|实际完成情况|<|<|<
^|${WANTED}|<|<|<|${DONE}|<|<|<
年度主要任务|任务名称|<|主要内容|<|完成情况|<|<|<
^|绿地养护|<|养护绿地。|<|已养护。|<|<|<`;

test.each<Case>([
  ['as it should be', {}, []],
  ['another figure', { 修剪行道树9356株: '修剪行道树9536株' }, ['explain goal/contradicted']],
  ['another rate', { '优良率96.2%': '优良率92.6%' }, ['explain goal/contradicted']],
])('one label for both, only what was done, a label at the side: %s', (_, changes, expected) => {
  for (const goals of [ONE, TASKS, AT_SIDE]) {
    expect(told(drawn(form(goals), changes))).toEqual([...expected]);
  }
});

test.each(['整体绩效目标实现情况（90分）', '整体绩效目标完成情况（90分）', '整体绩效目标完成情况'])(
  '%s at the side of indicators is none',
  (side) => {
    const block = form(pair('年初设定目标', '总体目标实际完成情况'))
      .replace('一级指标|二级指标', `${side}|二级指标`)
      .replace(/^(产出指标|效益指标|满意度指标)\|/gm, '^|');
    expect(told(drawn(block, {}))).toEqual([]);
  },
);
