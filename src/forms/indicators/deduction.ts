import { readAmount, ZERO, type Decimal } from '../../amount';
import { isBlank } from '../field';
import type { Field, Indicator } from '../model';

/** 扣分 as typed, with or without its minus; a cell left blank takes nothing off. */
function pointsOff(field: Field): Decimal | undefined {
  if (isBlank(field)) return ZERO;
  return field.reading.kind === 'quantity' ? field.reading.value.abs() : undefined;
}

/** 得分 of a form that states 扣分 alone: 分值 − 扣分. It stands at the deduction, and nobody typed it. */
export function scoreLeft(weight: Field | undefined, deduction: Field): Field | undefined {
  const off = pointsOff(deduction);
  if (weight?.reading.kind !== 'quantity' || !off) return undefined;
  const text = weight.reading.value.minus(off).toFixed();
  const { cell, value, format } = deduction;
  return { cell, value, format, text, reading: readAmount(text), derived: true };
}

/**
 * What the total row of such a form has beneath 扣分: the points lost, or the score after all. It is the one that it is nearer to.
 */
export function totalLeft(
  weight: Field | undefined,
  typed: Field,
  indicators: readonly Indicator[],
): Field | undefined {
  if (weight?.reading.kind !== 'quantity' || typed.reading.kind !== 'quantity') return undefined;
  const lost = indicators.reduce(
    (sum, { deduction }) => sum.plus((deduction && pointsOff(deduction)) ?? ZERO),
    ZERO,
  );
  const figure = typed.reading.value.abs();
  const fromLost = figure.minus(lost).abs();
  const fromScore = figure.minus(weight.reading.value.minus(lost)).abs();
  return fromScore.lessThan(fromLost) ? typed : scoreLeft(weight, typed);
}
