import { type DateReading, decimal, type Quantity, readUnit } from '../../amount';

/**
 * Whether a thing was done by its date; `undefined` where the two dates share no part that could tell. A date without a year
 * is in the year that the form is about.
 */
export function isInTime(
  target: DateReading,
  actual: DateReading,
  formYear: number | undefined,
): boolean | undefined {
  const base = target.year ?? formYear;
  const isLater = actual.isNextYear === true && target.isNextYear !== true;
  if (base === undefined && isLater) return false;
  const wanted = base !== undefined && target.isNextYear ? base + 1 : base;
  const reached = actual.isNextYear && base !== undefined ? base + 1 : wanted;
  const year = compare(actual.year ?? reached, wanted);
  if (year !== undefined && year !== 0) return year < 0;
  if (year === undefined && target.month === undefined) return undefined;
  const month = compare(actual.month, target.month);
  if (month === undefined) return target.month === undefined ? true : undefined;
  if (month > 0 && beganIn(actual) <= (target.month ?? 0)) return undefined;
  if (month !== 0) return month < 0;
  const day = compare(actual.day, target.day);
  // A day against a whole month: the month has not ended.
  return day === undefined ? true : day <= 0;
}

/** A quarter or half of the year that names no end of it: 第三季度 may be as early as July. */
const PART_OF_YEAR = /(?:季度?|[上下]半年)$/;

/** The first month that a date may stand for. */
function beganIn({ text, month = 0 }: DateReading): number {
  const part = PART_OF_YEAR.exec(text.trim())?.[0];
  if (part === undefined) return month;
  return month - (part.endsWith('半年') ? HALF_YEAR : QUARTER) + 1;
}

const QUARTER = 3;
const HALF_YEAR = 6;

const MONTH = 31;

/** By about how many days a date lies behind its limit, at least; `undefined` where one of them names no month. */
export function daysLate(
  target: DateReading,
  actual: DateReading,
  formYear: number | undefined,
): number | undefined {
  if (target.month === undefined || actual.month === undefined) return undefined;
  const wanted = (target.year ?? formYear ?? 0) + (target.isNextYear ? 1 : 0);
  const reached = actual.year ?? (actual.isNextYear && !target.isNextYear ? wanted + 1 : wanted);
  const months = (reached - wanted) * 12 + actual.month - target.month;
  return months * MONTH + (actual.day ?? 1) - (target.day ?? MONTH);
}

/** Whether the limit itself was typed again: 11月底前 → 11月底前. */
export function repeatsLimit(target: DateReading, actual: DateReading): boolean {
  return (
    target.bound === 'by' &&
    actual.bound === 'by' &&
    (actual.year === undefined || actual.year === (target.year ?? actual.year)) &&
    target.isNextYear === actual.isNextYear &&
    target.month === actual.month &&
    target.day === actual.day &&
    actual.partly !== true
  );
}

function compare(actual: number | undefined, target: number | undefined): number | undefined {
  return actual === undefined || target === undefined ? undefined : actual - target;
}

/** The whole months of a period: 1-12月 and 全年 are 12; `undefined` for a moment, or a period that days end. */
export function monthsOf({ from, year, month, day, text }: DateReading): Quantity | undefined {
  const start = from ?? (/^全年/.test(text) ? { month: 1 } : undefined);
  if (start?.month === undefined || month === undefined || day !== undefined) return undefined;
  const years = start.year !== undefined && year !== undefined ? year - start.year : 0;
  const months = years * 12 + month - start.month + 1;
  const unit = readUnit('个月');
  if (months < 1 || !unit) return undefined;
  return { kind: 'quantity', text, value: decimal(months), places: 0, unit };
}
