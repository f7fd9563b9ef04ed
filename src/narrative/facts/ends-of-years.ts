/** The ends of what moved from one year to the next, as its sentence states them. */
import { lastWhere } from '../list';
import type { Fact } from '../model';
import { AIM, APART, FAR_FROM, LESS, MORE, OF_AIM } from './aims';
import { type Ends, isAlike, isMove } from './moved';
import { stageOf } from './ratios';
import type { SentenceFacts } from './sentence-facts';

const YEAR_BEFORE = '(?:20\\d{2}年度?|上年度?|上一年度?|去年)(?:末|底|同期)?';
const OF_AMOUNT = '(?:实际|决算|支出|预算|执行|数|的|为|是|达到?|只有|仅|[压降减]到)*';
const COMPARED_TO = `(?:[较比]|与|同|控制在)(?:${YEAR_BEFORE}|(?:年初|全年|当年|年度|部门|调整后)*预算)`;
const COMPARED = new RegExp(
  `^[^，,；;。]{0,4}[，,（(]\\s*(?:${COMPARED_TO}|${YEAR_BEFORE})${OF_AMOUNT}\\s*$`,
);
const BASE = new RegExp(`${COMPARED_TO}${OF_AMOUNT}\\s*$`);

/**
 * The two figures of 11.86万元，较2021年的13.1万元下降…; of 9.15万元，预算10万元，比上年8.8万元增加…, and of 21.3万元，比预算24万元减少2.7万元，比上年
 * 22.6万元减少…, the first and the last.
 */
export function comparedWith(said: SentenceFacts, last: number): Ends | undefined {
  const before = said.facts[last];
  const previous = said.facts[last - 1];
  if (!before || !previous || !COMPARED.test(said.plainBetween(previous, before))) return undefined;
  const isOfYear = /年/.test(said.clauseBefore(before));
  const isAside = (one: Fact) => {
    const clause = said.clauseBefore(one);
    const isGap = BEYOND_AIM.test(clause) || BASE.test(clause);
    return isMove(said, one) || isGap || (isOfYear && isPlan(said, one));
  };
  const after = lastWhere(said.facts.slice(0, last), (one) => !isAside(one));
  if (!after || !isAlike(after, before) || isPlan(said, after)) return undefined;
  if (isLastPart(said, after)) return undefined;
  if (/[；;]/.test(said.plainBetween(after, before))) return undefined;
  if (before.year !== undefined && after.year !== undefined && before.year > after.year) {
    return undefined;
  }
  // 2023年…，2022年…，2021年…: of three years nobody knows which two are meant.
  const third = said.facts[said.facts.indexOf(after) - 1];
  if (third && isAlike(third, before) && isDated(said, third) && isDated(said, after)) {
    return undefined;
  }
  return { before, after };
}

/** 超目标6公里, 少6公里: how far from what was aimed at. */
const BEYOND_AIM = new RegExp(
  '^[，,（(\\s]*(?:仅|只|还|均|共)*' +
    `(?:(?:比|较|距|超额|${FAR_FROM})?${OF_AIM}${AIM}(?:${MORE}|${LESS}|${APART})?|[少多超差缺欠]|超额)` +
    '(?:完成)?(?:了|出)?\\s*$',
);

/** 2.1万吨，上半年1.3万吨，下半年0.8万吨，较上年…: of the whole or of its last part nobody knows. */
function isLastPart(said: SentenceFacts, after: Fact): boolean {
  const at = said.facts.indexOf(after);
  const base = ({ quantity: { value, unit } }: Fact) => (unit ? value.times(unit.scale) : value);
  let sum = base(after);
  for (let first = at - 1; first >= 0; first--) {
    const fact = said.facts[first];
    if (!fact || fact.quantity.unit?.dimension !== after.quantity.unit?.dimension) return false;
    if (first < at - 1 && base(fact).equals(sum)) return true;
    sum = sum.plus(base(fact));
  }
  return false;
}

function isPlan(said: SentenceFacts, fact: Fact): boolean {
  return /udget$/.test(stageOf(said, fact) ?? '');
}

const DATED = new RegExp(`${YEAR_BEFORE}${OF_AMOUNT}$`);
const THIS_YEAR = '20\\d{2}年度?|本年度?|今年|当年';
const NEXT_YEAR = new RegExp(`^[，,、]\\s*(?:${THIS_YEAR})${OF_AMOUNT}\\s*$`);

function isDated(said: SentenceFacts, fact: Fact): boolean {
  return DATED.test(said.clauseBefore(fact));
}

/** What a clause names between the year with which it begins and its figure; `undefined` where it begins with none of `years`. */
function thingOf(clause: string, years: string): string | undefined {
  return new RegExp(`^\\s*(?:${years})(.*?)(?:为|是|达到?|只有|仅)*\\s*$`).exec(clause)?.[1];
}

/** 上年度自评得分92.5分，本年度自评得分98.92分: one thing in two years. */
function isOneThing(said: SentenceFacts, before: Fact, after: Fact): boolean {
  if (!/^[，,]/.test(said.plainBetween(before, after))) return false;
  const first = thingOf(said.clauseBefore(before), YEAR_BEFORE);
  const second = thingOf(said.clauseBefore(after), THIS_YEAR);
  return first !== undefined && (second === '' || second === first);
}

/** 2022年22.6万元，2023年21.3万元. */
export function twoYears(said: SentenceFacts, last: number): Ends | undefined {
  const [third, before, after] = [said.facts[last - 2], said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isAlike(before, after)) return undefined;
  if (before.year === undefined || after.year === undefined || before.year >= after.year)
    return undefined;
  if (third && isAlike(third, before) && isDated(said, third)) return undefined;
  const isNext = isDated(said, before) && NEXT_YEAR.test(said.plainBetween(before, after));
  return isNext || isOneThing(said, before, after) ? { before, after } : undefined;
}
