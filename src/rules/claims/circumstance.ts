/** The year, the comparison and the percentage of what a clause says. */
import type { Assertion } from './assertion';
import { has, isDigit, PREDICATES, type Clause, type Token } from './tokens';

export function isPast({ text, tokens }: Clause): boolean {
  return tokens.some((token) => has(token, 'past')) || UP_TO.test(text);
}

/** 截至9月: December is the end of the year, which has no other name. */
const UP_TO = /(?:截[至止到]?|[\d月]\s*[-—~～至到])(?:20\d\d年)?(?:0?[1-9]|1[01])月/;
/** 9月底执行率68.5%: a deadline (9月底前) tells of no part of the year. */
const OF_MONTH = /(?<!\d)(?:0?[1-9]|1[01])月(?:份|[底末](?!前))/;

/** Whether a figure is of a part of the year. */
export function isOfMonth({ text }: Clause): boolean {
  return OF_MONTH.test(text);
}

/** Whether a clause says when, and no more: 截至2023年9月底. */
export function isTimeOnly(clause: Clause): boolean {
  const isNamed = clause.tokens.some(({ roles }) => roles.some((role) => PREDICATES.has(role)));
  return !isNamed && (isPast(clause) || isOfMonth(clause)) && clause.text.length <= LONGEST_TIME;
}

const LONGEST_TIME = 14;

/** Years named as the time of what is said, not as what it is compared with (较2022年). */
export function yearsOf({ text, tokens }: Clause): number[] {
  return tokens.flatMap(({ word, start }) =>
    word.endsWith('年') && word.startsWith('20') && !/[较比与同]/.test(text.charAt(start - 1))
      ? [Number(word.slice(0, 4))]
      : [],
  );
}

export function versusOf({ text, tokens }: Clause): Assertion['versus'] {
  if (tokens.some((token) => has(token, 'versusBudget'))) return 'budget';
  const year = tokens.some(
    ({ word, start }) => /^20\d\d年$/.test(word) && /[较比与同]/.test(text.charAt(start - 1)),
  );
  return year || tokens.some((token) => has(token, 'versusLastYear')) ? 'lastYear' : undefined;
}

const LEAST_BEFORE = /(不低于|不少于|超过|高于|至少|突破|大于)$/;

const MOST_BEFORE = /(不足|低于|不到|不超过|未超过|少于|小于)$/;

export function percentOf({ text }: Clause, token: Token): Pick<Assertion, 'percent' | 'bound'> {
  const before = text.slice(0, token.start);
  const after = text.slice(token.end, token.end + 2);
  const percent = isDigit(token.word.charCodeAt(0)) ? token.word : '100';
  if (after === '以上' || LEAST_BEFORE.test(before)) return { percent, bound: 'least' };
  if (after === '以下' || after === '以内' || MOST_BEFORE.test(before))
    return { percent, bound: 'most' };
  return { percent };
}

/** The year or the stage that a figure beside this one is of: 上年的, 2022年同期满意度. */
const THEN =
  '(?:(?:上一?年度?|去年|前年|往年|20\\d\\d年度?|年初|同期|当期)(?:的|实际|同期)*(?:[\\u4e00-\\u9fff]{0,8}[率度])?(?:为|是|的)?)?';
const COMPARED = new RegExp(
  `(?:(?:与|比|较|距离?|离)${THEN}|目标值?(?:为|是)?|指标值?(?:为|是)?)$`,
);
const FROM = new RegExp(`[由从]${THEN}(?:的|原来的?|原有的?)?$`);
const WENT = /^[^，,。；;\d的]{0,8}[到至为增减升降涨落提压缩]/;

/** Whether a percentage is only what something is compared with, or where it moved from: 与95%差1个百分点, 目标值95%, 由90%提高到92%. */
export function isComparand({ text }: Clause, token: Token): boolean {
  const before = text.slice(0, token.start);
  if (COMPARED.test(before)) return true;
  return FROM.test(before) && WENT.test(text.slice(token.end));
}
