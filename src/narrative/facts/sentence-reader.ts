import type { Quantity } from '../../amount';
import type { Fact, Sentence } from '../model';
import { lastWhere } from '../list';
import { Scope } from './scope';
import { fits } from './terms';
import { isOfAnotherProject, isOfWhole, type Context } from './context';
import { Subjects, type Subject } from './subjects';
import { type AmountToken, type Clause, clausesOf, endOf, type TermToken } from './clauses';
import { sinceBudget, sinceLastYear, yearOfChange } from './basis';
import { dealtOut } from './dealt';
import { FIGURE_KINDS } from './lexicon';
import { Names, type Named, type Place } from './names';
import {
  againstIn,
  directionBefore,
  heldWithin,
  isAttribute,
  isBase,
  isOneOfSeveral,
  isOtherAccount,
} from './phrases';
import { COMPARED, type Reading } from './elliptic';
import { isOfThingBefore, subjectOf } from './figure-before';
import { NAMES_YEAR, type YearReader } from './years';

/** What was spoken of where a bracket began. */
interface Outside {
  readonly subject: Subject | undefined;
  readonly figures: number;
  readonly year: number | undefined;
}

/** Reads one sentence: which figure is of what. */
export class SentenceReader {
  private readonly text: string;
  private readonly clauses: readonly Clause[];
  private readonly facts: Fact[] = [];
  private readonly elsewhere: boolean;
  private readonly scope: Scope;
  private readonly names: Names;
  readonly subjects = new Subjects();
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
    before: Subject | undefined,
  ) {
    this.text = sentence.text;
    this.clauses = clausesOf(sentence.text);
    // 与上年40.3万元相比，增加…: goes on about what the sentence before was about.
    if (/^\s*(?:同比|[较比]|与(?:上年|去年|20\d{2}年))/.test(this.text)) this.subject = before;
    this.elsewhere = sentence.headings.some(isOtherAccount);
    this.scope = new Scope(
      sentence.headings.some((heading) => isOfAnotherProject(heading, context)),
      context.names,
      context.project !== undefined,
    );
    const { scope, subjects } = this;
    const dealt = dealtOut(sentence.text, this.clauses);
    this.names = new Names({ sentence, context, years, scope, subjects, dealt });
  }

  read(): readonly Fact[] {
    const outside: Outside[] = [];
    this.clauses.forEach(({ depth }, at) => {
      while (outside.length < depth) {
        const { subject, facts, years } = this;
        outside.push({ subject, figures: facts.length, year: years.current });
      }
      while (outside.length > depth) this.endBracket(outside.pop());
      this.readClause(at);
    });
    return this.facts;
  }

  /** What a bracket speaks of ends with it, and so does the year that it has a figure of: （上年5.36万元）. */
  private endBracket(outside: Outside | undefined): void {
    this.subject = outside?.subject;
    if (outside && this.facts.length > outside.figures) this.years.set(outside.year);
  }

  private readClause(at: number): void {
    const clause = this.clauses[at];
    if (!clause) return;
    if (clause.depth === 0 && /[；;]/.test(this.text.charAt(clause.start - 1))) {
      this.subjects.beginPart();
      this.years.endAside();
    }
    // 上年22.6万元，减少1.3万元，其中…: parts of what was compared, not of what it was compared with.
    if (this.facts.at(-1)?.kind === 'change' && this.text.startsWith('其中', clause.start)) {
      this.years.endAside();
    }
    let from = clause.start;
    let terms: TermToken[] = [];
    let counted: readonly TermToken[] = [];
    let bound = false;
    let dated = -1;
    const year = this.years.current;
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
        const isYear =
          reading.month === undefined && reading.from === undefined && reading.text !== '年初';
        const isFirst = this.text.slice(from, token.start).trim() === '';
        if (isFirst && isYear) from = dated = endOf(this.text, token.found);
        continue;
      }
      if (dated >= 0 && dated === from) this.years.aside(this.text.slice(from, token.start), year);
      const words = this.text.slice(from, token.start);
      this.years.words(words);
      this.scope.words(this.text.slice(this.behindLast, token.start));
      const place = { at, from, terms, token, behind: this.behindLast };
      const isDated = dated === token.start || NAMES_YEAR.test(words);
      const fact = this.factAt(place, reading, { follows: bound, isDated });
      this.facts.push(fact);
      bound = fact.kind !== 'uncompared';
      if (bound) this.lastBound = at;
      this.scope.figure(fact, this.text.slice(clause.start, token.start), clause.depth);
      // 项目支出涉及4个项目，全年预算…: how many of something else there are leaves it what the clause speaks of.
      counted = bound || reading.unit?.dimension !== 'count' ? [] : [...counted, ...terms];
      from = this.behindLast = token.end;
      terms = [];
    }
    this.years.words(this.text.slice(from, clause.end));
    this.against = this.againstIn(clause.start, clause.end) ?? this.against;
    if (terms.length > 0) this.leaveSubject(at, from, terms);
    else this.leaveSubject(at, clause.start, counted);
  }

  /** A term that is named but not measured is what the next clause speaks of. */
  private leaveSubject(at: number, from: number, terms: readonly TermToken[]): void {
    const last = lastWhere(terms, ({ term }) => !term.generic && term.measure !== 'selfScore');
    if (!last) return;
    const whole = last.term.measure && this.isOfWhole(this.text.slice(from, last.start));
    const { term, end } = last;
    this.subject = whole ? { term, measured: false, clause: at, end } : undefined;
  }

  private factAt(
    place: Place,
    quantity: Quantity,
    how: Pick<Reading, 'follows' | 'isDated'>,
  ): Fact {
    const { text } = this;
    const { at, from, terms, token } = place;
    const before = text.slice(from, token.start);
    const clauseStart = this.clauses[at]?.start ?? from;
    const clauseWords = clauseStart === from ? before : text.slice(clauseStart, token.start);
    // 比上年的24.32万元多1.8万元: what it is compared with stands before the figure before.
    const isApart = /^\s*[多少]\s*$/.test(before) && /[较比]/.test(clauseWords);
    const direction = directionBefore(isApart ? `比${before}` : before);
    const against = this.againstIn(clauseStart, token.start);
    const base = against ?? heldWithin(before);
    if (direction === undefined && base !== undefined && isBase(before)) {
      this.nameSubject(at, from, terms);
      return this.baseFact(at, base, token, quantity);
    }
    const isChange = direction !== undefined || against !== undefined;
    const named = this.namedAt(place, { ...how, isChange }, clauseWords);
    const measure = named?.term.measure;
    const basis = isChange
      ? (against ??
        sinceBudget(this.facts, measure) ??
        this.against ??
        sinceLastYear(this.facts, this.context.year))
      : undefined;
    const said = isChange
      ? direction !== undefined && basis !== undefined && basis !== 'otherYear'
      : !isAttribute(text.slice(token.end), quantity);
    const common = this.base(token, quantity);
    if (!named || !measure || !said || !fits(FIGURE_KINDS[measure], quantity, isChange)) {
      const words = { subject: subjectOf(before, this.facts.at(-1)), quote: this.quote(at, at) };
      const change =
        direction && basis && basis !== 'otherYear'
          ? { change: { direction, against: basis } }
          : {};
      return Object.assign(common, { kind: 'uncompared' as const }, words, change);
    }
    if (!named.of) this.remember(named);
    const own = Object.assign(common, {
      measure,
      word: named.term.word,
      binding: named.binding,
      quote: this.quote(named.clause, at),
      column: FIGURE_KINDS[measure] === 'money' ? named.column : undefined,
      ...(named.of ? { of: named.of } : {}),
    });
    return direction && basis && basis !== 'otherYear'
      ? Object.assign(own, {
          kind: 'change' as const,
          direction,
          against: basis,
          year: yearOfChange(this.facts, basis, common.year, this.context.year),
        })
      : Object.assign(own, { kind: 'value' as const });
  }

  /** What the figure is of; 分别 deals figures out among several things. */
  private namedAt(place: Place, how: Reading, clauseWords: string): Named | undefined {
    if (this.elsewhere) return undefined;
    const dealt = this.names.dealtTo(place);
    if (dealt || clauseWords.includes('分别')) return dealt;
    // 分别增加30万元和12万元，增长10%和6.67%: each of another thing.
    if (how.isChange && isOneOfSeveral(this.text, place.token)) return undefined;
    return (
      this.names.restated(place, this.facts.at(-1)) ?? this.names.nameOf(place, how, this.lastBound)
    );
  }

  /** 较年初预算数9800万元: what something is compared with is a figure of its own. */
  private baseFact(
    at: number,
    against: NonNullable<ReturnType<typeof againstIn>>,
    token: AmountToken,
    stated: Quantity,
  ): Fact {
    const { year } = this.context;
    // 预算20.7万元以内: the budget itself, whatever was to stay within it.
    const { comparator, ...plain } = stated;
    const quantity = comparator === '<=' && against !== 'lastYear' ? plain : stated;
    const { subject } = this;
    const measure = subject?.term.measure;
    const base = this.base(token, quantity);
    const quote = this.quote(Math.min(subject?.clause ?? at, at), at);
    const isLastYear = against === 'lastYear';
    if (
      !subject ||
      !measure ||
      this.elsewhere ||
      isOfThingBefore(this.facts.at(-1)) ||
      against === 'otherYear' ||
      (isLastYear && !year) ||
      !fits(FIGURE_KINDS[measure], quantity, false)
    ) {
      const of = isLastYear ? { base: against } : {};
      return Object.assign(base, { kind: 'uncompared' as const, subject: '', quote }, of);
    }
    return Object.assign(base, {
      kind: 'value' as const,
      measure,
      word: subject.term.word,
      binding: this.subjects.isOnly ? ('direct' as const) : ('carried' as const),
      quote,
      column: isLastYear ? undefined : against,
      year: isLastYear && year !== undefined ? year - 1 : base.year,
    });
  }

  /** 公用经费比2021年的310万元减少…: named in the clause of the figure that it is compared with. */
  private nameSubject(at: number, from: number, terms: readonly TermToken[]): void {
    const own = lastWhere(terms, ({ term }) => !term.generic);
    if (!own?.term.measure || !this.isOfWhole(this.text.slice(from, own.start))) return;
    this.subjects.measure({ term: own.term, clause: at });
  }

  private base(token: AmountToken, quantity: Quantity) {
    const { paragraph, start, table } = this.sentence;
    return {
      mention: {
        paragraph,
        start: start + token.start,
        end: start + token.end,
        text: token.found.reading.text,
        ...(table ? { table } : {}),
      },
      quantity,
      sentence: this.index,
      year: this.years.current,
    };
  }

  private isOfWhole(words: string): boolean {
    return isOfWhole(words, this.context);
  }

  private get subject(): Subject | undefined {
    return this.subjects.current;
  }

  private set subject(subject: Subject | undefined) {
    this.subjects.current = subject;
  }

  private againstIn(start: number, end: number): ReturnType<typeof againstIn> {
    return againstIn(this.text.slice(start, end), this.context.year);
  }

  private remember({ term, column, clause, binding }: Named): void {
    if (term.generic === 'weak') return;
    const isDoubted = term.generic !== undefined && binding !== 'direct';
    this.subjects.measure({ term, clause, isDoubted, ...(column ? { column } : {}) });
  }

  /** The clauses from the one that names the subject to the one with the figure, as they stand. */
  private quote(first: number, last: number): string {
    const start = this.clauses[Math.min(first, last)]?.start ?? 0;
    return this.text.slice(start, this.clauses[last]?.end).trim();
  }
}
