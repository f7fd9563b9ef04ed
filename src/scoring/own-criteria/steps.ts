import {
  type DateReading,
  decimal,
  type Decimal,
  HUNDRED,
  ONE,
  type Quantity,
  type Reading,
  ZERO,
} from '../../amount';
import type { Measured } from '../model';

/** 每低1个百分点, 每延迟一次, 发现1处不规范: for what each deduction is made. */
export interface Step {
  readonly size: Decimal;
  readonly unit: string;
  readonly way: 'down' | 'up' | 'late' | 'fault';
  /** The words of the fault that is counted, without those that say only that there was one. */
  readonly fault: string;
  /** 每低于95%1个百分点: from which figure on. */
  readonly base?: Decimal;
  /** 完成率每降低1%: of the target. */
  readonly ofTarget: boolean;
}

const DOWN = /降低|下降|减少|下滑|低于?|少于?|差|欠|不足|未达/;
const UP = /超过|超出|超|增加|高出|高于?|多于?|上升|突破/;
const LATE = /逾期|超期|延期|延迟|推迟|延后|拖延|滞后|晚于?|迟/;
const SIZE = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十])';
const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};
/** Behind 每, or behind a verb that begins a deduction without it: 发现一起, 缺一项. */
const STEP = new RegExp(
  `^(?<before>[^每\\d]{0,16}?)(?<base0>(?:[≥≤<>]|低于|少于|小于|不足|超过|高于|大于|达到|未达到?)\\d+(?:\\.\\d+)?%?的?,?)?(?<each>每[亩户人个件套处项次]?)?(?<lead>[^\\d一二两三四五六七八九十每]{0,14}?)(?<base>\\d+(?:\\.\\d+)?(?:%|‰))?的?${SIZE}(?<unit>个?百分点|个?%|‰|个?月|[\\u4e00-\\u9fa5]{0,3}?(?:/[\\u4e00-\\u9fa5]{1,2})?)(?<tail>[^\\d,]{0,16})$`,
);
/** Words around a step that name no fault: the target, and that something is there. */
const PLAIN =
  /^(?:较|比|与|在)?(?:年度|预期|计划|绩效|规定)?(?:目标|指标|标准|计划|要求|时限|时间)?[值数]?(?:相比)?|[有出现发生查在存]{1,2}$|于$/g;
const SEEN = /发现|出现|发生|存在|查出|被|有|的|情况|现象|问题|者/g;
const UNITS =
  /^(?<unit>个?百分点|个?%|‰|个?月|天|日|周|年|次|起|处|项|个|件|人|户|家|例|条|份|宗|场|台|套|座|公里|千米|米|亩|公斤|吨|万?元)(?<rest>.*)$/;

/** The step that a condition tells, and nothing else. */
export function stepIn(condition: string): Step | undefined {
  const found = STEP.exec(condition);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const size = found[6] ?? '';
  const { before = '', base0 = '', each, lead = '', base, unit: short = '', tail = '' } = groups;
  const words = `${lead}${short}${tail}`;
  if (each === undefined && !/^(?:发现|出现|发生|缺|少|有|存在|逾期|延[迟期])/.test(lead)) {
    return undefined;
  }
  // The unit is the longest that is known: 处不规范 is 处.
  const parted = UNITS.exec(`${short}${tail}`)?.groups;
  const unit = parted?.['unit'] ?? `${short}${tail}`;
  const rest = parted?.['rest'] ?? '';
  const wayWords = `${lead}${rest}`;
  const ofTarget = /完成(?:率|比例)/.test(before + lead);
  const start = figureIn(base ?? base0);
  const way = LATE.test(wayWords)
    ? 'late'
    : DOWN.test(lead)
      ? 'down'
      : UP.test(lead)
        ? 'up'
        : 'fault';
  return {
    size: decimal(DIGITS[size] ?? size),
    unit: unit.replace(/^个(?=百分点|%|月)/, ''),
    way,
    fault: faultIn(way === 'fault' ? `${lead}${rest}` : words),
    ...(start && { base: start }),
    ofTarget,
  };
}

/** What a fault is called; where it is no more than 问题, that. */
function faultIn(words: string): string {
  const bare = words.replace(PLAIN, '').replace(SEEN, '');
  return bare === '' && words.includes('问题') ? '问题' : bare;
}

function figureIn(text: string): Decimal | undefined {
  const figure = /\d+(?:\.\d+)?/.exec(text)?.[0];
  return figure === undefined ? undefined : decimal(figure);
}

/** What the steps of a row are counted from. */
export interface Miss {
  readonly measured: Measured | undefined;
  readonly target: Reading | undefined;
  readonly actual: Reading | undefined;
  readonly year: number | undefined;
}

/** The least and the most steps that a result is off; `undefined` where nobody can tell, none where it is not off that way. */
export function countOf(step: Step, miss: Miss): readonly [Decimal, Decimal] | undefined {
  const { target, actual } = miss;
  if (step.way === 'down' || step.way === 'up') return distance(step, miss);
  if (step.way === 'late' && target?.kind === 'date' && actual?.kind === 'date') {
    return lateness(step, target, actual, miss.year);
  }
  const isCount = target?.kind === 'quantity' && actual?.kind === 'quantity';
  if (isCount && step.way === 'late') return distance({ ...step, way: 'up' }, miss);
  if (isCount && target.value.isZero()) return whole(step, actual);
  return told(step, actual?.text);
}

/** How far a figure lies off on the side that the step names. */
function distance(step: Step, { measured, target }: Miss): readonly [Decimal, Decimal] | undefined {
  if (!measured || target?.kind !== 'quantity' || measured.target.isZero() || step.size.isZero()) {
    return undefined;
  }
  const { value } = target;
  // Divided last, so that what is one whole step off comes out as one.
  const of = (miss: Decimal, divisor: Decimal) => {
    const steps = miss.dividedBy(divisor.times(step.size));
    return range(step.way === 'up' ? steps.negated() : steps);
  };
  if (isInOwnUnit(step, target)) {
    const base = step.base ?? value;
    const miss = base.minus(value).times(measured.target);
    return of(measured.target.minus(measured.actual).times(value).plus(miss), measured.target);
  }
  // 完成率每降低1%: of what is counted, so much of the target.
  const isShare = step.unit === '%' || (step.unit === '百分点' && step.ofTarget);
  if (!isShare || step.base || target.unit?.name === '%') return undefined;
  return of(measured.target.minus(measured.actual).times(HUNDRED), measured.target);
}

function isInOwnUnit(step: Step, { unit }: Quantity): boolean {
  if (unit?.name === '%') return step.unit === '%' || step.unit === '百分点';
  if (unit === undefined) return step.unit === '';
  // 每亩超1公斤 of 22公斤/亩: so much for each of them.
  return (
    unit.name === step.unit ||
    (unit.per !== undefined && unit.name.replace(/\/.*$/, '') === step.unit)
  );
}

function range(steps: Decimal): readonly [Decimal, Decimal] {
  return steps.greaterThan(ZERO) ? [steps.floor(), steps.ceil()] : [ZERO, ZERO];
}

/** Of what must not happen at all, as often as it did. */
function whole(step: Step, { value, unit }: Quantity): readonly [Decimal, Decimal] | undefined {
  const isSame = step.unit === '' || unit === undefined || unit.name === step.unit;
  return isSame && !step.size.isZero() ? range(value.dividedBy(step.size)) : undefined;
}

const DAY = 86_400_000;
const ANY_YEAR = 2001;

/** How late a date is, in days or months; a month alone ends with its last day. */
function lateness(
  { unit, size }: Step,
  target: DateReading,
  actual: DateReading,
  formYear: number | undefined,
): readonly [Decimal, Decimal] | undefined {
  // Two months without a year are of one.
  const base = target.year ?? formYear ?? actual.year ?? ANY_YEAR;
  if (target.month === undefined || actual.month === undefined) return undefined;
  const due = target.isNextYear ? base + 1 : base;
  const done = actual.year ?? (actual.isNextYear ? base + 1 : due);
  const months = (done - due) * 12 + actual.month - target.month;
  if (months < 0) return [ZERO, ZERO];
  if (unit === '月') {
    if (actual.day === undefined) return range(decimal(months).dividedBy(size));
    const isDayed = target.day !== undefined && actual.day > target.day;
    const least = decimal(isDayed || months === 0 ? months : months - 1);
    return [least.dividedBy(size).floor(), least.plus(ONE).dividedBy(size).ceil()];
  }
  if (!/^[天日]$/.test(unit) || actual.day === undefined) return undefined;
  const limit = target.day === undefined ? lastDay(due, target.month) : target.day;
  const late =
    (Date.UTC(done, actual.month - 1, actual.day) - Date.UTC(due, target.month - 1, limit)) / DAY;
  return range(decimal(late).dividedBy(size));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const LATE_WORDS = '(?:逾期|超期|延期|延迟|推迟|延后|拖延|滞后)';
const DENIED = /[未无没零]|杜绝|避免/;

/** 一季度延迟1次: how often a result says itself that the fault occurred. */
function told(step: Step, text: string | undefined): readonly [Decimal, Decimal] | undefined {
  const fault = step.way === 'late' ? LATE_WORDS : step.fault;
  if (text === undefined || step.unit === '' || !/^(?:.{2,}|[缺少漏错])$/u.test(fault)) {
    return undefined;
  }
  const count = `${SIZE}个?${step.unit}`;
  const near = '[^，,。；;\\d]{0,4}';
  const own = new RegExp(`${fault}${near}?${count}|${count}${near}?${fault}`, 'g');
  const found = [...text.matchAll(own)];
  const [only] = found;
  if (found.length !== 1 || !only || step.size.isZero()) return undefined;
  const before = text.slice(0, only.index).replace(/^.*[，,。；;]/s, '');
  if (DENIED.test(before)) return undefined;
  const size = only[1] ?? only[2] ?? '';
  return range(decimal(DIGITS[size] ?? size).dividedBy(step.size));
}
