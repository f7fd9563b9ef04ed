import { fieldOf, labelOf } from '../../field';
import { isFilled, type Spot } from '../../grid';
import { MONEY_COLUMNS, type Field, type FundsRow } from '../../model';
import { hasOneOf, type Region } from '../../region';
import { COLUMNS, type FundsColumn } from '../headings/columns';
import { amountBeside, isPart, nameOf, withOneBudget } from '../layouts/pairs';

/** `其中：财政拨款 | 860 | 其中：财政拨款 | 812.40` below: the same part under each amount of the total. */
export function partsBelow(
  region: Region,
  columns: Partial<Record<FundsColumn, Spot>>,
  to: number,
  unit: string | undefined,
): readonly FundsRow[] {
  const heads = MONEY_COLUMNS.flatMap((role) => {
    const spot = columns[role];
    return spot ? [{ role, spot }] : [];
  });
  const top = heads[0]?.spot.top;
  if (top === undefined || heads.some(({ spot }) => spot.top !== top)) return [];
  const parts: FundsRow[] = [];
  for (let row = top + 1; row <= to; row++) {
    if (region.filled(row).length === 0) continue;
    const own: Partial<Record<FundsColumn, Field>> = {};
    let label: Spot | undefined;
    const labels = heads.map(({ spot }) => region.grid.at(row, spot.left));
    const isListed = parts.length > 0 && isRepeated(region, labels);
    for (const [at, { role }] of heads.entries()) {
      const part = labels[at];
      if (!part || !isFilled(part) || part.top !== row || !(isListed || isPart(part))) continue;
      if (label && nameOf(label) !== nameOf(part)) return parts;
      const amount = amountBeside(region, part);
      label ??= part;
      if (amount) own[role] = fieldOf(region.grid, amount, { unit, figure: true });
    }
    if (!label) break;
    parts.push(withOneBudget({ label: labelOf(region.grid, label), name: nameOf(label), ...own }));
  }
  return parts;
}

/** 省财政 | 570 | 省财政 | 398.88 under parts that say so: the same words under each amount are one more, whatever they name. */
function isRepeated(region: Region, labels: readonly Spot[]): boolean {
  const filled = labels.filter(isFilled);
  const [first, ...others] = filled;
  if (!first || others.length === 0 || hasOneOf(first, [...COLUMNS, 'fundsTotal'])) return false;
  return (
    others.every((other) => nameOf(other) === nameOf(first)) &&
    filled.some((spot) => amountBeside(region, spot) !== undefined)
  );
}
