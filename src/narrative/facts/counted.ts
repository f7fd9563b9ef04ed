import type { Fact } from '../model';
import { directionOf, isAlike, isPoints, isRate } from './moved';
import { isMeasuredBy } from './measured-by';
import { withoutChange } from './phrases';
import type { SentenceFacts, Statement } from './sentence-facts';

/** What a rate is called that stands by itself: 结案率, 案件审执结率为, not 较上年结案率 or 按期办结率. */
const CALLED =
  /^[，,、（(\s]*(?:其中|全年|本年|年度|案件|刑事案件|总体|综合)*([\u4e00-\u9fff]{2,3}率)(?:为|达到?|是|[:：])*\s*$/;
/** Of other cases, of part of the year, of what is narrower. */
const NARROWED = /上年|去年|往年|同期|累计|按期|及时|当场|首次|平均/;

/** 受理3268件，审执结3151件，结案率96.42% */
export function countedRates(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((fact): readonly Statement[] => {
    if (!isRate(fact) || isLoose(fact)) return [];
    const all = said.within(said.depthOf(fact));
    const at = all.facts.indexOf(fact);
    const [whole, part] = [all.facts[at - 2], all.facts[at - 1]];
    if (!whole || !part || !areCounts(part, whole) || isCut(all, whole)) return [];
    const called = CALLED.exec(all.plainBetween(part, fact))?.[1];
    const [one, other] = [all.clauseBefore(part), all.clauseBefore(whole)];
    if (called === undefined || /[；;。]/.test(all.plainBetween(whole, part))) return [];
    if (NARROWED.test(`${one}${other}${called}`)) return [];
    if (!isMeasuredBy(one, other, called)) return [];
    // 旧存200件，新收3068件，结案3151件: of which of several nobody can tell.
    const isOnly = !all.facts.slice(0, at - 2).some((before) => isAlike(before, part));
    return isOnly ? [{ ...all.statement('rate', fact, [part, whole]), counted: true }] : [];
  });
}

const OPENS = /^\s*[（(]\s*[^\d，,。；;（(]{0,10}$/;
const PARTS = /^\s*[\u4e00-\u9fff]{0,2}\s*[÷/／]\s*[^\d，,。；;（(]{0,10}$/;

/** 98.16%（320/326）; （3/31） may be a day. */
export function quotientBehind(said: SentenceFacts, at: number): Statement | undefined {
  const [fact, part, whole] = [said.facts[at], said.facts[at + 1], said.facts[at + 2]];
  if (!fact || !part || !whole || isPoints(fact) || isLoose(fact)) return undefined;
  if (!OPENS.test(said.between(fact, part)) || !PARTS.test(said.between(part, whole)))
    return undefined;
  const behind = said.sentence.text.slice(whole.mention.end - said.sentence.start);
  const [one, other] = [part.quantity, whole.quantity];
  const areOfOne = one.unit === undefined || other.unit === undefined || isAlike(part, whole);
  if (!/^\s*[)）]/.test(behind) || !areOfOne || isLoose(part) || isLoose(whole)) return undefined;
  const isDay = !one.value.greaterThan(12) && !other.value.greaterThan(31);
  return isDay ? undefined : { ...said.statement('rate', fact, [part, whole]), counted: true };
}

/** 2 136起 may be read as 136. */
function isCut(said: SentenceFacts, { mention }: Fact): boolean {
  return /\d\s+$/.test(said.sentence.text.slice(0, mention.start - said.sentence.start));
}

function isLoose({ quantity: { comparator } }: Fact): boolean {
  return comparator !== undefined;
}

function areCounts(one: Fact, other: Fact): boolean {
  return (
    one.quantity.unit?.dimension === 'count' &&
    !isLoose(one) &&
    !isLoose(other) &&
    isAlike(one, other)
  );
}

/** 638起，比上年增加42起，增长7.05%; 与2023年引进的19名相比增加3名，增长15.79% */
export function countedGrowth(said: SentenceFacts, at: number): readonly Statement[] {
  const [end, change, fact] = [said.facts[at - 2], said.facts[at - 1], said.facts[at]];
  if (!end || !change || !fact || !areCounts(change, end) || isCut(said, end)) return [];
  const direction = directionOf(said.clauseBefore(change));
  if (!direction || directionOf(said.clauseBefore(fact)) !== direction) return [];
  if (!isPure(said.plainBetween(change, fact)) || !isOfLastYear(change)) return [];
  const joint = said.plainBetween(end, change);
  if (isBefore(said, end) && /^(?:相比|比较)/.test(joint) && isPure(joint.slice(2))) {
    return [said.statement('share', fact, [change, end])];
  }
  // 共638起，其中刑事420起，比上年…: of the whole or of its part.
  if (!isPure(joint) || /其中|包括|[较比与同]/.test(said.clauseBefore(end))) return [];
  if (!/^[\s，,（(]/.test(joint)) return [];
  const { mention, quantity } = change;
  const adjusted = { by: quantity, direction, mention } as const;
  const now = said.operand(end);
  return [
    { ...said.statement('growth', fact, [end, change]), operands: [now, { ...now, adjusted }] },
  ];
}

function isPure(joint: string): boolean {
  return withoutChange(joint).replace(/[\s，,、（(）)]|相比|[为达到约了]/g, '') === '';
}

function isOfLastYear(fact: Fact): boolean {
  return fact.kind === 'uncompared' && fact.change?.against === 'lastYear';
}

/** 与2023年引进的19名 */
function isBefore(said: SentenceFacts, fact: Fact): boolean {
  return /[较比与同](?:上年度?|去年|20\d{2}年度?)[^，,；;]{0,8}$/.test(said.clauseBefore(fact));
}
