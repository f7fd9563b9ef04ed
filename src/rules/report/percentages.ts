import type { Decimal } from '../../amount';
import type { Mention, Operand, Statement } from '../../narrative';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { correctedBy, rightValue } from './judged';
import { passage } from './passage';
import { baseOf, differenceOf, holds, shownIn } from './stated';

type Key = 'right' | 'wrong';

/** 报告中的百分比由同一句里的两个数算得 */
export default rule({
  id: 'report/percentages',
  outcome: 'fail',
  basis: ['form:report'],
  messages: ['right', 'wrong'],
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
      const found = judge(statement);
      return found && !(found.key === 'wrong' && follows(statement, subject)) ? [found] : [];
    });
    return verdicts.length === 0 ? NOT_APPLICABLE : verdicts;
  },
});

/** The percentages that stand or fall by other figures of the report. */
export function percentagesJudged({ report }: Subject): readonly Mention[] {
  return (report?.statements ?? []).flatMap((statement) =>
    judge(statement) ? statement.result.mention : [],
  );
}

function judge(statement: Statement): Verdict<Key> | undefined {
  const [first, second] = statement.operands;
  if (statement.kind === 'sum' || !first || !second) return undefined;
  const base = valueOf(second);
  if (!base.greaterThan(0)) return undefined;
  const ratio = valueOf(first).dividedBy(base);
  const exact = statement.kind === 'growth' ? ratio.minus(1).abs() : ratio;
  const { quantity, mention } = statement.result;
  const state = holds(quantity, exact);
  if (state === 'open') return undefined;
  const common = {
    cells: [passage(mention, statement.quote)],
    terms: [first, second, statement.result].map((operand, at) => ({
      label: operand.label,
      cell: passage(
        operand.mention,
        // A whole that is named elsewhere is quoted there.
        operand.mention.paragraph === mention.paragraph ? statement.quote : operand.mention.text,
      ),
      value: at === 1 ? printed(operand) : operand.mention.text,
      sign: at === 2 ? ('=' as const) : at === 1 ? ('÷' as const) : ('+' as const),
    })),
    data: { quote: statement.quote, first: first.mention.text, second: printed(second) },
    path: `report.percentages.${statement.kind}`,
    values: [first, second, statement.result].map((operand) => operand.mention.text),
  };
  if (state === 'same') return { outcome: 'pass', key: 'right', ...common };
  return {
    outcome: 'fail',
    key: 'wrong',
    ...common,
    actual: mention.text.replace(/^[=＝\s]+/, ''),
    expected: `${shownIn(quantity, exact).toFixed()}${quantity.unit?.name ?? ''}`,
    difference: `${differenceOf(quantity, exact)}${quantity.unit?.name ?? ''}`,
  };
}

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

/** As the report states it; with a subject, as the forms correct it. */
function valueOf({ quantity, mention, adjusted }: Operand, subject?: Subject): Decimal {
  const value = subject ? rightValue({ quantity, mention }, subject) : baseOf(quantity);
  if (!adjusted) return value;
  const { by: change } = adjusted;
  const by = subject
    ? rightValue({ quantity: change, mention: adjusted.mention }, subject)
    : baseOf(change);
  return adjusted.direction === 'up' ? value.minus(by) : value.plus(by);
}

/** The base of a growth is not written out: 72.87 − 0.85. */
function printed({ mention, quantity, adjusted }: Operand): string {
  if (!adjusted) return mention.text;
  const sign = adjusted.direction === 'up' ? '−' : '+';
  return `(${quantity.value.toFixed()} ${sign} ${adjusted.by.value.toFixed()})`;
}
