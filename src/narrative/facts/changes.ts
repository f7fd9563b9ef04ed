import { lastWhere } from '../list';
import type { Fact } from '../model';
import { directionBefore, withoutChange } from './phrases';
import { stageOf } from './ratios';
import { isMoney, type SentenceFacts, type Statement } from './sentence-facts';

/**
 * How far something moved, by the two figures that it moved between or by one of them and the change: 由120万元减少到95万元，减少25万元，
 * 下降20.83%; 公用经费72.87万元，较上年增加0.85万元，增长1.18%.
 */
export function changes(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((fact, at): readonly Statement[] => {
    const clause = said.clauseBefore(fact);
    const direction = directionOf(clause);
    if (!direction || clause.includes('分别')) return [];
    const ends = endsAround(said, at);
    const kind = ends && kindOf(fact, ends.before);
    if (!ends || !kind) return isRate(fact) ? growthByChange(said, at, direction) : [];
    return [{ ...said.statement(kind, fact, [ends.after, ends.before]), direction }];
  });
}

type Direction = NonNullable<Statement['direction']>;

/** The figures that something moved between. */
interface Ends {
  readonly before: Fact;
  readonly after: Fact;
}

const RAISED = /(?:追加|核增|净增)(?:预算|资金|经费)?(?:了|为|[:：])*\s*$/;
/** What was not spent of a budget. */
const LEFT =
  /(?:结转结余|结余结转|结余|结转|节余|剩余|追减|核减|未执行|未支出|未使用|未支付|少花|节约|节省|节支)(?:预算|资金|经费|金额|数)?(?:了|为|[:：])*\s*$/;

function directionOf(clause: string): Direction | undefined {
  if (RAISED.test(clause)) return 'up';
  return LEFT.test(clause) ? 'down' : directionBefore(clause);
}

/** What a figure says of its ends; `undefined` where it cannot be how far they are apart. */
function kindOf(fact: Fact, end: Fact): 'growth' | 'difference' | undefined {
  if (isPoints(fact)) return isRate(end) ? 'difference' : undefined;
  if (isRate(fact)) return isRate(end) ? undefined : 'growth';
  return isAlike(fact, end) ? 'difference' : undefined;
}

function isRate({ quantity }: Fact): boolean {
  return quantity.unit?.dimension === 'ratio';
}

function isPoints({ quantity }: Fact): boolean {
  return isRate({ quantity } as Fact) && quantity.text.includes('百分点');
}

function isAlike(a: Fact, b: Fact): boolean {
  if (isMoney(a) || isMoney(b)) return isMoney(a) && isMoney(b);
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  return one !== undefined && one.name === other?.name && one.per === undefined;
}

/** Who moved is not said again: 减少, 同比下降, 降幅为. */
const NO_ONE =
  /^(?:调|仅|共|净|均|也|又|累计|幅度|资金|年末|年底|全年|预算|相比|比较|收支相抵后?|的|[（(、\s])*$/;

/** Whether nobody else is named between a figure and how far it moved. */
function goesOn(said: SentenceFacts, end: Fact, fact: Fact): boolean {
  const between = said.plainBetween(end, fact);
  const clause = said.clauseBefore(fact);
  if (/[；;。]/.test(between)) return false;
  const words = between.length < clause.length ? between : clause;
  const plain = words.replace(RAISED, '').replace(LEFT, '');
  return NO_ONE.test(withoutChange(plain).replace(/[为约达:：]+\s*$/, ''));
}

function endsAround(all: SentenceFacts, index: number): Ends | undefined {
  const fact = all.facts[index] as Fact;
  const said = all.within(all.depthOf(fact));
  const at = said.facts.indexOf(fact);
  const last = lastEnd(said, at);
  const clause = said.clauseBefore(fact);
  const ends =
    (last === undefined
      ? undefined
      : (fromTo(said, last) ??
        incomeAndSpending(said, last, clause) ??
        comparedWith(said, last) ??
        twoYears(said, last) ??
        stages(said, last, clause) ??
        ofOneThing(said, last, clause))) ?? budgetsAround(said, at);
  return ends && !isRough(ends.before) && !isRough(ends.after) ? ends : undefined;
}

/** 约120万元, 近20人: nothing follows from it to the last place. */
function isRough({ quantity: { text, comparator } }: Fact): boolean {
  return comparator !== undefined && /约|余|多|以[上下]|超|近|不[足到]|左右/.test(text);
}

/** The last figure before one that does not itself say how far something moved; `undefined` where words in between name another thing. */
function lastEnd(said: SentenceFacts, at: number): number | undefined {
  for (let last = at - 1, next = said.facts[at]; next; next = said.facts[last--]) {
    const fact = said.facts[last];
    if (!fact || !goesOn(said, fact, next)) return undefined;
    if (!isMove(said, fact)) return last;
  }
  return undefined;
}

/** Whether a figure says how far something moved, and not whereto. */
function isMove(said: SentenceFacts, fact: Fact): boolean {
  const clause = said.clauseBefore(fact);
  return !LEADS_TO.test(clause) && directionOf(clause) !== undefined;
}

const LEADS_TO = /(?:增|减|降|升|提高|压减|下调|上调)[^，,。；;]{0,4}(?:至|到|为)\s*$/;

/** The two figures of 由…增加到…. */
function fromTo(said: SentenceFacts, last: number): Ends | undefined {
  const [before, after] = [said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isAlike(before, after)) return undefined;
  const joint = said.plainBetween(before, after);
  return /[由从][^，。；]*$/.test(said.clauseBefore(before)) &&
    /^(?:的)?[^，。；\d]{0,10}(?:增|减|降|升|提高|压减|下调|上调)[^，。；\d]{0,8}(?:至|到|为)\s*(?:20\d{2}年度?)?的?\s*$/.test(
      joint,
    )
    ? { before, after }
    : undefined;
}

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
function comparedWith(said: SentenceFacts, last: number): Ends | undefined {
  const before = said.facts[last];
  const previous = said.facts[last - 1];
  if (!before || !previous || !COMPARED.test(said.plainBetween(previous, before))) return undefined;
  const isOfYear = /年/.test(said.clauseBefore(before));
  const isAside = (one: Fact) =>
    isMove(said, one) || BASE.test(said.clauseBefore(one)) || (isOfYear && isPlan(said, one));
  const after = lastWhere(said.facts.slice(0, last), (one) => !isAside(one));
  if (!after || !isAlike(after, before) || isPlan(said, after)) return undefined;
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

/** 全年收入2245.34万元，支出2203.74万元，收支相抵结余41.6万元: with nothing brought over from the year before. */
function incomeAndSpending(said: SentenceFacts, last: number, clause: string): Ends | undefined {
  const [before, after] = [said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isMoney(before) || !isMoney(after)) return undefined;
  if (!/收支相抵/.test(clause) || /(?:上年|年初)/.test(said.sentence.text)) return undefined;
  const areNamed =
    /收入[^支]*$/.test(said.clauseBefore(before)) && /支出[^收]*$/.test(said.clauseBefore(after));
  return areNamed ? { before, after } : undefined;
}

/** 2022年22.6万元，2023年21.3万元. */
function twoYears(said: SentenceFacts, last: number): Ends | undefined {
  const [third, before, after] = [said.facts[last - 2], said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isAlike(before, after)) return undefined;
  if (before.year === undefined || after.year === undefined || before.year >= after.year)
    return undefined;
  if (third && isAlike(third, before) && isDated(said, third)) return undefined;
  const isNext = isDated(said, before) && NEXT_YEAR.test(said.plainBetween(before, after));
  return isNext || isOneThing(said, before, after) ? { before, after } : undefined;
}

/** 年初预算1520万元，全年预算1648.5万元，调增128.5万元; 全年预算1648.5万元，执行1601.37万元，结余47.13万元. */
function stages(said: SentenceFacts, last: number, clause: string): Ends | undefined {
  const [third, before, after] = [said.facts[last - 2], said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isMoney(before) || !isMoney(after)) return undefined;
  const [first, second] = [stageOf(said, before), stageOf(said, after)];
  // 上年, 同比: not against what was planned.
  if (/[较比与同]|上年|去年/.test(clause)) return undefined;
  if (first === 'initialBudget' && second === 'annualBudget') return { before, after };
  const isPlan = first === 'annualBudget' || (first === 'budget' && third === undefined);
  return isPlan && second === 'executed' && LEFT_OR_SAVED.test(clause)
    ? { before, after }
    : undefined;
}

const PLANNED = /预算(?:安排|金额|数|额)?(?:为|是|[:：])*$/;
const SPENT = /(?:实际|决算|执行|支出|发生|使用|支付|成交|金额|数|额|为|是|[:：])*$/;

/** 政府采购133.93万元，采购预算139.64万元，节约5.71万元: the budget of a thing and what it came to, in either order. */
function ofOneThing(said: SentenceFacts, last: number, clause: string): Ends | undefined {
  const [one, other] = [said.facts[last - 1], said.facts[last]];
  if (!one || !other || !isMoney(one) || !isMoney(other)) return undefined;
  if (/[较比与同]|上年|去年/.test(clause) || !LEFT_OR_SAVED.test(clause)) return undefined;
  const [first, second] = [said.clauseBefore(one).trim(), said.clauseBefore(other).trim()];
  const isFirst = PLANNED.test(first);
  if (isFirst === PLANNED.test(second)) return undefined;
  const things = [first, second].map((words) => words.replace(PLANNED, '').replace(SPENT, ''));
  const [thing = '', again = ''] = things;
  if (!thing.endsWith(again) && !isOneMeasure(one, other)) return undefined;
  return isFirst ? { before: one, after: other } : { before: other, after: one };
}

function isOneMeasure(one: Fact, other: Fact): boolean {
  return one.kind === 'value' && other.kind === 'value' && one.measure === other.measure;
}

const LEFT_OR_SAVED = /结余|结转|节余|剩余|节约|节支|未执行|未支出|未使用|未支付|超支|超出/;
const MOVED =
  /(?:调增|调减|追加|追减|核增|核减|增加|减少|压减)(?:预算|资金|经费)?(?:了|为|[:：])*\s*$/;

/** 年初预算260万元，年中…调减24万元，降幅9.23%，全年预算236万元: the change stands between its ends. */
function budgetsAround(said: SentenceFacts, at: number): Ends | undefined {
  const before = lastWhere(said.facts.slice(0, at), (one) => !isMove(said, one));
  const after = said.facts.slice(at + 1).find((one) => !isMove(said, one));
  if (!before || !after || !isMoney(before) || !isMoney(after)) return undefined;
  if (stageOf(said, before) !== 'initialBudget' || stageOf(said, after) !== 'annualBudget') {
    return undefined;
  }
  const between = said.facts.slice(said.facts.indexOf(before) + 1, said.facts.indexOf(after));
  const [only, another] = between.filter(isMoney);
  return only && !another && MOVED.test(said.clauseBefore(only)) ? { before, after } : undefined;
}

/** A percentage behind a figure and its change: 公用经费72.87万元，较上年增加0.85万元，增长1.18%. */
function growthByChange(
  said: SentenceFacts,
  at: number,
  direction: Direction,
): readonly Statement[] {
  const fact = said.facts[at];
  if (!fact) return [];
  const change = said.facts[at - 1];
  const now = said.facts[at - 2];
  const isBase =
    change?.kind === 'change' &&
    now !== undefined &&
    (isComparedTo(said, now, change) || isYearBefore(now, change));
  if (isBase) {
    return change.direction === direction ? [said.statement('share', fact, [change, now])] : [];
  }
  if (change?.kind !== 'change' || !isMoney(change) || change.direction !== direction) return [];
  if (now?.kind !== 'value' || !isMoney(now) || now.measure !== change.measure) return [];
  const base = {
    ...said.operand(now),
    adjusted: { by: change.quantity, direction, mention: change.mention },
  } as const;
  return [{ ...said.statement('growth', fact, [now]), operands: [said.operand(now), base] }];
}

/** 与上年40.3万元相比，增加0.57万元: what the change is measured against is there. */
function isComparedTo(said: SentenceFacts, base: Fact, change: Fact): boolean {
  return (
    base.kind === 'value' &&
    isMoney(base) &&
    isMoney(change) &&
    /[较比与同][^，,；;]{0,16}$/.test(said.clauseBefore(base)) &&
    /^(?:相比|比较)?[，,]?[^，,；;]{0,8}$/.test(said.plainBetween(base, change))
  );
}

/** 上年为3950万元，增加164.85万元，增幅…. */
function isYearBefore(base: Fact, change: Fact): boolean {
  return (
    base.kind === 'value' &&
    change.kind === 'change' &&
    isMoney(change) &&
    change.against === 'lastYear' &&
    change.measure === base.measure &&
    base.year !== undefined &&
    base.year + 1 === change.year
  );
}
