/** The ends of what moved between the stages of a budget, or between what came in and what was spent. */
import { lastWhere } from '../list';
import type { Fact } from '../model';
import { type Ends, isMove } from './moved';
import { stageOf } from './ratios';
import { isMoney, type SentenceFacts } from './sentence-facts';

/** 全年收入2245.34万元，支出2203.74万元，收支相抵结余41.6万元: with nothing brought over from the year before. */
export function incomeAndSpending(
  said: SentenceFacts,
  last: number,
  clause: string,
): Ends | undefined {
  const [before, after] = [said.facts[last - 1], said.facts[last]];
  if (!before || !after || !isMoney(before) || !isMoney(after)) return undefined;
  if (!/收支相抵/.test(clause) || /(?:上年|年初)/.test(said.sentence.text)) return undefined;
  const areNamed =
    /收入[^支]*$/.test(said.clauseBefore(before)) && /支出[^收]*$/.test(said.clauseBefore(after));
  return areNamed ? { before, after } : undefined;
}

/** 年初预算1520万元，全年预算1648.5万元，调增128.5万元; 全年预算1648.5万元，执行1601.37万元，结余47.13万元. */
export function stages(said: SentenceFacts, last: number, clause: string): Ends | undefined {
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
export function ofOneThing(said: SentenceFacts, last: number, clause: string): Ends | undefined {
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
export function budgetsAround(said: SentenceFacts, at: number): Ends | undefined {
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
