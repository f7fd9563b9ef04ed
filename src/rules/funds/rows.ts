import type { Funds, FundsRow } from '../../forms';

/** The parts with the 其中 rows beneath each, and those that the splits name. */
export function partsOf(funds: Funds): readonly FundsRow[] {
  const { parts, source, nature, basicParts = [] } = funds;
  return [
    ...parts.flatMap((part) => [part, ...(part.ofWhich ?? [])]),
    ...[...source, ...nature, ...basicParts].map((part) => ({
      annualBudget: part.amount,
      ...part,
    })),
  ];
}
