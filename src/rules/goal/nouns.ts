/** What a goal counts, and what an indicator does: 完成食品抽检3000批次 and 食品抽检批次 are of one thing. */
import { findAmounts, type Quantity } from '../../amount';

/** A figure of a text with what it counts. */
export interface Counted {
  readonly noun: string;
  readonly figure: Quantity;
  /** Its clause, as written. */
  readonly quote: string;
}

const CLAUSE = /[^，,；;。！!？?\n\r、（）()：:]+/g;
/** Of part of the year, of several years, of a share, or not meant to the last one. */
const UNSURE =
  /累计|其中|每|平均|人均|户均|约|近|余|左右|上年|去年|同期|季度|月|上半年|下半年|之前|[一二三四五两]年|长期|中期|十[一二三四五]五|期间|比|较|增|减|提高|下降|至|到|以下|以内|剩|未/;
/** Says that it is done, and not what. */
const VERB =
  /^(?:目标|计划|拟|将|全年|年度|当年|本年度?|今年|年内|共|共计|总共|实际|已|全面|按时|按期|如期|组织|完成|开展|举办|举行|召开|实施|实现|确保|保障|力争|达到?|了|对|为|县级|全[县市区省])+/;
const TAIL = /(?:共计?|达到?|不少于|不低于|超过|至少|了|的|任务|工作|活动)+$/;
/** 3. and 目标3 before what is said. */
const NUMBERED = /^\s*(?:目标)?\d{1,2}(?:\.(?!\d)|、|\s)\s*/;
/** What the name of an indicator ends in where it counts. */
const COUNT =
  /(?:数量|总数|个数|人数|人次数?|户数|次数|场次|场数|期数|批次数?|台数|套数|座数|处数|所数|家数|件数|份数|条数|辆数|株数|面积|长度|里程|总量|量|数)$/;

/** The figures of a text, each alone in its clause and beside what it counts. */
export function countedIn(text: string): readonly Counted[] {
  const found: Counted[] = [];
  for (const [clause] of text.normalize('NFKC').matchAll(CLAUSE)) {
    if (UNSURE.test(clause)) continue;
    const [first, second] = findAmounts(clause);
    if (!first || second || first.reading.kind !== 'quantity') continue;
    if (!first.reading.unit || clause.slice(first.end).trim() !== '') continue;
    if (!/^(?:>=|=|undefined)$/.test(String(first.reading.comparator))) continue;
    const noun = nounOf(clause.slice(0, first.start));
    if (noun !== undefined)
      found.push({ noun, figure: first.reading, quote: clause.replace(NUMBERED, '').trim() });
  }
  return found;
}

/** What is counted by words before a figure, or by the name of an indicator; `undefined` where that says too little. */
export function nounOf(words: string): string | undefined {
  const noun = words
    .normalize('NFKC')
    .replace(NUMBERED, '')
    .replace(/^[\s*★☆▲]+|[(（].*$|[“”"‘’'《》\s]/g, '')
    .replace(VERB, '')
    .replace(TAIL, '')
    .replace(COUNT, '');
  return noun.length >= 2 && !/\d/.test(noun) ? noun : undefined;
}
