/** What a predicate is said of: which words of a clause are its topic, and how near they must stand. */
import type { Predicate, Topic } from './roles';
import { has, topicsOf, type Clause, type Token } from './tokens';

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

/** The same for a predicate before its topic. */
const NEAR = 4;

/** And before the predicate of a clause without a topic. */
export const SUBJECTLESS = 2;

/** Words that also begin compounds which are no topic. */
const COMPOUND =
  /^(预算执行|资金执行|资金支付|资金支出|预算|项目|工作|目标|指标|绩效|编制|满意度调查|满意度测评|满意度问卷)$/;

/** What the predicate is said of: the nearest topic before it, else (for some predicates) the first after it. */
export function subjectOf(
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

/** Whether nothing before the predicate could be its subject, so that the clause before is asked for one. */
export function isSubjectless(clause: Clause, at: number): boolean {
  return (
    uncovered(clause, -1, at) <= SUBJECTLESS &&
    !clause.tokens.slice(0, at).some((token) => isNamed(clause, token))
  );
}

/** Whether a token names a topic of the unit's own. */
export function isTopic(clause: Clause, token: Token): boolean {
  return isNamed(clause, token) && !isOfOthers(clause, token);
}

/** Whether a token names a topic; a short one that only begins a compound (预算执行机制) does not. */
function isNamed(clause: Clause, token: Token): boolean {
  if (topicsOf(token).length === 0) return false;
  if (!COMPOUND.test(token.word)) return true;
  const next = clause.tokens[clause.tokens.indexOf(token) + 1];
  return token.end === clause.text.length || next?.start === token.end;
}

/** 施工单位资金支付率: the rate of somebody else. */
function isOfOthers({ tokens }: Clause, token: Token): boolean {
  let at = tokens.indexOf(token) - 1;
  if (has(tokens[at], 'of')) at--;
  const before = tokens[at];
  return has(before, 'other') && (tokens[at + 1]?.start ?? token.start) === before?.end;
}

export function groupEndingAt(clause: Clause, last: number): Topic[] {
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

/** Characters that no word covers, between two tokens (−1: the beginning, `tokens.length`: the end). */
export function uncovered({ text, tokens }: Clause, from: number, to: number): number {
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
