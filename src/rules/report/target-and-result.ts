import { decimal, type Decimal, type Quantity, type Unit } from '../../amount';
import type { Indicator } from '../../forms';

/** Target and result of a row in one base; `stated`: the unit that a report uses. */
export function valuesOf(
  { target, actual }: Indicator,
  stated?: Unit,
): { readonly target: Decimal; readonly actual: Decimal } | undefined {
  const [aim, done] = [target?.reading, actual?.reading];
  if (aim?.kind !== 'quantity' || done?.kind !== 'quantity' || done.comparator) return undefined;
  // A form that has the unit in the name alone, or nowhere, has the one that the report uses.
  const unit = done.unit ?? aim.unit ?? stated;
  const base = (one: Quantity) => one.value.times((one.unit ?? unit)?.scale ?? decimal('1'));
  if (aim.unit && done.unit && aim.unit.dimension !== done.unit.dimension) return undefined;
  return { target: base(aim), actual: base(done) };
}
