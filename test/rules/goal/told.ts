import { indicators, type IndicatorRow } from '../examples/indicators';
import { findingsOf } from '../verdicts';

/** What is told of a completion beside a goal and rows of name, target and result: the names of the rows. */
export function notesOn(
  goal: string,
  done: string,
  rows: readonly IndicatorRow[],
): readonly unknown[] {
  const form = { 预期目标: goal, 实际完成情况: done, 年度: '2023', ...indicators(...rows) };
  return findingsOf('goal/contradicted', form)
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ data }) => data['indicator']);
}
