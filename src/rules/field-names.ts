import type { BasicRowName, BuildingRow } from '../forms';

/**
 * Names of fields as they stand in `data` and in the labels of terms: `@annualBudget`. `messages/` turns them into words;
 * a label that a form prints itself (a fund's name, an indicator) stands there as it is.
 */
export type FieldName =
  | 'department'
  | 'projectName'
  | 'authority'
  | 'implementer'
  | 'year'
  | 'authorised'
  | 'staff'
  | 'controlRate'
  | BasicRowName
  | 'lastYear'
  | 'budget'
  | 'finalAccounts'
  /** 本年决算数 in the form of the year before. */
  | 'previousAccounts'
  | keyof BuildingRow
  | 'thrift'
  | 'initialBudget'
  | 'planned'
  | 'arrived'
  | 'carried'
  | 'arrivalRate'
  | 'annualBudget'
  | 'executed'
  | 'balance'
  | 'adjustment'
  /** What one figure is above or below another. */
  | 'change'
  | 'executionRate'
  | 'executionScore'
  | 'executionWeight'
  | 'source'
  | 'nature'
  /** What a result is above or below its target, and how much of it it is. */
  | 'targetDifference'
  | 'targetDegree'
  /** How many indicators there are, and what became of them. */
  | 'indicators'
  | 'fullIndicators'
  | 'lostIndicators'
  | 'missedIndicators'
  | 'metIndicators'
  /** All projects of a department, on average. */
  | 'eachProject'
  | 'basicExpenditure'
  | 'projectExpenditure'
  | 'goals'
  | 'completions'
  | 'initialTarget'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  /** 原因, as a sentence names it. */
  | 'cause'
  | 'measures'
  | 'convertedScore'
  | 'coefficient'
  | 'scoreCoefficient'
  | 'deduction'
  | 'completionRate'
  | 'deviationRate'
  | 'cumulative'
  | 'periodTarget'
  | 'total'
  | 'totalWeight'
  | 'sumOfScores'
  | 'sumOfWeights'
  | 'sectionWeight'
  | 'level1'
  | 'level2'
  | 'indicator'
  | 'grade'
  | 'header'
  /** The unit of a difference between two percentages. */
  | 'percentagePoints'
  /** Said of a formula that the file holds no result of. */
  | 'lettered'
  | 'uncached'
  /** What the sentence has named already. */
  | 'itself'
  /** Where a reason goes on a form that has no place for one. */
  | 'besideNoReason'
  | 'remarks';

/** Stands between things that are listed in `data`: every language has a mark of its own. */
export const LIST = '@、';

/** The title of a rule, as it stands in data. */
export function titled(rule: string): string {
  return `@${rule}`;
}

/** A field's name as it stands in data and labels. */
export function named(name: FieldName): string {
  return `@${name}`;
}
