import type { Binding, Fact, Sentence } from '../model';
import { lastWhere } from '../list';
import type { AmountToken, TermToken } from './clauses';
import { isOfWhole, withoutOwnName, type Context } from './context';
import type { Dealt } from './dealt';
import { ALONE_IN_BRACKET, BRACKET, COMPARED, LEADS_TO, WEIGHTS, type Reading } from './elliptic';
import { FIGURE_KINDS, type Column, type MeasureName, type Term } from './lexicon';
import {
  bindsFigure,
  columnIn,
  hasPurpose,
  speaksOfNoOne,
  withoutChange,
  withoutContents,
} from './phrases';
import { SOURCES, type Scope } from './scope';
import type { Subject, Subjects } from './subjects';
import { behindLabel, columnOf, subjectOfHeadings, textBetween } from './terms';
import type { YearReader } from './years';

/** A term that a figure belongs to. */
export interface Named {
  readonly term: Term;
  readonly binding: Binding;
  readonly column?: Column;
  readonly of?: MeasureName;
  /** Index of the clause that names it. */
  readonly clause: number;
}

/** Where a figure stands in its sentence. */
export interface Place {
  /** Index of its clause. */
  readonly at: number;
  /** Where the words begin that may be about it. */
  readonly from: number;
  readonly terms: readonly TermToken[];
  readonly token: AmountToken;
  /** Offset behind the figure before it. */
  readonly behind: number;
}

/** A figure without a specific term in its clause, and the general words beside it. */
interface Generic extends Omit<Place, 'behind'> {
  /** The words between the last term and the figure. */
  readonly gap: string;
  readonly last: TermToken | undefined;
  /** The last word that may speak of the whole unit. */
  readonly strong: TermToken | undefined;
  readonly column: Column | undefined;
}

/** What the words of a sentence are read by. */
interface Surroundings {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly years: YearReader;
  readonly scope: Scope;
  readonly subjects: Subjects;
  readonly dealt: ReadonlyMap<number, Dealt>;
}

const TOPIC_WORDS = /预算(?:调整|执行|管理)(?:情况|方面)?[:：]/;
const TOPIC = new RegExp(TOPIC_WORDS, 'y');

/** Finds the term that a figure belongs to. */
export class Names {
  private readonly text: string;
  private readonly context: Context;
  private readonly years: YearReader;
  private readonly scope: Scope;
  private readonly subjects: Subjects;

  constructor(private readonly of: Surroundings) {
    this.text = of.sentence.text;
    this.context = of.context;
    this.years = of.years;
    this.scope = of.scope;
    this.subjects = of.subjects;
  }

  dealtTo({ at, token }: Place): Named | undefined {
    const dealt = this.of.dealt.get(token.start);
    const measure = dealt?.term.measure;
    if (!dealt || !measure || !this.isOfWhole(dealt.prefix)) return undefined;
    const { term, prefix, column } = dealt;
    const binding = this.scope.bindingOf(measure, prefix, column);
    return { term, binding, clause: at, ...(column ? { column } : {}) };
  }

  /** A figure that a bracket, or words such as 降至, add to what was named just before. */
  restated({ terms, token, behind: from }: Place, last: Fact | undefined): Named | undefined {
    const { subject } = this;
    if (terms.length > 0 || !subject) return undefined;
    const { term, clause, column } = subject;
    const again = { term, clause, ...(column ? { column } : {}) };
    if (last?.kind === 'value' && last.measure === term.measure) {
      const between = this.text.slice(from, token.start);
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

  /** The term that a figure belongs to, if the words in between leave no doubt. */
  nameOf(place: Place, how: Reading, lastBound: number): Named | undefined {
    const { at, from, token } = place;
    const own = place.terms.filter((one) => !this.isTopic(one));
    const terms = how.isChange ? this.withoutCompared(own) : own;
    // Most figures of a report: no term near, nothing that they could be of.
    if (terms.length === 0 && !this.subject) return undefined;
    const specific = lastWhere(terms, ({ term }) => !term.generic);
    const last = terms.at(-1);
    const words = textBetween(this.text, terms, specific?.end ?? last?.end ?? from, token.start);
    const gap = this.gapOf(words, how);
    if (!bindsFigure(gap)) return undefined;
    if (specific) return this.ownName(at, from, terms, specific, gap);
    if (last && !this.isOfWhole(this.wordsBefore(last, terms, from))) return undefined;
    const column = last ? columnOf(terms.map(({ term }) => term)) : columnIn(gap);
    const strong = lastWhere(terms, ({ term }) => term.generic === 'strong' || this.isStrong(term));
    const generic = { at, from, token, terms, gap, last, strong, column };
    const subject = this.moneyGoingOn(strong);
    return subject
      ? this.ofSubject(subject, generic, how, lastBound)
      : this.ofUnit(generic, how.isChange);
  }

  /** 预算调整：年初预算2697.83万元: a heading that leaves what is named behind it the whole unit's. */
  private isTopic({ start }: TermToken): boolean {
    TOPIC.lastIndex = start;
    return TOPIC.test(this.text);
  }

  private wordsBefore({ start }: TermToken, terms: readonly TermToken[], from: number): string {
    return textBetween(this.text, terms, from, start).replace(TOPIC_WORDS, '');
  }

  /** 较年初预算减少 names what it is compared with, not what it is of. */
  private withoutCompared(terms: readonly TermToken[]): readonly TermToken[] {
    return terms.filter(
      ({ term, start }) =>
        !term.generic || !COMPARED.test(this.text.slice(Math.max(0, start - 8), start)),
    );
  }

  /** The words before a figure that have to bind it to its term. */
  private gapOf(words: string, { isChange }: Reading): string {
    const { project } = this.context;
    if (isChange) return withoutChange(words);
    return project ? words.replace(project, '') : words;
  }

  /** The money that the sentence is about, unless a strong word speaks of the unit that it is all or a source of. */
  private moneyGoingOn(strong: TermToken | undefined): Subject | undefined {
    const { subject } = this;
    const about = subject?.term.measure;
    if (!about || FIGURE_KINDS[about] !== 'money') return undefined;
    return strong && (about === 'total' || SOURCES.has(about)) ? undefined : subject;
  }

  /** A figure that goes on about the subject of its sentence. */
  private ofSubject(
    { term, measured, clause, column: ofSubject, isDoubted }: Subject,
    { at, token, gap, last, strong, column }: Generic,
    how: Reading,
    lastBound: number,
  ): Named | undefined {
    // 三公经费预算21.59万元，实际19.61万元: what its budget came to.
    const isDone = !last && BARE_RESULT.test(gap) && lastBound >= at - 1;
    if (!last && !isDone && needsWord(gap, how)) return undefined;
    if (hasPurpose(this.text.slice(token.end))) return undefined;
    // A weak word right behind the subject's own figure goes on about it; a strong one may speak of the whole unit.
    const goesOn = isDone || (last?.term.generic === 'weak' && !strong && lastBound >= at - 1);
    // 2021年为2410.5万元，2022年为2486.2万元 goes on too, and so does what a clause says of its own subject.
    const isNext = goesOn || (how.isDated && lastBound >= at - 1);
    const isOne = this.subjects.isOnly || clause === at;
    const sure = isDoubted !== true && ((isOne && (how.isChange || isNext)) || !measured);
    const own = column ?? (isDone ? 'executed' : how.isChange ? ofSubject : undefined);
    return {
      term,
      binding: sure ? 'direct' : 'carried',
      clause,
      ...(own ? { column: own } : {}),
    };
  }

  /** A figure that words such as 支出 or 决算数 alone name: of the heading, or of the whole unit. */
  private ofUnit(
    { at, from, token, terms, last, strong, column }: Generic,
    isChange: boolean,
  ): Named | undefined {
    if (!strong && (isChange || !last)) return undefined;
    if (hasPurpose(this.text.slice(token.end))) return undefined;
    const withColumn = column ? { column } : {};
    const heading = subjectOfHeadings(this.of.sentence.headings);
    if (heading) return { term: heading, binding: 'carried', clause: at, ...withColumn };
    if (strong) {
      const binding = this.scope.sureOf(this.text.slice(from, strong.start));
      return { term: strong.term, binding, clause: at, ...withColumn };
    }
    const isOwn =
      last &&
      speaksOfNoOne(withoutOwnName(textBetween(this.text, terms, from, last.start), this.context));
    const binding = this.scope.likely();
    return isOwn ? { term: last.term, binding, clause: at, ...withColumn } : undefined;
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
    const prefix = textBetween(
      this.text,
      terms,
      behindLabel(this.text, terms, from, specific),
      specific.start,
    );
    const isNamed = measure === 'satisfaction' || this.isOfWhole(withoutContents(measure, prefix));
    if (!isNamed) return undefined;
    const about = this.subject?.term.measure ?? 'total';
    // The rate of whatever the sentence is about, which may be less than the unit.
    const ofPart = about !== 'total' && FIGURE_KINDS[about] === 'money';
    if (ofPart && measure === 'controlRate') return undefined;
    if (FIGURE_KINDS[measure] === 'ratio' && WEIGHTS.test(this.text.slice(0, specific.start)))
      return undefined;
    if (measure === 'executionRate' && this.scope.isOfAnotherThing) return undefined;
    const isRateOfPart = ofPart && measure === 'executionRate';
    const isNamedHere = terms.some(({ term }) => term !== specific.term && !term.generic);
    const words = this.text.slice(from, specific.end);
    const saysWhole = isRateOfPart && !isNamedHere && speaksOfAll(words);
    // 项目支出预算330万元，支出317万元，总体执行率96%: of it, or of everything.
    if (saysWhole && this.subjects.isOnly && !/部门|整体支出/.test(words)) return undefined;
    const of = isRateOfPart && !saysWhole ? about : undefined;
    if (measure === 'controlRate' && !/编制|在职|在编|人员/.test(this.text)) return undefined;
    const generics = terms.flatMap(({ term }) => (term.generic ? [term] : []));
    const own = columnOf(generics) ?? columnIn(prefix + gap) ?? columnOfName(specific.term);
    const column = own ?? (FIGURE_KINDS[measure] === 'money' ? this.scope.planned : undefined);
    // The score of the unit, in the report of one of its projects.
    const isOfUnit = measure === 'selfScore' && this.isProject && /整体支出|部门整体/.test(words);
    const sure = isOfUnit ? 'elsewhere' : this.scope.bindingOf(measure, prefix, own);
    const isInitial = column === 'budget' && INITIAL.test(this.text.slice(0, specific.start));
    return {
      term: specific.term,
      binding: isInitial && sure === 'direct' ? 'carried' : sure,
      clause: at,
      ...(column ? { column } : {}),
      ...(of ? { of } : {}),
    };
  }

  /** In a report about one project its money is what no other is named for. */
  private isStrong({ generic, column }: Term): boolean {
    const isStage = column === 'executed' || column === 'budget';
    return this.isProject && generic === 'weak' && isStage;
  }

  private get isProject(): boolean {
    return this.context.project !== undefined;
  }

  private isOfWhole(words: string): boolean {
    return isOfWhole(words, this.context);
  }

  private get subject(): Subject | undefined {
    return this.subjects.current;
  }
}

/** 基本支出463万元，项目支出317万元，总体执行率97%: of all the money, whatever was named last. */
function speaksOfAll(words: string): boolean {
  return /^[^的]*(?:总体|整体|总的?(?=执行|预算|支出|资金)|综合|全部|合计|部门(?:预算)?(?=执行率|支出执行率))/.test(
    words,
  );
}

/** 采购预算114.14万元，实际采购112.73万元: the name itself says of which stage it is. */
function columnOfName({ word, measure }: Term): Column | undefined {
  if (measure !== 'procurement') return undefined;
  if (word.includes('实际')) return 'executed';
  return word.includes('预算') ? 'budget' : undefined;
}

/** 年初预算安排情况：基本支出预算845.2万元: the budget may be the one that the year began with. */
const INITIAL = /年初|预算编制|部门预算(?:安排|批复)/;

const BARE_RESULT = /^\s*实际(?:为|是|[:：])?\s*$/;

/** Whether a bare figure lacks the word that says it is the amount. */
function needsWord(gap: string, { isChange, isDated, follows }: Reading): boolean {
  if (isChange || isDated) return false;
  return follows || !/^\s*(?:共|合计|总计|总额|为|达|上年|去年|年初\s*$|[:：])/.test(gap);
}
