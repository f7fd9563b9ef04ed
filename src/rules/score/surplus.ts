import { type Decimal, roundHalfUp, ZERO } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { Rubric } from '../../rubrics';
import type { CellRef } from '../../workbook';
import { misconverted } from '../conversion';
import { LIST } from '../field-names';
import type { Row } from '../rows';
import { missingScore, type MissingScore } from './missing-score';

/** Whether a total adds what scores that are too high should be, and what blank ones may earn. */
export function addsMended(
  total: Decimal,
  recomputed: Decimal,
  rows: readonly Row[],
  rubric: Rubric,
  evaluation: SelfEvaluation,
): boolean {
  const surplus = surplusOf(rows, rubric);
  const blanks = rows.flatMap((row) => missingScore(row, evaluation) ?? []);
  if (surplus.isZero() && blanks.length === 0) return false;
  const left = total.minus(recomputed.minus(surplus));
  const [low, high] = [sumOf(blanks, 'low'), sumOf(blanks, 'high')];
  return left.greaterThanOrEqualTo(low) && left.lessThanOrEqualTo(high);
}

function sumOf(blanks: readonly MissingScore[], side: 'low' | 'high'): Decimal {
  return blanks.reduce((sum, blank) => sum.plus(roundHalfUp(blank[side], 2)), ZERO);
}

/**
 * What the scores that are too high by a formula, or above their weight, come to beyond what they should be. Nothing where one
 * is above its band too: a person chooses there.
 */
export function surplusOf(rows: readonly Row[], { rounding }: Rubric): Decimal {
  let sum = ZERO;
  for (const { indicator, score } of rows) {
    const { reported, low, high } = score.group ?? score;
    const converted = reported && misconverted(indicator);
    if (converted) {
      sum = sum.plus(reported.minus(converted));
      continue;
    }
    if (score.within !== undefined || !reported || !low || !high) continue;
    const [given, top] = [reported, high].map((one) => roundHalfUp(one, rounding.scorePlaces));
    if (!given || !top?.lessThan(given) || given.equals(roundHalfUp(top, 1))) continue;
    if (!low.equals(high)) return ZERO;
    sum = sum.plus(reported.minus(top));
  }
  return sum;
}

/**
 * The rows whose scores are too low by a formula, where a total adds what these should be; of one that adds anything else, none.
 */
export function addsShort(
  total: Decimal,
  recomputed: Decimal,
  rows: readonly Row[],
  { rounding }: Rubric,
): readonly Row[] {
  const lacking = total.minus(recomputed);
  if (!lacking.greaterThan(ZERO)) return [];
  let sum = ZERO;
  const short = rows.filter(({ score }) => {
    const { reported, low, high, group, within } = score;
    if (group ?? within !== undefined) return false;
    if (!reported || !low || !high?.equals(low)) return false;
    const off = roundHalfUp(high, rounding.scorePlaces).minus(reported);
    if (!off.greaterThan(ZERO)) return false;
    sum = sum.plus(off);
    return true;
  });
  return sum.equals(lacking) ? short : [];
}

/** The same as a sentence names them, with their cells. */
export function shortIn(
  ...given: Parameters<typeof addsShort>
): { readonly which: string; readonly cells: readonly CellRef[] } | undefined {
  const short = addsShort(...given);
  if (short.length === 0) return undefined;
  return {
    which: short.map(({ indicator }) => `“${indicator.name}”`).join(LIST),
    cells: short.flatMap(({ indicator: { score } }) => score?.cell ?? []),
  };
}
