import { HUNDRED, ZERO, type Decimal } from '../../amount';
import type { Scored } from './execution-row';
import { earnedOf, isEarned } from './execution-twice';
import { figureIn } from '../field';
import type { Field, Funds, FundsRow, Indicator, Subtotal, TaskList } from '../model';

/** With the sums of points beneath rows that were taken for scored ones. */
export interface ScoredRows extends Scored {
  readonly subtotals: readonly Subtotal[];
}

/**
 * Tasks with points of their own, and 基金支出 scored beside 基金收入: where the weights come to 100 with them and not without,
 * they are scored rows like those of a table without targets.
 */
export function withScoredRows(own: Scored, tasks: TaskList | undefined): ScoredRows {
  const { scored, sum } = withoutSum(own);
  const { funds, indicators } = scored;
  const ofFunds = [...(funds?.parts ?? []), ...(funds?.others ?? [])].filter(isScored);
  const ofTasks = (tasks?.rows ?? []).filter(asksForScore);
  const rows = [...ofTasks, ...ofFunds];
  const isWhole = rows.length > 0 && pointsWith(rows, own.indicators, funds?.total).equals(HUNDRED);
  if (!isWhole) return { ...scored, subtotals: [] };
  const first = indicators.length;
  return {
    ...scored,
    indicators: [...indicators, ...rows.map(asIndicator)],
    subtotals: [
      ...subtotalOf(tasks?.total, ofTasks, first),
      ...subtotalOf(sum, ofFunds, first + ofTasks.length),
    ],
  };
}

/** 分值 and 得分 beneath those of tasks are their sums, where the score is not what the rate of all of them earns. */
function withoutSum(scored: Scored): { readonly scored: Scored; readonly sum?: FundsRow } {
  const { funds, indicators } = scored;
  if (!funds || isEarnedByAll(funds)) return { scored };
  const rows = funds.parts.filter(isScored);
  const { weight, score, ...bare } = funds.total;
  const isSum =
    figureIn(weight)?.equals(total(rows)) === true ||
    // A weight that is typed wrong: the others come to 100 without it.
    (figureIn(score)?.equals(total(rows, 'score')) === true &&
      pointsWith(rows, indicators).equals(HUNDRED));
  if (rows.length < 2 || !isSum || !score) return { scored };
  return { scored: { ...scored, funds: { ...funds, total: bare } }, sum: funds.total };
}

/** The total may be misread where what it adds would earn another score. */
function isEarnedByAll({ total: all, parts }: Funds): boolean {
  if (!isEarned(all)) return false;
  const spent = sumOf(parts.map(({ executed }) => executed));
  const most = sumOf(parts.map(({ annualBudget }) => annualBudget));
  if (parts.length < 2 || !spent || !most) return true;
  return earnedOf(most, spent, figureIn(all.weight) ?? ZERO).equals(figureIn(all.score) ?? ZERO);
}

function subtotalOf(
  row: FundsRow | undefined,
  rows: readonly FundsRow[],
  first: number,
): readonly Subtotal[] {
  const { label, weight, score } = row ?? {};
  if (!row || !label || rows.length < 2 || isEarned(row)) return [];
  const indicators = rows.map((_, index) => first + index);
  const points = { ...(weight && { weight }), ...(score && { score }) };
  return [{ label, ...points, spans: [{ indicators }] }];
}

function isScored({ weight, score }: FundsRow): boolean {
  return figureIn(weight) !== undefined && figureIn(score) !== undefined;
}

/** A task with points of its own, be its score still blank. */
function asksForScore({ weight, score }: FundsRow): boolean {
  return figureIn(weight) !== undefined && score !== undefined && !isAside(score);
}

/** What stands in place of a score where there is none to be: —, /. */
function isAside(score: Field): boolean {
  return figureIn(score) === undefined && score.text.trim() !== '';
}

/** The points of indicators and rows together, those of the execution included. */
function pointsWith(
  rows: readonly FundsRow[],
  indicators: readonly Indicator[],
  execution?: FundsRow,
): Decimal {
  return total([execution, ...indicators.filter(({ skipped }) => !skipped), ...rows]);
}

/** What figures come to; `undefined` where one is none. */
function sumOf(fields: readonly (Field | undefined)[]): Decimal | undefined {
  return fields.reduce<Decimal | undefined>((sum, field) => {
    const figure = figureIn(field);
    return figure && sum?.plus(figure);
  }, ZERO);
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

function total(
  rows: readonly (Partial<Pick<FundsRow, 'weight' | 'score'>> | undefined)[],
  points: 'weight' | 'score' = 'weight',
): Decimal {
  return rows.reduce((sum, row) => sum.plus(figureIn(row?.[points]) ?? ZERO), ZERO);
}
