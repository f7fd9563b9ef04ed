import { decimal, ZERO, type Decimal } from '../../../amount';
import type { Report, Statement } from '../../../narrative';
import { NOT_APPLICABLE, type Subject, type Verdict, type CheckResult } from '../../rule';
import { correctedBy, rightValue } from '../judged';
import { passage } from '../passage';
import { statementsIn } from '../percentage';
import { judgeProduct } from '../product';
import { baseOf, differenceOf, isRounding, shownIn } from '../stated';

type Key = 'ties' | 'off' | 'more' | 'close' | 'rounding' | 'product';

/** A list that need not name every part, and misses its total by less than this, has most likely a wrong figure. */
const CLOSE = decimal('0.01');

/** Totals of single sentences against their parts. */
export function checkSums(subject: Subject): CheckResult<Key> {
  const { report } = subject;
  if (!report) return NOT_APPLICABLE;
  const statements = statementsIn(subject).filter(
    ({ kind }) => kind === 'sum' || kind === 'product',
  );
  const totals = statements.filter((one) => one.kind === 'product' || !isBasicSplit(one, report));
  return totals.length === 0
    ? NOT_APPLICABLE
    : totals.flatMap((one) => {
        const found = one.kind === 'product' ? judgeProduct(one) : judge(one);
        return found && !(found.key !== 'ties' && follows(one, subject)) ? [found] : [];
      });
}

/** Whether the total is said elsewhere to be wrong, or is right once its parts are the forms'. */
function follows({ kind, result, operands, exhaustive }: Statement, subject: Subject): boolean {
  if (correctedBy(result.mention, subject)) return true;
  if (kind === 'product') return operands.some(({ mention }) => correctedBy(mention, subject));
  if (!operands.some(({ mention }) => correctedBy(mention, subject))) return false;
  const sum = operands.reduce((total, one) => total.plus(rightValue(one, subject)), ZERO);
  const miss = baseOf(result.quantity).minus(sum);
  return miss.isZero() || (!exhaustive && miss.greaterThan(0));
}

/** 基本支出 = 人员经费 + 公用经费 has a rule of its own. */
function isBasicSplit({ operands }: Statement, report: Report): boolean {
  if (operands.length !== 2) return false;
  return operands.every(({ mention }) =>
    report.facts.some(
      (fact) =>
        fact.kind === 'value' &&
        fact.mention.start === mention.start &&
        fact.mention.paragraph === mention.paragraph &&
        (fact.measure === 'staffExpenditure' || fact.measure === 'operating'),
    ),
  );
}

function judge(statement: Statement): Verdict<Key> | undefined {
  const { result, operands, exhaustive, mayOverlap, opposite, quote } = statement;
  const all = [...operands, result];
  if (all.some(({ quantity }) => quantity.comparator !== undefined)) return undefined;
  const sum = operands.reduce((total, { quantity }) => total.plus(baseOf(quantity)), ZERO);
  const whole = baseOf(result.quantity);
  const miss = whole.minus(sum);
  const common = {
    cells: [passage(result.mention, quote)],
    terms: all.map((operand) => ({
      label: operand.label,
      cell: passage(operand.mention, operand.mention.table ? operand.mention.text : quote),
      value: operand.mention.text,
      sign: operand === result ? ('=' as const) : ('+' as const),
    })),
    data: { quote, unit: result.quantity.unit?.name ?? '' },
    path: `report.sums.${result.label}`,
    values: all.map(({ mention }) => mention.text),
  };
  if (miss.isZero()) return { outcome: 'pass', key: 'ties', ...common };
  const figures = {
    actual: result.quantity.value.toFixed(),
    expected: shownIn(result.quantity, sum).toFixed(),
    difference: differenceOf(result.quantity, sum),
  };
  const asks = { texts: [], about: [result.label] };
  const quantities = all.map(({ quantity }) => quantity);
  const close = { outcome: 'explain', key: 'close', ...common, ...figures, asks } as const;
  const isTold = opposite === 'all' || miss.isNegative() || isTransposed(statement, miss);
  if (opposite) return isTold && !isRounding(miss, quantities) ? close : undefined;
  if (mayOverlap === true)
    return isTransposed(statement, miss) || isBeyond(operands, whole) ? close : undefined;
  if (isRounding(miss, quantities)) {
    // 1.86亿元 beside 216万元 cannot tie to the last place.
    if (quantities.some(({ unit }) => unit?.name !== result.quantity.unit?.name)) return undefined;
    return { outcome: 'explain', key: 'rounding', ...common, ...figures, asks };
  }
  // What a table calls 合计 is all of it.
  if (miss.isNegative() && !result.mention.table)
    return { outcome: 'fail', key: 'more', ...common, ...figures };
  if (exhaustive) return { outcome: 'fail', key: 'off', ...common, ...figures };
  return miss.lessThanOrEqualTo(whole.times(CLOSE)) || isTransposed(statement, miss)
    ? close
    : undefined;
}

/** What is called the aim is no part of what was done. */
const AIMED = /目标|指标|任务|计划|原|应|总|全|累计|上年|去年|往年/;

/** Whether a part is more than the whole. */
function isBeyond(operands: Statement['operands'], whole: Decimal): boolean {
  return (
    !operands.some(({ label }) => AIMED.test(label)) &&
    operands.some(({ quantity }) => baseOf(quantity).greaterThan(whole))
  );
}

/** Whether the parts come to the total once two neighbouring digits of it, or of one of them, change places. */
function isTransposed({ result, operands }: Statement, miss: Decimal): boolean {
  return [result, ...operands].some((operand) => {
    const { quantity } = operand;
    const wanted = operand === result ? miss.negated() : miss;
    const digits = quantity.value.toFixed();
    return [...digits].some((digit, at) => {
      const next = digits.charAt(at + 1);
      if (!/\d/.test(digit) || !/\d/.test(next) || digit === next) return false;
      const turned = digits.slice(0, at) + next + digit + digits.slice(at + 2);
      return baseOf({ ...quantity, value: decimal(turned) })
        .minus(baseOf(quantity))
        .equals(wanted);
    });
  });
}
