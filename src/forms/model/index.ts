import type { Reading } from '../../amount';
import type { CellRef } from '../../workbook';
import type { BasicData } from './basic-data';
import type { SelfEvaluation } from './evaluation';
import type { Field, FormDoubt, FormKind, Label } from './field';
import type { ProjectList } from './project-list';

export * from './basic-data';
export * from './evaluation';
export * from './funds';
export * from './indicator';
export * from './section';
export type { FormDoubt, Field, FormKind, Label, Repeated } from './field';
export type { UnitColumn, UnitRow, UnitTable } from './unit-table';
export type { ListGroup, ListRow, ProjectList } from './project-list';

export type Form = BasicData | SelfEvaluation;

/** A sheet that looks like a form and could not be read as one. */
export interface UnreadForm {
  readonly sheet: string;
  readonly kind?: FormKind;
  readonly doubts: readonly FormDoubt[];
}

/** What is seen and not checked: a form beside the one that is meant, or a table that is none of the forms. */
export interface FormLeftOut {
  readonly sheet: string;
  readonly kind: FormKind;
  /**
   * A copy on a hidden sheet, a form that nobody has filled in, one that shows how to, a list with a project or a unit a row, scores and rates without what
   * they follow from, a self-evaluation told in sentences, other figures of its subject, a form with English labels, a look at mid-year, targets that are declared or approved.
   */
  readonly why:
    | 'hidden-copy'
    | 'unfilled'
    | 'example'
    | 'project-list'
    | 'unit-list'
    | 'results'
    | 'in-words'
    | 'figures'
    | 'english'
    | 'monitoring'
    | 'targets';
  /** The sheet that the copy is of. */
  readonly of?: string;
  /** The heading that tells what a table is. */
  readonly cell?: CellRef;
  /** Of a self-evaluation told in sentences: what it says, by the cell; without a title only where it states its score or its grade. */
  readonly sayings?: readonly Field[];
  /** Of a list that was checked: how many rows it has, and how many of them were held against forms of their own. */
  readonly rows?: number;
  readonly compared?: number;
}

/** One self-evaluation with its basic data, if any (or basic data alone, or a list alone). Indexes into `forms`. */
export interface FormUnit {
  readonly basic?: number;
  readonly evaluation?: number;
  /** Indexes into `lists` of those whose totals, and rows without a form, are told of here. */
  readonly lists?: readonly number[];
  /** How the two were paired. */
  readonly pairing: 'name' | 'year' | 'order' | 'single';
  /** For a project: index into `units` of the department it belongs to. */
  readonly department?: number;
}

/** What the cover of the workbook says of its forms. */
export interface Cover {
  readonly name?: Label;
  readonly year?: { readonly at: Label; readonly year: number };
  /** 填报日期 */
  readonly filed?: { readonly at: Label; readonly reading: Reading };
}

export interface FormsReading {
  readonly forms: readonly Form[];
  readonly units: readonly FormUnit[];
  readonly unread: readonly UnreadForm[];
  readonly leftOut: readonly FormLeftOut[];
  readonly cover?: Cover;
  /** Lists of projects or units of which more can be checked than that they are there. */
  readonly lists?: readonly ProjectList[];
}
