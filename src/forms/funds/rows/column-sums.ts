import { ZERO, type Decimal } from '../../../amount';
import type { FundsRow, MoneyColumn } from '../../model';

/** What stands in a column, 0 where it is no figure. */
export function amountIn(row: FundsRow, column: MoneyColumn): Decimal {
  const reading = row[column]?.reading;
  return reading?.kind === 'quantity' ? reading.value : ZERO;
}

/** The figures of a column, added up. */
export function columnSum(rows: readonly FundsRow[], column: MoneyColumn): Decimal {
  return rows.reduce((sum, row) => sum.plus(amountIn(row, column)), ZERO);
}

/** Whether the rows make up a column of the total that is not 0. */
export function addsUp(total: FundsRow, rows: readonly FundsRow[], column: MoneyColumn): boolean {
  const whole = amountIn(total, column);
  return !whole.isZero() && columnSum(rows, column).equals(whole);
}
