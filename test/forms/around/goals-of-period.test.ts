import { readForms } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

/** Goals of the year beside those of several years. */

const form = (goals: string): string => `
2019年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|重点实验室专项经费|<|<|<|<|<
项目资金（万元）|<|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|<|820|795.4|97.00%|10|9.7
${goals.trim()}
绩效指标|一级指标|三级指标|年度指标值|实际完成值|分值|得分
^|产出指标|发表论文篇数|≥50篇|56篇|50|50
^|效益指标|培养研究生人数|≥20名|21名|40|40
总分|<|<|<|<|100|99.7
`;

function read(goals: string): readonly [string, string] {
  const [found] = readForms(snapshotOf(drawing('表', form(goals)))).forms;
  if (found?.kind === 'basic-data' || !found) throw new Error('no form');
  return [found.goals, found.completions].map((items) =>
    items.map(({ text }) => text).join(' / '),
  ) as [string, string];
}

const LONG = '发表论文150篇，培养研究生60名。';
const YEAR = '发表论文50篇，培养研究生20名。';
const DONE = '发表论文56篇，培养研究生21名。';

test.each<[string, string]>([
  [
    'a cell with its label below',
    `
总体目标|中期目标（2018年—2020年）|<|<|年度目标|<|<
^|${LONG}|<|<|${YEAR}|<|<
^|年度目标完成情况：${DONE}|<|<|<|<|<`,
  ],
  [
    'beside its label below',
    `
总体目标|实施期目标|<|<|年度绩效目标|<|<
^|${LONG}|<|<|${YEAR}|<|<
^|年度目标完成情况|${DONE}|<|<|<|<`,
  ],
  [
    'a table of four',
    `
总体目标|中期目标|<|<|年度目标|<|<
^|${LONG}|<|<|${YEAR}|<|<
^|中期目标完成情况|<|<|年度目标完成情况|<|<
^|至2019年末发表论文101篇。|<|<|${DONE}|<|<`,
  ],
  [
    'all in one row',
    `
总体目标|中期目标|<|年度目标|<|年度目标完成情况|<
^|${LONG}|<|${YEAR}|<|${DONE}|<`,
  ],
  [
    'one below the other',
    `
中期目标|${LONG}|<|<|<|<|<
年度目标|${YEAR}|<|<|<|<|<
年度目标完成情况|${DONE}|<|<|<|<|<`,
  ],
  [
    'without a heading at the side',
    `
中期目标|<|<|年度目标|<|<|<
${LONG}|<|<|${YEAR}|<|<|<
年度目标完成情况|${DONE}|<|<|<|<|<`,
  ],
])('%s', (_, goals) => {
  expect(read(goals)).toEqual([YEAR.replace(/。$/, '。'), DONE]);
});

test('the goals of the year alone, where nothing tells what was done', () => {
  const told = read(`
总体目标|中期目标|<|<|年度目标|<|<
^|${LONG}|<|<|${YEAR}|<|<`);
  expect(told[1]).toBe('');
});
