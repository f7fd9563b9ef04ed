import type { FundsRow } from '../../forms';
import { named } from '../field-names';

type Budgets = Partial<Pick<FundsRow, 'initialBudget' | 'annualBudget' | 'arrival'>>;

/** What the form calls the budget that execution is counted on: 到位数 where that stands in its place. */
export function annualName({ annualBudget, arrival }: Budgets): string {
  return named(annualBudget && arrival?.arrived === annualBudget ? 'arrived' : 'annualBudget');
}

/** The same of the budget before it: 预算数 beside 到位数. */
export function initialName({ initialBudget, arrival }: Budgets): string {
  return named(initialBudget && arrival?.planned === initialBudget ? 'planned' : 'initialBudget');
}
