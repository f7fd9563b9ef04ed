import type { Decimal } from '../../amount';
import { isPassage } from '../../findings';
import type { Funds, FundsRow, MoneyColumn } from '../../forms';
import { figure, hasTypedRate, inScale, isMisprintOf, misprinted } from '../../scoring';
import { isSameCell } from '../../workbook';
import { signed } from '../figure';
import type { Verdict } from '../rule';
import { suggestFigure } from '../suggest';

/** The one row whose own rate is right with what the total lacks, and wrong without it. */
export function rowMeant(
  { key, cells, data }: Verdict,
  funds: Funds,
  parts: readonly FundsRow[],
  column: MoneyColumn,
  miss: Decimal,
): Partial<Verdict<'row'>> | undefined {
  if (key !== 'off' && key !== 'rounding') return undefined;
  if (column === 'initialBudget' || misprinted(funds, column)) return undefined;
  const scale = figure(funds.total[column])?.scale;
  const rows = parts.flatMap((row) => {
    const own = figure(row[column]);
    if (!own || !hasTypedRate(row) || !inScale(own, scale).equals(own.stored)) return [];
    const other = own.stored.plus(miss);
    return isMisprintOf(row, column, other) ? [{ row, own: own.stored, other }] : [];
  });
  const [found] = rows;
  if (!found || rows.length > 1) return undefined;
  const { row, own, other } = found;
  const cell = row[column]?.cell;
  if (!cell) return undefined;
  const [actual, expected] = [own.toFixed(), other.toFixed()];
  return {
    key: 'row',
    cells: [cell, ...cells.filter((one) => !isPassage(one) && !isSameCell(one, cell))],
    data: { ...data, row: row.name, actual, expected },
    actual,
    expected,
    difference: signed(own.minus(other)),
    suggestion: suggestFigure(row[column], other),
  };
}
