import type { Quantity } from '../../amount';
import type { Binding, Fact, Sentence } from '../model';
import { lastWhere } from '../list';
import { Scope, SOURCES } from './scope';
import { columnOf, fits, subjectOfHeadings, textBetween } from './terms';
import { isOfAnotherProject, isOfWhole, withoutOwnName, type Context } from './context';
import { Subjects, type Subject } from './subjects';
import { type AmountToken, type Clause, clausesOf, endOf, type TermToken } from './clauses';
import { sinceBudget, sinceLastYear, yearOfChange } from './basis';
import { dealtOut, type Dealt } from './dealt';
import { FIGURE_KINDS, type Column, type MeasureName, type Term } from './lexicon';
import {
  againstIn,
  bindsFigure,
  columnIn,
  directionBefore,
  hasPurpose,
  isAttribute,
  isBase,
  isOtherAccount,
  speaksOfNoOne,
  withoutChange,
  withoutContents,
} from './phrases';
import {
  ALONE_IN_BRACKET,
  BRACKET,
  COMPARED,
  DONE,
  LEADS_TO,
  PLANNED,
  WEIGHTS,
  type Reading,
} from './elliptic';
import type { YearReader } from './years';

/** A term that a figure belongs to. */
interface Named {
  readonly term: Term;
  readonly binding: Binding;
  readonly column?: Column;
  readonly of?: MeasureName;
  /** Index of the clause that names it. */
  readonly clause: number;
}

/** Reads one sentence: which figure is of what. */
export class SentenceReader {
  private readonly text: string;
  private readonly clauses: readonly Clause[];
  private readonly facts: Fact[] = [];
  private readonly elsewhere: boolean;
  private readonly scope: Scope;
  private readonly dealt: ReadonlyMap<number, Dealt>;
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
    this.dealt = dealtOut(sentence.text, this.clauses);
    // 与上年40.3万元相比，增加…: goes on about what the sentence before was about.
    if (/^\s*(?:同比|[较比]|与(?:上年|去年|20\d{2}年))/.test(this.text)) this.subject = before;
    this.elsewhere = sentence.headings.some(isOtherAccount);
    this.scope = new Scope(
      sentence.headings.some((heading) => isOfAnotherProject(heading, context)),
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
    if (clause.depth === 0 && /[；;]/.test(this.text.charAt(clause.start - 1))) {
      this.subjects.beginPart();
      this.years.endAside();
    }
    let from = clause.start;
    let terms: TermToken[] = [];
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
        const isYear = reading.month === undefined && reading.from === undefined;
        const isFirst = this.text.slice(from, token.start).trim() === '';
        if (isFirst && isYear) from = dated = endOf(this.text, token.found);
        continue;
      }
      if (dated >= 0 && dated === from) this.years.aside(this.text.slice(from, token.start), year);
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
    const last = lastWhere(terms, ({ term }) => !term.generic && term.measure !== 'selfScore');
    if (!last) return;
    const whole = last.term.measure && this.isOfWhole(this.text.slice(from, last.start));
    const { term, end } = last;
    this.subject = whole ? { term, measured: false, clause: at, end } : undefined;
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
    if (direction === undefined && against !== undefined && isBase(before)) {
      this.nameSubject(at, from, terms);
      return this.baseFact(at, against, token, quantity);
    }
    const isChange = direction !== undefined || against !== undefined;
    const isDated = dated === token.start || /^\s*(?:上年|去年)/.test(before);
    const named = this.elsewhere
      ? undefined
      : (this.dealtTo(at, token) ??
        // 分别 deals figures out among several things.
        (clauseWords.includes('分别')
          ? undefined
          : (this.restated(terms, token) ??
            this.nameOf(at, from, terms, token, { follows, isChange, isDated }))));
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
    const base = this.base(token, quantity);
    if (!named || !measure || !said || !fits(FIGURE_KINDS[measure], quantity, isChange)) {
      const words = { subject: this.subjectOf(before), quote: this.quote(at, at) };
      return Object.assign(base, { kind: 'uncompared' as const }, words);
    }
    if (!named.of) this.remember(named);
    const common = Object.assign(base, {
      measure,
      word: named.term.word,
      binding: named.binding,
      quote: this.quote(named.clause, at),
      column: FIGURE_KINDS[measure] === 'money' ? named.column : undefined,
      ...(named.of ? { of: named.of } : {}),
    });
    return direction && basis && basis !== 'otherYear'
      ? Object.assign(common, {
          kind: 'change' as const,
          direction,
          against: basis,
          year: yearOfChange(this.facts, basis, base.year, this.context.year),
        })
      : Object.assign(common, { kind: 'value' as const });
  }

  /** 较年初预算数9800万元: what something is compared with is a figure of its own. */
  private baseFact(
    at: number,
    against: NonNullable<ReturnType<typeof againstIn>>,
    token: AmountToken,
    quantity: Quantity,
  ): Fact {
    const { year } = this.context;
    const { subject } = this;
    const measure = subject?.term.measure;
    const base = this.base(token, quantity);
    const quote = this.quote(Math.min(subject?.clause ?? at, at), at);
    const isLastYear = against === 'lastYear';
    if (
      !subject ||
      !measure ||
      this.elsewhere ||
      against === 'otherYear' ||
      (isLastYear && !year) ||
      !fits(FIGURE_KINDS[measure], quantity, false)
    ) {
      return Object.assign(base, { kind: 'uncompared' as const, subject: '', quote });
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

  private dealtTo(at: number, token: AmountToken): Named | undefined {
    const dealt = this.dealt.get(token.start);
    const measure = dealt?.term.measure;
    if (!dealt || !measure || !this.isOfWhole(dealt.prefix)) return undefined;
    const { term, prefix, column } = dealt;
    const binding = this.scope.bindingOf(measure, prefix, column);
    return { term, binding, clause: at, ...(column ? { column } : {}) };
  }

  /** A figure that a bracket, or words such as 降至, add to what was named just before. */
  private restated(terms: readonly TermToken[], token: AmountToken): Named | undefined {
    const { subject } = this;
    if (terms.length > 0 || !subject) return undefined;
    const { term, clause, column } = subject;
    const last = this.facts.at(-1);
    const again = { term, clause, ...(column ? { column } : {}) };
    if (last?.kind === 'value' && last.measure === term.measure) {
      const between = this.text.slice(this.behindLast, token.start);
      if (ALONE_IN_BRACKET.test(between)) return { ...again, binding: last.binding };
      if (LEADS_TO.test(between)) {
        const { year } = this.context;
        if (year !== undefined && this.years.current === year - 1) this.years.set(year);
        return { ...again, binding: last.binding };
      }
    }
    const behind = this.text.slice(subject.end ?? token.start, token.start);
    const isOwn = !subject.measured && (ALONE_IN_BRACKET.test(behind) || BRACKET.test(behind));
    if (!isOwn || !term.measure) return undefined;
    return { term, clause, binding: this.scope.bindingOf(term.measure, '', undefined) };
  }

  /** The words that say what a figure is of; 实际 and 完成值 say it of what was planned just before. */
  private subjectOf(before: string): string {
    const words = before.trim();
    const last = this.facts.at(-1);
    const planned = last?.kind === 'uncompared' && PLANNED.test(last.subject);
    return planned && DONE.test(words) ? last.subject.replace(PLANNED, '') : words;
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
    how: Reading,
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
    const words = textBetween(this.text, terms, specific?.end ?? last?.end ?? from, token.start);
    const { project } = this.context;
    const gap = how.isChange ? withoutChange(words) : project ? words.replace(project, '') : words;
    if (!bindsFigure(gap)) return undefined;
    if (specific) return this.ownName(at, from, terms, specific, gap);
    if (last && !this.isOfWhole(textBetween(this.text, terms, from, last.start))) return undefined;
    const column = last ? columnOf(terms.map(({ term }) => term)) : columnIn(gap);
    const withColumn = column ? { column } : {};
    const strong = lastWhere(terms, ({ term }) => term.generic === 'strong' || this.isStrong(term));
    const about = this.subject?.term.measure;
    if (
      this.subject &&
      about &&
      FIGURE_KINDS[about] === 'money' &&
      !(strong && (about === 'total' || SOURCES.has(about)))
    ) {
      // A bare figure needs a word that says it is the amount.
      if (
        !last &&
        !how.isChange &&
        !how.isDated &&
        (how.follows || !/^\s*(?:共|合计|总计|总额|为|达|上年|去年|[:：])/.test(gap))
      ) {
        return undefined;
      }
      const { term, measured, clause } = this.subject;
      if (hasPurpose(this.text.slice(token.end))) return undefined;
      // A weak word right behind the subject's own figure goes on about it; a strong one may speak of the whole unit.
      const goesOn = last?.term.generic === 'weak' && !strong && this.lastBound >= at - 1;
      // 2021年为2410.5万元，2022年为2486.2万元 goes on too, and so does what a clause says of its own subject.
      const isNext = goesOn || (how.isDated && this.lastBound >= at - 1);
      const isOne = this.subjects.isOnly || clause === at;
      const sure = (isOne && (how.isChange || isNext)) || !measured;
      const own = column ?? (how.isChange ? this.subject.column : undefined);
      return {
        term,
        binding: sure ? 'direct' : 'carried',
        clause,
        ...(own ? { column: own } : {}),
      };
    }
    if (!strong && (how.isChange || !last || last.term.column !== 'executed')) return undefined;
    if (hasPurpose(this.text.slice(token.end))) return undefined;
    const heading = subjectOfHeadings(this.sentence.headings);
    if (heading) return { term: heading, binding: 'carried', clause: at, ...withColumn };
    if (strong) return { term: strong.term, binding: this.scope.sure(), clause: at, ...withColumn };
    const isOwn =
      last &&
      speaksOfNoOne(withoutOwnName(textBetween(this.text, terms, from, last.start), this.context));
    return isOwn ? { term: last.term, binding: 'carried', clause: at, ...withColumn } : undefined;
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
    const prefix = textBetween(this.text, terms, from, specific.start);
    const isNamed = measure === 'satisfaction' || this.isOfWhole(withoutContents(measure, prefix));
    if (!isNamed) return undefined;
    const about = this.subject?.term.measure ?? 'total';
    // The rate of whatever the sentence is about, which may be less than the unit.
    const ofPart = about !== 'total' && FIGURE_KINDS[about] === 'money';
    if (ofPart && measure === 'controlRate') return undefined;
    if (FIGURE_KINDS[measure] === 'ratio' && WEIGHTS.test(this.text.slice(0, specific.start)))
      return undefined;
    if (measure === 'executionRate' && this.scope.isOfAnotherThing) return undefined;
    const of = ofPart && measure === 'executionRate' ? about : undefined;
    if (measure === 'controlRate' && !/编制|在职|在编|人员/.test(this.text)) return undefined;
    const generics = terms.flatMap(({ term }) => (term.generic ? [term] : []));
    const own = columnOf(generics) ?? columnIn(prefix + gap);
    const column = own ?? (FIGURE_KINDS[measure] === 'money' ? this.scope.planned : undefined);
    return {
      term: specific.term,
      binding: this.scope.bindingOf(measure, prefix, own),
      clause: at,
      ...(column ? { column } : {}),
      ...(of ? { of } : {}),
    };
  }

  /** In a report about one project its money is what no other is named for. */
  private isStrong({ generic, column }: Term): boolean {
    return this.context.project !== undefined && generic === 'weak' && column === 'executed';
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

  private remember({ term, column, clause }: Named): void {
    if (term.generic === 'weak') return;
    this.subjects.measure({ term, clause, ...(column ? { column } : {}) });
  }

  /** The clauses from the one that names the subject to the one with the figure, as they stand. */
  private quote(first: number, last: number): string {
    const start = this.clauses[Math.min(first, last)]?.start ?? 0;
    return this.text.slice(start, this.clauses[last]?.end).trim();
  }
}
