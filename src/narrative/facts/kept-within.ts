/** A limit and what it came to, said to be kept: 会议费控制在3万元以内，实际支出3.6万元，未超预算. */
import type { Fact } from '../model';
import { isAlike } from './moved';
import type { SentenceFacts, Statement } from './sentence-facts';

/** The limits of a sentence that it says were kept; the first operand is what it came to, the second the limit. */
export function keptWithin(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((second, at): readonly Statement[] => {
    const first = said.facts[at - 1];
    const pair = first && (limitFirst(said, first, second) ?? limitLast(said, first, second));
    if (!pair) return [];
    const [limit, came] = pair;
    return isOnlyPair(said, first, second, ADMITTED) && areOfOneKind(said, limit, came)
      ? [said.statement('limit', came, [came, limit])]
      : [];
  });
}

type Pair = readonly [limit: Fact, came: Fact];

const AMOUNT = '(?:安排|批复|核定|下达|概算|总额|金额|数|额|的|为|是|[:：])*';
const BUDGET = `(?:年初|全年|年度|当年)?(?:批复)?(?:预算|概算|限额|控制数)${AMOUNT}`;
const LIMIT = new RegExp(`(?:控制在|不超过|不高于|不大于)(?:${BUDGET}|${AMOUNT})$`);
const BUDGETED = new RegExp(`${BUDGET}$`);
const NOT_BEYOND = new RegExp(
  `^[，,]?\\s*(?:(?:并)?(?:未|没有)(?:超出|超过|突破|超)|低于|控制在)了?${BUDGET}\\s*$`,
);
const BESIDE = new RegExp(`^[，,（(]\\s*${BUDGET}\\s*$`);
const CAME =
  /^(?:以内|以下|之内|之下|内)?[）)]?[，,]\s*(?:(?:全年|年度|年内)?(?:实际|决算|最终|平均)|(?:全年|年内|全县|全市)共?(?:计|累计)?(?:发生|出现))([^，,。；;]*)$/;
const NEUTRAL =
  /支出|支付|发生|出现|完成|采购|投资|平均|用时|金额|数|额|执行|使用|花费|成交|中标|总|为|是|达到?|了|[:：\s]/g;
/** What says that money stayed within its budget. */
const IN_BUDGET =
  /(?:未|没有|没)(?:超(?!标准|范围|编|时|期)|突破)|控制在了?(?:预算|限额|概算|规定|合理)?(?:范围|限额)?(?:之?内|以内)/;
/** What says that a limit was kept. */
const KEPT = new RegExp(
  `${IN_BUDGET.source}|控制(?:得)?(?:良好|较好|到位|有效|严格|合理)|有效(?:地)?控制|节约了?(?:成本|资金|经费|支出|\\d)|达标|(?:达到|完成|实现)了?(?:预期|年度|既定|预定)?(?:目标|要求)|符合(?:目标|要求|预期|规定)`,
);
/** What says that it was not, or why it may have been another limit. */
const ADMITTED =
  /(?<!未|没有|没|不)(?:超出|超支|超过|超预算|超标|超额|突破|高于)|未(?:能|达|完成|控制|有效|严格)|追加|调[整增减]|增加|原因|由于|因为?|扣除|不含|其中|除/;

/** 控制在3万元以内，实际支出3.6万元. */
function limitFirst(said: SentenceFacts, limit: Fact, came: Fact): Pair | undefined {
  const words = CAME.exec(said.between(limit, came))?.[1];
  const start = said.clauseBefore(limit);
  const isLimit = LIMIT.test(start) || isBound(limit);
  const isBudget = !isLimit && BUDGETED.test(start);
  if (words === undefined || (!isLimit && !isBudget)) return undefined;
  if (!isKept(said, came, isLimit ? KEPT : IN_BUDGET)) return undefined;
  // The budget of the whole year may have become another.
  if (/年初/.test(start) && /全年|年度/.test(wordsBehind(said, came))) return undefined;
  const thing = words.replace(NEUTRAL, '');
  return start.includes(thing) ? [limit, came] : undefined;
}

/** 支出12万元，未超出预算10万元; 支出8.6万元，预算8万元，控制在预算范围内. */
function limitLast(said: SentenceFacts, came: Fact, limit: Fact): Pair | undefined {
  const joint = said.between(came, limit);
  const isSaid = NOT_BEYOND.test(joint) || (BESIDE.test(joint) && isKept(said, limit, IN_BUDGET));
  const isSpent = /(?:支出|支付|发生|完成|采购金额|投资|实际)[为是达:：]*\s*$/.test(
    said.clauseBefore(came),
  );
  return isSaid && isSpent ? [limit, came] : undefined;
}

function isBound({ quantity: { comparator } }: Fact): boolean {
  return comparator === '<=' || comparator === '<';
}

function isKept(said: SentenceFacts, last: Fact, kept: RegExp): boolean {
  return kept.test(wordsBehind(said, last));
}

function wordsBehind({ sentence }: SentenceFacts, { mention }: Fact): string {
  return sentence.text.slice(mention.end - sentence.start).split(/[；;]/)[0] ?? '';
}

/** Whether no further figure, nor a word of another limit, makes it doubtful what was to be kept. */
export function isOnlyPair(
  said: SentenceFacts,
  first: Fact,
  second: Fact,
  admitted: RegExp,
): boolean {
  const { text, start } = said.sentence;
  const part = (at: number) => text.slice(0, at).split(/[；;]/).length;
  const own = part(second.mention.start - start);
  const others = said.facts.filter(
    (one) =>
      one !== first &&
      one !== second &&
      isAlike(one, second) &&
      part(one.mention.start - start) === own,
  );
  return others.length === 0 && !admitted.test(text.split(/[；;]/)[own - 1] ?? '');
}

const EACH = /每|均|单价|单位/;

export function areOfOneKind(said: SentenceFacts, limit: Fact, came: Fact): boolean {
  const [one, other] = [limit, came].map((fact) => EACH.test(said.clauseBefore(fact)));
  // 30分钟以内 is of each time, and what is so on average is not beyond it unless some are.
  const isOne = one === other || limit.quantity.unit?.of === 'time';
  const isExact = came.quantity.comparator === undefined;
  const isOneYear = limit.year === undefined || came.year === undefined || limit.year === came.year;
  return areCountedAlike(limit, came) && isOne && isExact && isOneYear;
}

/** 微克/立方米 of each, or bare figures of both: PM2.5控制在35以内，实际38. */
function areCountedAlike(limit: Fact, came: Fact): boolean {
  const [one, other] = [limit.quantity.unit, came.quantity.unit];
  if (!one || !other) return one === other;
  return isAlike(limit, came) || (one.name === other.name && one.per === other.per);
}
