import type { Term } from '../../findings';
import type { Field } from '../../forms';
import type { CellRef } from '../../workbook';
import type { Verdict } from '../rule';
import { term, type Named } from '../terms';

/** The sentences that `tiesOut` asks of `messages/`. */
export const TIE_KEYS = [
  'ties',
  'off',
  'unit',
  'rounding',
  'shown',
  'unchecked',
  'unreadable',
] as const;
export type TieKey = (typeof TIE_KEYS)[number];

export interface TieOptions {
  /** Field path without addresses: `funds.annualBudget`. */
  readonly path: string;
  /**
   * The place to mend: the total's own cell (actual is the total as typed, expected Σ of the parts), or the first part
   * (actual is Σ of the parts, expected the total).
   */
  readonly mend?: 'total' | 'parts';
  /** Every other figure of the same part of the form: whole numbers among figures with decimals were not rounded. */
  readonly beside?: () => Iterable<Field | undefined>;
}

/** Where the sum stands, the place to mend first, and its terms. */
export function equationOf(
  total: Named,
  addends: readonly Named[],
  { path, mend = 'total' }: TieOptions,
): Pick<Verdict, 'cells' | 'terms' | 'path'> {
  const parts = addends.flatMap(({ field }) => (field ? [field.cell] : []));
  const own: CellRef[] = total.field ? [total.field.cell] : [];
  const terms: Term[] = addends.map((addend) => term(addend, '+'));
  terms.push(term(total, '='));
  return { cells: mend === 'total' ? [...own, ...parts] : [...parts, ...own], terms, path };
}
