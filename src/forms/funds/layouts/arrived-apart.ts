import type { Funds, FundsRow } from '../../model';

/**
 * 资金到位情况 in a table of its own above 资金执行情况: what was spent is what is checked, and what arrived goes with it row by row.
 */
export function withArrivals(spent: Funds, arrived: Funds): Funds {
  const arrivals = new Map(
    arrived.parts.flatMap(({ name, arrival }) => (arrival ? [[name, arrival]] : [])),
  );
  const withOwn = (row: FundsRow, arrival: FundsRow['arrival']): FundsRow =>
    arrival && !row.arrival ? { ...row, arrival } : row;
  return {
    ...spent,
    total: withOwn(spent.total, arrived.total.arrival),
    parts: spent.parts.map((row) => withOwn(row, arrivals.get(row.name))),
  };
}

/** Whether a block of funds tells what was spent. */
export function tellsSpent({ total, parts }: Funds): boolean {
  return [total, ...parts].some(({ executed }) => executed !== undefined);
}
