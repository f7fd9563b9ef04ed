import type { Clause, Token } from './clauses';
import type { Column, Term } from './lexicon';
import { columnOf } from './terms';

/** What a figure is of that 分别 deals out, with the words before the first of the things dealt out to. */
export interface Dealt {
  readonly term: Term;
  readonly column?: Column;
  readonly prefix: string;
}

const JOINS = /^\s*(?:[、，,]|和|与|及|以及)\s*$/;
const LEADS_IN = /^(?:为|是|达到?|完成|支出|安排|执行|共计|约)*\s*[:：]?\s*$/;

/**
 * 基本支出和项目支出分别为2213.80万元和10502.67万元: as many figures as things, one for each, in order. By the offset of the
 * figure; what does not come out even is dealt to nobody.
 */
export function dealtOut(text: string, clauses: readonly Clause[]): ReadonlyMap<number, Dealt> {
  const dealt = new Map<number, Dealt>();
  if (!text.includes('分别')) return dealt;
  const tokens = clauses.flatMap((clause) => clause.tokens);
  for (let at = text.indexOf('分别'); at >= 0; at = text.indexOf('分别', at + 2)) {
    const { terms, generics, start } = termsBefore(text, tokens, at);
    const figures = figuresBehind(text, tokens, at + 2);
    if (terms.length < 2 || terms.length !== figures.length) continue;
    const column = columnOf(generics);
    const prefix = text.slice(clauseStart(text, start), start);
    figures.forEach((figure, index) => {
      const term = terms[index];
      if (term) dealt.set(figure, { term, prefix, ...(column ? { column } : {}) });
    });
  }
  return dealt;
}

function termsBefore(text: string, tokens: readonly Token[], end: number) {
  const terms: Term[] = [];
  const generics: Term[] = [];
  let start = end;
  for (const token of tokens.filter((one) => one.end <= end).reverse()) {
    const words = text.slice(token.end, start);
    const isNext = terms.length === 0 ? words.trim() === '' : JOINS.test(words);
    if (token.kind !== 'term' || !isNext) break;
    start = token.start;
    if (token.term.generic) generics.unshift(token.term);
    else if (token.term.measure) terms.unshift(token.term);
    else break;
  }
  return { terms, generics, start };
}

function figuresBehind(text: string, tokens: readonly Token[], start: number): readonly number[] {
  const figures: number[] = [];
  let end = start;
  for (const token of tokens) {
    if (token.start < start) continue;
    const words = text.slice(end, token.start);
    if (token.kind !== 'amount' || token.found.reading.kind !== 'quantity') break;
    if (!(figures.length === 0 ? LEADS_IN : JOINS).test(words)) break;
    figures.push(token.start);
    end = token.end;
  }
  return figures;
}

function clauseStart(text: string, end: number): number {
  return (
    Math.max(
      ...['，', ',', '；', ';', '。', '：', ':'].map((mark) => text.lastIndexOf(mark, end - 1)),
    ) + 1
  );
}
