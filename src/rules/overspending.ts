import { amountOf, figure, type FundsAmount } from '../scoring';
import type { Funds } from '../forms';
import { isSameCell } from '../workbook';
import { mendedBy } from './doubts';
import type { Verdict } from './rule';

type FallsWith = NonNullable<Verdict['fallsWith']>;

/** For what falls with nothing. */
const NEVER: FallsWith = () => false;

/**
 * For what is said because more was spent than budgeted: it falls with a finding that shows one of the two amounts to be off by so
 * much that nothing was overspent.
 */
export function notOverspent(
  executed: FundsAmount | undefined,
  annual: FundsAmount | undefined,
): FallsWith {
  const [spent, budget] = [figure(executed?.field), figure(annual?.field)];
  if (!spent || !budget || spent.scale !== budget.scale) return NEVER;
  const excess = spent.stored.minus(budget.stored);
  if (!excess.greaterThan(0)) return NEVER;
  return mendedBy([spent.field, budget.field], (off, cell) => {
    const left = isSameCell(cell, spent.field.cell) ? excess.minus(off) : excess.plus(off);
    return left.lessThanOrEqualTo(0);
  });
}

/** The same of all the money of a form. */
export function notOverspentIn(funds: Funds | undefined): FallsWith {
  return notOverspent(amountOf(funds, 'executed'), amountOf(funds, 'annualBudget'));
}
