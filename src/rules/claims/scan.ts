/** What a text asserts, sentence by sentence. */
import { remembered } from '../../amount';
import { saidOfEach } from '../each-of-which';
import type { Assertion } from './assertion';
import {
  isComparand,
  isOfMonth,
  isPast,
  isTimeOnly,
  percentOf,
  versusOf,
  yearsOf,
} from './circumstance';
import {
  denialsBefore,
  deniedAfter,
  isAnsweredNo,
  isAttribute,
  isDeniedByName,
  isIntended,
  isNothing,
  isPurpose,
} from './force';
import type { Predicate, Topic } from './roles';
import { groupEndingAt, isSubjectless, isTopic, subjectOf } from './subject';
import {
  has,
  lastIndex,
  PREDICATES,
  sentencesOf,
  topicsOf,
  type Clause,
  type Token,
} from './tokens';

/** What a text asserts, sentence by sentence. */
export const assertionsOf = remembered(read);

/** What the next clause of a sentence inherits where it names no subject of its own. */
interface Carried {
  readonly topics: readonly Topic[];
  readonly subject: string;
  readonly clause: number;
  readonly past: boolean;
  readonly years: readonly number[];
  readonly all: boolean;
  readonly versus: Assertion['versus'];
  /** A budget stands beside it. */
  readonly hasBudget?: true;
  /** 不存在 … of the clause before, and what it denied. */
  readonly none?: Predicate;
}

function read(text: string): readonly Assertion[] {
  return sentencesOf(saidOfEach(text, 'left-out')).flatMap(readSentence);
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
    const said = readClause({ clause, clauses, index, claimed, carried });
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
  if (!own) return before && { ...before, ...timeOf(clause, before), ...(none && { none }) };
  return {
    topics: groupEndingAt(clause, last),
    subject: own.word,
    clause: index,
    past: isPast(clause),
    years: yearsOf(clause),
    all: clause.tokens.some((token) => has(token, 'all')),
    // 公务接待预算3.6万元，实际支出3.57万元，减少…: against the budget.
    versus: versusOf(clause) ?? (clause.text.includes('预算') ? 'budget' : undefined),
    ...(none && { none }),
  };
}

/** 上年决算3.4万元，本年决算3.57万元，减少…: what goes on is of the later of the two. */
function timeOf(
  clause: Clause,
  before: Carried,
): Pick<Carried, 'past' | 'years' | 'versus' | 'hasBudget'> {
  const own = yearsOf(clause);
  // 上年…，本年预算…，本年决算…，减少…: against which of the two is left open.
  const hasBudget = before.hasBudget === true || clause.text.includes('预算');
  return {
    past: before.past && (hasBudget || !THIS_YEAR.test(clause.text)),
    years: own.length > 0 && !hasBudget ? own : before.years,
    versus: versusOf(clause) ?? before.versus,
    ...(hasBudget && { hasBudget: true as const }),
  };
}

const THIS_YEAR = /^(?:而|但)?(?:本年|今年|当年)/;

/** A clause where it stands in its sentence; from `claimed` on its words tell a plan. */
interface Place {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly claimed: number;
  readonly carried: Carried | undefined;
}

function readClause(place: Place): Assertion[] {
  const { clause } = place;
  const found: Assertion[] = [];
  clause.tokens.forEach((token, at) => {
    const predicates = token.roles.filter((role): role is Predicate => PREDICATES.has(role));
    if (predicates.length === 0 && !isNothing(clause, at)) return;
    if (has(token, 'percent') && isComparand(clause, token)) return;
    if (has(token, 'leftover') && isNoBalance(clause, token)) return;
    // 无量山段延期20天: nothing is denied, or nobody can tell.
    if (isDeniedByName(clause, at, predicates[0] ?? 'nil')) return;
    for (const predicate of predicates.length > 0 ? predicates : (['nil'] as const)) {
      found.push(asserted(at, token, predicate, place));
    }
  });
  return found;
}

/** 结余0元 is that nothing was; 未执行115.21万元结转下年 denies that it was spent, and not that it was left. */
function isNoBalance({ text }: Clause, { start, end }: Token): boolean {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  if (NOTHING_BEHIND.test(behind) || THINGS_LEFT.test(behind)) return true;
  return AMOUNT_UNSPENT.test(before) || THINGS.test(before);
}

/** 64件结转下年: cases, not money. */
const COUNTED =
  '\\d[万千]?(?:余|多)?(?:件|个(?!月)|人|人次|名|户|批|批次|宗|起|项|场|期|台|套|辆|公里|亩|吨|次|处|例|份|座|栋|口|只|头|株|篇|册)';
const NO_MONEY = '(?:(?!资金|经费|款|元)[^，,。；;\\d]){0,6}';
const THINGS = new RegExp(`${COUNTED}${NO_MONEY}$`);
/** 结余案件64件. */
const THINGS_LEFT = new RegExp(
  `^(?!资金|经费|款)${NO_MONEY}[\\d.]*${COUNTED}(?!${NO_MONEY}(?:资金|经费|款|费|补贴|补助|工资))`,
);

const NOTHING_BEHIND =
  /^(?:资金|金额|经费|数|额|均|都|为|是|[：:\s])*(?:0(?:\.0+)?(?![\d.])|零(?:元|万元|结余|$))/;
const AMOUNT_UNSPENT =
  /未(?:能|完成|及时)?(?:执行|支付|支出|使用|拨付|付)[^，,。；;\d]{0,6}[\d.,]+[万亿]?元(?:资金)?(?:已|全部|均|按规定)*$/;

function asserted(
  at: number,
  token: Token,
  predicate: Predicate,
  { clause, clauses, index, claimed, carried }: Place,
): Assertion {
  const { tokens } = clause;
  const timed = clauses[index - 1];
  const bound = subjectOf(clause, at, predicate);
  const from = !bound && carried && isSubjectless(clause, at) ? carried : undefined;
  const around = tokens.flatMap(topicsOf);
  const denials = denialsBefore(clause, at);
  const isNone = denials === 0 && from?.none !== undefined && from.none === predicate;
  const isAnswered = isAnsweredNo(clause, at, clauses[index + 1]);
  const isAfter = deniedAfter(clause, at, predicate) || isAnswered;
  const isDenied = (denials % 2 === 1) !== (isAfter || isNone);
  const years = yearsOf(clause);
  const versus = versusOf(clause) ?? from?.versus;
  const lead = leadTo(clauses, index) + clause.text.slice(0, token.start);
  return {
    topics: bound?.topics ?? from?.topics ?? [],
    subject: bound?.subject ?? from?.subject ?? '',
    predicate,
    word: token.word,
    around: from || has(tokens[0], 'from') ? [...(carried?.topics ?? []), ...around] : around,
    intended:
      at >= claimed ||
      isIntended(tokens, at) ||
      (predicate === 'done' && isPurpose(lead, clause, at)),
    denied: predicate !== 'nil' && isDenied,
    all: tokens.some((one) => has(one, 'all')) || (from?.all ?? false) || denials >= 2,
    hedged:
      tokens.some((one) => has(one, 'hedge')) ||
      (denials < 2 && !isAnswered && isAttribute(clause, at)),
    onTime: tokens.slice(0, at).some((one) => has(one, 'onTime')),
    ...(versus && { versus }),
    past:
      isPast(clause) ||
      (predicate === 'percent' && isOfMonth(clause)) ||
      (timed !== undefined && isTimeOnly(timed)) ||
      (from?.past ?? false),
    years: years.length > 0 ? years : (from?.years ?? []),
    since: years.length > 0 ? [] : yearsBefore(clauses, index),
    ...(predicate === 'percent' && percentOf(clause, token)),
    degrees: tokens.flatMap((one) => (has(one, 'degree') ? [one.word] : [])),
    lead,
    quote: quoteOf(clauses, from ? from.clause : index, index),
  };
}

/** The years that the clause nearest before names. */
function yearsBefore(clauses: readonly Clause[], index: number): readonly number[] {
  for (const clause of clauses.slice(0, index).reverse()) {
    const years = yearsOf(clause);
    if (years.length > 0) return years;
  }
  return [];
}

/** The clauses of a sentence before one, with their marks. */
function leadTo(clauses: readonly Clause[], index: number): string {
  return clauses
    .slice(0, index)
    .map(({ text, mark }) => text + mark)
    .join('');
}

function quoteOf(clauses: readonly Clause[], first: number, last: number): string {
  return clauses
    .slice(first, last + 1)
    .map(({ text, mark }, index) => (first + index === last ? text : text + mark))
    .join('');
}
