/** A time beside one in another measure: a 工期 of 180日历天 that took 6个月, 3个工作日 within which it took 2天. */
import { decimal, isTime, type Decimal, type Quantity } from '../../amount';
import type { Pair } from './periods';

const SHORT_MONTH = decimal('30');
const LONG_MONTH = decimal('31');
const SECONDS_A_DAY = decimal('86400');
const HOURS_A_DAY = decimal('24');
const WORKING_DAYS_A_WEEK = decimal('5');
const OF_DAYS = /^(?:天|日)/;
const WEEK = /^个?(?:周|星期)$/;

/**
 * Both in days, where one is in months and the other in days. Months are from 30 to 31 days long: what lies between is as long,
 * so that 6个月 are 180天 as well as 184天.
 */
export function inDays(target: Quantity, actual: Quantity): Pair | undefined {
  if (!isTime(target.unit) || !isTime(actual.unit)) return undefined;
  const [wanted, reached] = [daysOf(target), daysOf(actual)];
  const workingDays = withinWorkingDays(target, workingDaysAtMost(actual));
  if (workingDays) return workingDays;
  if (wanted && isOfMonths(actual)) return [wanted, asDays(monthsIn(actual), wanted)];
  return reached && isOfMonths(target) ? [asDays(monthsIn(target), reached), reached] : undefined;
}

/** No more working days than this lie in it: as many as it has days, and five to a week. */
function workingDaysAtMost(actual: Quantity): Decimal | undefined {
  const { value, unit } = actual;
  if (unit?.of !== 'time' || unit.per !== undefined) return undefined;
  if (WEEK.test(unit.name)) return value.times(WORKING_DAYS_A_WEEK);
  return unit.name.endsWith('小时') ? value.dividedBy(HOURS_A_DAY) : daysOf(actual);
}

/** Two days are no more than three working days, nor is a week more than five; five days may well be more than three. */
function withinWorkingDays(
  { value, unit, comparator }: Quantity,
  reached: Decimal | undefined,
): Pair | undefined {
  if (!reached || unit?.of !== 'working days' || unit.per !== undefined) return undefined;
  const isLimit = comparator === '<=' || comparator === '<';
  return isLimit && reached.lessThanOrEqualTo(value) ? [value, reached] : undefined;
}

function isOfMonths({ unit }: Quantity): boolean {
  return unit?.of === 'months' && unit.per === undefined;
}

function monthsIn({ value, unit }: Quantity): Decimal {
  return unit ? value.times(unit.scale) : value;
}

function daysOf({ value, unit }: Quantity): Decimal | undefined {
  if (unit?.of !== 'time' || unit.per !== undefined || !OF_DAYS.test(unit.name)) return undefined;
  return value.times(unit.scale).dividedBy(SECONDS_A_DAY);
}

/** So many months in days, which are the other's where they can be. */
function asDays(months: Decimal, other: Decimal): Decimal {
  const [least, most] = [months.times(SHORT_MONTH), months.times(LONG_MONTH)];
  if (other.lessThan(least)) return least;
  return other.greaterThan(most) ? most : other;
}
