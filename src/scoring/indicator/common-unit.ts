import { align, commensurable, decimal, type Decimal, ONE, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';

const RATE_NAME = /(?:率|度|比例|比重|占比|程度)(?:[（(](?:[%％]|百分比)[）)])?$/;

/** Target and result in one unit and for the same time. */
export type Pair = readonly [wanted: Decimal, reached: Decimal];

/** Target and result as they compare; `undefined` where nobody can tell in which unit or for how long one of them is meant. */
export function inOneUnit(row: Indicator, target: Quantity, actual: Quantity): Pair | undefined {
  const turned = turnedRound(target, actual);
  const aligned = alignRates(row, target, turned) ?? align(target, inPeriodOf(target, turned));
  const pair = aligned && inWrittenUnit(target, turned, aligned);
  return pair && overAYear(target, actual, pair);
}

/** Whether two quantities are of one kind. */
export function fits(target: Quantity, actual: Quantity): boolean {
  const [wanted, given] = [isPoints(target), isPoints(actual)];
  if (wanted !== undefined && given !== undefined && wanted !== given) return false;
  return commensurable(target, inPeriodOf(target, turnedRound(target, actual)));
}

/** Percentage points tell how far a rate moved; a percentage beside them may be the rate itself, or a share of it. */
function isPoints({ unit }: Quantity): boolean | undefined {
  return unit?.dimension === 'ratio' ? unit.name.includes('点') : undefined;
}

/** How often a year holds a period; 每周 and 每村 have no such number. */
const TIMES_A_YEAR: Readonly<Record<string, string>> = {
  月: '12',
  季: '4',
  季度: '4',
  半年: '2',
  年: '1',
  个月: '12',
};
const PERIOD = /^(?:个?月|季度?|半年|年|周|旬|天|日)$/;
const EACH = /每(?:个|一)?(季度|半年|[\u4e00-\u9fff])[^\u4e00-\u9fff]*[\u4e00-\u9fff]{0,4}$/;

/**
 * 每月1次 is met by 每月1次 or 1次 as well as by 12次: what one of them says of each period is reckoned for the year where
 * the other says how many there were. `undefined` where nobody can tell how many periods there are.
 */
export function overAYear(
  target: Quantity,
  actual: Quantity,
  [wanted, reached]: Pair,
): Pair | undefined {
  const each = periodOf(target);
  const done = periodOf(actual);
  if (each === done || wanted.equals(reached)) return [wanted, reached];
  const yearly = (period: string | undefined): string | undefined =>
    period === undefined ? '1' : TIMES_A_YEAR[period];
  const times = yearly(each);
  const doneTimes = yearly(done);
  return times === undefined || doneTimes === undefined
    ? undefined
    : [wanted.times(times), reached.times(doneTimes)];
}

/** The period in 每月1次, 1次/月. A sum of money per month is a rate of pay, whatever was paid in a year. */
function periodOf({ lead = '', unit }: Quantity): string | undefined {
  const per = unit?.dimension === 'count' && unit.per !== undefined ? unit.per : '';
  return EACH.exec(lead)?.[1] ?? (PERIOD.test(per) ? per : undefined);
}

/** 1次/季度 beside 4次/年: of one kind, since a year has four quarters; `overAYear` reckons with that. */
function inPeriodOf({ unit }: Quantity, actual: Quantity): Quantity {
  const [own, other] = [unit?.per, actual.unit?.per];
  if (own === undefined || !actual.unit || other === undefined || own === other) return actual;
  if (unit?.dimension !== 'count' || !(own in TIMES_A_YEAR) || !(other in TIMES_A_YEAR))
    return actual;
  return { ...actual, unit: { ...actual.unit, per: own } };
}

/** A fall where a rise was wanted is a negative rise, and −5.2% is a fall where one was wanted. */
function turnedRound(target: Quantity, actual: Quantity): Quantity {
  if (target.change === 'down' && !actual.change && actual.value.isNegative()) {
    return { ...actual, change: 'down', value: actual.value.negated() };
  }
  if (!target.change || !actual.change || target.change === actual.change) return actual;
  return { ...actual, change: target.change, value: actual.value.negated() };
}

/** A bare 1 or 0.95 beside a percentage is a fraction of 1, and so is one in a row whose name is a rate. */
function alignRates(row: Indicator, target: Quantity, actual: Quantity): Pair | undefined {
  const targetRate = target.unit?.dimension === 'ratio';
  const actualRate = actual.unit?.dimension === 'ratio';
  if (target.unit && targetRate && !actual.unit && isFraction(actual, target, target.unit.scale)) {
    return [target.value.times(target.unit.scale), actual.value];
  }
  if (actual.unit && actualRate && !target.unit && isFraction(target, actual, actual.unit.scale)) {
    return [target.value, actual.value.times(actual.unit.scale)];
  }
  if (target.unit || actual.unit || !RATE_NAME.test(row.name)) return undefined;
  if (isFraction(actual, target, HUNDREDTH)) return [target.value.dividedBy(100), actual.value];
  if (isFraction(target, actual, HUNDREDTH)) return [target.value, actual.value.dividedBy(100)];
  return undefined;
}

const THOUSAND = decimal('1000');
const LIKELY = decimal('20');
/** 10万吨 written out is in 吨, not in the 公斤 that masses are compared in. */
const MANIFOLD = [
  ['万', decimal('10000')],
  ['亿', decimal('100000000')],
] as const;

/**
 * A bare figure beside one in 万元, 公里 … is taken in that unit; where that sets them a thousandfold apart, it was written out
 * in 元 or 米 (≤50万元, 480000). `undefined` where that does not bring them together either.
 */
function inWrittenUnit(target: Quantity, actual: Quantity, pair: Pair): Pair | undefined {
  const unit = target.unit ?? actual.unit;
  if (!unit || (target.unit && actual.unit) || unit.scale.lessThan(THOUSAND)) return pair;
  const scale = MANIFOLD.find(([sign]) => unit.name.startsWith(sign))?.[1] ?? unit.scale;
  if (!areApart(pair, THOUSAND)) return pair;
  const [wanted, reached] = pair;
  const written: Pair = target.unit
    ? [wanted, reached.dividedBy(scale)]
    : [wanted.dividedBy(scale), reached];
  return areApart(written, LIKELY) ? undefined : written;
}

function areApart([one, other]: Pair, times: Decimal): boolean {
  if (!one.isPositive() || !other.isPositive()) return false;
  if (one.isZero() || other.isZero()) return false;
  return (
    one.greaterThanOrEqualTo(other.times(times)) || other.greaterThanOrEqualTo(one.times(times))
  );
}

const HUNDREDTH = decimal('0.01');

/**
 * At most 1 beside a figure that can only be hundredths (or thousandths), and nearer to it as a fraction than as it stands: 0.9
 * beside ≤3‰ is 0.9‰, 0.95 beside ≥90% is 95%. A bare 1 beside % is all of it.
 */
function isFraction({ value }: Quantity, other: Quantity, scale: Decimal): boolean {
  if (value.isZero() || value.greaterThan(ONE) || !other.value.greaterThan('1.5')) return false;
  if (value.equals(ONE) && scale.equals(HUNDREDTH)) return true;
  return value.times(value).lessThan(other.value.times(other.value).times(scale));
}
