import { findAllAmounts, remembered, type FoundAmount } from '../../amount';
import { termAt, type Term } from './lexicon';

/** A term or a figure of a sentence with its place in the sentence. */
export type Token =
  | { readonly kind: 'term'; readonly term: Term; readonly start: number; readonly end: number }
  | {
      readonly kind: 'amount';
      readonly found: FoundAmount;
      readonly start: number;
      readonly end: number;
    };

export type TermToken = Extract<Token, { kind: 'term' }>;
export type AmountToken = Extract<Token, { kind: 'amount' }>;

/** What stands between two marks of punctuation. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** A colon introduces what follows and does not part it; 、 parts the items of a list. */
const MARKS = /[，,；;。！？!?、（）()\n]/g;

/** The remarks of many forms are of the same sentences. */
const SENTENCES = 1024;

/** A sentence as clauses of tokens. Brackets and commas inside a term or a figure do not part anything. */
export const clausesOf = remembered((sentence): readonly Clause[] => {
  const tokens = tokensOf(sentence);
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  let next = 0;
  const close = (end: number) => {
    const own: Token[] = [];
    for (let token = tokens[next]; token && token.start < end; token = tokens[++next])
      own.push(token);
    if (sentence.slice(start, end).trim() !== '') clauses.push({ start, end, tokens: own, depth });
  };
  MARKS.lastIndex = 0;
  let near = 0;
  for (let mark = MARKS.exec(sentence); mark; mark = MARKS.exec(sentence)) {
    const at = mark.index;
    while ((tokens[near]?.end ?? Infinity) <= at) near++;
    if ((tokens[near]?.start ?? Infinity) <= at) continue;
    close(at);
    if (mark[0] === '（' || mark[0] === '(') depth++;
    if ((mark[0] === '）' || mark[0] === ')') && depth > 0) depth--;
    start = at + 1;
  }
  close(sentence.length);
  return clauses;
}, SENTENCES);

/** Where the words behind an amount begin: the 年 of 2023年初预算 belongs to both. */
export function endOf(sentence: string, { end, reading }: FoundAmount): number {
  return reading.kind === 'date' && sentence.startsWith('年初', end - 1) ? end - 1 : end;
}

function tokensOf(sentence: string): readonly Token[] {
  const amounts = findAllAmounts(sentence);
  const tokens: Token[] = amounts.map((found) => {
    return { kind: 'amount', found, start: found.start, end: found.end };
  });
  let nextAmount = 0;
  for (let at = 0; at < sentence.length;) {
    while ((amounts[nextAmount]?.end ?? Infinity) <= at) nextAmount++;
    const amount = amounts[nextAmount];
    if (amount && amount.start <= at) {
      nextAmount++;
      at = endOf(sentence, amount);
      continue;
    }
    const term = termAt(sentence, at, amount?.start);
    if (term) {
      tokens.push({ kind: 'term', term, start: at, end: at + term.word.length });
      at += term.word.length;
    } else at++;
  }
  return tokens.sort((a, b) => a.start - b.start);
}
