import { indicators } from '../examples/indicators';
import { findingsOf } from '../verdicts';

/** Two rows that lost 2 and 1 points, and one text beneath the table for both. */
function told(text: string): readonly (string | undefined)[] {
  const example = {
    ...indicators(
      ['执行案件执结率', '≥90%', '88%', '10', '8'],
      ['社会公众满意度', '≥95%', '94%', '10', '9'],
    ),
    全表原因: text,
  };
  return findingsOf('score/deduction', example).map(({ actual }) => actual);
}

test.each([
  '执结率扣3分，部分被执行人下落不明，已加大查控力度；满意度扣1分，窗口少，已增设。',
  '1.执结率扣3分（部分被执行人下落不明）。',
])('%s belies the points of one row', (text) => {
  expect(told(text)).toEqual(['3']);
});

test.each([
  '执结率扣2分，部分被执行人下落不明，已加大查控力度；满意度扣1分，窗口少，已增设。',
  '执结率每低1个百分点扣1分，部分被执行人下落不明，已加大查控力度。',
  '执行率扣3分，部分款项未支付。',
  '两项共扣3分，已逐项整改。',
  '结案率扣3分，已整改。',
  '满意度低于标准扣3分，已整改。',
])('%s belies none', (text) => {
  expect(told(text)).toEqual([]);
});
