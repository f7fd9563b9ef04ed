import type { Field, FundsRow } from '../../model';
import type { Columns } from './columns';

/** 到位数 beside a budget; 年初预算 beside it is the first one, and what arrived the budget of the year. */
export const ARRIVED = /到位/;
const FIRST = /年初|期初|初始/;

/** What arrived of what was planned, where 到位数 stands in the place of the year's budget. */
export function arrivalUnder(
  columns: Columns,
  { initialBudget, annualBudget }: FundsRow,
  rate?: Field,
): FundsRow['arrival'] {
  if (!initialBudget || !annualBudget) return undefined;
  if (!ARRIVED.test(columns.annualBudget?.text ?? '')) return undefined;
  const arrival = { planned: initialBudget, arrived: annualBudget };
  if (rate) return { ...arrival, rate };
  return FIRST.test(columns.initialBudget?.text ?? '') ? undefined : arrival;
}
