import { gather } from '../../amount';
import type { Funds, FundsRow } from '../../forms';

/** The rows beneath the total: its parts in each way it is parted, and those that are only some of it. */
export function rowsBeneath({ parts, total, breakdowns = [] }: Funds): readonly FundsRow[] {
  return [...parts, ...breakdowns.flatMap(({ rows }) => rows), ...(total.ofWhich ?? [])];
}

/** The parts with the 其中 rows beneath each, and those that the splits name. */
export function partsOf(funds: Funds): readonly FundsRow[] {
  const splits = namedSplits(funds);
  const rows = gather(rowsBeneath(funds), (row) => [row, ...(row.ofWhich ?? [])]);
  return [...rows, ...splits.flat()];
}

/** The rows that make the total, once for each way in which it is split; those of 基本支出 last. */
export function splitsOf(funds: Funds): readonly (readonly FundsRow[])[] {
  const others = (funds.breakdowns ?? []).map(({ rows }) => rows);
  return [funds.parts, ...others, ...namedSplits(funds)];
}

function namedSplits({ source, nature, basicParts = [] }: Funds): readonly (readonly FundsRow[])[] {
  return [source, nature, basicParts].map((split) =>
    split.map((part) => ({ annualBudget: part.amount, ...part })),
  );
}
