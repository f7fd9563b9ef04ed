import type { Funds, FundsRow } from '../../forms';

/** The parts with the 其中 rows beneath each, and those that the splits name. */
export function partsOf(funds: Funds): readonly FundsRow[] {
  const [parts = [], ...splits] = splitsOf(funds);
  return [...parts.flatMap((part) => [part, ...(part.ofWhich ?? [])]), ...splits.flat()];
}

/** The rows that make the total, once for each way in which it is split; those of 基本支出 last. */
export function splitsOf(funds: Funds): readonly (readonly FundsRow[])[] {
  const { parts, source, nature, basicParts = [] } = funds;
  const named = [source, nature, basicParts].map((split) =>
    split.map((part) => ({ annualBudget: part.amount, ...part })),
  );
  return [parts, ...named];
}
