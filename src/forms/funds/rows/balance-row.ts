import { fieldOf, figureIn, insideField, labelOf } from '../../field';
import type { Spot } from '../../grid';
import { labelText, moneyUnit } from '../../labels/text';
import {
  MONEY_COLUMNS,
  type Field,
  type Funds,
  type FundsRow,
  type MoneyColumn,
} from '../../model';
import type { Region } from '../../region';
import { isOpenBalance, namesBalance } from '../headings/balance';
import { amountBeside } from '../layouts/pairs';
import { isAmount, isAmountText } from './amounts';
import { addsUp } from './column-sums';

/** What was left of the budget in a row of its own, or beside the amounts. */
export interface Left {
  readonly spot: Spot;
  readonly field: Field;
  readonly isOpen: boolean;
}

/** `结余 | 14.8`, `结余：14.8万元`: the one amount that the label names. */
function leftAt(region: Region, spot: Spot, unit: string | undefined): Left | undefined {
  const colon = spot.text.search(/[:：]/);
  const { bare, brackets, plain } = labelText(colon < 0 ? spot.text : spot.text.slice(0, colon));
  if (!namesBalance(bare)) return undefined;
  const hints = { unit: moneyUnit({ bare, brackets, plain }) ?? unit, figure: true };
  const isInside = colon >= 0 && spot.text.slice(colon + 1).trim() !== '';
  if (isInside && !isAmountText(spot.text.slice(colon + 1))) return undefined;
  const beside = isInside ? undefined : besideIn(region, spot);
  if (!isInside && !beside) return undefined;
  const field = beside
    ? fieldOf(region.grid, beside, hints)
    : insideField(region.grid, spot, colon + 1, spot.text.length, hints);
  return { spot, field, isOpen: isOpenBalance(bare) };
}

/** The amount right behind the label, or the only thing that the row holds besides. */
function besideIn(region: Region, spot: Spot): Spot | undefined {
  // — in the columns of points and rates stands for nothing.
  const right = region
    .filled(spot.top)
    .filter(
      (own) =>
        own.left > spot.right && (typeof own.cell?.value !== 'string' || !NOTHING.test(own.text)),
    );
  const [only, ...more] = right;
  return only && more.length === 0 && isAmount(only) ? only : amountBeside(region, spot);
}

/** — or / in place of an amount. */
const NOTHING = /^[^\p{L}\p{N}]*$/u;

const HINT = /结|余|未/;

/** What is left of the money in some rows; none where two labels name it. */
export function leftIn(
  region: Region,
  from: number,
  to: number,
  unit: string | undefined,
): Left | undefined {
  let found: Left | undefined;
  for (let row = from; row <= Math.min(to, region.bottom); row++) {
    for (const spot of region.filled(row)) {
      const own = HINT.test(spot.text) ? leftAt(region, spot, unit) : undefined;
      if (own && found) return undefined;
      found ??= own;
    }
  }
  return found;
}

/** In which columns an amount merged over one or more of them stands. */
function columnsOf(row: FundsRow): readonly MoneyColumn[] {
  return MONEY_COLUMNS.filter((column) => figureIn(row[column]) !== undefined);
}

/**
 * Whether a row that names what was left holds one amount, and that is none of what makes up the total: under the heading of one
 * column it is a part where the column adds up with it alone.
 */
export function isLeftOver(
  row: FundsRow,
  total: FundsRow,
  lists: readonly (readonly FundsRow[])[],
  isSource: boolean,
): boolean {
  const columns = columnsOf(row);
  const cells = new Set(columns.map((column) => row[column]?.cell.column));
  if (cells.size > 1) return false;
  const [column, ...merged] = columns;
  if (!column || merged.length > 0) return true;
  const filled = lists.filter((rows) => rows.length > 0);
  if (filled.some((rows) => addsUp(total, rows, column))) return true;
  return !isSource && !filled.some((rows) => addsUp(total, [...rows, row], column));
}

/** The funds with what the form says was left of them. */
export function withLeft(funds: Funds, region: Region, left: Left | undefined): Funds {
  if (!left || funds.balance) return funds;
  const { executed, annualBudget, initialBudget } = funds.total;
  if (!executed || !(annualBudget ?? initialBudget)) return funds;
  return {
    ...funds,
    total: { ...funds.total, balance: left.field },
    balance: { label: labelOf(region.grid, left.spot), isOpen: left.isOpen },
  };
}

/** The unit of what was left, where its own label names none: that of what was spent. */
export function unitOf({ executed }: FundsRow): string | undefined {
  const reading = executed?.reading;
  return executed?.headingUnit ?? (reading?.kind === 'quantity' ? reading.unit?.name : undefined);
}
