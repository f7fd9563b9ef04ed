import { readAmount, ZERO } from '../../amount';
import { figureIn, isBlank } from '../field';
import type { TableBody } from './body';
import type { Field, Funds, Indicator } from '../model';

/** Whether the row's score can be out of 100 only: it is above its weight. */
function isOutOfHundred({ weight, score }: Indicator): boolean {
  const [full, given] = [figureIn(weight), figureIn(score)];
  return full && given ? given.lessThanOrEqualTo(100) && given.greaterThan(full) : false;
}

function isConverted({ weight, score, convertedScore }: Indicator): boolean {
  const [full, given, converted] = [figureIn(weight), figureIn(score), figureIn(convertedScore)];
  if (!full || !given || !converted) return false;
  return given.times(full).dividedBy(100).minus(converted).abs().lessThanOrEqualTo('0.02');
}

/**
 * Some forms score every row out of 100 and convert by weight: there the converted score is the score. Where scores stay
 * within their weights, a conversion applies the weight twice and is left for a rule to report.
 */
export function outOfHundred(body: TableBody): TableBody {
  if (!body.total?.convertedScore && !body.indicators.some((row) => row.convertedScore))
    return body;
  const scored = body.indicators.filter(
    ({ convertedScore, skipped }) => convertedScore && !skipped,
  );
  const hundred = scored.filter(isOutOfHundred);
  const { total, indicators, ...rest } = body;
  // Most rows tell, and one conversion at least is the right one: others may be slips.
  const swap = hundred.length * 2 > scored.length && hundred.some(isConverted);
  const isKept = !swap && scored.length > 0 && scored.every(isSameScore);
  const plain = total && withoutConversion(total, swap, isKept);
  return {
    ...rest,
    ...(plain && { total: plain }),
    indicators: swap ? indicators.map(converted) : indicators,
  };
}

function converted(row: Indicator): Indicator {
  const { convertedScore, ...rest } = row;
  if (!convertedScore) return rest;
  return { ...rest, ...(rest.score && { rawScore: rest.score }), score: convertedScore };
}

function withoutConversion(
  total: NonNullable<TableBody['total']>,
  swap: boolean,
  isKept: boolean,
): NonNullable<TableBody['total']> {
  const { convertedScore, ...rest } = total;
  if (!convertedScore) return rest;
  // Somebody may have typed the only total under the other of the two headings.
  const [own, other] = swap ? [convertedScore, rest.score] : [rest.score, convertedScore];
  const isOther = isBlank(own) && !isBlank(other) && (swap || isKept);
  return swap !== isOther ? { ...rest, score: convertedScore } : rest;
}

/** Whether a row is converted to what it scored: both columns have one total. */
function isSameScore({ score, convertedScore }: Indicator): boolean {
  const [given, converted] = [figureIn(score), figureIn(convertedScore)];
  return given !== undefined && converted?.equals(given) === true;
}

/** Weights written as shares of 1 (`0.3`) are points of 100, like the scores beside them. */
export function inPoints(body: TableBody): TableBody {
  const first = body.indicators.find(({ weight }) => figureIn(weight) !== undefined);
  if (!first || figureIn(first.weight)?.greaterThan(1)) return body;
  const rows = body.indicators.filter(({ skipped }) => !skipped);
  const weights = rows.flatMap(({ weight }) => figureIn(weight) ?? []);
  const sum = weights.reduce((all, one) => all.plus(one), ZERO);
  const shares =
    weights.length >= 2 &&
    weights.every((weight) => weight.lessThanOrEqualTo(1)) &&
    sum.greaterThan('0.5') &&
    sum.lessThan('1.5') &&
    rows.some(({ score }) => figureIn(score)?.greaterThan(1));
  if (!shares) return body;
  const { total } = body;
  return {
    ...body,
    shares: true,
    indicators: body.indicators.map((row) =>
      row.weight ? { ...row, weight: hundredfold(row.weight) } : row,
    ),
    ...(total && { total: total.weight ? { ...total, weight: hundredfold(total.weight) } : total }),
  };
}

/** The weight of the execution, where those of the indicators were shares of 1. */
export function executionInPoints(funds: Funds | undefined, bodies: readonly TableBody[]) {
  const weight = funds?.total.weight;
  const value = figureIn(weight);
  if (!funds || !weight || !value?.lessThanOrEqualTo(1)) return funds;
  if (!bodies.some(({ shares }) => shares)) return funds;
  return { ...funds, total: { ...funds.total, weight: hundredfold(weight) } };
}

function hundredfold(field: Field): Field {
  const value = figureIn(field);
  return value ? { ...field, reading: readAmount(value.times(100).toString()) } : field;
}
