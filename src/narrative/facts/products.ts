/** So many, so much of each, and what it comes to: 举办培训3期，每期50人，共150人. */
import type { Fact } from '../model';
import { isMoney, type SentenceFacts, type Statement } from './sentence-facts';

/** Totals of a sentence that are so many times so much, where nothing else stands between them. */
export function products(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((total, at): readonly Statement[] => {
    if (total.kind === 'change' || !total.quantity.unit) return [];
    const factors = factorsBefore(said, at) ?? factorsInBrackets(said, at);
    if (!factors) return [];
    const isAverage = factors.slice(1).some((rate) => /均/.test(said.clauseBefore(rate)));
    const isTimed = factors.slice(1).some((rate) => IN_A_YEAR.test(said.clauseBefore(rate)));
    return [
      {
        ...said.statement('product', total, factors),
        ...(isAverage || isTimed ? { nominal: isTimed ? 'timed' : 'average' } : {}),
      },
    ];
  });
}

/** People and money for part of a year come and go: 每人每年960元. */
const IN_A_YEAR = /每年/;
/** What a total may be called, whatever was counted: 共计, 全年共发放, 总投资. */
const TOTAL =
  /^[，,、\s]*((?:全年|本年度?|年度|当年|已|均)*[^，,。；;]{0,8}?)(?:合计|共计|总计|累计|一共|总共|(?<!公)共(?!同|享|建|产|青)|总(?=投资|人数|金额|额|数|量|面积|支出|费用|补[助贴]))([^，,。；;]{0,14})$/;
const NEUTRAL =
  /全年|本年度?|年度|当年|(?:慰问|救助|补助|补贴|奖励|扶助|抚恤|供养)[金款]|发放|支付|支出|补助|补贴|投资|投入|资金|金额|经费|费用|拨付|兑现|兑付|完成|参与|参加|参训|安排|使用|落实|人数|人员|人次|[已均需用有数额为达到了款量：:\s]/g;
/** Where the total is behind its noun, it is of those that something more is told of. */
const OF_SOME =
  /^次?[^，,。；;]{0,6}?(?:受益|受惠|观看|报名|咨询|关注|通过|合格|取得|获|就业)|^\s*[（(][^）)]*[含另扣除]/;
/** Then other things are counted as well, or not all of them. */
const MORE = /其中|另|其余|部分|还|同时|剩余|以及|包括|分别|等|各(?!类|项|级|族|界|种|方|地|阶)/;
const HEDGED = /约|近|至少|最[少多高低]|不[超低少高多]|左右|上下|起$|原则|预计|可/;
/** How often says nothing of how many there were. */
const TIME = /^[天日月年季周]|^小?时|^学期/;

/** The factors of a total that stands behind them. */
function factorsBefore(said: SentenceFacts, at: number): readonly Fact[] | undefined {
  const total = said.facts[at];
  const last = said.facts[at - 1];
  const before = said.facts[at - 2];
  if (!total || !last || !before || said.depthOf(total) !== said.depthOf(last)) return undefined;
  const found = TOTAL.exec(said.between(last, total));
  const factors = found && (chainTo(said, at - 1) ?? countBehind(said, before, last));
  const first = factors?.[0];
  const rate = factors?.at(-1);
  if (!factors || !first || !rate || !isAlike(rate, total) || !isPlain(said, factors, total)) {
    return undefined;
  }
  const earlier = said.facts
    .slice(0, at - factors.length)
    .filter((one) => !said.plainBetween(one, total).includes('；'));
  if (earlier.some((one) => one.quantity.unit?.dimension === 'count' || isAlike(one, total))) {
    return undefined;
  }
  const words = `${found[1] ?? ''}${found[2] ?? ''}`.replace(NEUTRAL, '');
  return wordsBefore(said, rate).includes(words) ? factors : undefined;
}

/** The factors of 培训150人（3期，每期50人）. */
function factorsInBrackets(said: SentenceFacts, at: number): readonly Fact[] | undefined {
  const [total, first] = [said.facts[at], said.facts[at + 1]];
  if (!total || !first || !/^\s*[（(][^，,。；;）)]{0,8}$/.test(said.between(total, first)))
    return undefined;
  let last = at + 1;
  while (last + 1 < said.facts.length && isPer(said, last + 1, said.facts[last])) last++;
  const factors = said.facts.slice(at + 1, last + 1);
  const rate = factors.at(-1);
  if (factors.length < 2 || !rate || !isAlike(rate, total)) return undefined;
  const behind = textBehind(said, rate);
  return /^\s*[）)]/.test(behind) && isPlain(said, factors, total) ? factors : undefined;
}

/** A count and what there was of each of it, each the unit of the next: 5个班，每班3期，每期20人. */
function chainTo(said: SentenceFacts, end: number): readonly Fact[] | undefined {
  let first = end;
  while (first > 0 && isPer(said, first, said.facts[first - 1])) first--;
  return first < end ? said.facts.slice(first, end + 1) : undefined;
}

/** 每人每年960元，共235人: the count stands behind what there was of each. */
function countBehind(said: SentenceFacts, rate: Fact, count: Fact): readonly Fact[] | undefined {
  const joint = said.between(rate, count);
  const isNext = /^[，,、]\s*[^，,。；;]{0,10}$/.test(joint) && !MORE.test(joint);
  return isNext && isPer(said, said.facts.indexOf(rate), count) ? [count, rate] : undefined;
}

const PER =
  /(?:每[个一]?([\u4e00-\u9fff]{0,12}?)|([\u4e00-\u9fff])均([\u4e00-\u9fff]{0,8})|(?:单|均)价)[为是:：]?\s*$/;

/** Whether a figure is for each of what another counts. */
function isPer(said: SentenceFacts, at: number, counted: Fact | undefined): boolean {
  const rate = said.facts[at];
  const unit = counted?.quantity.unit?.name;
  if (!rate || !counted || unit === undefined || rate.kind === 'change') return false;
  const own =
    said.facts.indexOf(counted) < at ? said.between(counted, rate) : said.clauseBefore(rate);
  const found = PER.exec(own.slice(-24));
  if (!found || MORE.test(own) || HEDGED.test(found[0]) || /[；;。]/.test(own)) return false;
  const each = found[1]?.replace(/每年$/, '') ?? found[2];
  if (each === undefined) return isMoney(rate);
  if (TIME.test(each) || /每/.test(each)) return false;
  const bare = unit.replace(/^[万亿]/, '');
  if (each === '') return bare === '个' && !/每一/.test(found[0]);
  if (PEOPLE.test(bare) && /^[人名位]/.test(each)) return true;
  const noun = /^[\u4e00-\u9fff]*/.exec(textBehind(said, counted))?.[0].split('每')[0] ?? '';
  const sign = each.charAt(0);
  return each.startsWith(bare) || (noun !== '' && (noun.endsWith(sign) || noun.startsWith(sign)));
}

/** Nothing but the factors is named, and none of them is about so much. */
function isPlain(said: SentenceFacts, factors: readonly Fact[], total: Fact): boolean {
  const [first] = factors;
  const all = [...factors, total];
  if (!first || all.some(({ quantity }) => quantity.comparator !== undefined)) return false;
  if (factors.some((one) => one.quantity.unit?.dimension === 'ratio')) return false;
  if (OF_SOME.test(textBehind(said, total))) return false;
  const own = said.clauseBefore(first);
  if (/每|均|分别|[两双三]次/.test(own) || (MORE.test(own) && !/[等还]/.test(own))) return false;
  return !factors.some((one, at) => {
    const next = all[at + 1];
    return (
      next !== undefined &&
      said.facts.indexOf(next) > said.facts.indexOf(one) &&
      MORE.test(said.between(one, next))
    );
  });
}

const PEOPLE = /^(?:人|人次|名|位|人员)$/;

function isAlike(one: Fact, other: Fact): boolean {
  if (isMoney(one) || isMoney(other)) return isMoney(one) && isMoney(other);
  const [a = '', b = ''] = [one, other].map(({ quantity }) => quantity.unit?.name ?? '');
  return a === b ? a !== '' : PEOPLE.test(a) && PEOPLE.test(b);
}

/** The words of the sentence up to a figure. */
function wordsBefore({ sentence }: SentenceFacts, { mention }: Fact): string {
  return sentence.text.slice(0, mention.start - sentence.start);
}

function textBehind({ sentence }: SentenceFacts, { mention }: Fact): string {
  return sentence.text.slice(mention.end - sentence.start);
}
