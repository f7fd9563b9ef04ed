import { normalize } from './characters';
import { BEFORE_SOURCE, joinComparators, matchAfter } from './comparators';
import { matchDate, type DateMatch } from './dates';
import { decimal } from './decimal';
import type { DateReading, Quantity, Writable } from './reading';
import { remembered } from './remembered';
import { inUnbroken } from './unbroken';
import { isTime, matchUnit } from './units';

/** A quantity or a date found in a text, with its offsets; `comma` and the like are the reader's business. */
export interface FoundAmount {
  /** Offset of its first character, a comparator before the figure included. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  readonly reading: Quantity | DateReading;
  /** Set where the comparators around the figure contradict each other. */
  readonly conflict?: true;
}

/** Digits, grouped by threes or not, with at most one point. */
const PLAIN = '\\d+(?:\\.\\d+)?';
const GROUPED = '\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?';
const SPACED = '\\d{1,3}(?: \\d{3})+(?![\\d])(?: ?\\.\\d+)?';
/** A space typed beside the point, or behind the comma of a figure with decimals: `408 .34`, `408. 34`, `1, 016.17`. */
const SLIPPED = '\\d{1,3}(?:, ?\\d{3})+\\.\\d+|\\d+(?: {1,2}\\.\\d+|\\. {1,2}\\d\\d(?![\\d.]))';
const LONG_IN_CELL = new RegExp(`${SLIPPED}|${GROUPED}|${SPACED}|${PLAIN}(?:e[+-]?\\d+)?`, 'iy');
/** 筹集1 526套: spaces group digits in a text only where no number of a thing (任务1 200户) may end before them. */
const SPACED_IN_TEXT =
  '(?<=[\\u4e00-\\u9fff])(?<![第标务目程段施号期批件类组级表图例条款点项区县村镇楼栋月年线])[1-9]\\d{0,2}(?: \\d{3})+(?=[\\u4e00-\\u9fff])';
const LONG_IN_TEXT = new RegExp(`${GROUPED}|${SPACED_IN_TEXT}|${PLAIN}`, 'y');

/** Where a figure or a date begins: at a digit, or at a period that a word names. */
const START = /\d|第?[一二三四]个?季|[上下]半年|全年|年[初中底末内]/g;

/** What may stand before a figure's digits. */
const BEFORE_FIGURE = new RegExp(`((?:${BEFORE_SOURCE}\\s*)*)(百分之\\s*)?(¥)?\\s*([+-])?\\s*$`);
/** The last characters of what may: a cheap test first. */
const ENDS_BEFORE = /[><=≥≤≈于少到达超低多高在为约近足过概之¥+-]\s*$/;
const LONGEST_BEFORE = 16;
/** Longer runs of digits are account numbers, codes or nonsense, and no figures. */
const LONGEST_FIGURE = 30;

const MORE = /^\s*(?:[余多几]|\+(?!\s*[\dA-Za-z]))/;

/** `1.2023年`: the first item, and a year. */
const NUMBERED_YEAR = /((?:^|[\s。；;：:])\d{1,2})\.(?=(?:19|20)\d{2}\s*年)/g;

/** Behind these a `-` or `+` joins or ranges; it is no sign. */
const JOINED = /(?:[\d%‰A-Za-z)\]]|\d[\u4e00-\u9fff℃℉°㎡]{1,3})$/;

/** Several rules read the same sentences, and the same sentences stand in many forms. */
const SENTENCES = 1024;

/**
 * All quantities and dates in running text, in order. Numbering (`1、`, `（2）`, `第3条`), document numbers
 * (`〔2024〕10号`) and figures that are part of a word (`PM2.5`) are left out.
 */
export const findAmounts = remembered(
  (text): readonly FoundAmount[] =>
    inUnbroken(text, amountsOf).map((found) => withText(found, text)),
  SENTENCES,
);

/** As it stands in the text, breaks and all. */
function withText(found: FoundAmount, text: string): FoundAmount {
  const own = text.slice(found.start, found.end);
  return own === found.reading.text
    ? found
    : { ...found, reading: { ...found.reading, text: own } };
}

function amountsOf(text: string): readonly FoundAmount[] {
  // In running text a full-width comma parts figures; it never groups their digits.
  const plain = normalize(text.replace(/，/g, '、'));
  const hasNumberedYear = plain.includes('.20') || plain.includes('.19');
  const normal = hasNumberedYear ? plain.replace(NUMBERED_YEAR, '$1、') : plain;
  return scan(text, normal, LONG_IN_TEXT).filter((found) => !isNumbering(text, found));
}

/** All quantities and dates of a cell's text: like `findAmounts`, but every figure counts. */
export function scanCell(text: string, normal: string): readonly FoundAmount[] {
  return scan(text, normal, LONG_IN_CELL);
}

function scan(text: string, normal: string, figure: RegExp): FoundAmount[] {
  const found: FoundAmount[] = [];
  let from = 0;
  START.lastIndex = 0;
  for (let start = START.exec(normal); start; start = START.exec(normal)) {
    const at = start.index;
    const run = digitRun(normal, at);
    if (run > LONGEST_FIGURE) {
      START.lastIndex = from = at + run;
      continue;
    }
    const amount = dateAt(text, normal, at) ?? quantityAt(text, normal, at, from, figure);
    if (amount) {
      found.push(amount);
      from = amount.end;
    }
    START.lastIndex = amount?.end ?? at + 1;
  }
  return found;
}

/** How many digits stand in a row. */
function digitRun(normal: string, at: number): number {
  let end = at;
  while (isDigit(normal.charCodeAt(end))) end++;
  return end - at;
}

function dateAt(text: string, normal: string, at: number): FoundAmount | undefined {
  if (/[\d.]/.test(normal[at - 1] ?? '')) return undefined;
  const match: DateMatch | undefined = matchDate(normal, at);
  if (!match) return undefined;
  const { end, ...parts } = match;
  return { start: at, end, reading: { kind: 'date', text: text.slice(at, end), ...parts } };
}

interface BeforeFigure {
  /** Offset of its first character. */
  readonly start: number;
  readonly comparators: string;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  readonly isNegative: boolean;
}

/** What stands before the digits at `at`, back to `from` at most. */
function beforeFigure(text: string, normal: string, at: number, from: number): BeforeFigure {
  const none = { start: at, comparators: '', isPercent: false, isMoney: false, isNegative: false };
  const offset = Math.max(from, at - LONGEST_BEFORE);
  const words = normal.slice(offset, at);
  if (!ENDS_BEFORE.test(words)) return none;
  const [whole = '', comparators = '', percent, money, sign] = BEFORE_FIGURE.exec(words) ?? [];
  const start = at - whole.trimStart().length;
  if (whole.trim() === '' || isTitleEnd(text, start)) return none;
  const ahead = normal.slice(Math.max(0, start - 5), start);
  const isJoint = sign !== undefined && comparators === '' && !money && JOINED.test(ahead);
  if (isJoint) return none;
  return {
    start,
    comparators,
    isPercent: percent !== undefined,
    isMoney: money !== undefined,
    isNegative: sign === '-',
  };
}

/** The digits of a figure. Most are plain; `long` reads those that go on behind a comma, a space or an e. */
function digitsAt(normal: string, at: number, long: RegExp): string {
  let end = at;
  while (isDigit(normal.charCodeAt(end))) end++;
  if (normal.charAt(end) === '.' && isDigit(normal.charCodeAt(end + 1))) {
    end++;
    while (isDigit(normal.charCodeAt(end))) end++;
  }
  if (end === at || !/[, .e]/i.test(normal.charAt(end))) return normal.slice(at, end);
  long.lastIndex = at;
  return long.exec(normal)?.[0] ?? '';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function quantityAt(
  text: string,
  normal: string,
  at: number,
  from: number,
  figure: RegExp,
): FoundAmount | undefined {
  const digits = digitsAt(normal, at, figure);
  if (digits === '' || (at > from && /[\d.]/.test(normal[at - 1] ?? ''))) return undefined;
  const before = beforeFigure(text, normal, at, from);
  const behind = at + digits.length;
  const more = MORE.exec(normal.slice(behind, behind + 3));
  const unitAt = behind + (more ? more[0].length : 0);
  const unit = before.isPercent ? undefined : unitBehind(normal, unitAt);
  const end = unit?.end ?? unitAt;
  const after = matchAfter(normal, end, isTime(unit?.unit));
  // 10+ is ten or more; 10余 is about ten.
  const beyond = more?.[0].endsWith('+') ? '>=' : more || unit?.about ? 'about' : undefined;
  const comparator = joinComparators(before.comparators, after?.sense ?? beyond);
  const finish = after?.end ?? end;
  const reading = quantityOf(text.slice(before.start, finish), digits, before.isNegative);
  if (unit) reading.unit = unit.unit;
  else if (before.isPercent) reading.unit = matchUnit('%', 0)?.unit;
  else if (before.isMoney) reading.unit = matchUnit('元', 0)?.unit;
  const found = { start: before.start, end: finish, reading };
  if (comparator === 'conflict') return { ...found, conflict: true };
  if (comparator !== undefined) reading.comparator = comparator;
  return found;
}

function quantityOf(text: string, digits: string, isNegative: boolean): Writable<Quantity> {
  const plain = digits.length > 3 ? digits.replace(/[, ]/g, '') : digits;
  const value = decimal(plain);
  const point = plain.indexOf('.');
  const printed = point < 0 ? 0 : plain.length - point - 1;
  return {
    kind: 'quantity',
    text,
    value: isNegative ? value.negated() : value,
    places: /e/i.test(plain) ? value.decimalPlaces() : printed,
  };
}

/** The unit behind a figure; white space and brackets may stand between: `1024.16\n万元`, `50（个）`. */
function unitBehind(normal: string, offset: number): ReturnType<typeof matchUnit> {
  let gap = 0;
  while (gap < 8 && /\s/.test(normal.charAt(offset + gap))) gap++;
  const at = offset + gap;
  if (normal[at] === '(') {
    const inner = matchUnit(normal, at + 1);
    return inner?.known && normal[inner.end] === ')' ? { ...inner, end: inner.end + 1 } : undefined;
  }
  const unit = matchUnit(normal, at);
  // A word that no table knows is a unit only where it touches the figure.
  return unit && (unit.known || gap === 0) ? unit : undefined;
}

/** `》95%` after `《…` closes a title and is no comparator. */
function isTitleEnd(text: string, at: number): boolean {
  const glyph = text[at];
  return (glyph === '》' || glyph === '〉') && /[《〈]/.test(text.slice(Math.max(0, at - 60), at));
}

function isNumbering(text: string, found: FoundAmount): boolean {
  const { reading } = found;
  const ahead = text.charAt(found.start - 1);
  if (reading.kind === 'date') {
    return /[〔[（(]/.test(ahead) && /[〕\]）)]/.test(text.charAt(found.end));
  }
  if (/[A-Za-z_〔[]/.test(ahead)) return true;
  // A year before a word (`2023工作方案`) counts nothing.
  const { unit } = reading;
  if (unit?.dimension === 'count' && unit.of === undefined && isYear(reading)) return true;
  if (unit !== undefined && !NUMBERED.has(unit.name)) return false;
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  const behind = text.slice(found.end, found.end + 2);
  if (/第\s*$/.test(before)) return true;
  if (/^号/.test(behind) || unit?.name === '号') return true;
  if (unit !== undefined) return false;
  if (
    /(?:^|[\n。；;：:\s])$/.test(before) &&
    NUMBER_MARK.test(text.slice(found.end, found.end + 6))
  ) {
    return true;
  }
  return /[（(]$/.test(before) && /^[)）]/.test(behind);
}

/** Behind the number of an item: `1、`, `1.`, `1.2023年`. */
const NUMBER_MARK = /^[、．]|^\.(?!\d)|^\.(?:19|20)\d{2}\s?年/;

/** Units of what is numbered as well as counted: 第3条, 3号. */
const NUMBERED: ReadonlySet<string> = new Set('条款项章节号届次批期步');

function isYear({ value, places }: Quantity): boolean {
  return places === 0 && value.greaterThanOrEqualTo(1900) && value.lessThan(2100);
}
