import type { Fact } from '../model';
import { directionOf } from './moved';
import { isOneSplit, oppositesOf } from './splits';
import { isMoney, type SentenceFacts, type Statement } from './sentence-facts';

const EXHAUSTIVE = /包括|分别为|分别是|分为/;
/** What follows a total up to its parts; 未执行 says of what kind it is. */
const LEAD =
  /^(?:[尚仍还]?(?:未|没有)(?:执行|支[付出]|使用|列支)(?:完毕)?)?[\s，,；;（(。：:]*(其中|包括|分别为|分别是|分为)[:：]?/;
/** Between two parts of a list; a part of a part, a change, or words that go on to something else end it. */
const GOES_ON = /^[\s，,；;、和及与）)]/;
const ENDS_LIST = /预算|决算|上年|去年|与20|其中|合计|共计|总计|同比|[较比]|占|结转|结余|用于/;
const TOTAL_BEHIND = /(合计|共计|总计|总额)(?:得分|金额|支出|资金)?[为是:：]?\s*$/;
/** 三年合计, 两项合计: how many parts it is the total of. */
const COUNTED_TOTAL =
  /([两二三四五六七八九十]|\d{1,2})(?:个?年度?|个?季度|期|项|类|地|处|家)(?:合计|共计|总计|总额)/;
/** 新改建合计: the total of some of the kinds alone. */
const OF_KINDS = /[新改扩续]{1,3}建(?:合计|共计|总计)/;
/** 信访212件、热线860件等: some of the parts. */
const AND_MORE = /^[）)]?\s*等(?!级|额)/;
const SO_FAR = /\d\s*月[底末份]?|[上下]半年|季度/;
const TOTAL_BEFORE = /(?:合计|共计|总计|共安排|共投入|共支出)/;

const NOT_IN_SERVICE = /退休|离休|遗属/;

/** So much of each is no part: 48户，每户1000元，共4.8万元. */
export const OF_EACH =
  /(?:每[^，,。；;\d]{0,12}|(?:[人户亩生师村乡镇县年月日班校次台头株件]|平)均[^，,。；;\d]{0,8}|单价[为是:：]?)\s*$/;

interface Listed {
  readonly parts: readonly Fact[];
  readonly exhaustive: boolean;
  /** What the total is called where it is that of the list before it, and not of what the sentence is about. */
  readonly label?: string;
}

/** 合计89.97万元，其中A 30万元、B 30万元、C 29.97万元; A 30万元、B 29.97万元，合计59.97万元 */
export function sums(said: SentenceFacts): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = 0; at < said.facts.length; at++) {
    const total = said.facts[at];
    if (total?.kind === 'change' || !total?.quantity.unit) continue;
    const listed = listBehind(said, at) ?? listBefore(said, at);
    if (!listed || listed.parts.length < 2) continue;
    if (areBothWays(said, [total, ...listed.parts])) continue;
    const { result, ...statement } = said.statement('sum', total, listed.parts);
    const { exhaustive, label = result.label } = listed;
    const opposite = exhaustive ? undefined : oppositesOf(listed.parts);
    const isOne = isOneSplit(listed.parts, exhaustive);
    const kinds = opposite && (opposite === 'all' || !isOne) ? { opposite } : {};
    const more = { ...kinds, ...(isOne ? { exhaustive } : { mayOverlap: true as const }) };
    found.push({ ...statement, result: { ...result, label }, ...more });
  }
  return found;
}

/** 调减255.57万元，其中项目支出调减280万元，基本支出调增24.43万元: what was added makes up for what was cut. */
function areBothWays(said: SentenceFacts, facts: readonly Fact[]): boolean {
  const ways = facts.flatMap((fact) => directionOf(said.clauseBefore(fact)) ?? []);
  return new Set(ways).size > 1;
}

/** The parts that follow a total: 其中, 包括, 分别为. */
export function listBehind(said: SentenceFacts, at: number): Listed | undefined {
  const total = said.facts[at];
  const first = said.facts[at + 1];
  if (!total || !first) return undefined;
  const lead = said.between(total, first);
  const marker = LEAD.exec(lead);
  // 530万元（地灾防治225万元、耕地保护305万元）; last year's figure and the budget in brackets are no parts.
  const isBracket = /^\s*[（(][^年预决执调结计]*$/.test(lead);
  if (!marker && !isBracket) return undefined;
  const depth = said.depthOf(first);
  const inBrackets = depth > said.depthOf(total);
  const parts: Fact[] = [];
  const kind = KIND.exec(said.clauseBefore(total))?.[0];
  let before = total;
  let joint = '';
  for (const fact of said.facts.slice(at + 1)) {
    const lead = said.between(before, fact);
    before = fact;
    const isShare = fact.quantity.unit?.dimension === 'ratio' && /占/.test(lead);
    // What stands in further brackets, and a part's share, are no parts themselves.
    if (isShare || (said.depthOf(fact) > depth && parts.length > 0)) continue;
    if (!sameUnit(fact, total) || fact.kind === 'change') break;
    if (OF_EACH.test(said.clauseBefore(fact))) return undefined;
    if (fact.kind === 'value' && fact.measure === 'total') break;
    // 在职35人，其中局领导7人；退休52人: these are none of those in service.
    if (total.kind === 'value' && total.measure === 'staff' && NOT_IN_SERVICE.test(lead)) break;
    if (inBrackets && said.depthOf(fact) < depth) break;
    if (parts.length > 0 && (!GOES_ON.test(lead) || ENDS_LIST.test(withoutKind(lead, kind)))) break;
    // A list parted by commas ends at a semicolon; people named by themselves are no part of other people.
    if (parts.length > 1 && /[；;]/.test(lead) && !/[；;]/.test(joint)) break;
    if (total.kind === 'value' && fact.kind === 'value' && !isMoney(fact)) break;
    // 其中1—9月支出710万元；人员支出620万元，…: behind what it was so far, another list.
    if (parts.length === 1 && /[；;]/.test(lead) && SO_FAR.test(said.clauseBefore(first))) break;
    if (parts.length === 1) joint = lead;
    parts.push(fact);
    // What follows a list that is complete begins something else.
    if (parts.length > 1 && isTied(total, parts)) break;
  }
  if (isOfEarlier(said, at, parts)) return undefined;
  const isAll = EXHAUSTIVE.test(marker?.[1] ?? '') || TOTAL_BEFORE.test(said.clauseBefore(total));
  return { parts, exhaustive: isAll && !AND_MORE.test(behindLast(said, parts)) };
}

/** 结余52.3万元，其中基本支出结余2.3万元、项目支出结余50万元: what the total is called as well ends no list of it. */
const KIND = /结转结余|结余|结转/;

function withoutKind(lead: string, kind: string | undefined): string {
  return kind === undefined ? lead : lead.replace(kind, '');
}

function behindLast({ sentence }: SentenceFacts, parts: readonly Fact[]): string {
  const last = parts.at(-1);
  return last ? sentence.text.slice(last.mention.end - sentence.start) : '';
}

/** 投入980万元，其中市级700万元、县级280万元，其中工程费860万元、监理费120万元: the second list is of the first figure again. */
function isOfEarlier(said: SentenceFacts, at: number, parts: readonly Fact[]): boolean {
  const total = said.facts[at];
  if (!total || !parts.some((part) => inBase(part).greaterThan(inBase(total)))) return false;
  return said.facts
    .slice(0, at)
    .some((whole) => sameUnit(whole, total) && inBase(whole).greaterThan(inBase(total)));
}

function listBefore(said: SentenceFacts, at: number): Listed | undefined {
  const total = said.facts[at];
  const label = total && TOTAL_BEHIND.exec(said.clauseBefore(total))?.[1];
  if (!total || label === undefined) return undefined;
  const parts: Fact[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const fact = said.facts[index];
    const next = parts[0] ?? total;
    if (!fact || !sameUnit(fact, total) || fact.kind === 'change') break;
    if (OF_EACH.test(said.clauseBefore(fact))) return undefined;
    const words = said.between(fact, next);
    if (!/^[\s，,；;、和及与]/.test(words) || /其中|同比|[较比]|占|[。（(）)]/.test(words)) break;
    parts.unshift(fact);
  }
  const clause = said.clauseBefore(total);
  const count = COUNTED_TOTAL.exec(clause)?.[1];
  const isOther = count !== undefined && countOf(count) !== parts.length;
  if (isOther || OF_KINDS.test(clause)) return undefined;
  return { parts: withoutWeights(said, parts, total), exhaustive: true, label };
}

/** 预算执行10分，得9.8分；产出50分，得49.68分，合计59.48分: what could be scored is no part of what was. */
function withoutWeights(said: SentenceFacts, parts: readonly Fact[], total: Fact): readonly Fact[] {
  if (total.quantity.unit?.name !== '分') return parts;
  const isWeight = (part: Fact, at: number): boolean => {
    const next = parts[at + 1];
    return next !== undefined && GAINED.test(said.between(part, next));
  };
  const hasWeights = parts.some(isWeight);
  if (!hasWeights) return parts;
  return parts.filter((part, at) => !isWeight(part, at) && !OUT_OF.test(said.clauseBefore(part)));
}

/** Between the points that a part could score and those that it did. */
const GAINED = /^[，,、]?\s*(?:实际|自评)?(?:得分|得)(?:为|[:：])?$/;
const OUT_OF = /(?:总分|满分|分值)(?:为|[:：])?$/;

function isTied(total: Fact, parts: readonly Fact[]): boolean {
  return parts.reduce((left, part) => left.minus(inBase(part)), inBase(total)).isZero();
}

function inBase({ quantity: { value, unit } }: Fact) {
  return unit ? value.times(unit.scale) : value;
}

function countOf(digits: string): number {
  const at = '一二三四五六七八九十'.indexOf(digits.replace('两', '二'));
  return at < 0 ? Number(digits) : at + 1;
}

function sameUnit(a: Fact, b: Fact): boolean {
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  if (!one || !other) return false;
  if (isMoney(a) && isMoney(b)) return true;
  // 326件次（其中来信98件、来访228件次）
  return bare(one.name) === bare(other.name) && one.dimension === 'count';
}

function bare(unit: string): string {
  return unit.length > 1 ? unit.replace(/次$/, '') : unit;
}
