import type { Decimal } from '../../../amount';
import type { Field } from '../../model';

/** A rate as a part of 1: `98%`, or a bare 98. */
export function rateIn(field: Field | undefined): Decimal | undefined {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return undefined;
  if (reading.unit?.dimension === 'ratio') return reading.value.times(reading.unit.scale);
  return reading.value.greaterThan('1.5') ? reading.value.dividedBy(100) : reading.value;
}
