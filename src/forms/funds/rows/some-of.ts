import { MONEY_COLUMNS, type FundsRow } from '../../model';
import { hasOneOf, hasRole, type Region } from '../../region';
import { addsUp, amountIn } from './column-sums';
import { columnsOf } from './nesting';
import { OF_WHICH, SOURCE_PARTS } from './part-roles';

const WAN = 10_000;

/**
 * Whether the rows beneath a total are only some of it: `其中：项目支出` alone, `其中：政府采购` and `其中：三公经费`. Rows that
 * make up one of its columns are all of it.
 */
export function areSomeOf(region: Region, total: FundsRow, rows: readonly FundsRow[]): boolean {
  const [first, another] = rows;
  if (!first || isLeftBlank(rows)) return false;
  const isSaid = saysOfWhich(region, first);
  if (!another) {
    const isAsked = isSaid || hasRole(labelOf(region, first), 'projectExpenditure');
    const isAll = addsUp(total, rows, 'annualBudget') || columnsOf(total, rows) > 1;
    return isAsked && !isAll && !isAllInOtherUnit(total, first);
  }
  // 财政拨款 has 其他资金 beside it, and 基本支出 项目支出.
  const isOfAll = rows.some((row) =>
    hasOneOf(labelOf(region, row), [...SOURCE_PARTS, 'basicExpenditure']),
  );
  return isSaid && !isOfAll && columnsOf(total, rows) === 0;
}

/** 元 beneath 万元, or the other way. */
function isAllInOtherUnit(total: FundsRow, row: FundsRow): boolean {
  return MONEY_COLUMNS.some((column) => {
    const [whole, own] = [amountIn(total, column), amountIn(row, column)];
    return !own.isZero() && (own.equals(whole.times(WAN)) || own.times(WAN).equals(whole));
  });
}

function isLeftBlank(rows: readonly FundsRow[]): boolean {
  return rows.every((row) => MONEY_COLUMNS.every((column) => amountIn(row, column).isZero()));
}

function labelOf({ grid }: Region, { label: { cell } }: FundsRow) {
  return grid.at(cell.row, cell.column);
}

/** In its own cell, or in one left of it. */
function saysOfWhich(region: Region, row: FundsRow): boolean {
  const own = labelOf(region, row);
  if (OF_WHICH.test(own.text)) return true;
  return own.left > region.left && OF_WHICH.test(region.grid.at(own.top, own.left - 1).text);
}
