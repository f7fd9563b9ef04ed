import {
  ONE,
  type DateReading,
  type Decimal,
  type ErrorReading,
  type Quantity,
  type Reading,
  type Unreadable,
  type Words,
} from '../../amount';
import type { Field, Indicator } from '../../forms';
import type { Grade, Rubric } from '../../rubrics';
import { againstTrouble } from './against-trouble';
import { againstQuantity, HUNDRED_PERCENT } from './against-quantity';
import { asksBeside, gradeBeside } from './beside-other';
import { betterBy } from './better';
import { contraryOfDate } from './direction';
import { isInTime, monthsOf, repeatsLimit } from './dates';
import { limit } from '../limits';
import { withoutFraction } from './fractions';
import { isOftenEnough } from './frequency';
import { fulfils } from './fulfils';
import { gradeLevels } from './levels';
import type { Shares } from '../model';
import { byOwnCriteria } from '../own-criteria';
import { NO_UNIT_ZERO, saysNone } from './none';
import { directionOf, isBetterLess, LESS, WELCOME_FALL } from './moves';
import { isFall, underNoGrowth } from './no-growth';
import { reachFloors, shareOfEach, shareOfParts } from './parts';
import { againstRange, repeatsBounds } from './ranges';
import { shareOfRatio } from './ratio-of-two';
import { gradeAgainstLevel } from './reference';
import { saysLate } from './sayings';
import { areInTime } from './several-dates';
import { banded, decided, exact, gradeOfShare, inTimeOrNot, ofShare, open } from './shares';
import { deniesHarm, isDealt, saysNoHarm } from './trouble';
import { isOfHarm } from './unwanted';
import { gradeWords, repeats } from './words';

/** What target and actual value of a row allow, without its weight; the form's own 评分标准 come before the rubric. */
export function sharesOf(row: Indicator, rubric: Rubric, year?: number): Shares {
  const shares = judge(row, rubric, year);
  return row.criteria ? (byOwnCriteria(row, shares, pointsOf(row.weight), year) ?? shares) : shares;
}

/** Whether a result falls short of the target that was set before the one it is judged by. */
export function missesInitialTarget(row: Indicator, rubric: Rubric, year?: number): boolean {
  const { initialTarget } = row;
  return (
    initialTarget !== undefined && judge({ ...row, target: initialTarget }, rubric, year).missed
  );
}

function judge(row: Indicator, rubric: Rubric, year: number | undefined): Shares {
  const target = row.target?.reading;
  const actual = withoutFraction(target, row.actual?.reading);
  const none = againstNone(row, target, actual, rubric);
  if (none) return none;
  if (!actual || actual.kind === 'blank') return open('missing-actual');
  const beside = target?.kind === 'words' && gradeBeside(target.text, actual.text, year);
  if (beside) return banded(beside, rubric);
  if (isUnreadable(actual)) {
    const share = shareOfSeveral(row, target, actual);
    if (share) return ofShare(share);
    const areKept = areInTime(row.target?.text ?? '', actual.text);
    if (areKept !== undefined) return inTimeOrNot(areKept, rubric);
    const trouble = target?.kind === 'words' && againstTrouble(row, target, actual.text, rubric);
    if (trouble) return trouble;
    return isSaid(row, target, actual) ? banded('achieved', rubric) : open('unreadable');
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
  const isOften = isOftenEnough(target.text, actual.text);
  if (isOften !== undefined) return banded(isOften ? 'achieved' : 'partly', rubric);
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
    if (inTime === false && contraryOfDate(row)) return open('other-way');
    return inTime === undefined ? open('other-unit') : inTimeOrNot(inTime, rubric);
  }
  if (actual.kind === 'words') return banded(gradeWords(undefined, actual, row), rubric);
  const months = monthsOf(target);
  return months && actual.kind === 'quantity' && actual.unit?.of === 'months'
    ? againstQuantity(row, months, actual, rubric)
    : open('other-unit');
}

function againstWords(row: Indicator, target: Words, actual: Result, rubric: Rubric): Shares {
  const trouble = againstTrouble(row, target, actual.text, rubric);
  if (actual.kind === 'words') {
    const grade = gradeWords(target, actual, row);
    return trouble &&
      grade !== 'missed' &&
      (grade === 'achieved' || trouble.high.lessThan(banded(grade, rubric).high))
      ? trouble
      : banded(grade, rubric);
  }
  if (trouble) return trouble;
  // A date under a target in words (按时完成) says when, not whether it was in time.
  const inWords = () =>
    repeats(target, actual.text) || fulfils(row, target, actual.text)
      ? banded('achieved', rubric)
      : open('words');
  if (actual.kind !== 'quantity') return inWords();
  const each = shareOfEach(target.text, actual.text);
  if (each) return ofShare(each);
  const whole = ALL.test(target.lead) && actual.unit?.dimension === 'ratio';
  if (whole) return againstQuantity(row, { ...actual, ...HUNDRED_PERCENT }, actual, rubric);
  if (directionOf(target.lead) && (actual.change || actual.value.isNegative()))
    return againstChange(row, target, actual, rubric);
  const share = isOther(row, target, actual) ? undefined : degree(actual);
  // 提高 → 15%: so much it rose, not so far it was done.
  const isRise = directionOf(target.lead) && share?.lessThan(HALF_DONE);
  if (!share || isRise) return inWords();
  const grade = gradeOfShare(share, rubric);
  // 较上年提高 → 71.3%: what it came to, and nobody says from where.
  return grade !== 'achieved' && asksBeside(target.text) ? inWords() : banded(grade, rubric);
}

/** Two figures of which none is the value, in a sentence that says the target's own words besides. */
function isSaid(
  row: Indicator,
  target: Reading | undefined,
  actual: ErrorReading | Unreadable,
): boolean {
  if (target?.kind !== 'words' || actual.kind !== 'unreadable') return false;
  if (actual.reason !== 'two-figures') return false;
  return repeats(target, actual.text) || fulfils(row, target, actual.text);
}

/** A ratio (1:13.8 under ≤1:15), and several counts in one text (12个所68个站). */
function shareOfSeveral(
  row: Indicator,
  target: Reading | undefined,
  { text }: ErrorReading | Unreadable,
): Decimal | undefined {
  if (target?.kind !== 'unreadable') return undefined;
  if (reachFloors(target.text, text)) return ONE;
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
    if (isNoTarget(row, actual)) return open('missing-target');
    // 扑灭火情3起，未发生火灾: the figure is of the work.
    if (deniesHarm(actual.text)) return exact('zero-target', ONE, false);
    if (isDealt(actual.text)) return undefined;
    return againstQuantity(row, NO_UNIT_ZERO, actual, rubric);
  }
  const isZero = target?.kind === 'quantity' && target.value.isZero();
  if (!wanted && !isZero && !limitsHarm(row, target)) return undefined;
  const isNone = saysNone(row.actual) || (actual?.kind === 'words' && saysNoHarm(actual.text));
  return isNone ? exact('zero-target', ONE, false) : undefined;
}

/** ≤3起 of 医患纠纷: none of them is no more than three. */
function limitsHarm(row: Indicator, target: Reading | undefined): boolean {
  if (target?.kind !== 'quantity' || row.category === 'cost') return false;
  const isLid = target.comparator === '<=' || target.comparator === '<';
  return isLid && isOfHarm(row, target);
}

const BARE_NONE = /^(?:无|没有)[。.]?$/;

/** 无 before 83公里, unless it is of what nobody wants (投诉件数, 安全事故): no target was set. */
function isNoTarget({ name, target }: Indicator, actual: Quantity): boolean {
  if (actual.value.isZero() || !BARE_NONE.test(target?.text.trim() ?? '')) return false;
  const way = betterBy(name);
  return way !== 'less' && way !== 'maybe-less' && !deniesHarm(`无${name}`);
}

/** Words that ask for all of it: 全部完成, 全覆盖, 应保尽保. */
const ALL =
  /^(?:全部|全面|全员|全)(?:按[时期])?(?:完成|覆盖|到位|落实|公开|整改|办结|拨付|发放|兑现|达标|合格|建成)|^应.尽.$/;
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

const MOVED = /降|减|压|缩|增|提|升|涨|退|翻/;

/** 空置率下降到2%, 失业率3.2%: what moved, or is the better the less there is of it, is no degree. */
function isOther(row: Indicator, target: Words, { change, lead = '' }: Quantity): boolean {
  return change !== undefined || MOVED.test(lead) || LESS.test(lead) || isBetterLess(row, target);
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
