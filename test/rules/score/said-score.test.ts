import { findingsOf } from '../verdicts';

/** A row of 15 points that has so many, and the reason for it: what it is said to have. */
function told(score: string, reason: string, more = {}): readonly (string | undefined)[] {
  const example = {
    三级指标: '热线投诉下降率',
    年度指标值: '≥10%',
    实际完成值: '8%',
    分值: '15',
    得分: score,
    原因: reason,
    ...more,
  };
  return findingsOf('score/deduction', example)
    .filter(({ key }) => key === 'said-score')
    .map(({ expected }) => expected);
}

test.each([
  ['12', '落叶清理不及时，B/A×15=13分，今后增加清扫频次。', '13'],
  ['12', '落叶清理不及时，8%÷10%×15＝13分。', '13'],
  ['12', '雨季投诉较多，得13分，今后增加清扫频次。', '13'],
  ['15', '雨季投诉较多，故得12分；今后增加清扫频次。', '12'],
  ['12.5', '雨季投诉较多，按比例得13.5分。', '13.5'],
])('%s points: %s', (score, reason, expected) => {
  expect(told(score, reason)).toEqual([expected]);
});

test.each([
  ['12', '落叶清理不及时，B/A×15=12分，今后增加清扫频次。'],
  ['12', '落叶清理不及时，8%÷10%×15=12.00分。'],
  ['12', '雨季投诉较多，得12分，今后增加清扫频次。'],
  // Rounded, or cut off.
  ['11.9', '雨季投诉较多，得11.85分。'],
  ['11.8', '雨季投诉较多，得11.85分。'],
  // A result, another's score, another year's, a rule, what it could have had, and other weights.
  ['12', '第三方考核得98分，投诉较多。'],
  ['12', '专家评审得13分，自评从严。'],
  ['12', '2022年度得13分，今年投诉增加。'],
  ['12', '完成80%以上得13分，完成60%以上得10分。'],
  ['12', '应得15分，扣3分，投诉较多。'],
  ['12', '8%÷10%×10=8分，折算为15分制得12分。'],
  ['12', '投诉较多。'],
])('right, %s points: %s', (score, reason) => {
  expect(told(score, reason)).toEqual([]);
});

test('what was said of a row in a column of its own', () => {
  expect(told('9', '', { 自评情况: '完成率80%，得12分' })).toEqual(['12']);
  expect(told('12', '', { 自评情况: '完成率80%，得12分' })).toEqual([]);
});
