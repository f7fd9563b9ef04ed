import type { BasicRowName, BuildingRow, FormKind } from '../model';

/** What a label can stand for. Where a word has several meanings, its place on the form decides. */
export type Role =
  // whose form it is
  | 'department'
  | 'projectName'
  | 'authority'
  | 'implementer'
  | 'yearField'
  | 'unitOfMoney'
  // headings of the funds block
  | 'initialBudget'
  | 'adjustment'
  | 'annualBudget'
  | 'executed'
  | 'executionRate'
  | 'arrivalRate'
  // rows of the funds block
  | 'fundsBlock'
  | 'fundsTotal'
  | 'sourceBlock'
  | 'natureBlock'
  | 'fundsPart'
  | 'fiscalPart'
  | 'levelPart'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'naturePart'
  // goals
  | 'goals'
  | 'adjustedGoals'
  | 'completions'
  | 'goalBlock'
  // headings of the indicators
  | 'indicatorBlock'
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'adjustedTarget'
  | 'targetValue'
  | 'comparator'
  | 'unit'
  | 'actual'
  | 'actualUnit'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'convertedScore'
  | 'coefficient'
  | 'deduction'
  | 'completionRate'
  | 'deviationRate'
  | 'rating'
  | 'workings'
  | 'cumulative'
  | 'quarter'
  | 'partYear'
  | 'periodTarget'
  | 'reason'
  | 'measures'
  | 'criteria'
  | 'otherColumn'
  // below the indicators
  | 'total'
  | 'subtotal'
  | 'grade'
  | 'sheetReason'
  | 'remarks'
  | 'conclusion'
  | 'signature'
  // basic data
  | 'basicBlock'
  | 'lastYear'
  | 'budget'
  | 'finalAccounts'
  | 'staffingBlock'
  | 'authorised'
  | 'staff'
  | 'controlRate'
  | 'buildingBlock'
  | keyof BuildingRow
  | 'thrift'
  | BasicRowName;

/**
 * The words of each role, parted by white space, as they stand after brackets, spaces, numbering and colons are gone:
 * `分值(A)`, `分 值：` and `分值` are one word.
 */
export type Words = Readonly<Partial<Record<Role, string>>>;

/** A layout family: how it is told from the others and which words it adds to the common ones. */
export interface Family {
  readonly id: string;
  /** Where the family belongs to one kind of form; otherwise the form's own labels tell the kind. */
  readonly kind?: FormKind;
  /** Words of this family alone. */
  readonly words?: Words;
  /**
   * Tell-tales. A plain text is a label (without brackets), `role:weight` a column or field that was found,
   * `(…)` a text in brackets. Each one present counts.
   */
  readonly signs: readonly string[];
  /** With all of these it is, whatever signs of others it shows. */
  readonly decides?: readonly string[];
  /** Without all of these the form is of another family. */
  readonly needs?: readonly string[];
  /** Without any of these the form is of another family. */
  readonly oneOf?: readonly string[];
  /** The family of forms of its kind that show no tell-tale at all. */
  readonly general?: true;
  /** With one of these the form is of another family. */
  readonly excludes?: readonly string[];
}

export function family(description: Family): Family {
  return description;
}
