import type { Quantity } from '../../amount';
import { lastWhere } from '../list';
import type { LooseFact } from '../model';
import type { TermToken } from './clauses';
import { termAt, type Column, type FigureKind, type MeasureName, type Term } from './lexicon';

/** Money of a thing no form knows; income, what was added and what is left are the unit's own. */
export function isOfSomething({ quantity, subject }: LooseFact): boolean {
  return (
    quantity.unit?.dimension === 'money' &&
    !/^(?:预算|支出|资金|金额|共|计|合|总|[\s：:])*$/.test(subject) &&
    !/收入|追加|调增|调减|结余|结转|财政拨款|到位/.test(subject)
  );
}

/** The one specific term that the innermost heading with any names. */
export function subjectOfHeadings(headings: readonly string[]): Term | undefined {
  for (const heading of [...headings].reverse()) {
    const found = new Map<string, Term>();
    for (let at = 0; at < heading.length;) {
      const term = termAt(heading, at);
      if (term?.measure && !term.generic) found.set(term.measure, term);
      at += term?.word.length ?? 1;
    }
    const [only, more] = found.values();
    if (only) return more ? undefined : only;
  }
  return undefined;
}

/**
 * Budget or outcome, by the generic words around a figure. 支出 beside a word of the budget (年初预算安排支出) only says that money
 * is to be spent; 决算, 执行数, 实际支出 say that it was.
 */
export function columnOf(generics: readonly Term[]): Column | undefined {
  const spent = lastWhere(generics, ({ word }) => /决算|执行|实际/.test(word));
  const budget = lastWhere(generics, ({ column }) => column !== undefined && column !== 'executed');
  return (spent ?? budget ?? lastWhere(generics, ({ column }) => column !== undefined))?.column;
}

export function fits(kind: FigureKind, { unit }: Quantity, isChange: boolean): boolean {
  const isMoney = unit?.dimension === 'money' && unit.per === undefined;
  if (isChange) return unit?.dimension === 'ratio' || (isMoney && kind === 'money');
  switch (kind) {
    case 'money':
      return isMoney;
    case 'ratio':
      return unit?.dimension === 'ratio';
    case 'points':
      return unit === undefined || unit.name === '分';
    case 'count':
      return unit !== undefined && /^(?:人|名|个|人员)$/.test(unit.name);
  }
}

/** What a line about the whole may go on to tell of. */
const PARTS: Readonly<Partial<Record<MeasureName, readonly MeasureName[]>>> = {
  basicExpenditure: ['staffExpenditure', 'operating'],
  project: ['operations', 'running', 'specialFunds'],
  threePublic: ['vehicle', 'vehiclePurchase', 'vehicleRunning', 'abroad', 'reception'],
  vehicle: ['vehiclePurchase', 'vehicleRunning'],
};
const COLON = /^(?:支出|经费|情况|方面|使用|[”"])*[:：]\s*/;

/** 三公经费：2023年三公经费预算…: where the words begin behind a label that names the same, or the whole of it. */
export function behindLabel(
  text: string,
  terms: readonly TermToken[],
  from: number,
  { term: { measure }, start }: TermToken,
): number {
  for (const label of terms) {
    const own = label.term.measure;
    if (label.start >= start || own === undefined || measure === undefined) continue;
    if (own !== measure && !PARTS[own]?.includes(measure)) continue;
    const colon = COLON.exec(text.slice(label.end, start))?.[0];
    if (colon !== undefined) return label.end + colon.length;
  }
  return from;
}

/** The text between two offsets without the generic terms in it, which say no more than the stage of the year. */
export function textBetween(
  text: string,
  terms: readonly TermToken[],
  start: number,
  end: number,
): string {
  let words = '';
  let from = start;
  for (const token of terms) {
    if (!token.term.generic || token.start < start || token.end > end) continue;
    words += text.slice(from, token.start);
    from = token.end;
  }
  return words + text.slice(from, end);
}
