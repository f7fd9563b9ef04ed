import type { Statement } from '../../../narrative';
import { NOT_APPLICABLE, type Subject, type CheckResult } from '../../rule';
import { correctedBy } from '../judged';
import type { PERCENTAGE_KEYS } from '../percentage';
import { judgePercentage, statementsIn, valueOf, workedOut } from '../percentage';
import { baseOf, holds } from '../stated';
import { wholeOfLast } from '../listed-whole';

type Key = (typeof PERCENTAGE_KEYS)[number];

/** Percentages of the report against the figures that they come from. */
export function checkPercentages(subject: Subject): CheckResult<Key> {
  const { report } = subject;
  if (!report) return NOT_APPLICABLE;
  const told = new Set<string>();
  const verdicts = statementsIn(subject).flatMap((statement) => {
    const found = judgePercentage(statement);
    if (!found || found.key === 'right') return found ?? [];
    if (follows(statement, subject) || isOfWhole(statement, subject)) return [];
    // 增加6.05万元，增长19.52%: where both are wrong it is the figures that they come from.
    const figures = statement.operands
      .map(({ mention: { paragraph, start } }) => `${paragraph} ${start}`)
      .join();
    if (told.has(figures)) return [];
    told.add(figures);
    return [found];
  });
  return verdicts.length === 0 ? NOT_APPLICABLE : verdicts;
}

/** 其中…公务用车运行维护费5.35万元，比上年减少2.55万元，下降13.5%: right where it is of the whole of the list. */
function isOfWhole({ kind, operands, result, sentence }: Statement, subject: Subject): boolean {
  const [now, base] = operands;
  if (kind !== 'growth' || !now || !base?.adjusted) return false;
  const whole = wholeOfLast(now.mention, sentence, subject);
  if (!whole || !base.adjusted.by.unit) return false;
  const value = baseOf(whole.quantity);
  const by = baseOf(base.adjusted.by);
  const before = base.adjusted.direction === 'up' ? value.minus(by) : value.plus(by);
  const exact = workedOut(kind, value, before, result.quantity.value);
  return exact !== undefined && holds(result.quantity, exact) === 'same';
}

/** Whether the percentage is right, or said elsewhere to be wrong, once the figures are the forms'. */
function follows({ kind, operands, result }: Statement, subject: Subject): boolean {
  if (correctedBy(result.mention, subject)) return true;
  const isCorrected = operands.some(
    ({ mention, adjusted }) =>
      correctedBy(mention, subject) ?? (adjusted && correctedBy(adjusted.mention, subject)),
  );
  const [first, second] = operands.map((operand) => valueOf(operand, subject));
  const exact =
    isCorrected && first && second
      ? workedOut(kind, first, second, result.quantity.value)
      : undefined;
  return exact !== undefined && holds(result.quantity, exact) !== 'differs';
}
