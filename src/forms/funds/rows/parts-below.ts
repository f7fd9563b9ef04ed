import { fieldOf, labelOf } from '../../field';
import { isFilled, type Spot } from '../../grid';
import { MONEY_COLUMNS, type Field, type FundsRow } from '../../model';
import { hasOneOf, type Region } from '../../region';
import { COLUMNS, type FundsColumn } from '../headings/columns';
import { amountBeside, isPart, nameOf, withOneBudget } from '../layouts/pairs';

/** `其中：` that stands before the names of the parts, or above them. */
const BARE_OF_WHICH = /^\s*其\s*中\s*[:：]?\s*$/;
/** What beneath `其中：` is money, by whatever name. */
const OF_MONEY = /财政|资金|经费|补助|拨款|投资|贷款|自筹|收入|支出/;

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
  let isCaptioned = false;
  for (let row = top + 1; row <= to; row++) {
    if (region.filled(row).length === 0) continue;
    const own: Partial<Record<FundsColumn, Field>> = {};
    let label: Spot | undefined;
    const isCaption = heads.some(({ spot }) => isBareOfWhich(region.grid.at(row, spot.left)));
    isCaptioned ||= isCaption;
    const labels = heads.map(({ spot }) => nameAt(region, row, spot));
    const isListed = parts.length > 0 && isRepeated(region, labels);
    for (const [at, { role }] of heads.entries()) {
      const part = labels[at];
      if (!part || !(isListed || isPart(part) || (isCaptioned && isMoney(region, part)))) continue;
      if (label && nameOf(label) !== nameOf(part)) return parts;
      const amount = amountBeside(region, part);
      label ??= part;
      if (amount) own[role] = fieldOf(region.grid, amount, { unit, figure: true });
    }
    if (!label && isCaption) continue;
    if (!label) break;
    parts.push(withOneBudget({ label: labelOf(region.grid, label), name: nameOf(label), ...own }));
  }
  return parts;
}

function isBareOfWhich(spot: Spot): boolean {
  return isFilled(spot) && BARE_OF_WHICH.test(spot.text);
}

/** What names a part beneath the label of an amount: there, or right of the `其中：` that stands there. */
function nameAt(region: Region, row: number, head: Spot): Spot | undefined {
  const first = region.grid.at(row, head.left);
  const spot = isBareOfWhich(first)
    ? region.filled(row).find(({ left }) => left > first.right && left <= head.right + 1)
    : first;
  return spot && isFilled(spot) && spot.top === row && !isBareOfWhich(spot) ? spot : undefined;
}

/** A name of money with an amount beside it. */
function isMoney(region: Region, spot: Spot): boolean {
  if (hasOneOf(spot, [...COLUMNS, 'fundsTotal']) || !OF_MONEY.test(spot.text)) return false;
  return amountBeside(region, spot) !== undefined;
}

/** 省财政 | 570 | 省财政 | 398.88 under parts that say so: the same words under each amount are one more, whatever they name. */
function isRepeated(region: Region, labels: readonly (Spot | undefined)[]): boolean {
  const filled = labels.filter((spot) => spot !== undefined);
  const [first, ...others] = filled;
  if (!first || others.length === 0 || hasOneOf(first, [...COLUMNS, 'fundsTotal'])) return false;
  return (
    others.every((other) => nameOf(other) === nameOf(first)) &&
    filled.some((spot) => amountBeside(region, spot) !== undefined)
  );
}
