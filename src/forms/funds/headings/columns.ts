import type { Role } from '../../families/family';
import type { FieldHints } from '../../field';
import type { Named, Spot } from '../../grid';
import { MONEY_COLUMNS, type Field } from '../../model';
import type { Region } from '../../region';

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

/** A label with the amount that it names, and all that it can stand for. */
export interface Pair {
  readonly spot: Named;
  readonly roles: readonly FundsColumn[];
  readonly amount: (hints: FieldHints) => Field;
}

/** What of the funds a label names, by the list or by its words. */
export function columnsNamed(
  region: Region,
  label: Named['label'],
  own: readonly Role[] = label.roles,
): readonly FundsColumn[] {
  const likely = own.length > 0 ? own : region.words.likely(label);
  return COLUMNS.filter((role) => likely.includes(role));
}

export function isMoney(roles: readonly FundsColumn[]): boolean {
  return MONEY_COLUMNS.some((own) => roles.includes(own));
}
