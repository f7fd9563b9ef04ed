import { findingsOf } from '../verdicts';

/** What is told of a completion beside a goal and rows of name, target and result: the names of the rows. */
export function notesOn(
  goal: string,
  done: string,
  rows: readonly (readonly [name: string, target: string, actual: string])[],
): readonly unknown[] {
  const cells = rows.map(([name, target, actual], at) => {
    const own = at === 0 ? '' : String(at + 1);
    return { [`三级指标${own}`]: name, [`年度指标值${own}`]: target, [`实际完成值${own}`]: actual };
  });
  const form = { 预期目标: goal, 实际完成情况: done, 年度: '2023', ...Object.assign({}, ...cells) };
  return findingsOf('goal/contradicted', form)
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ data }) => data['indicator']);
}
