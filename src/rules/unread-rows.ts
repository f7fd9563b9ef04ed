import { MONEY_COLUMNS, type SelfEvaluation } from '../forms';

/** Amounts were seen and not read as funds: rows beside them may have points that are in no sum. */
export function mayLackRows({ funds, doubts }: SelfEvaluation): boolean {
  return (
    funds === undefined &&
    doubts.some(
      ({ kind, field }) => kind === 'unread-row' && MONEY_COLUMNS.some((role) => role === field),
    )
  );
}
