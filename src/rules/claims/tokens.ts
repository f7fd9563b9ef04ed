/** A text as sentences, clauses and the words that the lexicon knows. */
import { LEXICON } from './lexicon';
import type { Modifier, Predicate, Role, Topic } from './roles';

export interface Token {
  readonly roles: readonly Role[];
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export const PREDICATES: ReadonlySet<Role> = new Set<Predicate>([
  'low',
  'wanting',
  'high',
  'percent',
  'headcount',
  'done',
  'late',
  'beyond',
  'paid',
  'leftover',
  'misuse',
  'proper',
  'used',
  'rise',
  'fall',
  'flat',
  'over',
  'within',
  'nil',
  'incident',
  'overstaffed',
  'adjusted',
  'fullMarks',
]);

const MODIFIERS: ReadonlySet<Role> = new Set<Modifier>([
  'not',
  'none',
  'all',
  'hedge',
  'onTime',
  'intent',
  'plan',
  'past',
  'versusLastYear',
  'versusBudget',
  'sanction',
  'of',
  'because',
  'break',
  'list',
  'from',
  'adverb',
  'degree',
  'plain',
]);

interface Entry {
  readonly word: string;
  readonly roles: readonly Role[];
}

const DICTIONARY: ReadonlyMap<string, readonly Entry[]> = dictionary();

function dictionary(): Map<string, Entry[]> {
  const roles = new Map<string, Role[]>();
  for (const [role, words] of LEXICON) {
    for (const word of words) {
      const own = roles.get(word);
      if (own) own.push(role);
      else roles.set(word, [role]);
    }
  }
  const byFirst = new Map<string, Entry[]>();
  for (const [word, own] of roles) {
    const first = word.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push({ word, roles: own });
    else byFirst.set(first, [{ word, roles: own }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

const FIGURE: readonly Role[] = [];
const PERCENT: readonly Role[] = ['percent'];
const HEADCOUNT: readonly Role[] = ['headcount'];

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = figureAt(text, at) ?? wordAt(text, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

function wordAt(text: string, start: number): Token | undefined {
  const entry = DICTIONARY.get(text.charAt(start))?.find(({ word }) =>
    text.startsWith(word, start),
  );
  return entry && { start, end: start + entry.word.length, ...entry };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A figure with what makes it a percentage or a year; as a word it holds its digits. */
function figureAt(text: string, start: number): Token | undefined {
  let end = start;
  while (isDigit(text.charCodeAt(end)) || (end > start && text.charAt(end) === '.')) end++;
  if (end === start) return undefined;
  const word = text.slice(start, end);
  if (text.charAt(end) === '%') return { roles: PERCENT, word, start, end: end + 1 };
  const counted = text.charAt(end);
  if (counted === '人' || counted === '名') return { roles: HEADCOUNT, word, start, end: end + 1 };
  const year = counted === '年' && word.length === 4 && word.startsWith('20');
  return { roles: FIGURE, word: year ? `${word}年` : word, start, end: year ? end + 1 : end };
}

const SENTENCE_END = '。！!？?；;';
const CLAUSE_END = '，,：:';

export interface Clause {
  /** Without white space, digits and % half-width. */
  readonly text: string;
  /** The sign that ended it; empty at the end of a sentence. */
  readonly mark: string;
  readonly tokens: readonly Token[];
}

/** A line break before a numbered item, or a part with its name (改进措施：…), ends a sentence; any other only wraps the line. */
const NEXT_ITEM =
  /\n(?=[\s\u3000]*(?:\d+[、.．)）]|[（(]?[一二三四五六七八九十]+[、)）]|[\u4e00-\u9fff]{0,8}(?:原因|措施|说明|情况|分析|问题|建议|安排|整改)[:：]))/;
const NUMBER = /^(?:\d+(?:[、)）]|[.．](?!\d))|[（(]?[一二三四五六七八九十]+[、)）])/;
const SPACE = /[\s\u3000]+/g;

/** Sentences of clauses, without numbering. */
export function sentencesOf(text: string): Clause[][] {
  return text.split(NEXT_ITEM).flatMap(readItem);
}

function readItem(text: string): Clause[][] {
  const sentences: Clause[][] = [];
  let clauses: Clause[] = [];
  let clause = '';
  const closeClause = (mark: string) => {
    const own = clauses.length === 0 ? clause.replace(NUMBER, '') : clause;
    if (own !== '') clauses.push({ text: own, mark, tokens: tokensOf(own) });
    clause = '';
  };
  const closeSentence = () => {
    closeClause('');
    if (clauses.length > 0) sentences.push(clauses);
    clauses = [];
  };
  for (const glyph of text.replace(SPACE, '')) {
    if (SENTENCE_END.includes(glyph)) closeSentence();
    else if (CLAUSE_END.includes(glyph)) closeClause(glyph);
    else clause += halfWidth(glyph);
  }
  closeSentence();
  return sentences;
}

function halfWidth(glyph: string): string {
  const code = glyph.charCodeAt(0);
  return (code >= 0xff10 && code <= 0xff19) || code === 0xff05 || code === 0xff0e
    ? String.fromCharCode(code - 0xfee0)
    : glyph;
}

export function has(token: Token | undefined, role: Role): boolean {
  return token !== undefined && token.roles.includes(role);
}

export function lastIndex(tokens: readonly Token[], is: (token: Token) => boolean): number {
  let index = tokens.length - 1;
  for (let token = tokens[index]; token && !is(token); token = tokens[index]) index--;
  return index;
}

export function topicsOf(token: Token): Topic[] {
  return token.roles.filter((role): role is Topic => !PREDICATES.has(role) && !MODIFIERS.has(role));
}
