import type { Statement } from '../../narrative';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';
import { correctedBy } from './judged';
import { judgePercentage, PERCENTAGE_KEYS, valueOf } from './percentage';
import { holds } from './stated';

/** 报告中的百分比由同一句里的两个数算得 */
export default rule({
  id: 'report/percentages',
  outcome: 'fail',
  basis: ['form:report'],
  messages: PERCENTAGE_KEYS,
  examples: {
    right: [
      { 报告: '全年预算500万元，实际执行489.05万元，执行率97.81%。' },
      { 报告: '公用经费72.87万元，较上年增加0.85万元，增长1.18%。' },
    ],
    wrong: [
      { 报告: '全年预算500万元，实际执行489.05万元，执行率98.71%。' },
      { 报告: '总支出1016.17万元，项目支出607.83万元，占总支出的69.82%。' },
      { 报告: '会议费由3.5万元增加到12.5万元，增长275.14%。' },
    ],
  },
  check(subject) {
    const { report } = subject;
    if (!report) return NOT_APPLICABLE;
    const verdicts = report.statements.flatMap((statement) => {
      const found = judgePercentage(statement);
      return found && !(found.key === 'wrong' && follows(statement, subject)) ? [found] : [];
    });
    return verdicts.length === 0 ? NOT_APPLICABLE : verdicts;
  },
});

/** Whether the percentage is right, or said elsewhere to be wrong, once the figures are the forms'. */
function follows({ kind, operands, result }: Statement, subject: Subject): boolean {
  if (correctedBy(result.mention, subject)) return true;
  const isCorrected = operands.some(
    ({ mention, adjusted }) =>
      correctedBy(mention, subject) ?? (adjusted && correctedBy(adjusted.mention, subject)),
  );
  const [first, second] = operands.map((operand) => valueOf(operand, subject));
  if (!isCorrected || !first || !second?.greaterThan(0)) return false;
  const ratio = first.dividedBy(second);
  const exact = kind === 'growth' ? ratio.minus(1).abs() : ratio;
  return holds(result.quantity, exact) !== 'differs';
}
