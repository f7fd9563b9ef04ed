import { type Decimal, HUNDRED, matchesPrinted, roundHalfUp } from '../amount';
import type { Field, Indicator } from '../forms';
import { figure, type IndicatorScore } from '../scoring';

/** A score that is converted by its weight, as the form has it. */
export interface Conversion {
  /** 折算得分 */
  readonly field: Field;
  readonly score: Decimal;
  readonly weight: Decimal;
  readonly converted: Decimal;
  readonly places: number;
}

interface Scored {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

export function conversionOf(indicator: Indicator): Conversion | undefined {
  const { rawScore, coefficient, weight: weightField } = indicator;
  const field = rawScore ? indicator.score : indicator.convertedScore;
  const converted = figure(field);
  const score = figure(rawScore ?? indicator.score);
  const weight = points(weightField) ?? points(coefficient);
  if (!field || !converted || !score || !weight) return undefined;
  const { shown, places } = converted;
  return { field, score: score.stored, weight, converted: shown, places };
}

/** score × weight%, unrounded */
export function weighed({ score, weight }: Conversion): Decimal {
  return score.times(weight).dividedBy(HUNDRED);
}

/** Points are not cut off to whole ones: 9.5 is no 9. */
export function isConvertedTo({ converted, places }: Conversion, points: Decimal): boolean {
  if (places === 0) return roundHalfUp(points, 0).equals(converted);
  return matchesPrinted(points, converted, places);
}

/** Whether a converted score is what a missed target has left, so that the score out of 100 beside it is the wrong one. */
export function isRawAtFault({ indicator, score: { exact } }: Scored): boolean {
  const conversion = exact && indicator.rawScore && conversionOf(indicator);
  if (!conversion || !isConvertedTo(conversion, exact)) return false;
  return !isConvertedTo(conversion, weighed(conversion)) && !isRounded(conversion, exact);
}

/** 96.7 for 96.67, which is converted with all its digits. */
export function isRounded({ score, weight }: Conversion, exact: Decimal): boolean {
  return (
    !weight.isZero() &&
    matchesPrinted(exact.times(HUNDRED).dividedBy(weight), score, score.decimalPlaces())
  );
}

/**
 * What a score out of 100 should convert to, where the form says something else: `score/weight-applied-twice` reports it, and no
 * point is lost by it.
 */
export function misconverted(row: Scored): Decimal | undefined {
  const conversion = row.indicator.rawScore && conversionOf(row.indicator);
  if (!conversion || isRawAtFault(row)) return undefined;
  const points = weighed(conversion);
  return isConvertedTo(conversion, points) || isConvertedTo(conversion, conversion.score)
    ? undefined
    : points;
}

/** A weight in points: `10`, `10%`. */
function points(field: Field | undefined): Decimal | undefined {
  return field?.reading.kind === 'quantity' ? field.reading.value : undefined;
}
