import type { Writable } from '../../../amount';
import { fieldOf, labelOf } from '../../field';
import type { Spot } from '../../grid';
import { MONEY_COLUMNS, type FundsRow } from '../../model';
import type { Region } from '../../region';
import type { Columns } from '../headings/columns';
import { amountBeside, isPart, nameOf } from '../layouts/pairs';

/** `全年预算 | 2000 | 其中：基本支出 | 1250` over `项目支出 | 750`: the parts of each amount stand in the rows of its label. */
export function partsBeside(
  region: Region,
  columns: Columns,
  unit: string | undefined,
): readonly FundsRow[] {
  const parts = new Map<string, Writable<FundsRow>>();
  for (const role of MONEY_COLUMNS) {
    for (const { part, amount } of besideLabel(region, columns[role])) {
      const name = nameOf(part);
      const own = parts.get(name) ?? { label: labelOf(region.grid, part), name };
      own[role] ??= fieldOf(region.grid, amount, { unit, figure: true });
      parts.set(name, own);
    }
  }
  return parts.size > 1 ? [...parts.values()] : [];
}

function besideLabel(
  region: Region,
  label: Spot | undefined,
): readonly { readonly part: Spot; readonly amount: Spot }[] {
  if (!label) return [];
  const found: { part: Spot; amount: Spot }[] = [];
  for (let row = label.top; row <= label.bottom; row++) {
    for (const part of region.filled(row)) {
      if (part.left <= label.right || !isPart(part)) continue;
      const amount = amountBeside(region, part);
      if (amount) found.push({ part, amount });
    }
  }
  return found;
}
