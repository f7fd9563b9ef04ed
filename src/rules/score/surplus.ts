import { gather, type Decimal, roundHalfUp, ZERO } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { Rubric } from '../../rubrics';
import type { CellRef } from '../../workbook';
import { misconverted } from '../conversion';
import { doubting } from '../doubts';
import { LIST } from '../field-names';
import type { Row } from '../rows';
import type { Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { missingScore, type MissingScore } from './missing-score';

/**
 * Whether a total adds what scores that are too high should be, all of them or only those above their weights, and what blank
 * ones, and others above their weights, may earn.
 */
export function addsMended(
  total: Decimal,
  recomputed: Decimal,
  rows: readonly Row[],
  rubric: Rubric,
  evaluation: SelfEvaluation,
): boolean {
  const surplus = surplusOf(rows, rubric);
  const above = [...openAbove(rows), ...belowNothing(rows)];
  const open = [...gather(rows, (row) => missingScore(row, evaluation) ?? []), ...above];
  if (surplus.isZero() && open.length === 0) return false;
  const rest = above.reduce((sum, { reported }) => sum.minus(reported), recomputed);
  const [low, high] = [sumOf(open, 'low'), sumOf(open, 'high')];
  return [surplus, surplusOf(rows.filter(isAboveWeight), rubric), ZERO].some((mended) => {
    const left = total.minus(rest.minus(mended));
    return left.greaterThanOrEqualTo(low) && left.lessThanOrEqualTo(high);
  });
}

function sumOf(open: readonly MissingScore[], side: 'low' | 'high'): Decimal {
  return open.reduce((sum, one) => sum.plus(roundHalfUp(one[side], 2)), ZERO);
}

function isAboveWeight({ score }: Row): boolean {
  const { weight, reported } = score.group ?? score;
  return weight !== undefined && reported?.greaterThan(weight) === true;
}

/** A score above its weight, of which nobody can tell what it should be: anything within its range. */
export interface OpenAbove extends MissingScore {
  readonly row: Row;
  readonly reported: Decimal;
}

/** The scores above their weights for which no formula gives another. */
export function openAbove(rows: readonly Row[]): readonly OpenAbove[] {
  return gather(rows, (row) => {
    const { weight, reported, low = ZERO, high = weight } = row.score.group ?? row.score;
    if (row.score.within !== undefined || !isAboveWeight(row)) return [];
    if (!reported || !high || low.equals(high) || misconverted(row)) return [];
    return [{ row, reported, low, high }];
  });
}

/** The scores below zero, which may be anything within their ranges. */
function belowNothing(rows: readonly Row[]): readonly OpenAbove[] {
  return gather(rows, (row) => {
    const { reported, low = ZERO, high } = row.score.group ?? row.score;
    if (row.score.within !== undefined || !reported?.isNegative() || !high) return [];
    return [{ row, reported, low, high }];
  });
}

/** What a total may come to at most when the scores above their weights are put right. */
export function atMost(recomputed: Decimal, rows: readonly Row[], rubric: Rubric): Decimal {
  return openAbove(rows).reduce(
    (sum, { reported, high }) => sum.minus(reported).plus(roundHalfUp(high, 2)),
    recomputed.minus(surplusOf(rows, rubric)),
  );
}

/**
 * What the scores that are too high by a formula, or above their weight, come to beyond what they should be; those that
 * `openAbove` gives left out. Nothing where one is above its band too: a person chooses there.
 */
export function surplusOf(rows: readonly Row[], { rounding }: Rubric): Decimal {
  let sum = ZERO;
  for (const row of rows) {
    const { score } = row;
    const { reported, low, high } = score.group ?? score;
    const converted = reported && misconverted(row);
    if (converted) {
      sum = sum.plus(reported.minus(converted));
      continue;
    }
    if (score.within !== undefined || !reported || !low || !high) continue;
    const [given, top] = [reported, high].map((one) => roundHalfUp(one, rounding.scorePlaces));
    if (!given || !top?.lessThan(given) || given.equals(roundHalfUp(score.exact ?? top, 1)))
      continue;
    if (low.equals(high)) sum = sum.plus(reported.minus(top));
    else if (!isAboveWeight(row)) return ZERO;
  }
  return sum;
}

/**
 * The rows whose scores are too low by a formula, where a total adds what these, or one of them, should be; of one that adds anything else, none.
 */
export function addsShort(
  total: Decimal,
  recomputed: Decimal,
  rows: readonly Row[],
  { rounding }: Rubric,
): readonly Row[] {
  const lacking = total.minus(recomputed);
  if (!lacking.greaterThan(ZERO)) return [];
  const short = gather(rows, (row) => {
    const { reported, low, high, group, within } = row.score;
    if (group ?? within !== undefined) return [];
    // What is less than nothing is told of its row.
    if (!reported || reported.isNegative() || !low || !high?.equals(low)) return [];
    const off = roundHalfUp(high, rounding.scorePlaces).minus(reported);
    return off.greaterThan(ZERO) ? [{ row, off }] : [];
  });
  const sum = short.reduce((all, { off }) => all.plus(off), ZERO);
  // Beside one that lacks just this much, others may have been given less on purpose.
  const alone = short.filter(({ off }) => off.equals(lacking));
  const own = sum.equals(lacking) ? short : alone.length === 1 ? alone : [];
  return own.map(({ row }) => row);
}

interface ShortScores extends Pick<Verdict, 'doubts' | 'suggestion'> {
  readonly which: string;
  readonly cells: readonly CellRef[];
}

/** The same as a sentence names them, with their cells: the scores that are doubted, and what they should be. */
export function shortIn(...given: Parameters<typeof addsShort>): ShortScores | undefined {
  const short = addsShort(...given);
  if (short.length === 0) return undefined;
  const { scorePlaces } = given[3].rounding;
  const scores = short.map(({ indicator }) => indicator.score);
  return {
    which: short.map(({ indicator }) => `“${indicator.name}”`).join(LIST),
    cells: gather(scores, (score) => score?.cell ?? []),
    doubts: doubting(...scores),
    suggestion: gather(short, ({ indicator, score: { high } }) =>
      high
        ? (suggestPoints(indicator.score, roundHalfUp(high, scorePlaces), indicator.weight) ?? [])
        : [],
    ),
  };
}
