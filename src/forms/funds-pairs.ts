import { fieldOf, labelOf } from './field';
import { COLUMNS, MONEY, isAmount, type FundsColumn } from './funds-header';
import { isFilled, type Spot } from './grid';
import type { Field, Funds, FundsRow } from './model';
import { hasRole, type Region } from './region';
import { moneyUnit, squeeze } from './text';

/** `全年预算数 | 1,050 | 全年执行数 | 1,050`: each label with its amount to the right. */
export function readPairs(
  region: Region,
  from: number,
  to: number,
  unit: string | undefined,
): { funds: Funds; bottom: number } | undefined {
  const fields: Partial<Record<FundsColumn, Field>> = {};
  let first: Spot | undefined;
  let bottom = from;
  for (const spot of region.labels) {
    if (spot.top < from || spot.top > to) continue;
    const role = COLUMNS.find((own) => hasRole(spot, own) && !fields[own]);
    if (!role || hasRole(spot, 'fundsBlock')) continue;
    const next = region.grid.at(spot.top, spot.right + 1);
    if (!isFilled(next) || !isAmount(next) || next.label?.roles.length) continue;
    const own = MONEY.some((money) => money === role) ? (moneyUnit(spot.label) ?? unit) : undefined;
    fields[role] = fieldOf(region.grid, next, { unit: own, figure: true });
    first ??= spot;
    bottom = Math.max(bottom, spot.bottom);
  }
  const money = MONEY.filter((role) => fields[role]).length;
  if (!first || money < 2) return undefined;
  const { reason, ...row } = fields;
  const head = region.filled(first.top).find((spot) => hasRole(spot, 'fundsTotal')) ?? first;
  const total = withOneBudget({ label: labelOf(region.grid, head), name: nameOf(head), ...row });
  return {
    funds: { total, source: [], nature: [], parts: [], ...(reason && { reason }) },
    bottom,
  };
}

/** What a row of the funds is called. */
export function nameOf(spot: Spot): string {
  return spot.label ? spot.label.name : squeeze(spot.text);
}

/** A form with one budget column only means that budget, whatever its heading says. */
export function withOneBudget(row: FundsRow): FundsRow {
  return row.annualBudget || !row.initialBudget ? row : { ...row, annualBudget: row.initialBudget };
}
