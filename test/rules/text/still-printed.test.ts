import { outcomesOf } from '../verdicts';

test.each([
  ['（对照预期目标逐条说明完成情况，300字以内）', ['undetermined']],
  ['结合自评情况，说明项目实施取得的成效或成果。（200字以内）', ['undetermined']],
  ['请在此处简要说明，如没有请填无。', ['undetermined']],
  ['请在此处简要说明，如没有请填无。无', ['pass']],
  ['请在此处简要说明，如没有请填无。\n无', ['pass']],
  ['（200字以内）', ['undetermined']],
  ['针对项目自评中发现的问题，提出下一步改进完善的意见。（200字以内）', ['undetermined']],
  ['管护面积315亩，按期完成可行性分析报告。', ['pass']],
  ['完成可行性分析报告。', ['pass']],
  ['对照目标逐项推进，管护面积315亩，游园31万人次。', ['pass']],
  ['（项目已完成）', ['pass']],
  ['填写年度总体目标完成情况', ['undetermined']],
  ['（简要描述实际完成情况）', ['undetermined']],
  ['（对照年度目标填写实际完成情况）', ['undetermined']],
  ['目标1完成情况：…… 目标2完成情况：……', ['undetermined']],
  ['XX', ['undetermined']],
  ['完成情况说明', ['undetermined']],
  ['已完成年度目标任务', ['pass']],
  ['项目资金已按年度预算执行', ['pass']],
  ['完成', ['pass']],
  ['同左', ['pass']],
  ['目标1完成情况：培训300人 目标2完成情况：……', ['pass']],
  ['填写台账12本', ['pass']],
  ['无', ['pass']],
  ['', ['pass']],
])('%s', (自评结论, outcomes) => {
  expect(outcomesOf('text/still-printed', { 自评结论, 三级指标: '管护面积' })).toEqual(outcomes);
});
