import { contradictionsOf } from '../../../src/rules/claims';
import { BROKEN } from './units';

/** What a sentence claims that a unit with late and unfinished rows contradicts. */
function claims(text: string): string {
  const found = contradictionsOf([{ text, place: { paragraph: 0, quote: '' } }], BROKEN);
  return [...new Set(found.map(({ claim }) => claim))].join(' ');
}

test.each([
  '基本支出主要用于保障机关正常运转、完成日常工作任务的各项支出。',
  '基本支出是指为保障机构正常运转、完成日常工作任务而发生的各项支出。',
  '基本支出为保障机关正常运转、完成日常各项工作任务所发生的支出。',
  '主要用于保障单位机构正常运转，完成日常全部工作任务。',
  '项目支出是为完成各项特定行政任务和事业发展目标而发生的支出。',
  '资金全部用于完成各项重点工作任务。',
])('what money is for did not come about: %s', (text) => {
  expect(claims(text)).toBe('');
});

test.each([
  '2023年度防汛工作全面完成，无人员伤亡。',
  '全年水旱灾害防御工作全部完成。',
  '森林防火任务圆满全部完成。',
  '预算公开工作全部按时完成。',
  '机构改革任务全面完成。',
  '决算编报工作已全部完成。',
  '项目绩效自评工作任务完成率100%。',
])('work that no row is about: %s', (text) => {
  expect(claims(text)).toBe('');
});

test.each([
  '所有项目均编制了绩效目标，绩效目标申报率100%。',
  '绩效目标编报率达到100%，绩效监控覆盖率100%。',
  '部门绩效目标公开率100%。',
])('a rate of goals that is not how many were met: %s', (text) => {
  expect(claims(text)).toBe('');
});

test.each([
  ['各项工作任务全部按期完成。', 'all-on-time'],
  ['各科室承担的工作任务全部完成。', 'tasks-all-done'],
  ['上级相关部门交办的重点工作全部完成。', 'tasks-all-done'],
  ['资金用于道路建设，全年各项任务已全部完成。', 'tasks-all-done'],
  ['站点新建任务全部完成。', 'tasks-all-done'],
  ['各项绩效目标完成率100%。', 'goals-all-met'],
  ['绩效指标达标率100%。', 'goals-all-met'],
  ['各项指标均未扣分。', 'all-full-marks'],
  ['除时效指标外，其他指标均未扣分。', ''],
  ['未扣分的指标3个。', ''],
])('still claimed of everything: %s', (text, expected) => {
  expect(claims(text)).toBe(expected);
});
