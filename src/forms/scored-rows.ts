import { HUNDRED, ZERO, type Decimal } from '../amount';
import type { Scored } from './execution-row';
import { isEarned } from './execution-twice';
import { figureIn } from './field';
import type { Field, FundsRow, Indicator, TaskList } from './model';

/**
 * Tasks with points of their own, and 基金支出 scored beside 基金收入: where the weights come to 100 with them and not without,
 * they are scored rows like those of a table without targets.
 */
export function withScoredRows(own: Scored, tasks: TaskList | undefined): Scored {
  const scored = withoutSum(own);
  const { funds, indicators } = scored;
  const beside = [...(tasks?.rows ?? []), ...(funds?.parts ?? []), ...(funds?.others ?? [])];
  const rows = beside.filter((row) => figureIn(row.weight) && figureIn(row.score));
  if (rows.length === 0) return scored;
  const sum = total([funds?.total, ...indicators.filter(({ skipped }) => !skipped)]);
  if (!sum.plus(total(rows)).equals(HUNDRED)) return scored;
  return { ...scored, indicators: [...indicators, ...rows.map(asIndicator)] };
}

/** 分值 and 得分 beneath those of tasks are their sums, where the score is not what the rate of all of them earns. */
function withoutSum(scored: Scored): Scored {
  const { funds } = scored;
  if (!funds || isEarned(funds.total)) return scored;
  const rows = funds.parts.filter((row) => figureIn(row.weight) && figureIn(row.score));
  const { weight, score, ...bare } = funds.total;
  const isSum = rows.length > 1 && figureIn(weight)?.equals(total(rows)) === true;
  return isSum && score ? { ...scored, funds: { ...funds, total: bare } } : scored;
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
