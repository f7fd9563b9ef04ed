import {
  align,
  commensurable,
  decimal,
  findAmounts,
  isTime,
  type Comparator,
  type Decimal,
  type Quantity,
  ZERO,
} from '../amount';
import type { Indicator } from '../forms';
import { limit } from './limits';
import type { Measured, Method } from './model';

const ONE = limit('1');
/** About N is within this share of N. */
export const ABOUT = decimal('0.1');
const RATE_NAME = /(?:率|度|比例|比重|占比|程度)$/;

export interface QuantityResult {
  readonly method: Method;
  /** Share of the weight earned, 0 to 1. */
  readonly share: Decimal;
  /** What was compared, in one unit; absent where the target is zero. */
  readonly measured?: Measured;
  readonly missed: boolean;
}

/** Why two quantities give no share. */
export type QuantityDoubt = 'other-unit' | 'bound';

/**
 * What is better the less there is of it: the rates of the common framework that hold staff, money and leavings down, rates and
 * counts of mishaps. 投诉处理率 and 查处事故起数 are none.
 */
const LESS_IS_BETTER = [
  /(?:人员|编制|经费|公用|公务|接待|预算|概算|投资|规模|面积|支出|费用)[”"』」]?(?:支出|总额)?(?:控制率|变动率|调整率|偏离率|偏差率)$|结余(?:变动)?率$/,
  /(?:差错|错误|失误|投诉|事故|故障|死亡|伤亡|失业|流失|辍学|发病|感染|违规|违纪|违法|漏损|损耗|超标|闲置|空置|返工|缺陷|逾期)(?:案件|事件)?(?:发生)?(?:率|比例)$/,
  /^(?!.*(?:查|处理|处置|办理|受理|化解|调解|帮|救|整治|治理)).*(?:差错|投诉|事故|死亡|伤亡)(?:案件|事件)?(?:发生)?(?:数|数量|件数|起数|次数|人数)$/,
];
/** Time that a thing takes, not time for which it goes on. */
const TIME_TAKEN =
  /(?:响应|到达|修复|排除|办理|办结|处理|处置|审批|审核|拨付|支付|发放|下达|等候|等待|完成|完工|交付|反馈|答复|回复)[^，、]{0,2}(?:时间|时限|时长|天数|期限|周期)$|(?:工期|用时|耗时|时限)$/;
/** 全省第3名, 前3名: the smaller the place, the better. */
const PLACE = /[第前]$/;
const PLACE_NAME = /(?:排名|名次|位次|排位)$/;
const PLACE_UNIT = /^[名位]$/;

function isPlace({ name }: Indicator, { unit, lead = '' }: Quantity): boolean {
  if (unit !== undefined && !PLACE_UNIT.test(unit.name)) return false;
  return PLACE.test(lead) || PLACE_NAME.test(name);
}

function lessIsBetter(row: Indicator, target: Quantity): boolean {
  const { unit } = target;
  return (
    row.category === 'cost' ||
    isPlace(row, target) ||
    LESS_IS_BETTER.some((names) => names.test(row.name)) ||
    (isTime(unit) && TIME_TAKEN.test(row.name))
  );
}

/** How the target of a row bounds its value: its own comparator, else the 指标性质, else what it measures. */
export function comparatorOf(row: Indicator, target: Quantity): Comparator {
  if (target.comparator) return target.comparator;
  // The further a thing is to fall the better, whatever it is that falls.
  if (target.change === 'down') return '>=';
  if (row.direction === 'negative') return '<=';
  if (row.direction === 'positive') return '>=';
  if (row.direction === 'equal') return '=';
  return lessIsBetter(row, target) ? '<=' : '>=';
}

/**
 * The score share of a measured value: full where the target is met, actual ÷ target (≥) or target ÷ actual (≤) where it is
 * missed, the smaller of both for =. Of several figures in one cell the least counts.
 */
export function compareQuantities(
  row: Indicator,
  target: Quantity,
  actual: Quantity,
): QuantityResult | QuantityDoubt {
  if (!target.also && !actual.also && target.tail === undefined) {
    return fits(target, actual) ? compareOne(row, target, actual) : 'other-unit';
  }
  const [wanted, given] = withOthers(target, actual);
  let least: QuantityResult | undefined;
  for (const one of wanted) {
    const match = wanted.length === given.length ? given[wanted.indexOf(one)] : undefined;
    const other = match && fits(one, match) ? match : given.find((a) => fits(one, a));
    if (!other) {
      if (one === target) return 'other-unit';
      continue;
    }
    const result = compareOne(row, one, other);
    if (typeof result === 'string') return result;
    if (!least || result.share.lessThan(least.share)) least = result;
  }
  return least ?? 'other-unit';
}

/** The further figures of both: those beside the first, and those that follow under the same words, 新建2座，改造3座. */
function withOthers(target: Quantity, actual: Quantity): readonly [Quantity[], Quantity[]] {
  const wanted = [target, ...(target.also ?? [])];
  const given = [actual, ...(actual.also ?? [])];
  const more = target.tail === undefined ? [] : clausesOf(target.tail);
  const done = actual.tail === undefined || more.length === 0 ? [] : clausesOf(actual.tail);
  for (const { words, quantity } of more) {
    const same = words === '' ? undefined : done.find((other) => other.words === words);
    if (same && commensurable(quantity, same.quantity)) {
      wanted.push(quantity);
      given.push(same.quantity);
    }
  }
  return [wanted, given];
}

/** Every figure of a text with the words of its clause that lead to it. */
function clausesOf(text: string): { words: string; quantity: Quantity }[] {
  return findAmounts(text).flatMap(({ start, reading }) => {
    if (reading.kind !== 'quantity') return [];
    const words = /[\u4e00-\u9fff]*$/.exec(text.slice(0, start))?.[0] ?? '';
    return { words: words.replace(/(?:已|实际|共)?(?:完成|达到|达)?$/, ''), quantity: reading };
  });
}

function fits(target: Quantity, actual: Quantity): boolean {
  const [wanted, given] = [isPoints(target), isPoints(actual)];
  if (wanted !== undefined && given !== undefined && wanted !== given) return false;
  return commensurable(target, turnedRound(target, actual));
}

/** Percentage points tell how far a rate moved; a percentage beside them may be the rate itself, or a share of it. */
function isPoints({ unit }: Quantity): boolean | undefined {
  return unit?.dimension === 'ratio' ? unit.name.includes('点') : undefined;
}

function compareOne(
  row: Indicator,
  target: Quantity,
  actual: Quantity,
): QuantityResult | QuantityDoubt {
  const turned = turnedRound(target, actual);
  const aligned = alignRates(row, target, turned) ?? align(target, turned);
  const pair = aligned && inWrittenUnit(target, turned, aligned);
  if (!pair) return 'other-unit';
  const both = overAYear(target, actual, pair);
  if (!both) return 'other-unit';
  const [wanted, reached] = both;
  const comparator = timeTaken(target, actual) ? '<=' : comparatorOf(row, target);
  if (isOpen(actual.comparator, comparator, wanted, reached)) return 'bound';
  if (wanted.isZero()) return zeroTarget(target.comparator ?? lid(comparator), reached);
  // One place better is no share better, so that nothing is far beyond a place.
  const measured = isPlace(row, target) ? {} : { measured: { target: wanted, actual: reached } };
  if (isMet(comparator, wanted, reached)) {
    return { method: 'achieved', share: ONE, ...measured, missed: false };
  }
  const below = reached.lessThan(wanted);
  const method = comparator === '>=' || comparator === '>' || below ? 'ratio' : 'inverse-ratio';
  // Below a negative target the quotient turns round: −8 against −5 is five eighths.
  const share =
    (method === 'ratio') === wanted.isPositive()
      ? reached.dividedBy(wanted)
      : wanted.dividedBy(reached);
  return { method, share: clamp(share), ...measured, missed: true };
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
function overAYear(
  target: Quantity,
  actual: Quantity,
  [wanted, reached]: readonly [Decimal, Decimal],
): readonly [Decimal, Decimal] | undefined {
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

/** A bare 24小时 that is answered by 24小时内 was a limit. */
function timeTaken({ comparator, unit }: Quantity, actual: Quantity): boolean {
  return comparator === undefined && actual.comparator === '<=' && isTime(unit);
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
function alignRates(
  row: Indicator,
  target: Quantity,
  actual: Quantity,
): readonly [Decimal, Decimal] | undefined {
  const targetRate = target.unit?.dimension === 'ratio';
  const actualRate = actual.unit?.dimension === 'ratio';
  if (targetRate && !actual.unit && isFraction(actual, target)) {
    return [target.value.times(target.unit.scale), actual.value];
  }
  if (actualRate && !target.unit && isFraction(target, actual)) {
    return [target.value, actual.value.times(actual.unit.scale)];
  }
  if (target.unit || actual.unit || !RATE_NAME.test(row.name)) return undefined;
  if (isFraction(actual, target)) return [target.value.dividedBy(100), actual.value];
  if (isFraction(target, actual)) return [target.value, actual.value.dividedBy(100)];
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
function inWrittenUnit(
  target: Quantity,
  actual: Quantity,
  pair: readonly [Decimal, Decimal],
): readonly [Decimal, Decimal] | undefined {
  const unit = target.unit ?? actual.unit;
  if (!unit || (target.unit && actual.unit) || unit.scale.lessThan(THOUSAND)) return pair;
  const scale = MANIFOLD.find(([sign]) => unit.name.startsWith(sign))?.[1] ?? unit.scale;
  if (!areApart(pair, THOUSAND)) return pair;
  const [wanted, reached] = pair;
  const written: readonly [Decimal, Decimal] = target.unit
    ? [wanted, reached.dividedBy(scale)]
    : [wanted.dividedBy(scale), reached];
  return areApart(written, LIKELY) ? undefined : written;
}

function areApart([one, other]: readonly [Decimal, Decimal], times: Decimal): boolean {
  if (!one.isPositive() || !other.isPositive()) return false;
  if (one.isZero() || other.isZero()) return false;
  return (
    one.greaterThanOrEqualTo(other.times(times)) || other.greaterThanOrEqualTo(one.times(times))
  );
}

/** At most 1 beside a figure that can only be hundredths. */
function isFraction(bare: Quantity, other: Quantity): boolean {
  return (
    !bare.value.isZero() && bare.value.lessThanOrEqualTo(ONE) && other.value.greaterThan('1.5')
  );
}

/** An actual that is itself only a bound decides nothing unless the bound already does. */
function isOpen(
  given: Comparator | undefined,
  comparator: Comparator,
  wanted: Decimal,
  reached: Decimal,
): boolean {
  if (given === '>=' || given === '>') {
    if (comparator === '<=' || comparator === '<') return !reached.greaterThan(wanted);
    return comparator === '=' || reached.lessThan(wanted);
  }
  if (given === '<=' || given === '<') {
    if (comparator === '>=' || comparator === '>') return true;
    return comparator === '=' || reached.greaterThan(wanted);
  }
  return false;
}

/** An upper limit counts even where only the row's direction or name sets it. */
function lid(comparator: Comparator): Comparator | undefined {
  return comparator === '<=' || comparator === '<' ? '<=' : undefined;
}

/** Nothing may happen: 0 earns all, anything else nothing. Only a written ≥ or > lets more than 0 in, and a ≤ less. */
function zeroTarget(bound: Comparator | undefined, reached: Decimal): QuantityResult {
  const met =
    bound === undefined || bound === 'about' ? reached.isZero() : isMet(bound, ZERO, reached);
  return { method: 'zero-target', share: met ? ONE : ZERO, missed: !met };
}

function isMet(comparator: Comparator, wanted: Decimal, reached: Decimal): boolean {
  switch (comparator) {
    case '>=':
      return reached.greaterThanOrEqualTo(wanted);
    case '>':
      return reached.greaterThan(wanted);
    case '<=':
      return reached.lessThanOrEqualTo(wanted);
    case '<':
      return reached.lessThan(wanted);
    case '=':
      return reached.equals(wanted);
    case 'about':
      return reached.minus(wanted).abs().lessThanOrEqualTo(wanted.abs().times(ABOUT));
  }
}

function clamp(share: Decimal): Decimal {
  if (share.isNegative()) return ZERO;
  return share.greaterThan(ONE) ? ONE : share;
}
