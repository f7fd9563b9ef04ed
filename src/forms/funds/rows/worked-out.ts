import { readAmount, ZERO, type Decimal } from '../../../amount';
import { figureIn } from '../../field';
import type { Field } from '../../model';

/** What amounts beside one another come to, where the form has no place for it: at the first of them. */
export function summedUp(amounts: readonly Field[]): Field | undefined {
  const unread = amounts.find(({ reading }) => !['quantity', 'blank'].includes(reading.kind));
  const filled = amounts.filter((amount) => figureIn(amount) !== undefined);
  const [first] = filled;
  if (unread ?? !first) return unread ?? amounts[0];
  const sum = filled.reduce<Decimal>((all, own) => all.plus(figureIn(own) ?? ZERO), ZERO);
  return workedOut(first, sum);
}

/** A figure that nobody typed, at the cell that it follows from. */
export function workedOut(
  { cell, value, format, headingUnit, reading }: Field,
  figure: Decimal,
): Field {
  const unit = reading.kind === 'quantity' ? (reading.unit?.name ?? '') : '';
  const text = figure.toFixed();
  return {
    cell,
    value,
    format,
    text,
    reading: readAmount(text + unit),
    derived: true,
    ...(headingUnit !== undefined && { headingUnit }),
  };
}
