import type { Term } from '../../findings';
import type { MoneyColumn } from '../../forms';
import { figure, type FundsAmount } from '../../scoring';
import { named } from '../field-names';

/** An amount as a term: what it is, not what a misprinted or empty total says. */
export function amountTerm(
  name: MoneyColumn,
  { value, field }: FundsAmount,
  sign: Term['sign'],
): Term {
  const isTyped = figure(field)?.stored.equals(value) === true;
  return {
    label: named(name),
    cell: field.cell,
    value: isTyped ? field.text : value.toFixed(),
    sign,
  };
}
