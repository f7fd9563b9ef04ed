import type { Quantity } from '../../amount';
import type { Binding, Fact, Sentence } from '../model';
import { lastWhere } from '../list';
import { Scope } from './scope';
import { columnOf, fits, subjectOfHeadings } from './terms';
import { clausesOf, endOf, type Clause, type Token } from './clauses';
import { FIGURE_KINDS, type Column, type MeasureName, type Term } from './lexicon';
import {
  againstIn,
  bindsFigure,
  columnIn,
  directionBefore,
  hasPurpose,
  isAttribute,
  isOneProject,
  isOtherAccount,
  speaksOfWhole,
  withoutChange,
} from './phrases';
import { YearReader } from './years';

type TermToken = Extract<Token, { kind: 'term' }>;
type AmountToken = Extract<Token, { kind: 'amount' }>;

const COMPARED = /[较比与同]\s*$/;

/** What a sentence is about as far as it has been read. */
interface Subject {
  readonly term: Term;
  readonly column?: Column;
  /** It has a figure by now. */
  readonly measured: boolean;
  /** Index of the clause that names it. */
  readonly clause: number;
}

/** A term that a figure belongs to. */
interface Named {
  readonly term: Term;
  readonly binding: Binding;
  readonly column?: Column;
  /** Index of the clause that names it. */
  readonly clause: number;
}

/** What is known of the report before its sentences are read. */
export interface Context {
  readonly year?: number | undefined;
  /** The project that it is about, if it is about one. */
  readonly project?: string | undefined;
  /** The unit's own names, as the report signs with them. */
  readonly names: readonly string[];
}

/** The facts of a report's sentences, in order. Every quantity becomes one; what cannot be tied stays `uncompared`. */
export function factsOf(sentences: readonly Sentence[], context: Context): readonly Fact[] {
  const reportYear = context.year;
  const facts: Fact[] = [];
  let years = new YearReader(reportYear);
  sentences.forEach((sentence, index) => {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) years = new YearReader(reportYear);
    if (/[\d０-９]/.test(sentence.text)) {
      facts.push(...new SentenceReader(sentence, index, years, context).read());
    } else years.words(sentence.text);
  });
  return facts;
}

class SentenceReader {
  private readonly text: string;
  private readonly clauses: readonly Clause[];
  private readonly facts: Fact[] = [];
  private readonly elsewhere: boolean;
  private readonly scope: Scope;
  private subject: Subject | undefined;
  private subjects = 0;
  /** Index of the clause with the last figure that was bound. */
  private lastBound = -1;
  /** Offset behind the last figure. */
  private behindLast = 0;
  private against: ReturnType<typeof againstIn>;

  constructor(
    private readonly sentence: Sentence,
    private readonly index: number,
    private readonly years: YearReader,
    private readonly context: Context,
  ) {
    this.text = sentence.text;
    this.clauses = clausesOf(sentence.text);
    this.elsewhere = sentence.headings.some(isOtherAccount);
    this.scope = new Scope(
      sentence.headings.some((heading) => isOneProject(heading) && !this.isOwnProject(heading)),
      context.names,
    );
  }

  read(): readonly Fact[] {
    const outside: (Subject | undefined)[] = [];
    this.clauses.forEach(({ depth }, at) => {
      // What a bracket speaks of ends with it.
      while (outside.length < depth) outside.push(this.subject);
      while (outside.length > depth) this.subject = outside.pop();
      this.readClause(at);
    });
    return this.facts;
  }

  private readClause(at: number): void {
    const clause = this.clauses[at];
    if (!clause) return;
    let from = clause.start;
    let terms: TermToken[] = [];
    let bound = false;
    let dated = -1;
    this.scope.clause(this.text.slice(clause.start, clause.end));
    for (const token of clause.tokens) {
      if (token.kind === 'term') {
        terms.push(token);
        continue;
      }
      const { reading } = token.found;
      if (reading.kind === 'date') {
        // What something is compared with is not when it was.
        if (!COMPARED.test(this.text.slice(Math.max(0, token.start - 8), token.start))) {
          this.years.date(reading);
          this.scope.date(reading);
        }
        const isYear = reading.month === undefined && reading.from === undefined;
        const isFirst = this.text.slice(from, token.start).trim() === '';
        if (isFirst && isYear) from = dated = endOf(this.text, token.found);
        continue;
      }
      const words = this.text.slice(from, token.start);
      this.years.words(words);
      this.scope.words(this.text.slice(this.behindLast, token.start));
      const fact = this.factAt(at, from, terms, token, reading, bound, dated);
      this.facts.push(fact);
      bound = fact.kind !== 'uncompared';
      if (bound) this.lastBound = at;
      this.scope.figure(fact, this.text.slice(clause.start, token.start), clause.depth);
      from = this.behindLast = token.end;
      terms = [];
    }
    this.years.words(this.text.slice(from, clause.end));
    this.against = this.againstIn(clause.start, clause.end) ?? this.against;
    this.leaveSubject(at, from, terms);
  }

  /** A term that is named but not measured is what the next clause speaks of. */
  private leaveSubject(at: number, from: number, terms: readonly TermToken[]): void {
    const last = lastWhere(terms, ({ term }) => !term.generic);
    if (!last) return;
    const whole = last.term.measure && this.isOfWhole(this.text.slice(from, last.start));
    this.subject = whole ? { term: last.term, measured: false, clause: at } : undefined;
  }

  private factAt(
    at: number,
    from: number,
    terms: readonly TermToken[],
    token: AmountToken,
    quantity: Quantity,
    follows: boolean,
    dated: number,
  ): Fact {
    const { text } = this;
    const before = text.slice(from, token.start);
    const clauseStart = this.clauses[at]?.start ?? from;
    const clauseWords = clauseStart === from ? before : text.slice(clauseStart, token.start);
    const direction = directionBefore(before);
    const against = this.againstIn(clauseStart, token.start);
    const isChange = direction !== undefined || against !== undefined;
    // 分别 deals figures out among several things.
    const named =
      this.elsewhere || clauseWords.includes('分别')
        ? undefined
        : this.nameOf(at, from, terms, token, { follows, isChange, dated: dated === token.start });
    const measure = named?.term.measure;
    const basis = isChange ? (against ?? this.against ?? this.sinceLastYear(measure)) : undefined;
    const said = isChange
      ? direction !== undefined && basis !== undefined && basis !== 'otherYear'
      : !isAttribute(text.slice(token.end), quantity);
    const base = this.base(token, quantity);
    if (!named || !measure || !said || !fits(FIGURE_KINDS[measure], quantity, isChange)) {
      const words = { subject: before.trim(), quote: this.quote(at, at) };
      return Object.assign(base, { kind: 'uncompared' as const }, words);
    }
    this.remember(named);
    const common = Object.assign(base, {
      measure,
      word: named.term.word,
      binding: named.binding,
      quote: this.quote(named.clause, at),
      column: FIGURE_KINDS[measure] === 'money' ? named.column : undefined,
    });
    return direction && basis && basis !== 'otherYear'
      ? Object.assign(common, { kind: 'change' as const, direction, against: basis })
      : Object.assign(common, { kind: 'value' as const });
  }

  private base(token: AmountToken, quantity: Quantity) {
    const { paragraph, start } = this.sentence;
    return {
      mention: {
        paragraph,
        start: start + token.start,
        end: start + token.end,
        text: token.found.reading.text,
      },
      quantity,
      sentence: this.index,
      year: this.years.current,
    };
  }

  /** The term that a figure belongs to, if the words in between leave no doubt. */
  private nameOf(
    at: number,
    from: number,
    all: readonly TermToken[],
    token: AmountToken,
    how: { readonly follows: boolean; readonly isChange: boolean; readonly dated: boolean },
  ): Named | undefined {
    // 较年初预算减少 names what it is compared with, not what it is of.
    const terms = how.isChange
      ? all.filter(
          ({ term, start }) =>
            !term.generic || !COMPARED.test(this.text.slice(Math.max(0, start - 8), start)),
        )
      : all;
    // Most figures of a report: no term near, nothing that they could be of.
    if (terms.length === 0 && !this.subject) return undefined;
    const specific = lastWhere(terms, ({ term }) => !term.generic);
    const last = terms.at(-1);
    const words = this.between(terms, specific?.end ?? last?.end ?? from, token.start);
    const gap = how.isChange ? withoutChange(words) : words;
    if (!bindsFigure(gap)) return undefined;
    if (specific) return this.ownName(at, from, terms, specific, gap);
    if (last && !this.isOfWhole(this.between(terms, from, last.start))) return undefined;
    const column = last ? columnOf(terms.map(({ term }) => term)) : columnIn(gap);
    const withColumn = column ? { column } : {};
    const strong = lastWhere(terms, ({ term }) => term.generic === 'strong' || this.isStrong(term));
    const about = this.subject?.term.measure;
    if (
      this.subject &&
      about &&
      FIGURE_KINDS[about] === 'money' &&
      !(strong && about === 'total')
    ) {
      // A bare figure needs a word that says it is the amount.
      if (
        !last &&
        !how.isChange &&
        !how.dated &&
        (how.follows || !/^\s*(?:共|合计|总计|总额|为|达|[:：])/.test(gap))
      ) {
        return undefined;
      }
      const { term, measured, clause } = this.subject;
      if (hasPurpose(this.text.slice(token.end))) return undefined;
      // A weak word right behind the subject's own figure goes on about it; a strong one may speak of the whole unit.
      const goesOn = last?.term.generic === 'weak' && !strong && this.lastBound >= at - 1;
      const sure = this.subjects <= 1 && (how.isChange || goesOn) ? true : !measured;
      const own = column ?? (how.isChange ? this.subject.column : undefined);
      return {
        term,
        binding: sure ? 'direct' : 'carried',
        clause,
        ...(own ? { column: own } : {}),
      };
    }
    if (!strong) return undefined;
    if (hasPurpose(this.text.slice(token.end))) return undefined;
    const heading = subjectOfHeadings(this.sentence.headings);
    if (heading) return { term: heading, binding: 'carried', clause: at, ...withColumn };
    return { term: strong.term, binding: this.scope.sure(), clause: at, ...withColumn };
  }

  /** A specific term in the figure's own clause. */
  private ownName(
    at: number,
    from: number,
    terms: readonly TermToken[],
    specific: TermToken,
    gap: string,
  ): Named | undefined {
    const { measure } = specific.term;
    if (!measure) return undefined;
    const prefix = this.between(terms, from, specific.start);
    if (measure !== 'satisfaction' && !this.isOfWhole(prefix)) return undefined;
    const about = this.subject?.term.measure ?? 'total';
    // The rate of whatever the sentence is about, which may be less than the unit.
    const ofPart = about !== 'total' && FIGURE_KINDS[about] === 'money';
    if (ofPart && (measure === 'executionRate' || measure === 'controlRate')) return undefined;
    if (measure === 'controlRate' && !/编制|在职|在编|人员/.test(this.text)) return undefined;
    const generics = terms.flatMap(({ term }) => (term.generic ? [term] : []));
    const column = columnOf(generics) ?? columnIn(prefix + gap);
    return {
      term: specific.term,
      binding: this.scope.bindingOf(measure, prefix, column),
      clause: at,
      ...(column ? { column } : {}),
    };
  }

  /** In a report about one project its money is what no other is named for. */
  private isStrong({ generic, column }: Term): boolean {
    return this.context.project !== undefined && generic === 'weak' && column === 'executed';
  }

  private isOfWhole(words: string): boolean {
    const { project } = this.context;
    if (project === undefined) return speaksOfWhole(words);
    return speaksOfWhole(words.replace(project, '').replace(/(?:该|本|此)?项目/g, ''));
  }

  private isOwnProject(heading: string): boolean {
    const { project = '' } = this.context;
    return project !== '' && heading.includes(project);
  }

  /** 上年1120.5万元，本年1185.37万元，增加64.87万元: both years are there to be compared. */
  private sinceLastYear(measure: MeasureName | undefined): 'lastYear' | undefined {
    const { year } = this.context;
    if (year === undefined) return undefined;
    const isThere = (wanted: number) =>
      this.facts.some(
        (fact) => fact.kind === 'value' && fact.measure === measure && fact.year === wanted,
      );
    return isThere(year - 1) && isThere(year) ? 'lastYear' : undefined;
  }

  private againstIn(start: number, end: number): ReturnType<typeof againstIn> {
    return againstIn(this.text.slice(start, end), this.context.year);
  }

  private remember({ term, column, clause }: Named): void {
    if (term.generic === 'weak') return;
    if (this.subject?.term !== term || !this.subject.measured) this.subjects++;
    this.subject = { term, measured: true, clause, ...(column ? { column } : {}) };
  }

  /** The text between two offsets without the generic terms in it, which say no more than the stage of the year. */
  private between(terms: readonly TermToken[], start: number, end: number): string {
    let words = '';
    let from = start;
    for (const token of terms) {
      if (!token.term.generic || token.start < start || token.end > end) continue;
      words += this.text.slice(from, token.start);
      from = token.end;
    }
    return words + this.text.slice(from, end);
  }

  /** The clauses from the one that names the subject to the one with the figure, as they stand. */
  private quote(first: number, last: number): string {
    const start = this.clauses[Math.min(first, last)]?.start ?? 0;
    return this.text.slice(start, this.clauses[last]?.end).trim();
  }
}
