import type { SelfEvaluation } from '../../forms';
import { pointsOf } from '../../scoring';

/** Whether the form says what each row weighs: in a column of its own, or in every name (`群众满意度（10分）`). */
export function statesWeights({ columns, indicators }: SelfEvaluation): boolean {
  if (columns.weight) return true;
  const rows = indicators.filter(({ skipped }) => !skipped);
  return rows.length > 0 && rows.every(({ weight }) => pointsOf(weight) !== undefined);
}
