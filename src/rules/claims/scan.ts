import type { Predicate, Topic } from './lexicon';
import {
  has,
  isDigit,
  lastIndex,
  PREDICATES,
  sentencesOf,
  topicsOf,
  type Clause,
  type Token,
} from './tokens';

/** Something that a text says: of what, what, and with what force. */
export interface Assertion {
  /** What it is said of; empty where the sentence does not say. */
  readonly topics: readonly Topic[];
  readonly predicate: Predicate;
  /** The predicate's own word. */
  readonly word: string;
  /** Every topic of the clause. */
  readonly around: readonly Topic[];
  readonly denied: boolean;
  /** Wished for, promised or demanded, not claimed. */
  readonly intended: boolean;
  /** Said of every one: 全部, 均, or by denying an exception (没有一项未完成). */
  readonly all: boolean;
  /** Said of some, or about: 基本, 大部分, 约. */
  readonly hedged: boolean;
  readonly onTime: boolean;
  readonly versus?: 'lastYear' | 'budget';
  /** Said of another time than the year as a whole. */
  readonly past: boolean;
  /** Years named. */
  readonly years: readonly number[];
  /** A percentage: its digits, and whether it is a bound. */
  readonly percent?: string;
  readonly bound?: 'least' | 'most';
  /** Words for the seriousness or kind of an incident. */
  readonly degrees: readonly string[];
  /** The topic's own words, as written. */
  readonly subject: string;
  /** The words of the text, from topic to predicate, clauses whole. */
  readonly quote: string;
}

/** Predicates that may stand before what they are said of: 完成全部任务, 挪用项目资金. */
const LEADING: ReadonlySet<Predicate> = new Set<Predicate>([
  'done',
  'paid',
  'misuse',
  'proper',
  'wanting',
  'over',
  'adjusted',
  'leftover',
  'beyond',
  'used',
]);

/** How many characters that no word covers may stand between a topic and its predicate. */
const FAR = 14;
/** The same for a predicate before its topic, and before the predicate of a clause without a topic. */
const NEAR = 4;
const SUBJECTLESS = 2;

const MEMORY_LIMIT = 4000;
const memory = new Map<string, readonly Assertion[]>();

/** What a text asserts, sentence by sentence. Remembered by text: forms of one office repeat themselves. */
export function assertionsOf(text: string): readonly Assertion[] {
  let known = memory.get(text);
  if (!known) {
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    known = read(text);
    memory.set(text, known);
  }
  return known;
}

/** What the next clause of a sentence inherits where it names no subject of its own. */
interface Carried {
  readonly topics: readonly Topic[];
  readonly subject: string;
  readonly clause: number;
  readonly past: boolean;
  readonly years: readonly number[];
  readonly all: boolean;
  readonly versus: Assertion['versus'];
  /** 不存在 … of the clause before, and what it denied. */
  readonly none?: Predicate;
}

function read(text: string): readonly Assertion[] {
  return sentencesOf(text).flatMap(readSentence);
}

function readSentence(clauses: readonly Clause[]): Assertion[] {
  const found: Assertion[] = [];
  const every = clauses.flatMap(({ tokens }) => tokens);
  const sanctioned = every.some((token) => has(token, 'sanction'));
  const excepted = every.some(({ word }) => word === '除' || word === '除了');
  let planned = false;
  let carried: Carried | undefined;
  clauses.forEach((clause, index) => {
    const plan = clause.tokens.findIndex((token) => has(token, 'plan'));
    const claimed = planned ? 0 : plan < 0 ? clause.tokens.length : plan;
    const said = readClause(clause, index, clauses, claimed, carried);
    for (const one of said) {
      if (one.predicate === 'misuse' && sanctioned) continue;
      found.push(excepted ? { ...one, hedged: true } : one);
    }
    if (plan >= 0) planned = true;
    carried = carry(clause, index, said, carried);
  });
  return found;
}

function carry(
  clause: Clause,
  index: number,
  said: readonly Assertion[],
  before: Carried | undefined,
): Carried | undefined {
  const last = lastIndex(clause.tokens, (token) => isTopic(clause, token));
  const none = said.some((one) => one.denied && one.predicate === 'misuse') ? 'misuse' : undefined;
  const own = clause.tokens[last];
  if (!own) return before && { ...before, ...(none && { none }) };
  return {
    topics: groupEndingAt(clause, last),
    subject: own.word,
    clause: index,
    past: isPast(clause),
    years: yearsOf(clause),
    all: clause.tokens.some((token) => has(token, 'all')),
    versus: versusOf(clause),
    ...(none && { none }),
  };
}

function readClause(
  clause: Clause,
  index: number,
  clauses: readonly Clause[],
  claimed: number,
  carried: Carried | undefined,
): Assertion[] {
  const { tokens } = clause;
  const around = tokens.flatMap(topicsOf);
  const found: Assertion[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const predicates = token.roles.filter((role): role is Predicate => PREDICATES.has(role));
    if (predicates.length === 0 && !isNothing(clause, at)) continue;
    const intended = at >= claimed || isIntended(tokens, at);
    const denials = denialsBefore(tokens, at);
    for (const predicate of predicates.length > 0 ? predicates : (['nil'] as const)) {
      const bound = subjectOf(clause, at, predicate);
      const inherits = !bound && carried && isSubjectless(clause, at);
      const from = inherits ? carried : undefined;
      const denied =
        predicate !== 'nil' &&
        (denials % 2 === 1) !==
          (deniedAfter(clause, at, predicate) ||
            (denials === 0 && from?.none === predicate && from.none !== undefined));
      const years = yearsOf(clause);
      const versus = versusOf(clause) ?? from?.versus;
      found.push({
        topics: bound?.topics ?? from?.topics ?? [],
        subject: bound?.subject ?? from?.subject ?? '',
        predicate,
        word: token.word,
        around: from || has(tokens[0], 'from') ? [...(carried?.topics ?? []), ...around] : around,
        intended,
        denied,
        all: tokens.some((one) => has(one, 'all')) || (from?.all ?? false) || denials >= 2,
        hedged: tokens.some((one) => has(one, 'hedge')) || (denials < 2 && isAttribute(tokens, at)),
        onTime: tokens.slice(0, at).some((one) => has(one, 'onTime')),
        ...(versus && { versus }),
        past: isPast(clause) || (from?.past ?? false),
        years: years.length > 0 ? years : (from?.years ?? []),
        ...(predicate === 'percent' && percentOf(clause, token)),
        degrees: tokens.flatMap((one) => (has(one, 'degree') ? [one.word] : [])),
        quote: quoteOf(clauses, from ? from.clause : index, index),
      });
    }
  }
  return found;
}

function quoteOf(clauses: readonly Clause[], first: number, last: number): string {
  return clauses
    .slice(first, last + 1)
    .map(({ text, mark }, index) => (first + index === last ? text : text + mark))
    .join('');
}

/** A denial of the topic itself, nothing else being said of it: 无公务接待费, 出国经费未发生. */
function isNothing(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  if (!has(tokens[at], 'none')) return false;
  const others = tokens.some((token, index) => index !== at && isJudgement(token));
  if (others) return false;
  const next = tokens[at + 1];
  if (next && isTopic(clause, next)) return uncovered(clause, at, at + 1) <= SUBJECTLESS;
  const before = tokens[at - 1];
  return (
    before !== undefined && isTopic(clause, before) && uncovered(clause, at, tokens.length) === 0
  );
}

function isJudgement(token: Token): boolean {
  return token.roles.some((role) => PREDICATES.has(role) && role !== 'used');
}

/** Whether a wish or a duty governs the predicate: one before it with no conjunction in between. */
function isIntended(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (has(token, 'break')) return false;
    if (has(token, 'intent')) return true;
  }
  return false;
}

/**
 * How often the predicate is denied. 未 and the like deny the verb after them and what is listed with it, and end at 的;
 * 不存在 and the like deny all that follows; both end at a conjunction.
 */
function denialsBefore(tokens: readonly Token[], at: number): number {
  let count = 0;
  let reach = true;
  // In 不截留、不挪用 the first 不 belongs to the first verb.
  let hasTwin = false;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || has(token, 'break')) break;
    if (has(token, 'none') || (has(token, 'not') && reach)) {
      if (!hasTwin) count++;
      hasTwin = false;
    } else if (has(token, 'list')) hasTwin = count > 0;
    else if (has(token, 'of')) reach = false;
    else if (isJudgement(token) && !has(tokens[index + 1], 'list')) reach = false;
  }
  return count;
}

/** 挪用资金的情况不存在: a denial that ends the clause. */
function deniedAfter(clause: Clause, at: number, predicate: Predicate): boolean {
  if (predicate === 'percent' || predicate === 'done' || predicate === 'used') return false;
  const rest = clause.tokens.slice(at + 1);
  const none = lastIndex(rest, (token) => has(token, 'none') && token.word !== '零');
  if (none < 0) return false;
  const others = rest.some((token) => isJudgement(token) && !has(token, predicate));
  const isLast = !rest.slice(none + 1).some(isJudgement);
  return !others && isLast && uncovered(clause, at + 1 + none, clause.tokens.length) <= 1;
}

/** Whether nothing before the predicate could be its subject, so that the clause before is asked for one. */
function isSubjectless(clause: Clause, at: number): boolean {
  return (
    uncovered(clause, -1, at) <= SUBJECTLESS &&
    !clause.tokens.slice(0, at).some((token) => isTopic(clause, token))
  );
}

/** 执行率偏低的项目 speaks of some; 执行率偏低的问题 says that it is so. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at + 1], 'of');
}

/** Characters that no word covers, between two tokens (−1: the beginning, `tokens.length`: the end). */
function uncovered({ text, tokens }: Clause, from: number, to: number): number {
  let at = from < 0 ? 0 : (tokens[from]?.end ?? 0);
  let count = 0;
  for (let index = from + 1; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    count += token.start - at;
    at = token.end;
  }
  return count + (tokens[to]?.start ?? text.length) - at;
}

const COMPOUND =
  /^(预算执行|资金执行|资金支付|资金支出|预算|项目|工作|目标|指标|绩效|编制|满意度调查|满意度测评|满意度问卷)$/;

/** Whether a token names a topic; a short one that only begins a compound (预算执行机制) does not. */
function isTopic(clause: Clause, token: Token): boolean {
  if (topicsOf(token).length === 0) return false;
  if (!COMPOUND.test(token.word)) return true;
  const next = clause.tokens[clause.tokens.indexOf(token) + 1];
  return token.end === clause.text.length || next?.start === token.end;
}

function groupEndingAt(clause: Clause, last: number): Topic[] {
  const { tokens } = clause;
  const topics: Topic[] = [];
  for (let index = last; index >= 0; index--) {
    const token = tokens[index];
    if (!token) break;
    if (isTopic(clause, token)) topics.push(...topicsOf(token));
    else if (!has(token, 'list')) break;
    if (uncovered(clause, index - 1, index) > 0) break;
  }
  return topics;
}

function groupStartingAt(clause: Clause, first: number): Topic[] {
  const { tokens } = clause;
  const topics: Topic[] = [];
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (index > first && uncovered(clause, index - 1, index) > 0)) break;
    if (isTopic(clause, token)) topics.push(...topicsOf(token));
    else if (!has(token, 'list')) break;
  }
  return topics;
}

/** What the predicate is said of: the nearest topic before it, else (for some predicates) the first after it. */
function subjectOf(
  clause: Clause,
  at: number,
  predicate: Predicate,
): { topics: readonly Topic[]; subject: string } | undefined {
  const { tokens } = clause;
  if (predicate === 'incident') return undefined;
  for (let index = at; index >= 0; index--) {
    const token = tokens[index];
    if (!token || (index === at && predicate !== 'paid')) continue;
    if (has(token, 'because')) return undefined;
    if (!isTopic(clause, token)) continue;
    if (uncovered(clause, index, at) > FAR) break;
    if (has(tokens[index + 1], 'of') && uncovered(clause, index + 1, at) > 0) break;
    return { topics: groupEndingAt(clause, index), subject: token.word };
  }
  if (!LEADING.has(predicate) && predicate !== 'nil') return undefined;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !isTopic(clause, token)) continue;
    if (uncovered(clause, at, index) > NEAR) return undefined;
    return { topics: groupStartingAt(clause, index), subject: token.word };
  }
  return undefined;
}

function isPast({ tokens }: Clause): boolean {
  return tokens.some((token) => has(token, 'past'));
}

/** Years named as the time of what is said, not as what it is compared with (较2022年). */
function yearsOf({ text, tokens }: Clause): number[] {
  return tokens.flatMap(({ word, start }) =>
    word.endsWith('年') && word.startsWith('20') && !/[较比与同]/.test(text.charAt(start - 1))
      ? [Number(word.slice(0, 4))]
      : [],
  );
}

function versusOf({ text, tokens }: Clause): Assertion['versus'] {
  if (tokens.some((token) => has(token, 'versusBudget'))) return 'budget';
  const year = tokens.some(
    ({ word, start }) => /^20\d\d年$/.test(word) && /[较比与同]/.test(text.charAt(start - 1)),
  );
  return year || tokens.some((token) => has(token, 'versusLastYear')) ? 'lastYear' : undefined;
}

const LEAST_BEFORE = /(不低于|不少于|超过|高于|至少|突破|大于)$/;
const MOST_BEFORE = /(不足|低于|不到|不超过|未超过|少于|小于)$/;

function percentOf({ text }: Clause, token: Token): Pick<Assertion, 'percent' | 'bound'> {
  const before = text.slice(0, token.start);
  const after = text.slice(token.end, token.end + 2);
  const percent = isDigit(token.word.charCodeAt(0)) ? token.word : '100';
  if (after === '以上' || LEAST_BEFORE.test(before)) return { percent, bound: 'least' };
  if (after === '以下' || after === '以内' || MOST_BEFORE.test(before))
    return { percent, bound: 'most' };
  return { percent };
}
