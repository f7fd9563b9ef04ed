import type { Indicator, SelfEvaluation } from '../model';

/* Columns that a form has not, and whose cells other columns tell. */

/** Targets that the criteria tell are as good as those in a column of their own. */
export function withTargets(
  columns: SelfEvaluation['columns'],
  indicators: readonly Indicator[],
): SelfEvaluation['columns'] {
  return columns.target || indicators.every(({ target }) => !target)
    ? columns
    : { ...columns, target: true };
}

/** So are results that 自评情况 tells of every row. */
export function withResults(
  columns: SelfEvaluation['columns'],
  indicators: readonly Indicator[],
): SelfEvaluation['columns'] {
  const rows = indicators.filter(({ skipped }) => !skipped);
  const isTold = rows.length > 0 && rows.every(({ actual }) => actual);
  return columns.actual || !isTold ? columns : { ...columns, actual: true };
}
