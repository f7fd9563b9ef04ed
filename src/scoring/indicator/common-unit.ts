import { align, commensurable, decimal, type Decimal, ONE, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { inPeriodOf, overAYear, type Pair } from './periods';
import { inDays } from './spans';

const RATE_NAME = /(?:率|度|比例|比重|占比|程度)(?:[（(](?:[%％]|百分比)[）)])?$/;

/** Target and result as they compare; `undefined` where nobody can tell in which unit or for how long one of them is meant. */
export function inOneUnit(row: Indicator, target: Quantity, actual: Quantity): Pair | undefined {
  const days = inDays(target, actual);
  if (days) return days;
  const turned = turnedRound(target, actual, target.change ?? moveIn(row, target));
  const aligned = alignRates(row, target, turned) ?? align(target, inPeriodOf(target, turned));
  const pair = aligned && inWrittenUnit(target, turned, aligned);
  return pair && overAYear(target, actual, pair);
}

/** Whether two quantities are of one kind. */
export function fits(target: Quantity, actual: Quantity): boolean {
  const [wanted, given] = [isPoints(target), isPoints(actual)];
  if (wanted !== undefined && given !== undefined && wanted !== given) return false;
  return (
    commensurable(target, inPeriodOf(target, turnedRound(target, actual))) ||
    inDays(target, actual) !== undefined
  );
}

/** Percentage points tell how far a rate moved; a percentage beside them may be the rate itself, or a share of it. */
function isPoints({ unit }: Quantity): boolean | undefined {
  return unit?.dimension === 'ratio' ? unit.name.includes('点') : undefined;
}

/** A fall where a rise was wanted is a negative rise, and −5.2% is a fall where one was wanted. */
function turnedRound(target: Quantity, actual: Quantity, wanted = target.change): Quantity {
  if (target.change === 'down' && !actual.change && actual.value.isNegative()) {
    return { ...actual, change: 'down', value: actual.value.negated() };
  }
  if (!wanted || !actual.change || wanted === actual.change) return actual;
  return { ...actual, change: wanted, value: actual.value.negated() };
}

const RATE_OF = '(?:率|幅度?|比例|比率|百分比|速度?)(?:[（(][^（）()]*[)）])?$';
const RISE = new RegExp(`(?:增长?|增加|上升|提高|提升)${RATE_OF}`);
const FALL = new RegExp(`(?:降低?|下降|减少|压减|压降|缩减)${RATE_OF}`);

/** Which way a rate goes by the name of its row: 增长率, 事故下降率. */
function moveIn({ name }: Indicator, { unit }: Quantity): 'up' | 'down' | undefined {
  if (unit?.dimension !== 'ratio') return undefined;
  return RISE.test(name) ? 'up' : FALL.test(name) ? 'down' : undefined;
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
