import { MONEY_COLUMNS, type SelfEvaluation } from '../forms';

/** What an unread row of the funds may be named by. */
const OF_FUNDS: readonly string[] = [...MONEY_COLUMNS, 'executionRate'];

/** Amounts were seen and not read as funds: rows beside them may have points that are in no sum. */
export function mayLackRows({ funds, doubts }: SelfEvaluation): boolean {
  return (
    funds === undefined &&
    doubts.some(({ kind, field }) => kind === 'unread-row' && OF_FUNDS.includes(field))
  );
}
