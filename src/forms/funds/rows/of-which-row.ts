import { ZERO, type Decimal } from '../../../amount';
import { fieldOf, figureIn, labelOf } from '../../field';
import type { Spot } from '../../grid';
import { MONEY_COLUMNS, type Field, type FundsRow, type MoneyColumn } from '../../model';
import { hasRole, type Region } from '../../region';
import type { FundsColumn } from '../headings/columns';
import { amountBeside, isPart, nameOf } from '../layouts/pairs';
import { OF_WHICH } from './part-roles';

/** `其中：基本支出 | 218 | 项目支出 | 191` in a row beneath `决算数 | 409`: the parts of the one amount that they add up to, or of the one right above. */
export function ofWhichRow(
  region: Region,
  columns: Partial<Record<FundsColumn, Spot>>,
  fields: Partial<Record<FundsColumn, Field>>,
  bottom: number,
  unit: string | undefined,
): readonly FundsRow[] {
  const [first] = region.filled(bottom + 1);
  if (!first || !OF_WHICH.test(first.text)) return [];
  const listed = region.filled(bottom + 1).flatMap((spot) => {
    const amount = isPart(spot) ? amountBeside(region, spot) : undefined;
    return amount ? [{ spot, field: fieldOf(region.grid, amount, { unit, figure: true }) }] : [];
  });
  if (listed.length < 2 || new Set(listed.map(({ spot }) => nameOf(spot))).size < listed.length) {
    return [];
  }
  const spots = listed.map(({ spot }) => spot);
  const amounts = listed.map(({ field }) => field);
  const role =
    addedUp(fields, amounts) ?? (areNatures(spots) ? rightAbove(columns, bottom) : undefined);
  if (!role) return [];
  return listed.map(({ spot, field }) => ({
    label: labelOf(region.grid, spot),
    name: nameOf(spot),
    [role]: field,
  }));
}

function addedUp(
  fields: Partial<Record<FundsColumn, Field>>,
  parts: readonly Field[],
): MoneyColumn | undefined {
  const sum = parts.reduce<Decimal>((all, part) => all.plus(figureIn(part) ?? ZERO), ZERO);
  return [...MONEY_COLUMNS].reverse().find((role) => figureIn(fields[role])?.equals(sum) === true);
}

/** 基本支出 and 项目支出, which are all there is; of sources and kinds some may be left out. */
function areNatures([first, second, ...others]: readonly Spot[]): boolean {
  if (!first || !second || others.length > 0) return false;
  return hasRole(first, 'basicExpenditure') && hasRole(second, 'projectExpenditure');
}

/** The one amount that stands in the row above. */
function rightAbove(
  columns: Partial<Record<FundsColumn, Spot>>,
  bottom: number,
): MoneyColumn | undefined {
  const [role, ...others] = MONEY_COLUMNS.filter((own) => columns[own]?.top === bottom);
  return others.length === 0 ? role : undefined;
}
