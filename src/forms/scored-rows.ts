import { HUNDRED, ZERO, type Decimal } from '../amount';
import type { Scored } from './execution-row';
import { figureIn } from './field';
import type { Field, FundsRow, Indicator, TaskList } from './model';

/**
 * Tasks with points of their own, and 基金支出 scored beside 基金收入: where the weights come to 100 with them and not without,
 * they are scored rows like those of a table without targets.
 */
export function withScoredRows(scored: Scored, tasks: TaskList | undefined): Scored {
  const { funds, indicators } = scored;
  const beside = [...(tasks?.rows ?? []), ...(funds?.parts ?? []), ...(funds?.others ?? [])];
  const rows = beside.filter((row) => figureIn(row.weight) && figureIn(row.score));
  if (rows.length === 0) return scored;
  const sum = total([funds?.total, ...indicators.filter(({ skipped }) => !skipped)]);
  if (!sum.plus(total(rows)).equals(HUNDRED)) return scored;
  return { ...scored, indicators: [...indicators, ...rows.map(asIndicator)] };
}

function asIndicator(row: FundsRow): Indicator {
  const { label, name, weight, score, reason } = row;
  return {
    money: row,
    level1: '',
    level2: '',
    name,
    label,
    category: 'other',
    ...(weight && { weight }),
    ...(score && { score }),
    ...(reason && { reason }),
  };
}

function total(rows: readonly ({ readonly weight?: Field } | undefined)[]): Decimal {
  return rows.reduce((sum, row) => sum.plus(figureIn(row?.weight) ?? ZERO), ZERO);
}
