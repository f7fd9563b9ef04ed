/** With what force a predicate is said: denied, wished for, or only of some. */
import type { Predicate } from './roles';
import { isTopic, SUBJECTLESS, uncovered } from './subject';
import { has, lastIndex, PREDICATES, type Clause, type Token } from './tokens';

/** Whether a wish or a duty governs the predicate: one before it with no conjunction in between. */
export function isIntended(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (has(token, 'break')) return false;
    if (has(token, 'intent')) return true;
  }
  return false;
}

/** 用于完成日常工作任务, 为完成任务而发生的支出: what money is for, and nothing that came about. */
export function isPurpose(lead: string, { text, tokens }: Clause, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (OF_SPENDING.test(text.slice(token.end))) return true;
  const begins = Math.max(...[...PARTS].map((mark) => text.lastIndexOf(mark, token.start - 1))) + 1;
  // 已 and the like say that it came about, whatever the money was for.
  return text.slice(begins, token.start).trim().length <= SUBJECTLESS
    ? USE_IN_LIST.test(lead)
    : USE.test(text.slice(begins, token.start));
}

const PARTS = '、，,';
const OF_SPENDING =
  /^(?!了)[^，,。；;]{0,20}(?:的|所|而|等)[^，,。；;、]{0,6}(?:支出|经费|费用|开支)(?![\u4e00-\u9fff]{0,4}(?:率|进度|完成|使用))/;
const USE_WORDS = '(?:用于|用来|用以|为了?(?:保障|保证|维持|确保|完成))';
const USE = new RegExp(`${USE_WORDS}[^已均都，,。；;]*$`);
const USE_IN_LIST = new RegExp(`${USE_WORDS}[^已均都。；;\\d]*[、，,]\\s*$`);

/** 执行率偏低的项目 speaks of some; 执行率偏低的问题 says that it is so. 拨付手续 and 拨付、审批手续 are papers and steps, and nothing done. */
export function isAttribute(clause: Clause, at: number): boolean {
  const { text, tokens } = clause;
  const end = tokens[at]?.end ?? text.length;
  if (has(tokens[at + 1], 'of') || isHeading(clause, at)) return true;
  return OF_PAPERS.test(text.slice(end, end + FURTHEST_PAPER));
}

/** 超编问题：见附表: what a line is headed by is no claim. */
function isHeading({ text, mark, tokens }: Clause, at: number): boolean {
  const token = tokens[at];
  return token?.start === 0 && /[：:]/.test(mark) && /^(?:问题|情况)$/.test(text.slice(token.end));
}

const OF_PAPERS =
  /^(?:(?:、|和|及|与|以及)[^、和及与，]{1,6}){0,3}(?:手续|程序|流程|环节|凭证|单据|票据|资料|依据|审批|审核|制度|办法)/;
const FURTHEST_PAPER = 24;

/**
 * How often the predicate is denied. 未 and the like deny the verb after them and what is listed with it, and end at 的;
 * 不存在 and the like deny all that follows; both end at a conjunction.
 */
export function denialsBefore(clause: Clause, at: number): number {
  const { tokens } = clause;
  let count = 0;
  let reach = true;
  // In 不截留、不挪用 the first 不 belongs to the first verb.
  let hasTwin = false;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || has(token, 'break')) break;
    if (has(token, 'none') || (has(token, 'not') && reach)) {
      if (!hasTwin && !(count > 0 && isOfCause(clause, index))) count++;
      hasTwin = false;
    } else if (has(token, 'list')) hasTwin = count > 0;
    else if (has(token, 'of')) reach = false;
    else if (isJudgement(token) && !has(tokens[index + 1], 'list')) reach = false;
  }
  return count;
}

const CAUSED = /因|由于|受/;
/** 因企业未提供账户未拨付: the first 未 tells why, and denies a verb of its own. */
function isOfCause({ text, tokens }: Clause, at: number): boolean {
  const [token, next] = [tokens[at], tokens.slice(at + 1).find((one) => has(one, 'not'))];
  if (!token || !next || !has(token, 'not')) return false;
  return next.start > token.end + 1 && CAUSED.test(text.slice(0, token.start));
}

/** 无量乡标段: how a name of a place goes on behind 无. */
const PLACE = /^无[\u4e00-\u9fff]{1,3}(?:段|县|乡|村|镇|山|河|湖|街道)/;
/** 延期20天 tells of a delay that was; 延期20天以上 may be one that is denied. */
const SO_LONG =
  /^[^，。；\d两一二三四五六七八九十半]{0,4}(?:\d+|[两一二三四五六七八九十半]+)(?:余|多)?(?:天|日|周|个(?:多)?月|年)(?!以上|及以上)/;

/**
 * Whether what looks like a denial may be the beginning of a name (无梁村段延期20天): it is of a place, the cause of what came about
 * stands behind it, or how long that took.
 */
export function isDeniedByName(
  { text, tokens }: Clause,
  at: number,
  predicate: Predicate,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  for (let index = at - 1; index >= 0; index--) {
    const before = tokens[index];
    if (!before || has(before, 'break')) return false;
    if (before.word !== '无' && before.word !== '未') continue;
    if (predicate === 'late' && SO_LONG.test(text.slice(token.end))) return true;
    if (before.word === '未') continue;
    const named = text.slice(before.end, tokens[index + 1]?.start);
    return (
      PLACE.test(text.slice(before.start)) ||
      (named.length > 1 && CAUSED.test(text.slice(before.end + 1, token.start)))
    );
  }
  return false;
}

/** 挪用资金的情况不存在: a denial that ends the clause. */
export function deniedAfter(clause: Clause, at: number, predicate: Predicate): boolean {
  if (predicate === 'percent' || predicate === 'done' || predicate === 'used') return false;
  const rest = clause.tokens.slice(at + 1);
  const none = lastIndex(rest, (token) => has(token, 'none') && token.word !== '零');
  if (none < 0) return false;
  const others = rest.some((token) => isJudgement(token) && !has(token, predicate));
  const isLast = !rest.slice(none + 1).some(isJudgement);
  return !others && isLast && uncovered(clause, at + 1 + none, clause.tokens.length) <= 1;
}

/** 超编问题：无: what a clause only names is denied by the answer behind its colon. */
export function isAnsweredNo(clause: Clause, at: number, answer: Clause | undefined): boolean {
  if (!/[：:]/.test(clause.mark) || !answer) return false;
  const isLast = !clause.tokens.slice(at + 1).some(isJudgement);
  return isLast && ANSWERED_NO.test(answer.text);
}

const ANSWERED_NO = /^(?:无|没有|不存在|未发现|未发生|否|0)$/;

/** A denial of the topic itself, nothing else being said of it: 无公务接待费, 出国经费未发生. */
export function isNothing(clause: Clause, at: number): boolean {
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
