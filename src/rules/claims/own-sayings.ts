/** The figures that a reason gives, clause by clause, of the year of its row. */
import { align, findAmounts, type Quantity, ZERO } from '../../amount';
import { unreachedBefore } from './denial';
import { TARGET_BEHIND } from './target-named';

/** A figure of a clause: what stands before and behind it there. */
export interface Saying {
  readonly before: string;
  readonly after: string;
  readonly quote: string;
  readonly figure: Quantity;
  /** It follows on what happened in some month, and may be of that month. */
  readonly isOfMonth: boolean;
}

const CLAUSE = /[^，,；;。！!？?\n\r]+/g;
/** Of a plan, or of another time than the whole year: nothing that the row's figures could contradict. */
const NOT_NOW =
  /下一?[步年]|明年|次年|来年|今后|计划|拟|将|预计|力争|措施|上年|去年|往年|同期|季度|半年|[\d一二三四五六七八九十]月|截至|截止|其中|疫情前/;

/** 均已按计划完成6场 tells of no plan. */
const AS_PLANNED = /(?<=已|均|都|^)按(?:年度|原定?)?计划(?=完成|举办|开展|达到|采购|实施)/;

const REACHED = /^(?:未能?|没有?)?达到?/;
/** A number of its own, or 原因： before what is said. */
const HEAD = /^[\s\d、.．)）(（]+|^.{1,6}[:：]/;

/** Read as the sign of a figure, where it says how the row stands to it. */
const WAY = /^(?:低于|少于|不及|高于|超出|超过|多于|优于)/;

const QUOTED = /[“"‘']$/;
const QUOTE_END = /^[”"’']/;

/** 12月中旬流感停课: what happened in a month, without a figure. */
const SCENE = /^\d{1,2}月(?:份|[上中下]旬|[初中底末])?[^\d月]+$/;

/** 因10月强降雨造成路基塌方: when the cause was there tells nothing of when the rest is said of. */
const CAUSE =
  /^(?:主要)?(?:是|系)?(?:因为?|由于|受)\d{1,2}月(?:份|[上中下]旬|[初中底末])?[^\d月]+$/;
/** 比目标多2小时: a target is one of the year. */
const OF_TARGET = /目标|指标值|任务数/;

/** What is said of a month is of the year where it makes up the target: 12月停课，供餐198天，少2天 of 200. */
export function ofTheYear(
  sayings: readonly Saying[],
  target: Quantity,
  actual: Quantity,
): Saying[] {
  const ofMonth = sayings.filter(({ isOfMonth }) => isOfMonth);
  const figures = ofMonth.flatMap(({ figure }) => align(figure, actual)?.[0] ?? []);
  const wanted = align(target, actual)?.[0];
  const sum = figures.reduce((whole, one) => whole.plus(one), ZERO);
  const isYear = figures.length === 2 && wanted !== undefined && sum.equals(wanted);
  return sayings.filter(({ isOfMonth }) => !isOfMonth || isYear);
}

/** The quantities of what is said of the year itself, clause by clause. */
export function sayingsOf(text: string, year: number | undefined): Saying[] {
  const found: Saying[] = [];
  for (const sentence of text.split(/(?<=[。；;\n\r])/)) {
    let isOfMonth = false;
    for (const [clause] of sentence.matchAll(CLAUSE)) {
      if (CAUSE.test(clause.trim()) && !NOT_NOW.test(clause.replace(/\d{1,2}月/, ''))) continue;
      if (SCENE.test(clause.trim()) && !NOT_NOW.test(clause.trim().replace(/^\d{1,2}月/, ''))) {
        isOfMonth = true;
        continue;
      }
      if (NOT_NOW.test(clause.replace(AS_PLANNED, '')) || isOfAnotherYear(clause, year)) break;
      for (const { start, end, reading } of findAmounts(clause)) {
        if (reading.kind !== 'quantity') continue;
        // 达96% is no bound here, but what was reached.
        const reached = REACHED.exec(clause.slice(start, end))?.[0] ?? '';
        const before = `${clause.slice(0, start)}${reached}`.replace(HEAD, '').replace(QUOTED, '');
        // 未达到“≥85%” gives the target as it is printed.
        const isBound = reading.comparator !== undefined && reached === '';
        const after = clause.slice(end).replace(QUOTE_END, '');
        const way = TARGET_BEHIND.test(after) ? WAY.exec(clause.slice(start, end))?.[0] : undefined;
        if (isBound && !way && !(reading.comparator === '>=' && unreachedBefore(before))) continue;
        found.push({
          before: before + (way ?? ''),
          after,
          quote: clause.trim(),
          figure: reading,
          isOfMonth: isOfMonth && !OF_TARGET.test(clause),
        });
      }
    }
  }
  return found;
}

function isOfAnotherYear(clause: string, year: number | undefined): boolean {
  return [...clause.matchAll(/20\d\d(?=年)/g)].some(([named]) => Number(named) !== year);
}
