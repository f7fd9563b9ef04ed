import type { Reading } from '../../amount';
import type { Area, CellRef, CellValue } from '../../workbook';

/** A piece of text of the form with its place: a label, a heading, a goal. */
export interface Label {
  readonly cell: CellRef;
  /** As it stands in the cell. */
  readonly text: string;
}

/** A place to fill in: its cell, what stands there and what that means. */
export interface Field {
  /** Top-left cell of the merged area. */
  readonly cell: CellRef;
  /** Stored value of the cell. */
  readonly value: CellValue;
  /** Text of the field; for a value inside a label cell only the value's part. */
  readonly text: string;
  readonly reading: Reading;
  /** The text with comparator and unit, where these stand in columns of their own: `≥100%`. */
  readonly shown?: string;
  /** Set where the cell holds a formula: a write-back leaves it alone. */
  readonly formula?: string;
  /** Set where the figure is worked out of what stands in the cell (分值 less 扣分): it is never written. */
  readonly derived?: true;
  /** Of measures that stand without a cause: the cell for the cause, which says nothing. */
  readonly causeAt?: CellRef;
  /** Of a cause and measures in two rows of their own: the measures, with which the text ends. */
  readonly measures?: string;
  /** Of a text: what its label calls it (自评结论, 存在问题). */
  readonly called?: string;
  /** Set where the figure stands in a sentence: nobody's sentence is ever rewritten. */
  readonly told?: true;
  /** Number format of the cell. */
  readonly format: string;
  readonly mixedFonts?: true;
  /** Set where the cell stores a figure as text (Excel would not add it). */
  readonly numberAsText?: true;
  /** Where the value stands inside a label cell: offsets into the stored text. */
  readonly inside?: { readonly start: number; readonly end: number };
  /** Unit given by a heading (`经费控制情况(万元)`, `指标值(%)`) where the cell itself names none. */
  readonly headingUnit?: string;
}

/** What a row of a list says of the whole project otherwise than its other rows do. */
export interface Repeated {
  readonly label: Label;
  readonly own: Field;
  readonly usual: Field;
}

export type FormKind =
  | 'basic-data'
  | 'self-evaluation'
  | 'project-self-evaluation'
  /** 评分标准 sheets (F3): criteria and scores, no targets. */
  | 'criteria-self-evaluation';

/** What every form has. */
export interface FormBase {
  readonly kind: FormKind;
  /** Id of the layout family: `hunan-basic`, `hunan-self-evaluation`, `national-project` … */
  readonly layout: string;
  readonly sheet: string;
  /** The sheet is hidden: nobody sees the form who does not look for it. */
  readonly hidden?: true;
  readonly range: Area;
  /** Rows and columns of the form that are hidden, by hand or by a filter. */
  readonly hiddenLines?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly title?: Label;
  /** Year the form is about (of the budget), from title, headings or a year field. */
  readonly year?: number;
  /** Where the year stands: in the title or elsewhere in the head. */
  readonly yearAt?: Label;
  /** Another year in the head, beside that of the title. */
  readonly otherYear?: { readonly at: Label; readonly year: number };
  /** What other places of the head call the unit: the title, a second 单位名称. */
  readonly alsoNamed?: readonly Label[];
  /** 填报日期, as the form has it. */
  readonly filed?: Field;
  /** What the reader could not place or is not sure of. */
  readonly doubts: readonly FormDoubt[];
}

/** Something a form should have and has not, or has twice, or in a doubtful place. */
export interface FormDoubt {
  readonly kind:
    | 'missing-label'
    | 'doubtful-label'
    | 'doubled-label'
    | 'unread-row'
    | 'sideways'
    | 'other-table';
  /** Name of the field in question (a key of the messages' field names). */
  readonly field: string;
  readonly cell?: CellRef;
}
