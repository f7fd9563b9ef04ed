import { fieldOf, isBlank, labelOf } from '../field';
import { isFilled, type Spot } from '../grid';
import { moneyUnit } from '../labels/text';
import { BASIC_COLUMNS, type AccountInHead, type BasicColumn, type BasicRowName } from '../model';
import { hasRole, type Region } from '../region';

/** Rows of the basic data that a self-evaluation states above its table as well. */
const STATED: readonly BasicRowName[] = ['threePublic', 'operating', 'procurement'];

/** `“三公”经费（万元） | 上年决算数 | 20 | 本年预算数 | 21 | 本年决算数 | 19.5`: what it was in each column, beside its label. */
export function readAccountsInHead(
  region: Region,
  to: number,
  year: number | undefined,
  sheetUnit: string | undefined,
): readonly AccountInHead[] {
  const found: AccountInHead[] = [];
  for (const row of STATED) {
    for (const head of region.speaking(row)) {
      if (head.top > to) continue;
      const unit = (head.label && moneyUnit(head.label)) ?? sheetUnit;
      const filled = region.filled(head.top).filter(({ left }) => left > head.right);
      filled.forEach((spot, at) => {
        const column = columnOf(spot, year);
        const amount = filled[at + 1];
        if (!column || !amount || !isFilled(amount)) return;
        const field = fieldOf(region.grid, amount, { unit, figure: true });
        if (isBlank(field) || field.reading.kind !== 'quantity') return;
        found.push({ row, column, label: labelOf(region.grid, spot), field });
      });
    }
  }
  return found;
}

function columnOf(spot: Spot, year: number | undefined): BasicColumn | undefined {
  const dated = spot.label?.yearColumn;
  if (!dated) return BASIC_COLUMNS.find((column) => hasRole(spot, column));
  if (dated.kind === 'budget') return dated.year === year ? 'budget' : undefined;
  if (year === undefined || dated.year > year) return undefined;
  return dated.year === year ? 'finalAccounts' : dated.year === year - 1 ? 'lastYear' : undefined;
}
