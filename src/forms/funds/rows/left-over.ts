import { MONEY_COLUMNS, type FundsRow, type MoneyColumn } from '../../model';
import { columnSum } from './column-sums';

const LEFT_OVER = /结转|结余/;

/** 结转下年 beneath what is spent: counted in the total where that makes a column add up and spoils none. */
export function withLeftOver(
  total: FundsRow,
  rows: readonly FundsRow[],
  beyond: readonly FundsRow[],
): readonly FundsRow[] {
  const left = beyond.filter(({ name }) => LEFT_OVER.test(name));
  if (left.length === 0) return rows;
  const all = [...rows, ...left];
  const isSpoilt = MONEY_COLUMNS.some((role) => adds(total, rows, role) && !adds(total, all, role));
  const isMended = MONEY_COLUMNS.some((role) => !adds(total, rows, role) && adds(total, all, role));
  return isMended && !isSpoilt ? all : rows;
}

function adds(total: FundsRow, rows: readonly FundsRow[], role: MoneyColumn): boolean {
  const whole = total[role]?.reading;
  return whole?.kind === 'quantity' && columnSum(rows, role).equals(whole.value);
}
