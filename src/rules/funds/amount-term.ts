import { gather } from '../../amount';
import type { Term } from '../../findings';
import type { Funds, MoneyColumn } from '../../forms';
import { amountOf, figure, type FundsAmount } from '../../scoring';
import { LIST, named } from '../field-names';

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

/** Amounts of the total row that count for a rate with another value than their cells say: `全年预算数 1200`; empty where none do. */
export function impliedAmounts(funds: Funds | undefined): string {
  return gather(['annualBudget', 'executed'] as const, (name) => {
    const amount = amountOf(funds, name);
    if (!amount || figure(funds?.total[name])?.stored.equals(amount.value)) return [];
    return `${named(name)} ${amount.value.toFixed()}`;
  }).join(LIST);
}
