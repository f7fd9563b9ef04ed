import type { DateReading, Quantity, Unit } from '../amount';
import type { Column, MeasureName } from './facts/lexicon';
import type { Statement } from './facts/sentence-facts';

/** A report as it was written: its text, its tables, and what both say. */
export interface Report {
  readonly source: 'docx' | 'text';
  /** Text outside tables, in reading order; footnotes and endnotes at the end. */
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly ReportTable[];
  /** `2023年度部门整体支出绩效自评报告` */
  readonly title?: Mention;
  /** Year that the report is about. */
  readonly year?: number;
  /** Neither the title nor the word 年度 says which: it is the one that is named most. */
  readonly isYearGuessed?: true;
  /** Name of the project that the report is about; empty where the title does not say which. Absent: it is about a unit. */
  readonly project?: string;
  /** The unit's name wherever the report signs with it. */
  readonly names: readonly NamedPlace[];
  /** Dates that stand on a line of their own. */
  readonly dates: readonly DatedPlace[];
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** Arithmetic that single sentences state. */
  readonly statements: readonly Statement[];
  readonly grades: readonly GradeFact[];
  /** The figures in its tables. */
  readonly tableFigures: readonly TableFigure[];
}

export interface Paragraph {
  readonly text: string;
  /** Name of the paragraph style in a Word file. */
  readonly style?: string;
  readonly note?: true;
  /** Set where it stands in a cell of a table, with the headings of the table and the label of the cell. */
  readonly cell?: { readonly place: TablePlace; readonly headings: readonly string[] };
}

/** A table as a grid of spanning cells; a cell that is spanned from above or from the left is left out. */
export interface ReportTable {
  /** The words above it that name it. */
  readonly caption?: string;
  /** Among the tables of its report, counted from 1. */
  readonly number?: number;
  /** How many paragraphs stand before it. */
  readonly after: number;
  /** Nothing stands between it and the table before it: a reader sees one. */
  readonly adjoins?: true;
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  /** Counted from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Words of the report with their place: offsets into the paragraph's text. */
export interface Mention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Set where they stand in a table. */
  readonly table?: TablePlace;
}

/** A cell of a table. All are counted from 1, as a reader counts them. */
export interface TablePlace {
  readonly number: number;
  readonly row: number;
  readonly column: number;
  /** The paragraph right before the table, counted from 0. */
  readonly paragraph: number;
}

/** A figure in a cell of a table, with the words that say what it is of. */
export interface TableFigure {
  readonly mention: Mention;
  /** In the unit of the cell itself, else of its heading or label. */
  readonly quantity: Quantity;
  /** Label, heading and figure: `公务接待费，2023年决算数 5.7`. */
  readonly quote: string;
  /** Texts to its left, from the left. */
  readonly labels: readonly TableLabel[];
  /** What heads its column, from the top; empty where it stands behind its label alone. */
  readonly headings: readonly string[];
  /** Headings above the table, outermost first. */
  readonly chapters: readonly string[];
  /** These, caption and lines above the table, and a text over its whole width, outermost first. */
  readonly around: readonly string[];
  /** The chapter or the caption speaks of units below, of one project, of one account. */
  readonly isElsewhere: boolean;
  /** The unit of the table's money: 单位：万元. */
  readonly moneyUnit?: Unit;
  /** The row of the headings above it: rows under the same are one list. */
  readonly heads?: number;
  /** It stands among other words in its cell. */
  readonly isLoose?: true;
}

export interface TableLabel {
  readonly text: string;
  /** What heads the label's own column. */
  readonly heading: string;
}

/** Where in the report a line stands that signs it: before the first section, or after the last. */
export type Position = 'cover' | 'signature';

export interface NamedPlace {
  readonly mention: Mention;
  readonly position: Position;
}

export interface DatedPlace {
  readonly mention: Mention;
  readonly position: Position;
  readonly date: DateReading;
}

/** A sentence of running text. */
export interface Sentence extends Mention {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** How surely a figure belongs to what it is said to measure. */
export type Binding =
  /** Named right before the figure, or the subject of its sentence. */
  | 'direct'
  /** Taken over from a clause that has a figure of its own: may as well speak of the unit as a whole. */
  | 'carried'
  /** Of units below, of one project, of one account, or of a part of the year: not the form's figure, unless it is the same. */
  | 'elsewhere';

interface FactBase {
  /** The figure's own words. */
  readonly mention: Mention;
  readonly quantity: Quantity;
  /** The clauses that make it understood, as they stand. */
  readonly quote: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Year the figure is of; absent where the text leaves it open. */
  readonly year?: number;
}

/** So much of it there was: `项目支出607.83万元`. */
export interface ValueFact extends FactBase {
  readonly kind: 'value';
  readonly measure: MeasureName;
  /** The word for it in the text. */
  readonly word: string;
  /** Budget or outcome, where the text says. */
  readonly column?: Column;
  /** A rate: the part of the money that it is of; absent where it is the whole's. */
  readonly of?: MeasureName;
  readonly binding: Binding;
}

/** By so much it moved: `较上年增长1.18%`, `比预算减少0.6万元`. */
export interface ChangeFact extends FactBase {
  readonly kind: 'change';
  readonly measure: MeasureName;
  readonly word: string;
  readonly direction: 'up' | 'down';
  readonly against: 'lastYear' | 'initialBudget' | 'budget';
  readonly column?: Column;
  readonly binding: Binding;
}

/** A figure whose measure the text leaves open, or that no form has: listed, never guessed. */
export interface LooseFact extends FactBase {
  readonly kind: 'uncompared';
  /** The words of its clause before the figure. */
  readonly subject: string;
  /** What something that the text names further ahead is compared with. */
  readonly base?: 'lastYear';
  /** By so much something moved that the text names further ahead. */
  readonly change?: Pick<ChangeFact, 'direction' | 'against'>;
}

export type Fact = ValueFact | ChangeFact | LooseFact;

/** The grade that the report gives itself, in its own word: `优`. */
export interface GradeFact {
  readonly mention: Mention;
  readonly grade: string;
  readonly quote: string;
}
