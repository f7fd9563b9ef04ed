import type { Decimal } from '../../amount';
import type { Mention, Operand, Statement } from '../../narrative';
import type { Subject, Verdict } from '../rule';
import { rightValue } from './judged';
import { passage } from './passage';
import { baseOf, differenceOf, holds, shownIn } from './stated';

export const PERCENTAGE_KEYS = ['right', 'wrong'] as const;
type Key = (typeof PERCENTAGE_KEYS)[number];

/** The percentages that stand or fall by other figures of the report. */
export function percentagesJudged({ report }: Subject): readonly Mention[] {
  return (report?.statements ?? []).flatMap((statement) =>
    judgePercentage(statement) ? statement.result.mention : [],
  );
}

/** A percentage against the two figures that it comes from; `undefined` where they leave it open. */
export function judgePercentage(statement: Statement): Verdict<Key> | undefined {
  const [first, second] = statement.operands;
  if (statement.kind === 'sum' || !first || !second) return undefined;
  const base = valueOf(second);
  if (!base.greaterThan(0)) return undefined;
  const ratio = valueOf(first).dividedBy(base);
  const { quantity, mention } = statement.result;
  // (21.3－22.6)÷22.6＝-5.75% has its sign, 下降5.75% says it.
  const growth = ratio.minus(1);
  const isSigned = quantity.value.isNegative() && growth.isNegative();
  const exact = statement.kind !== 'growth' ? ratio : isSigned ? growth : growth.abs();
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

/** As the report states it; with a subject, as the forms correct it. */
export function valueOf({ quantity, mention, adjusted }: Operand, subject?: Subject): Decimal {
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
