import { indicators } from '../examples/indicators';
import { findingsOf } from '../verdicts';
import type { RuleId } from '../../../src/rules';

/** Which texts below the form explain what is wrong with goals and completions. */
const statusOf = (rule: RuleId, form: Readonly<Record<string, string>>, text: string) =>
  (['存在问题', '其他说明'] as const).map(
    (place) => findingsOf(rule, { ...form, [place]: text })[0]?.explanation?.status ?? 'given',
  );

const GOAL = '清理病死松树3200株，防治面积达到1.5万亩。';
const ROWS = {
  二级指标: '数量指标',
  ...indicators(['清理病死松树', '≥3200株', '3350株'], ['防治面积', '≥1.5万亩', '1.42万亩']),
};
const COPIED = { ...ROWS, 预期目标: GOAL, 实际完成情况: GOAL };
const CONTRADICTED = {
  ...ROWS,
  预期目标: GOAL,
  实际完成情况: '清理病死松树3530株，防治面积1.42万亩。',
};

describe('a completion that is the goal typed again', () => {
  test.each([
    '飞防作业受天气影响，防治面积未完成目标。',
    '飞防作业受天气影响，防治面积未完成目标，下年4月前补飞。',
    '绩效目标设定偏低，下年提高目标值。',
    '资金支付进度偏慢，下年加快支付。',
  ])('is not explained by %s', (text) => {
    expect(statusOf('goal/copied', COPIED, text)).toEqual(['missing', 'missing']);
  });
  test.each([
    '实际完成情况因经办人更换误填为年初目标，已更正台账，下年专人填报。',
    '松树清理与年初目标一致，因按设计株数招标，下年据实填列。',
  ])('may be explained by %s', (text) => {
    expect(statusOf('goal/copied', COPIED, text)).toEqual(['given', 'given']);
  });
});

describe('a completion with another figure than its row', () => {
  test.each([
    '飞防作业受天气影响，防治面积未完成目标，下年4月前补飞。',
    '防治面积年中调整，因新增疫点，下年据实设定目标。',
  ])('is not explained by %s', (text) => {
    expect(statusOf('goal/contradicted', CONTRADICTED, text)).toEqual(['missing', 'missing']);
  });
  test.each([
    '病死松树株数两处口径不同，完成值不含国有林场180株，下年统一口径。',
    '病死松树年中调整为3530株，因新增疫点，下年据实设定目标。',
  ])('may be explained by %s', (text) => {
    expect(statusOf('goal/contradicted', CONTRADICTED, text)).toEqual(['given', 'given']);
  });
});
