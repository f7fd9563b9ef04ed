import {
  align,
  HUNDRED,
  ONE,
  type DateReading,
  type Decimal,
  type ErrorReading,
  type Quantity,
  type Reading,
  type Unreadable,
  type Words,
  ZERO,
} from '../../amount';
import type { Field, Indicator } from '../../forms';
import type { Grade, Rubric } from '../../rubrics';
import { isInTime, monthsOf, repeatsLimit } from './dates';
import { limit } from '../limits';
import { gradeLevels } from './levels';
import type { Measured, Shares } from '../model';
import { byOwnCriteria } from '../own-criteria';
import { NO_UNIT_ZERO, saysNone } from './none';
import { directionOf, isBetterLess, isRateOfChange, WELCOME_FALL } from './moves';
import { isFall, sizesOfFall, underNoGrowth } from './no-growth';
import { ABOUT, compareQuantities } from './quantities';
import { shareOfEach, shareOfParts } from './parts';
import { againstRange, rangeAgainst, repeatsBounds } from './ranges';
import { shareOfRatio } from './ratio-of-two';
import { gradeAgainstLevel } from './reference';
import { saysLate, saysOfEach } from './sayings';
import { banded, decided, exact, gradeOfShare, ofShare, open } from './shares';
import { isNearlyDone, saysLess } from './shortfall';
import { gradeWords, repeats } from './words';

/** What target and actual value of a row allow, without its weight; the form's own 评分标准 come before the rubric. */
export function sharesOf(row: Indicator, rubric: Rubric, year?: number): Shares {
  const shares = judge(row, rubric, year);
  return row.criteria ? (byOwnCriteria(row, shares, pointsOf(row.weight), year) ?? shares) : shares;
}

function judge(row: Indicator, rubric: Rubric, year: number | undefined): Shares {
  const target = row.target?.reading;
  const actual = row.actual?.reading;
  const none = againstNone(row, target, actual, rubric);
  if (none) return none;
  if (!actual || actual.kind === 'blank') return open('missing-actual');
  if (isUnreadable(actual)) {
    const share = shareOfSeveral(row, target, actual);
    if (share) return ofShare(share);
    return isSaid(target, actual) ? banded('achieved', rubric) : open('unreadable');
  }
  if (!target || target.kind === 'blank') {
    return row.direction === 'qualitative' && actual.kind === 'words'
      ? banded(gradeWords(undefined, actual, row), rubric)
      : open('missing-target');
  }
  if (isUnreadable(target)) return open('unreadable');
  if (actual.kind === 'words' && ELSEWHERE.test(actual.text.trim())) return open('words');
  const level =
    gradeLevels(row, target.text, actual.text) ?? gradeAgainstLevel(target.text, actual.text);
  if (level) return level === 'unknown' ? open('words') : banded(level, rubric);
  if (target.kind === 'range') {
    if (actual.kind === 'words') return banded(gradeWords(undefined, actual, row), rubric);
    if (actual.kind === 'date') return open('other-unit');
    if (repeatsBounds(target, actual)) return open('repeats-target');
    return decided(againstRange(row, target, actual));
  }
  const still = underNoGrowth(row, target, actual);
  if (still) return still === 'met' ? exact('zero-target', ONE, false) : open('words');
  if (saysLate(actual.text) && !saysLate(target.text)) return inTimeOrNot(false, rubric);
  if (target.kind === 'quantity') return againstQuantity(row, target, actual, rubric);
  const stated = actual.kind === 'words' ? statedGrade(row, rubric) : undefined;
  if (stated) return banded(stated, rubric);
  return target.kind === 'date'
    ? againstDate(row, target, actual, rubric, year)
    : againstWords(row, target, actual, rubric);
}

/** What can be compared with a target. */
type Result = Exclude<Reading, { kind: 'blank' } | ErrorReading | Unreadable>;

/** A deadline, or a period that may be counted in months. */
function againstDate(
  row: Indicator,
  target: DateReading,
  actual: Result,
  rubric: Rubric,
  year: number | undefined,
): Shares {
  if (actual.kind === 'date') {
    if (repeatsLimit(target, actual)) return open('repeats-target');
    if (actual.partly) return banded('partly', rubric);
    const inTime = isInTime(target, actual, year);
    return inTime === undefined ? open('other-unit') : inTimeOrNot(inTime, rubric);
  }
  if (actual.kind === 'words') return banded(gradeWords(undefined, actual, row), rubric);
  const months = monthsOf(target);
  return months && actual.kind === 'quantity' && actual.unit?.of === 'months'
    ? againstQuantity(row, months, actual, rubric)
    : open('other-unit');
}

function againstWords(row: Indicator, target: Words, actual: Result, rubric: Rubric): Shares {
  if (actual.kind === 'words') return banded(gradeWords(target, actual, row), rubric);
  // A date under a target in words (按时完成) says when, not whether it was in time.
  const inWords = () => (repeats(target, actual.text) ? banded('achieved', rubric) : open('words'));
  if (actual.kind !== 'quantity') return inWords();
  const each = shareOfEach(target.text, actual.text);
  if (each) return ofShare(each);
  const whole = ALL.test(target.lead) && actual.unit?.dimension === 'ratio';
  if (whole) return againstQuantity(row, { ...actual, ...HUNDRED_PERCENT }, actual, rubric);
  if (directionOf(target.lead) && (actual.change || actual.value.isNegative()))
    return againstChange(row, target, actual, rubric);
  const share = degree(actual);
  // 提高 → 15%: so much it rose, not so far it was done.
  const isRise = directionOf(target.lead) && share?.lessThan(HALF_DONE);
  return share && !isRise ? banded(gradeOfShare(share, rubric), rubric) : inWords();
}

/** Two figures of which none is the value, in a sentence that says the target's own words besides. */
function isSaid(target: Reading | undefined, actual: ErrorReading | Unreadable): boolean {
  if (target?.kind !== 'words' || actual.kind !== 'unreadable') return false;
  return actual.reason === 'two-figures' && repeats(target, actual.text);
}

/** A ratio (1:13.8 under ≤1:15), and several counts in one text (12个所68个站). */
function shareOfSeveral(
  row: Indicator,
  target: Reading | undefined,
  { text }: ErrorReading | Unreadable,
): Decimal | undefined {
  if (target?.kind !== 'unreadable') return undefined;
  return shareOfRatio(row.name, target.text, text) ?? shareOfParts(target.text, text);
}

/** 见附件, 详见自评报告: the result stands somewhere else. */
const ELSEWHERE =
  /^(?:详情?|请|具体)?见(?:附件?|附表|[^，。；]{0,4}报告|说明|材料|备注|总结|台账|佐证)[^，。；]{0,6}$/;

/** Where none is wanted (0起, 无投诉) or none is said to have happened (无, 未发生): words and figures of one count. */
function againstNone(
  row: Indicator,
  target: Reading | undefined,
  actual: Reading | undefined,
  rubric: Rubric,
): Shares | undefined {
  const wanted = saysNone(row.target);
  if (wanted && actual?.kind === 'quantity' && NO_UNIT_ZERO && !actual.comparator) {
    return againstQuantity(row, NO_UNIT_ZERO, actual, rubric);
  }
  if (!saysNone(row.actual)) return undefined;
  const isZero = target?.kind === 'quantity' && target.value.isZero();
  return wanted || isZero ? exact('zero-target', ONE, false) : undefined;
}

/** Words that ask for all of it: 全部完成, 全覆盖, 应保尽保. */
const ALL =
  /^(?:全部|全面|全员|全)(?:按[时期])?(?:完成|覆盖|到位|落实|公开|整改|办结|拨付|发放|兑现|达标|合格|建成)|^应.尽.$/;
/** The same as a result, and nothing besides. */
const ALL_OF_IT = /^(?:已?全部|均已?|全)(?:合格|达标|覆盖|完成|到位|通过|公开|办结)[。.]?$/;
const PLAIN = { comparator: undefined, also: undefined, tail: undefined } as const;
const HUNDRED_PERCENT = { value: HUNDRED, places: 0 } as const;

function againstQuantity(
  row: Indicator,
  target: Quantity,
  actual: Reading,
  rubric: Rubric,
): Shares {
  if (actual.kind === 'words') {
    if (actual.grade) {
      const isLess =
        (isAllWanted(target) && isNearlyDone(actual)) || saysLess(undefined, actual, actual.text);
      return banded(actual.grade === 'achieved' && isLess ? 'partly' : actual.grade, rubric);
    }
    // 全部合格 is a rate of 100%.
    const isWhole = target.unit?.name === '%' && ALL_OF_IT.test(actual.text.trim());
    return isWhole
      ? againstQuantity(row, target, { ...target, ...HUNDRED_PERCENT, ...PLAIN }, rubric)
      : open('words');
  }
  if (actual.kind === 'date' && target.unit?.of === 'months') {
    const months = monthsOf(actual);
    return months ? againstQuantity(row, target, months, rubric) : open('other-unit');
  }
  if (actual.kind === 'range') return decided(rangeAgainst(row, target, actual));
  if (actual.kind !== 'quantity') return open('other-unit');
  const sizes = sizesOfFall(row, target, actual);
  if (sizes === 'unknown') return open('words');
  if (sizes) return withinFall(row, sizes.target, sizes.actual);
  if (repeatsBound(target, actual)) return open('repeats-target');
  if (DAY_OF_PERIOD.test(target.text) && DAY_OF_PERIOD.test(actual.text)) {
    return inTimeOrNot(actual.value.lessThanOrEqualTo(target.value), rubric);
  }
  const result = compareQuantities(row, target, reached(actual));
  if (typeof result === 'string') return open(result);
  const { method, share, measured, missed } = result;
  if (!missed && measured && deducts(row, target, measured, rubric)) {
    const low = measured.target.dividedBy(measured.actual);
    return { method, low, high: ONE, measured, missed };
  }
  // 预算调整率 6% under 0%: no more than partly done, and how much less each place decides by steps of its own.
  if (missed && method === 'zero-target' && isRateOfChange(row, target)) {
    return { ...banded('partly', rubric), low: ZERO };
  }
  const isRough = target.comparator === 'about' || actual.comparator === 'about';
  if (missed && isRough)
    return { method, ...roughly(share), missed, ...(measured && { measured }) };
  return exact(method, share, missed, measured);
}

/** A fall that is smaller than its limit is far beyond nothing. */
function withinFall(row: Indicator, target: Quantity, actual: Quantity): Shares {
  const result = compareQuantities(row, target, actual);
  return typeof result === 'string'
    ? open(result)
    : exact(result.method, result.share, result.missed);
}

/** A count, or a rate of the whole: ≥95% may be met by what is nearly done. */
function isAllWanted({ unit, value }: Quantity): boolean {
  return unit?.dimension !== 'ratio' || value.times(unit.scale).greaterThanOrEqualTo(ONE);
}

/** 每月10日前 → 每月8日: the day by which a thing is done each time. */
const DAY_OF_PERIOD = /^每个?(?:月|季度?|年)\s*[\d０-９]{1,2}\s*[日号]/;

/** A missed date is a thing partly done. */
function inTimeOrNot(inTime: boolean, rubric: Rubric): Shares {
  return inTime ? exact('date', ONE, false) : { ...banded('partly', rubric), method: 'date' };
}

/** 98%左右 is not 98%: a share of about N may be that much off. */
function roughly(share: Decimal): { low: Decimal; high: Decimal } {
  const high = share.times(ABOUT.plus(ONE));
  return { low: share.times(ONE.minus(ABOUT)), high: high.greaterThan(ONE) ? ONE : high };
}

const REACHED =
  /^(?:已|均|都|全部|实际)*达到?[\s\u3000]*[\d０-９.．]+[\s\u3000]*[^\s\d以及起上]{0,6}[。.]?$/;

/** 达到95% as a result is 95%, not a bound. */
function reached(actual: Quantity): Quantity {
  if (actual.comparator !== '>=' || !REACHED.test(actual.text)) return actual;
  const { comparator: _, ...plain } = actual;
  return plain;
}

/** A comparator typed again with its figure: the target, not a measured value. */
function repeatsBound(target: Quantity, actual: Quantity): boolean {
  if (saysOfEach(actual.text) && !saysOfEach(target.text)) return false;
  const { comparator } = reached(actual);
  if (comparator === undefined || comparator === 'about') return false;
  if (comparator !== target.comparator) return false;
  const pair = align(target, actual);
  return pair !== undefined && pair[0].equals(pair[1]);
}

function deducts(row: Indicator, target: Quantity, measured: Measured, rubric: Rubric): boolean {
  const threshold = limit(rubric.thresholds.overAchieved.value);
  return (
    rubric.overAchievementDeducts.value &&
    row.category !== 'cost' &&
    target.comparator !== '<=' &&
    target.comparator !== '<' &&
    measured.actual.greaterThan(measured.target.times(threshold.plus(ONE)))
  );
}

function isUnreadable(reading: Reading): reading is ErrorReading | Unreadable {
  return reading.kind === 'error' || reading.kind === 'unreadable';
}

const HALF_DONE = limit('0.6');
/** 有所提高 → 较上年提高3%. */
function againstChange(row: Indicator, target: Words, actual: Quantity, rubric: Rubric): Shares {
  // −3人 fell as 减少3人 did.
  const isSame = (actual.change ?? 'up') === directionOf(target.lead);
  // 持续改善 → 投诉率下降3%: what fell is what was to fall.
  const isWelcome =
    isFall(actual) && (actual.lead?.search(WELCOME_FALL) === 0 || isBetterLess(row, target));
  const isMet = isWelcome || isSame !== actual.value.isNegative();
  return banded(isMet ? 'achieved' : 'missed', rubric);
}

/** A percentage under a target in words is the degree to which it was met. */
function degree(actual: Quantity): Decimal | undefined {
  if (actual.unit?.dimension !== 'ratio') return undefined;
  const share = actual.value.times(actual.unit.scale);
  return share.greaterThan(ONE) ? ONE : share;
}

/** 完成率 85% beside 基本完善: the office says itself how far it came, unless the words say that nothing was done. */
function statedGrade({ completionRate, actual }: Indicator, rubric: Rubric): Grade | undefined {
  const rate = completionRate?.reading;
  if (rate?.kind !== 'quantity' || actual?.reading.kind !== 'words') return undefined;
  const share = degree(rate);
  return share && actual.reading.grade !== 'missed' ? gradeOfShare(share, rubric) : undefined;
}

/** A figure in points: `10`, `10分`, a weight of `10%`. */
export function pointsOf(field: Field | undefined): Decimal | undefined {
  return field?.reading.kind === 'quantity' ? field.reading.value : undefined;
}
