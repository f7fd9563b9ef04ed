import {
  commensurable,
  decimal,
  findAmounts,
  isTime,
  ONE,
  type Comparator,
  type Decimal,
  type Quantity,
  ZERO,
} from '../../amount';
import type { Indicator } from '../../forms';
import { fits, inOneUnit } from './common-unit';
import { comparatorOf, isPlace, wayDoubt } from './direction';
import type { Measured, Method } from '../model';
import { toldInAll } from './periods';
import { groupsIn, type OfGroup } from './several-groups';
import { isUntotalled } from './untotalled';

/** About N is within this share of N. */
export const ABOUT = decimal('0.1');

export interface QuantityResult {
  readonly method: Method;
  /** Share of the weight earned, 0 to 1. */
  readonly share: Decimal;
  /** What was compared, in one unit; absent where the target is zero. */
  readonly measured?: Measured;
  readonly missed: boolean;
}

/** Why two quantities give no share. */
export type QuantityDoubt = 'other-unit' | 'bound' | 'words' | 'other-way' | 'several';

/**
 * The score share of a measured value: full where the target is met, actual ÷ target (≥) or target ÷ actual (≤) where it is
 * missed, the smaller of both for =. Of several figures in one cell the least counts.
 */
export function compareQuantities(
  row: Indicator,
  target: Quantity,
  said: Quantity,
): QuantityResult | QuantityDoubt {
  const result = compareAll(row, target, said);
  if (typeof result === 'string' || !result.missed || result.method !== 'ratio') return result;
  return isUntotalled(said) && !isUntotalled(target) ? 'words' : result;
}

function compareAll(
  row: Indicator,
  target: Quantity,
  said: Quantity,
): QuantityResult | QuantityDoubt {
  const actual = toldInAll(target, said);
  if (!target.also && !actual.also && target.tail === undefined) {
    if (!fits(target, actual)) {
      const rate = rateIn(row, target, actual);
      return rate ? compareOne(row, target, rate) : 'other-unit';
    }
    const groups = groupsIn(row, target, actual);
    if (groups) return compareGroups(row, target, groups);
    // Below a limit all the parts count: 财政资金100万元、自筹资金50万元 are 150万元.
    const whole = lid(comparatorOf(row, target)) ? sumOfParts(target, actual) : undefined;
    const result = compareOne(row, target, whole ?? actual);
    const isMissed = typeof result !== 'string' && result.missed;
    return isMissed && isListed(target, actual) ? 'words' : result;
  }
  const [wanted, given] = withOthers(target, actual);
  // 新建2座、改造3座 answered by 5座: nobody says which of them they are.
  if (wanted.length === 1 && isListed(target, target)) return 'words';
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

/** The least of several groups, where all reach the target or none does; else nobody says which of them counts. */
function compareGroups(
  row: Indicator,
  target: Quantity,
  groups: readonly OfGroup[],
): QuantityResult | QuantityDoubt {
  let least: QuantityResult | undefined;
  let isAnyMet = false;
  for (const { quantity } of groups) {
    const result = compareOne(row, target, quantity);
    if (typeof result === 'string') return result;
    isAnyMet ||= !result.missed;
    if (!least || result.share.lessThan(least.share)) least = result;
  }
  return least && !(isAnyMet && least.missed) ? least : 'several';
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

/** 抽检1000份，合格982份，合格率98.2%: the rate that a row of that name asks for. */
function rateIn(row: Indicator, target: Quantity, { tail }: Quantity): Quantity | undefined {
  if (target.unit?.dimension !== 'ratio' || tail === undefined) return undefined;
  const rates = clausesOf(tail).filter(
    ({ words, quantity }) => words.length > 1 && row.name.endsWith(words) && fits(target, quantity),
  );
  return rates.length === 1 ? rates[0]?.quantity : undefined;
}

/** What is no part of the same sum: a change, a share of what was said, or what was not done. */
const NO_PART =
  /其中|含|比|较|同期|增加|减少|新增|提高|下降|超|差|欠|未|没|待|在建|正在|剩|尚|计划|目标|任务|应|需|共|合计|累计|总|平均|每|上年|去年/;
/** 财政资金100万元、自筹资金50万元: the first amount is no more than a part. */
export function listsParts(said: Quantity): boolean {
  return isListed(said, said);
}

const DONE_WORDS = /(?:已|实际|全年|年内|本年度?|完成|开展|达到?|组织|实施)+/g;

/** 进校园3次，进社区4次: nobody says what they come to. */
function isListed(target: Quantity, { lead = '', tail, unit }: Quantity): boolean {
  if (tail === undefined || !unit || NO_PART.test(lead)) return false;
  if (lead.replace(DONE_WORDS, '').trim().length < 2) return false;
  return clausesOf(tail).some(
    ({ words, quantity }) =>
      words.length > 1 &&
      !NO_PART.test(words) &&
      quantity.unit?.name === unit.name &&
      commensurable(target, quantity),
  );
}

/** What the parts that a result lists come to. */
function sumOfParts(target: Quantity, actual: Quantity): Quantity | undefined {
  if (!isListed(target, actual)) return undefined;
  const parts = clausesOf(actual.tail ?? '').filter(
    ({ words, quantity }) => !NO_PART.test(words) && quantity.unit?.name === actual.unit?.name,
  );
  return {
    ...actual,
    value: parts.reduce((sum, { quantity }) => sum.plus(quantity.value), actual.value),
  };
}

/** Every figure of a text with the words of its clause that lead to it. */
function clausesOf(text: string): { words: string; quantity: Quantity }[] {
  return findAmounts(text).flatMap(({ start, reading }) => {
    if (reading.kind !== 'quantity') return [];
    const words = /[\u4e00-\u9fff]*$/.exec(text.slice(0, start))?.[0] ?? '';
    return { words: words.replace(/(?:已|实际|共)?(?:完成|达到|达)?$/, ''), quantity: reading };
  });
}

function compareOne(
  row: Indicator,
  target: Quantity,
  actual: Quantity,
): QuantityResult | QuantityDoubt {
  const pair = inOneUnit(row, target, actual);
  if (!pair) return 'other-unit';
  const [wanted, reached] = pair;
  const comparator = timeTaken(target, actual) ? '<=' : comparatorOf(row, target);
  if (isOpen(actual.comparator, comparator, wanted, reached)) return 'bound';
  if (isJustBelow(actual) && !lid(comparator) && reached.equals(wanted)) return 'bound';
  if (wanted.isZero()) return zeroTarget(target.comparator ?? lid(comparator), reached);
  // One place better is no share better, so that nothing is far beyond a place.
  const measured = isPlace(row, target) ? {} : { measured: { target: wanted, actual: reached } };
  if (isMet(comparator, wanted, reached)) {
    return { method: 'achieved', share: ONE, ...measured, missed: false };
  }
  if (isMet(turned(comparator), wanted, reached) && wayDoubt(row, target)) return 'other-way';
  const below = reached.lessThan(wanted);
  const method = comparator === '>=' || comparator === '>' || below ? 'ratio' : 'inverse-ratio';
  // Below a negative target the quotient turns round: −8 against −5 is five eighths.
  const isOfTarget = (method === 'ratio') === wanted.isPositive();
  const share = isOfTarget ? reached.dividedBy(wanted) : wanted.dividedBy(reached);
  const [part, whole] = isOfTarget ? [actual, target] : [target, actual];
  return { method, share: clamp(asWritten(share, part, whole)), ...measured, missed: true };
}

/** 亩 are no whole number of ㎡, in which they are compared: what is written in one unit is divided as it is written. */
function asWritten(share: Decimal, part: Quantity, whole: Quantity): Decimal {
  if (part.unit === undefined || part.unit !== whole.unit || whole.value.isZero()) return share;
  const plain = part.value.dividedBy(whole.value);
  const [one, other] = [plain, share].map((each) => each.toSignificantDigits(KNOWN_DIGITS));
  return one && other?.equals(one) ? plain : share;
}

/** Fewer than are kept of a quotient. */
const KNOWN_DIGITS = 24;

/** A bare 24小时 that is answered by 24小时内 was a limit. */
function timeTaken({ comparator, unit }: Quantity, actual: Quantity): boolean {
  return comparator === undefined && actual.comparator === '<=' && isTime(unit);
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

/** 近300人 is somewhat less than 300, as 约300人 need not be. */
function isJustBelow({ comparator, text }: Quantity): boolean {
  return comparator === 'about' && JUST_BELOW.test(text);
}

const JUST_BELOW =
  /^(?:已|均|共|全年|实际|完成|达到?)*(?:将近|接近|近)\s*[\d〇零一二两三四五六七八九十百千万]/;

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

/** The comparator of a target that bounds its value from the other side. */
function turned(comparator: Comparator): Comparator {
  switch (comparator) {
    case '>=':
    case '>':
      return '<=';
    case '<=':
    case '<':
      return '>=';
    default:
      return comparator;
  }
}

function clamp(share: Decimal): Decimal {
  if (share.isNegative()) return ZERO;
  return share.greaterThan(ONE) ? ONE : share;
}
