/** A total of a sentence against so many times so much: 举办培训3期，每期50人，共150人. */
import { HALF, ONE, stepAt, type Decimal, type Quantity } from '../../amount';
import type { Statement } from '../../narrative';
import type { Verdict } from '../rule';
import { passage } from './passage';
import { baseOf, differenceOf, holds, isSlip, shownIn } from './stated';

/** What the factors come to; `undefined` where they leave it open. */
export function judgeProduct(statement: Statement): Verdict<'ties' | 'product'> | undefined {
  const { result, operands, quote } = statement;
  const [head, ...rates] = operands;
  const rate = rates.at(-1);
  if (!head || !rate) return undefined;
  const times = operands.slice(0, -1).reduce((all, one) => all.times(countOf(one.quantity)), ONE);
  const exact = times.times(baseOf(rate.quantity));
  const all = [...operands, result];
  const common = {
    cells: [passage(result.mention, quote)],
    terms: all.map((operand) => ({
      label: operand.label,
      cell: passage(operand.mention, quote),
      value: operand.mention.text,
      sign:
        operand === result ? ('=' as const) : operand === head ? ('+' as const) : ('×' as const),
    })),
    data: {
      quote,
      unit: result.quantity.unit?.name ?? '',
      factors: operands.map(({ mention }) => mention.text).join(' × '),
    },
    path: `report.products.${result.label}`,
    values: all.map(({ mention }) => mention.text),
  };
  if (holds(result.quantity, exact) === 'same') return { outcome: 'pass', key: 'ties', ...common };
  if (isWithin(statement, rate.quantity, times, exact)) return undefined;
  return {
    outcome: 'explain',
    key: 'product',
    ...common,
    actual: result.quantity.value.toFixed(),
    expected: shownIn(result.quantity, exact).toFixed(),
    difference: differenceOf(result.quantity, exact),
    asks: { texts: [], about: [result.label] },
  };
}

/** How many there were of what is counted: 2000亩 are two thousand, and no square metres. */
function countOf({ value, unit }: Quantity): Decimal {
  const many = /^[万亿](?=.)/.exec(unit?.name ?? '')?.[0];
  return many ? value.times(many === '万' ? '10000' : '100000000') : value;
}

/** Whether the total may be so far from the product: an average and a round figure are no more exact than their last place. */
function isWithin(
  { nominal, result: { quantity } }: Statement,
  rate: Quantity,
  times: Decimal,
  exact: Decimal,
): boolean {
  if (nominal === 'timed') return !isSlip(quantity, exact);
  const isRound = lastPlaceOf(rate).greaterThan(lastPlaceOf(quantity));
  const isPriced = rate.unit?.dimension === 'money';
  if (nominal !== 'average' && (isPriced || !isRound)) return false;
  const room = lastPlaceOf(rate).times(times).plus(lastPlaceOf(quantity)).times(HALF);
  return baseOf(quantity).minus(exact).abs().lessThanOrEqualTo(room);
}

/** What the last digit of a figure that is not a nought counts, in the base: 50 of fifty is ten. */
function lastPlaceOf({ value, places, unit }: Quantity): Decimal {
  const noughts = /0*$/.exec(places > 0 ? '' : value.toFixed())?.[0].length ?? 0;
  return stepAt(places - noughts).times(unit?.scale ?? ONE);
}
