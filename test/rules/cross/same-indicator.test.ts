import type { Example } from '../../../src/rules';
import { findingsOf } from '../verdicts';

const pair = (own: Example, project: Example): Example => ({
  二级指标: '数量指标',
  三级指标: '营造林面积',
  年度指标值: '≥3200亩',
  实际完成值: '3300亩',
  ...own,
  '项目表 二级指标': '数量指标',
  '项目表 三级指标': '营造林面积',
  '项目表 年度指标值': '≥3200亩',
  '项目表 实际完成值': '3500亩',
  ...Object.fromEntries(Object.entries(project).map(([name, text]) => [`项目表 ${name}`, text])),
});
const rate = { 三级指标: '造林成活率', 年度指标值: '≥90%', 实际完成值: '92%' };

test.each<[string, Example, Example, string]>([
  ['another result', {}, {}, 'explain count'],
  ['the same in another unit', { 年度指标值: '≥0.32万亩', 实际完成值: '0.35万亩' }, {}, ''],
  ['the same result', {}, { 实际完成值: '3300亩' }, ''],
  ['another target', {}, { 年度指标值: '≥3000亩' }, ''],
  ['a limit of the other kind', {}, { 年度指标值: '=3200亩' }, ''],
  ['another name', {}, { 三级指标: '抚育面积' }, ''],
  ['another thing that is counted', {}, { 年度指标值: '≥3200株', 实际完成值: '3500株' }, ''],
  [
    'the reason for the difference',
    { 原因: '部门表只统计新造林面积，项目表含补植200亩，统计口径不同。' },
    {},
    '',
  ],
  [
    'a reason of something else',
    { 原因: '雨水充足，造林季延长，今后合理设定目标值。' },
    {},
    'explain count',
  ],
  ['a rate of its own name is only noted', rate, { ...rate, 实际完成值: '95%' }, 'note rate'],
  [
    'a rate that each may have',
    { ...rate, 三级指标: '验收合格率' },
    { ...rate, 三级指标: '验收合格率', 实际完成值: '95%' },
    '',
  ],
  [
    'days of each',
    { 二级指标: '时效指标', 三级指标: '平均办理时限', 年度指标值: '≤5天', 实际完成值: '4天' },
    { 二级指标: '时效指标', 三级指标: '平均办理时限', 年度指标值: '≤5天', 实际完成值: '3天' },
    '',
  ],
  ['no name yet', { 三级指标: '指标1' }, { 三级指标: '指标1' }, ''],
])('%s', (_, own, project, expected) => {
  const found = findingsOf('cross/same-indicator', pair(own, project))
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, key }) => `${outcome} ${key}`);
  expect(found.join()).toBe(expected);
});
