import { isAmount } from './amounts';
import type { FundsColumn } from '../headings/columns';
import { isFilled, type Spot } from '../../grid';
import type { FundsRow } from '../../model';
import { hasRole, type Region } from '../../region';

/** Of several amounts right of a label, the one under a heading of that role: the label may have columns of its own. */
export function amountUnder(
  region: Region,
  top: number,
  label: Spot,
  role: FundsColumn,
): Spot | undefined {
  const right = region.filled(label.top).filter(({ left }) => left > label.right);
  const end = right.findIndex((spot) => !isAmount(spot));
  const amounts = end < 0 ? right : right.slice(0, end);
  if (amounts.length < 2) return undefined;
  return amounts.find(({ left }) => {
    for (let row = label.top - 1; row >= top; row--) {
      const heading = region.grid.at(row, left);
      if (isFilled(heading) && !isAmount(heading)) return hasRole(heading, role);
    }
    return false;
  });
}

/** Whether a row of the funds states points: of two totals, that one is the form's. */
export function isScored({ weight, score }: FundsRow): boolean {
  return [weight, score].some((field) => field?.reading.kind === 'quantity');
}
