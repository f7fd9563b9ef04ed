import { HALF, stepAt, ZERO, type Decimal } from '../../amount';
import type { Mention, Operand, Statement } from '../../narrative';
import type { Subject, Verdict } from '../rule';
import { rightValue } from './judged';
import { passage } from './passage';
import { mayComeTo } from './rounded';
import { baseOf, differenceOf, holds, shownIn } from './stated';
import { tableStatements } from './tables/statements';

export const PERCENTAGE_KEYS = ['right', 'wrong', 'direction', 'beyond', 'short'] as const;
type Key = (typeof PERCENTAGE_KEYS)[number];

/** The percentages that stand or fall by other figures of the report. */
export function percentagesJudged(subject: Subject): readonly Mention[] {
  return statementsIn(subject).flatMap((statement) =>
    judgePercentage(statement) ? statement.result.mention : [],
  );
}

/** What its sentences and its tables state of figures by others. */
export function statementsIn(subject: Subject): readonly Statement[] {
  return [...(subject.report?.statements ?? []), ...tableStatements(subject)];
}

/** A percentage against the two figures that it comes from; `undefined` where they leave it open. */
export function judgePercentage(statement: Statement): Verdict<Key> | undefined {
  const [first, second] = statement.operands;
  if (statement.kind === 'sum' || statement.kind === 'product' || !first || !second)
    return undefined;
  const { quantity, mention } = statement.result;
  if (statement.kind === 'move') return judgeMove(statement, first, second);
  if (statement.kind === 'limit' || statement.kind === 'floor')
    return judgeBound(statement, first, second);
  const exact = workedOut(statement.kind, valueOf(first), valueOf(second), quantity.value);
  if (!exact) return undefined;
  const state = holds(quantity, exact);
  if (state === 'open') return undefined;
  if (state === 'differs' && isWithinRounding(statement, exact)) return undefined;
  const isWrongWay = isTheOtherWay(statement, valueOf(first), valueOf(second));
  const common = commonOf(statement, first, second);
  if (isWrongWay) return { outcome: 'fail', key: 'direction', ...common };
  if (state === 'same' || mayComeTo(statement)) return { outcome: 'pass', key: 'right', ...common };
  return {
    ...(statement.counted
      ? { outcome: 'explain', asks: { texts: [], about: [statement.result.label] } }
      : { outcome: 'fail' }),
    key: 'wrong',
    ...common,
    actual: mention.text.replace(/^[=＝\s]+/, ''),
    expected: `${shownIn(quantity, exact).toFixed()}${quantity.unit?.name ?? ''}`,
    difference: `${differenceOf(quantity, exact)}${quantity.unit?.name ?? ''}`,
  };
}

/** 5012.86万元 less 4897.65万元 beside 1,152,149.50元: what is printed in 元 is as fine as the rounding of the two leaves room for. */
function isWithinRounding({ kind, operands, result }: Statement, exact: Decimal): boolean {
  const { unit } = result.quantity;
  if (kind !== 'difference' || unit?.dimension !== 'money') return false;
  const room = operands.reduce((sum, { quantity: { unit: own, places } }) => {
    const isCoarser = places > 0 && own?.scale.greaterThan(unit.scale) === true;
    return isCoarser ? sum.plus(stepAt(places).times(own.scale).times(HALF)) : sum;
  }, ZERO);
  return baseOf(result.quantity).minus(exact).abs().lessThanOrEqualTo(room);
}

/** What went from one figure to another is told only where it went the other way. */
function judgeMove(statement: Statement, now: Operand, before: Operand): Verdict<Key> | undefined {
  return isTheOtherWay(statement, valueOf(now), valueOf(before))
    ? { outcome: 'fail', key: 'direction', ...commonOf(statement, now, before) }
    : undefined;
}

/** What is said to be within its limit and is beyond it, or to reach what was wanted and is less. */
function judgeBound(statement: Statement, came: Operand, limit: Operand): Verdict<Key> | undefined {
  const { value, unit } = limit.quantity;
  const common = commonOf(statement, came, limit);
  const isLimit = statement.kind === 'limit';
  const isOff = isLimit
    ? valueOf(came).greaterThan(valueOf(limit))
    : valueOf(came).lessThan(valueOf(limit));
  return isOff
    ? {
        outcome: 'fail',
        key: isLimit ? 'beyond' : 'short',
        ...common,
        data: { ...common.data, second: `${value.toFixed()}${unit?.name ?? ''}` },
      }
    : undefined;
}

function commonOf(
  statement: Statement,
  first: Operand,
  second: Operand,
): Pick<Verdict, 'cells' | 'terms' | 'data' | 'path' | 'values'> {
  const { kind, result, quote } = statement;
  const between = kind === 'difference' ? ('-' as const) : ('÷' as const);
  const areBeside = kind === 'move' || kind === 'limit' || kind === 'floor';
  const figures =
    kind === 'move' ? [second, first] : [first, second, ...(areBeside ? [] : [result])];
  return {
    cells: [passage(result.mention, quote)],
    terms: figures.map((operand, at) => ({
      label: operand.label,
      cell: passage(
        operand.mention,
        // A whole that is named elsewhere is quoted there.
        operand.mention.paragraph === result.mention.paragraph && !operand.mention.table
          ? quote
          : operand.mention.text,
      ),
      value: operand === second ? printed(operand) : operand.mention.text,
      sign:
        at === 0
          ? '+'
          : kind === 'limit'
            ? '≤'
            : kind === 'floor'
              ? '≥'
              : areBeside
                ? '，'
                : at === 1
                  ? between
                  : '=',
    })),
    data: { quote, first: first.mention.text, second: printed(second) },
    path: `report.percentages.${kind}`,
    values: [first, second, result].map((operand) => operand.mention.text),
  };
}

/** 由120万元减少到95万元 that is said to have grown; a rise with its sign, 增长-5%, says itself that it is none. */
function isTheOtherWay({ direction, result }: Statement, now: Decimal, before: Decimal): boolean {
  if (!direction || result.quantity.value.isNegative()) return false;
  return direction === 'up' ? now.lessThan(before) : now.greaterThan(before);
}

/**
 * What two figures come to; `undefined` where they have no quotient. A growth that is stated with its sign,
 * (21.3－22.6)÷22.6＝-5.75%, has it; 下降5.75% says it.
 */
export function workedOut(
  kind: Statement['kind'],
  first: Decimal,
  second: Decimal,
  stated?: Decimal,
): Decimal | undefined {
  if (kind === 'difference') return first.minus(second).abs();
  if (!second.greaterThan(0)) return undefined;
  const ratio = first.dividedBy(second);
  if (kind !== 'growth') return ratio;
  const growth = ratio.minus(1);
  return stated?.isNegative() && growth.isNegative() ? growth : growth.abs();
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
