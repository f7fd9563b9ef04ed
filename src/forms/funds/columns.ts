import type { Spot } from '../grid';
import { MONEY_COLUMNS } from '../model';

/** What the headings of the funds can stand over. */
export const COLUMNS = [
  ...MONEY_COLUMNS,
  'adjustment',
  'executionRate',
  'arrivalRate',
  'weight',
  'score',
  'reason',
] as const;
/** What tells that its neighbours head money, where an amount stands beneath. */
export const VOUCHING = [...MONEY_COLUMNS, 'executionRate'] as const;
export type FundsColumn = (typeof COLUMNS)[number];
export type Columns = Partial<Record<FundsColumn, Spot>>;
