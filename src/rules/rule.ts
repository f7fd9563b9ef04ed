import type { Outcome, Place, Term, Explanation } from '../findings';
import type {
  BasicData,
  Cover,
  Field,
  Form,
  Label,
  ListRow,
  ProjectList,
  SelfEvaluation,
} from '../forms';
import type { Report } from '../narrative';
import type { Rubric } from '../rubrics';
import type { ScoreCard } from '../scoring';
import type { Edit, Kept } from '../workbook';
import type { FigureDoubt } from './doubts';

/** All that a rule may look at: one unit. */
export interface Subject {
  readonly basic?: BasicData;
  readonly evaluation?: SelfEvaluation;
  /** Present with `evaluation`. */
  readonly card?: ScoreCard;
  readonly rubric: Rubric;
  readonly kept: Kept;
  readonly report?: Report;
  /** There is a report, and nobody can tell whose of the workbook's units it is; set for the one unit that says so. */
  readonly isReportUntold?: true;
  /** Figures of the report in what is about none of the units, or about one that nobody can tell; set for the first unit that it is about. */
  readonly reportLeft?: number;
  /** Last year's basic data of the same unit, where the user gave it. */
  readonly previous?: BasicData | 'unmatched';
  /** What last year's workbook calls its only unit, where that is another name than this one's. */
  readonly previousName?: string;
  /** It stands in the same workbook. */
  readonly previousBeside?: true;
  /** What formulas come to whose result in the fields is another one, by `sheet!A1`. */
  readonly fresh?: ReadonlyMap<string, string>;
  /** For a department: the project forms of the same workbook that belong to it. */
  readonly projects: readonly SelfEvaluation[];
  /** For the form of a whole department: the units of the same workbook that it sums up. */
  readonly parts?: readonly PartUnit[];
  /** All self-evaluations of the workbook that can be seen, its own among them, where there are several. */
  readonly siblings?: readonly SelfEvaluation[];
  /** For a project: the form of the department that it belongs to. */
  readonly department?: SelfEvaluation;
  /** What lists of projects in the workbook say of the unit, where there are any. */
  readonly projectLists?: ProjectLists;
  /** What a sheet of the workbook that is no form says of its score and its grade. */
  readonly sayings?: readonly Field[];
  /** What the cover of the workbook says; set for the first unit. */
  readonly cover?: Cover;
  /** Set where the unit goes without one of its forms since it has the name of another. */
  readonly stray?: Stray;
}

/** A unit that a whole consists of, with its forms. */
export interface PartUnit {
  readonly name: string;
  readonly basic?: BasicData;
  readonly evaluation?: SelfEvaluation;
}

/** 汇总表: lists with a project a row. */
export interface ProjectLists {
  /** The rows of this project. */
  readonly listed: readonly { readonly list: ProjectList; readonly row: ListRow }[];
  /** Lists whose totals, and rows without a form, are told of at this unit. */
  readonly lists: readonly ProjectList[];
  /** Lists of the projects of its office that have no row of its name. */
  readonly without: readonly ProjectList[];
  /** Lists of projects of other offices as well that have no row of its name. */
  readonly among?: readonly ProjectList[];
}

/** A form that goes without its partner, the one whose name it has, if any, and the one that may be its partner. */
export interface Stray {
  readonly form: Form;
  readonly twin?: Form;
  readonly open: Form;
}

/** A text that may give a reason; measures without a cause know where it should stand. */
export interface ReasonText extends Label, Partial<Pick<Field, 'causeAt' | 'measures'>> {}

/** Where the reason for a verdict may stand, and what it is judged by. The runner looks for it and judges it. */
export interface Asks {
  /**
   * The row's reason cell first, then a sheet-level one, of which only the remark about the row may be meant; a reason kept with
   * the workbook is found by the runner.
   */
  readonly texts: readonly (ReasonText | undefined)[];
  /** Whether a part of a narrative report clearly speaks of what is to be explained; absent where no report can explain it. */
  readonly inReport?: (text: string) => boolean;
  /** Words that only this row has (its name, its section): a reason that uses one of them is about this row. */
  readonly about: readonly string[];
  /** What stands in a column for measures: it is one, in whatever words. */
  readonly measure?: string;
  /** The form asks for the cause alone (扣分原因), so no measure is wanted. */
  readonly causeOnly?: true;
  /** The year of the form. */
  readonly year?: number;
  /** What went so, where it is no target: of money other words say nothing, or tell of the other way. */
  readonly of?: 'target' | 'spending' | 'budget' | 'rate';
  /** Which way the figure went: a reason that tells of the other explains nothing. */
  readonly way?: 'rose' | 'fell';
}

/** What a rule says of one place. The runner adds rule, basis and fingerprint, and judges the reason asked for. */
export interface Verdict<Key extends string = string> {
  readonly outcome: Outcome;
  readonly key: Key;
  readonly data?: Readonly<Record<string, string>>;
  readonly cells: readonly Place[];
  readonly terms?: readonly Term[];
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly suggestion?: readonly Edit[];
  /** Set by a rule that has judged a reason itself; `asks` is the usual way. */
  readonly explanation?: Explanation;
  /** With `explain`: an adequate reason turns the verdict into a pass that keeps its sentence. */
  readonly asks?: Asks;
  /** Field path, without addresses (`basic.rows.operatingParts.会议费、培训费`), and the values judged: what the fingerprint is made of. */
  readonly path: string;
  readonly values: readonly string[];
  readonly basis?: string;
  /** Figures that the verdict shows to be misread: only a `fail` does. */
  readonly doubts?: readonly FigureDoubt[];
  /** Whether the verdict has nothing of its own to say beside one that states this doubt. */
  readonly fallsWith?: (doubt: FigureDoubt) => boolean;
}

/**
 * A verdict of which only the outcome is worked out: nearly nobody looks into every unit of a large workbook, so what there is
 * to tell is put together when somebody asks.
 */
export interface Untold<Key extends string = string> {
  readonly outcome: Outcome;
  /** As the verdict's own: a reason found there decides the outcome. */
  readonly asks?: Asks | undefined;
  readonly tell: () => Verdict<Key>;
}

export type Result<Key extends string = string> = Verdict<Key> | Untold<Key>;

export function untold<Key extends string>(
  outcome: Outcome,
  tell: () => Verdict<Key>,
  asks?: Asks,
): Untold<Key> {
  return { outcome, asks, tell };
}

/** A check that holds. */
export function held<Key extends string>(tell: () => Verdict<Key>): Untold<Key> {
  return { outcome: 'pass', asks: undefined, tell };
}

export function told<Key extends string>(result: Result<Key>): Verdict<Key> {
  return 'tell' in result ? result.tell() : result;
}

/** The form has no such part, so the rule does not apply. */
export const NOT_APPLICABLE = 'not-applicable';

export type CheckResult<Key extends string> = typeof NOT_APPLICABLE | readonly Result<Key>[];

/** A small unit as field name in Chinese → text of the cell; turned into a subject by `test/rules/examples/`. */
export type Example = Readonly<Record<string, string>>;

export interface Rule<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  /** The outcome a finding of this rule usually has. */
  readonly outcome: Outcome;
  /** Citations, most direct first; ids are those of the rubric's citations or `form:<field>` for the form itself. */
  readonly basis: readonly [string, ...string[]];
  /** Keys of its sentences in `messages/`. */
  readonly messages: readonly Key[];
  readonly examples: { readonly right: readonly Example[]; readonly wrong: readonly Example[] };
  /** An empty list is a pass; pass verdicts may be given to show the equation. */
  check(subject: Subject): CheckResult<Key>;
}

/** Declares a rule; ids and message keys are kept as literal types, so that `messages/` cannot miss one. */
export function rule<const Id extends string, const Key extends string>(
  declaration: Rule<Id, Key>,
): Rule<Id, Key> {
  return declaration;
}

/** A rule of which only the mechanism is of interest. */
export type AnyRule = Rule;
