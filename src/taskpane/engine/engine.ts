import type { Assessment } from '../../assessment';
import type { Acknowledged, Explanation, Finding } from '../../findings';
import type { Language } from '../../messages';
import type { RoundedCell, TextLeft } from '../../output';
import type { CellRef, Edit, Mark, Note, Snapshot, ValueEdit } from '../../workbook';

/** A report that was read, for the check to compare the forms with; only the engine looks inside. */
export interface ReadReport {
  readonly name: string;
}

/** Last year's workbook. */
export interface Previous {
  readonly name: string;
  readonly snapshot: Snapshot;
}

export interface CheckInput {
  readonly snapshot: Snapshot;
  readonly report?: ReadReport;
  readonly previous?: Previous;
}

/** A finding in words; empty texts are parts it does not have. */
export interface FindingWords {
  readonly title: string;
  readonly sentence: string;
  /** What to do. */
  readonly advice: string;
  /** What the figure found is called where no cell holds it. */
  readonly actual: string | undefined;
  /** What the figure it is held against is called, where it is not the one to be filled in. */
  readonly expected: string | undefined;
  /** What a total comes to once its scores are put right, where that is another figure than the one expected. */
  readonly mended: string | undefined;
  /** The figures found and expected, and how far they are apart, with the decimals that the sentence has. */
  readonly figures: Pick<Finding, 'actual' | 'expected' | 'difference'>;
  /** The document it rests on, and whether that was read or is common practice. */
  readonly basis: string;
  readonly quotation: string;
  /** The labels of its terms, one by one. */
  readonly labels: readonly string[];
  /** The signs before them, one by one. */
  readonly signs: readonly string[];
}

export type Threshold =
  'yearOnYear' | 'yearOnYearFloor' | 'budgetAdjustment' | 'overAchieved' | 'underExecuted';

export const THRESHOLDS: readonly Threshold[] = [
  'yearOnYear',
  'yearOnYearFloor',
  'budgetAdjustment',
  'overAchieved',
  'underExecuted',
];

export interface RubricWords {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Decimal text; shares of 1, the floor in 万元. */
  readonly thresholds: Readonly<Record<Threshold, string>>;
}

/** `lacks` is empty where the reason will be accepted. */
export interface ReasonJudgement {
  readonly status: Explanation['status'];
  readonly lacks: NonNullable<Explanation['lacks']>;
}

/** A cell to be written back, and what it is. */
export interface WriteBackLine {
  readonly edit: ValueEdit;
  readonly label: string;
  /** Blank before, or wrong before. */
  readonly kind: 'fill' | 'correct';
  /** Weights that do not add up, or amounts that may be what is wrong, come first: to be chosen by the user only. */
  readonly unsure?: 'weights' | 'amounts';
}

/** Of the computed cells, those that can be written, and those that cannot because words stand in them. */
export interface ToWriteBack {
  readonly lines: readonly WriteBackLine[];
  readonly texts: readonly (TextLeft & Pick<WriteBackLine, 'label'>)[];
}

/** What the pane needs of everything behind it; loaded after the first paint. */
export interface Engine {
  check(input: CheckInput): Assessment;
  words(finding: Finding, assessment: Assessment, language: Language): FindingWords;
  fieldName(field: string, language: Language): string;
  /** How the chosen rubric and the forms differ, a sentence for all units that differ alike. */
  unfit(assessment: Assessment, language: Language): readonly string[];
  rubrics(language: Language): readonly RubricWords[];
  readRubric(json: string, language: Language): RubricWords | readonly string[];
  /** The text of a rubric file, for `readRubric`. */
  rubricFileText(bytes: Uint8Array): string;
  /** A built-in rubric as JSON, to be changed and given back to `readRubric`. */
  rubricText(id: string): string;
  judge(
    finding: Finding,
    reason: { readonly cause: string; readonly measure: string },
    input: CheckInput,
    assessment: Assessment,
  ): ReasonJudgement;
  writeBack(input: CheckInput, assessment: Assessment, language: Language): ToWriteBack;
  /** Of cells that were written, those that show another figure than they hold. */
  rounded(now: Snapshot, written: readonly CellRef[]): readonly RoundedCell[];
  marks(assessment: Assessment, acknowledged: Acknowledged): readonly Mark[];
  notes(assessment: Assessment, language: Language, acknowledged: Acknowledged): readonly Note[];
  copyEdits(input: CheckInput, assessment: Assessment, language: Language): readonly Edit[];
  copyName(original: string): string;
  readReport(given: { readonly name: string; readonly bytes: Uint8Array } | string): ReadReport;
}
