/** A stretch of time from one day, month or year to another: 2023.1–2023.12, 2023年1-12月, 2022-2024年. */
import { normalize } from './characters';
import { remembered } from './remembered';

/** One end of it, as exactly as it is given. */
export interface PeriodEnd {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Period {
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

/** 2023年12月1日, 2023.12, 2023-12-01, 2023; the 12 of 2023年1-12月 is no day. */
const DATE =
  /(20\d\d)(?!\d)(?:\s*[年./-]\s*(\d{1,2})(?!\d|\s*年)(?:\s*[月./-]\s*(\d{1,2})(?!\d|\s*[月.]))?)?\s*[年月日号]?/g;
/** The end of it in the year of its beginning: -12月, 至12月31日, -12.31. */
const END_IN_YEAR =
  /^(?:[-—–~至到]|到)+\s*(\d{1,2})(?:\s*[月.]\s*(\d{1,2})\s*日?|\s*月(?:底|末)?)?$/;
const BETWEEN = /^\s*(?:[-—–~～至到、]|起|开始|启动|度|底|初|末|\s)+$/;
const BEHIND = /^\s*(?:止|结束|完成|完工|竣工|底|末|度|前|期间|[。；;，,)）])*\s*$/;
const BEFORE = /^\s*(?:自|从|计划|实际|[(（])*\s*$/;

/** The period that a text is; `undefined` where it names none, or says more. */
export const readPeriod = remembered((text): Period | undefined => {
  const said = normalize(text).replace(/[\s\u3000]+/g, '');
  const dates = [...said.matchAll(DATE)];
  const [first, second, third] = dates;
  if (!first || third || !BEFORE.test(said.slice(0, first.index))) return undefined;
  const from = endOf(first);
  if (!from) return undefined;
  const behind = first.index + first[0].length;
  if (!second) return inOneYear(from, said.slice(behind).replace(BEHIND, ''));
  const to = endOf(second);
  const isWhole =
    BETWEEN.test(said.slice(behind, second.index)) &&
    BEHIND.test(said.slice(second.index + second[0].length));
  return to && isWhole ? { from, to } : undefined;
});

function inOneYear(from: PeriodEnd, rest: string): Period | undefined {
  const [, first, day] = END_IN_YEAR.exec(rest) ?? [];
  if (first === undefined || from.month === undefined) return undefined;
  const to = end(from.year, Number(first), day === undefined ? undefined : Number(day));
  return to && { from, to };
}

function endOf([, year, month, day]: RegExpExecArray): PeriodEnd | undefined {
  const [of, on] = [month, day].map((one) => (one === undefined ? undefined : Number(one)));
  return end(Number(year), of, on);
}

function end(year: number, month?: number, day?: number): PeriodEnd | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** Whether it ends before it begins, for certain: by what both ends name. */
export function endsBeforeItBegins({ from, to }: Period): boolean {
  if (from.year !== to.year) return to.year < from.year;
  if (from.month === undefined || to.month === undefined) return false;
  if (from.month !== to.month) return to.month < from.month;
  return from.day !== undefined && to.day !== undefined && to.day < from.day;
}
