import { type Decimal, ZERO } from '../amount';
import type { SelfEvaluation } from '../forms';
import type { Shares } from './model';
import type { GroupScore } from './model';

/**
 * Rows under one merged weight or score cell are judged together. With a weight each, the range is the sum of theirs; with
 * one weight for all, nobody knows how it divides, so every division is allowed for.
 */
export function groupsOf(
  evaluation: SelfEvaluation,
  shares: readonly Shares[],
  weights: readonly (Decimal | undefined)[],
  reported: readonly (Decimal | undefined)[],
): Map<number, GroupScore> {
  const members = new Map<number, number[]>();
  evaluation.indicators.forEach((row, index) => {
    if (row.group === undefined || row.skipped) return;
    const list = members.get(row.group);
    if (list) list.push(index);
    else members.set(row.group, [index]);
  });
  const groups = new Map<number, GroupScore>();
  for (const rows of members.values()) {
    const [first] = rows;
    if (first === undefined || rows.length < 2) continue;
    const own = rows.map((row) => weights[row]);
    const weight = sum(own);
    if (own.every((one) => one === undefined)) continue;
    const each = own.every((one) => one !== undefined);
    const range = each
      ? { low: weighted(rows, own, shares, 'low'), high: weighted(rows, own, shares, 'high') }
      : {
          low: weight.times(extreme(rows, shares, 'low')),
          high: weight.times(extreme(rows, shares, 'high')),
        };
    const scores = rows.map((row) => reported[row]);
    const typed = scores.some((one) => one !== undefined) ? sum(scores) : undefined;
    groups.set(first, { rows, weight, ...range, ...(typed && { reported: typed }) });
  }
  return groups;
}

function weighted(
  rows: readonly number[],
  weights: readonly (Decimal | undefined)[],
  shares: readonly Shares[],
  side: 'low' | 'high',
): Decimal {
  return rows.reduce((all, row, index) => {
    const share = shares[row]?.[side];
    const weight = weights[index];
    return share && weight ? all.plus(weight.times(share)) : all;
  }, ZERO);
}

function extreme(
  rows: readonly number[],
  shares: readonly Shares[],
  side: 'low' | 'high',
): Decimal {
  return rows.reduce<Decimal>((best, row, index) => {
    const share = shares[row]?.[side] ?? ZERO;
    const better = side === 'low' ? share.lessThan(best) : share.greaterThan(best);
    return index === 0 || better ? share : best;
  }, ZERO);
}

function sum(values: readonly (Decimal | undefined)[]): Decimal {
  return values.reduce<Decimal>((all, one) => (one ? all.plus(one) : all), ZERO);
}
