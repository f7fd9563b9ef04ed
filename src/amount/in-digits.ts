import { chineseNumber, wholeNumber } from './chinese';
import { remembered } from './remembered';
import { findAmounts, type FoundAmount } from './scan';
import { matchUnit } from './units';

/** A cheap first look: most sentences have their figures in digits, and no others. */
const MAY_BE =
  /[十百千]|[零一二三四五六七八九]点[零一二三四五六七八九]|[二两三四五六七八九][座所家台辆套户亩公]/;
const NUMERALS =
  /([百千]分之)?([零〇一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?([万亿]?)/g;
const DIGITS = '零一二三四五六七八九';
/** 第一百, 几百, 数十: an order, or nobody knows how many; 人数五十六 is how many. */
const LED = /第$|几$/;
const MANY = /数$/;
/** 十余, 十几, and times, orders and sessions. */
const NOT_BEHIND =
  /^(?:[余多几来]|年(?!度?目标)|月|日(?!均)|号|季|时|届|级|周|楼|版|大|世纪|期间|次会议|五|中全会)/;
/** 一个中心, 三项: of so few things a text speaks without counting them. */
const FEW = /^(?:座|所|家|台|辆|套|户|亩|公里|人次|个百分点|万|亿)/;

interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** The figures that a text spells out: 六十六名, 百分之九十五, 一千六百四十八点五万元. */
function replacedIn(text: string): readonly Replaced[] {
  const found: Replaced[] = [];
  for (const match of text.matchAll(NUMERALS)) {
    const [whole, share = '', numeral = '', places = '', scale = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const digits = digitsOf(
      text.slice(0, start),
      { share, numeral, places, scale },
      text.slice(end),
    );
    if (digits !== undefined) found.push({ start, end, digits });
  }
  return found;
}

type Parts = Readonly<Record<'share' | 'numeral' | 'places' | 'scale', string>>;

function digitsOf(before: string, { share, numeral, places, scale }: Parts, behind: string) {
  const fraction = places === '' ? '' : `.${[...places].map(digitOf).join('')}`;
  if (share !== '') {
    const value = numeral === '百' && share === '百分之' ? 100 : valueOf(numeral);
    if (value === undefined || scale !== '') return undefined;
    return `${value}${fraction}${share === '百分之' ? '%' : '‰'}`;
  }
  const last = before.slice(-1);
  if (LED.test(last) || NOT_BEHIND.test(behind)) return undefined;
  if (MANY.test(last) && /^[十百千万]/.test(numeral)) return undefined;
  // The 万 of 三百二十万元 is the unit's.
  const own = /^(.+?)([万亿])$/.exec(numeral);
  const [plain, unit] = own && places === '' ? [own[1] ?? '', own[2] ?? ''] : [numeral, scale];
  const value = valueOf(plain);
  if (value === undefined) return undefined;
  const rest = unit + behind;
  if (matchUnit(rest, 0)?.known !== true) return undefined;
  const isFew = value < 10 && fraction === '';
  if (isFew ? !FEW.test(rest) : /^分(?!之)/.test(rest) && plain === '十') return undefined;
  return `${value}${fraction}${unit}`;
}

function digitOf(sign: string): number {
  return DIGITS.indexOf(sign === '〇' ? '零' : sign);
}

function valueOf(numeral: string): number | undefined {
  return chineseNumber(numeral) ?? wholeNumber(numeral);
}

const replaced = remembered((text): readonly Replaced[] => {
  return MAY_BE.test(text) ? replacedIn(text) : [];
}, 1024);

/** Whether a text spells out any figures. */
export function spellsFigures(text: string): boolean {
  return replaced(text).length > 0;
}

/** A text with the figures that it spells out in digits. */
export function inDigits(text: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end, digits } of replaced(text)) {
    plain += text.slice(from, start) + digits;
    from = end;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** All quantities and dates of a text, those that it spells out among them; the offsets are those of the text as it is. */
export function findAllAmounts(text: string): readonly FoundAmount[] {
  const all = replaced(text);
  if (all.length === 0) return findAmounts(text);
  return findAmounts(inDigits(text)).map((found) => {
    const start = offsetOf(found.start, all);
    const end = offsetOf(found.end, all);
    return { ...found, start, end, reading: { ...found.reading, text: text.slice(start, end) } };
  });
}

/** Where an offset of the text in digits lies in the text as it is. */
function offsetOf(offset: number, all: readonly Replaced[]): number {
  let shift = 0;
  for (const { start, end, digits } of all) {
    const at = start + shift;
    if (offset <= at) break;
    if (offset < at + digits.length) return end;
    shift += digits.length - (end - start);
  }
  return offset - shift;
}
