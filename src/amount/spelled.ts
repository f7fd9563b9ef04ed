import { chineseNumber, spelledShares, wholeNumber } from './chinese';
import { BEFORE_SOURCE } from './comparators';
import { decimal } from './decimal';
import { matchUnit } from './units';

const LED = `^((?:${BEFORE_SOURCE}\\s*)*)`;
const NUMERAL = new RegExp(
  `${LED}([十一二两三四五六七八九][零〇十百千万一二两三四五六七八九]{1,11})`,
);
const SUM = new RegExp(
  `${LED}(\\d{1,9}(?:\\.\\d{1,4})?)([^\\d+]{0,4})\\+(\\d{1,9}(?:\\.\\d{1,4})?)([^\\d+]{1,4})$`,
);
/** What may follow the unit of a figure: nothing that would make it part of a name. */
const ENDS = /^(?:以上|以下|以内|之内|左右|[,，。;；、(（\s]|$)/;

/**
 * The text with figures written in words, behind the year they are of, before what they bound, or as a sum of one unit, in digits
 * behind their signs: 九成以上, ≥一百零五人, 不高于上年(35件), 80%≤满意度≤100%, 3+2项.
 */
export function spelledOut(normal: string): string {
  return sumOf(lengthOf(timesOf(numeralOf(spelledShares(ofLastYear(bounding(normal)))))));
}

const SIGN = '([<>]=?|=[<>]|[≤≥])';
const FIGURE = '(\\d[\\d.,]*[^\\d<>=≤≥]{0,4}?)';
const BOUNDING = new RegExp(`^${FIGURE}\\s*${SIGN}\\s*[^\\d<>=≤≥]{1,16}(?:${SIGN}\\s*${FIGURE})?$`);
const NOTHING = /^0[%\s]*$/;
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };

/** 80%≤满意度≤100%, 5%≥失业率: the figure stands before what it bounds, so that its sign is to be read from behind. */
function bounding(normal: string): string {
  if (!/[<>≤≥]/.test(normal)) return normal;
  const [, first = '', sign = '', other, second = ''] = BOUNDING.exec(normal) ?? [];
  if (sign === '') return normal;
  const bound = `${sign.replace(/[<>≤≥]/, (own) => MIRRORED[own] ?? own)}${first.trim()}`;
  if (other === undefined) return bound;
  // 0<失业率≤5% bounds it from above alone; of ends that do not count themselves no span is made.
  if (NOTHING.test(first) && /^[<≤]/.test(sign)) return `${other}${second}`;
  return [sign, other].every((one) => /[=≤≥]/.test(one)) ? `${bound},${other}${second}` : normal;
}

const OF_LAST_YEAR = new RegExp(
  `^(${BEFORE_SOURCE})\\s*(?:上年|去年|上一年|前一年)度?(?:同期)?(?:的?(?:水平|实际数?|基数|数))?\\s*` +
    `\\(\\s*(?:(?:上年|去年|上一年|(?:19|20)\\d\\d年)度?(?:同期)?(?:实际)?(?:为|[:：])?\\s*)?([^()]*\\d[^()]*)\\)$`,
);

/** 不高于上年(35件), 不低于去年水平(2022年为1200人次): what may not be passed is the figure in brackets. */
function ofLastYear(normal: string): string {
  return normal.endsWith(')') ? normal.replace(OF_LAST_YEAR, '$1$2') : normal;
}

/** A numeral beyond 99 that is plainly a figure: with a known unit, or alone. */
function numeralOf(normal: string): string {
  if (!/[百千万]/.test(normal)) return normal;
  const close = normal.replace(/\s+/g, '');
  const [whole = '', led = '', numeral = ''] = NUMERAL.exec(close) ?? [];
  // 一万元 is 1 万元: the last 万 may be the unit's.
  const value = /[百千万]/.test(numeral) ? wholeNumber(numeral) : undefined;
  if (value === undefined) return normal;
  const rest = close.slice(whole.length);
  const about = /^[余多]/.test(rest) ? 1 : 0;
  const unit = matchUnit(rest, about);
  const isFigure = rest === '' || (unit?.known === true && ENDS.test(rest.slice(unit.end)));
  return isFigure ? `${led}${value}${rest}` : normal;
}

const TIMES =
  /^((?:平均)?每个?(?:月|季度?|半年|年|周|天|日))([一两二三四五六七八九十]{1,3})(?=[次场期回遍])/;
const HALF_HOUR = /(?<![\d个])半个?小时/;

/** 每月一次 is 每月1次, 半小时 is 0.5小时. */
function timesOf(normal: string): string {
  if (normal.startsWith('每') || normal.startsWith('平均每')) {
    return normal.replace(TIMES, (whole: string, each: string, numeral: string) => {
      const value = chineseNumber(numeral);
      return value === undefined ? whole : `${each}${value}`;
    });
  }
  return normal.includes('半') ? normal.replace(HALF_HOUR, '0.5小时') : normal;
}

const LENGTH =
  /(?<![\d.])(?:(\d{1,4})个?小时)?(?:(\d{1,4})分钟?(\d{1,2})秒钟?|(?<=小时)(\d{1,2})分钟?)(?!\d)/;

/** 22分35秒, 1小时20分: one length of time in its smallest unit. */
function lengthOf(normal: string): string {
  if (!normal.includes('分')) return normal;
  return normal.replace(
    LENGTH,
    (whole: string, hours = '0', minutes = '0', seconds?: string, alone?: string) => {
      const inMinutes = Number(hours) * 60 + Number(alone ?? minutes);
      if (Number(alone ?? seconds) >= 60) return whole;
      return seconds === undefined ? `${inMinutes}分钟` : `${inMinutes * 60 + Number(seconds)}秒`;
    },
  );
}

/** 3+2项 and 3项+2项 are five. */
function sumOf(normal: string): string {
  if (!normal.includes('+')) return normal;
  const [, led = '', first = '', ownUnit = '', second = '', unit = ''] =
    SUM.exec(normal.replace(/\s+/g, '')) ?? [];
  const known = unit === '' ? undefined : matchUnit(unit, 0);
  if (!known?.known || known.end !== unit.length) return normal;
  if (known.unit.dimension === 'ratio' || (ownUnit !== '' && ownUnit !== unit)) return normal;
  return `${led}${decimal(first).plus(decimal(second)).toFixed()}${unit}`;
}
