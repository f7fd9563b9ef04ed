import { ONE, roundHalfUp } from '../../amount';
import type { FundsRow } from '../../forms';
import { executionRate, figure, isPrintedRate, isRight, misprinted, readRate } from '../../scoring';
import { quotient } from '../compare/rate';
import type { Subject } from '../rule';

/**
 * Whether the rate and the score typed agree with each other, below 100%, and not with the amounts: an amount may be the one that
 * was misread. `funds/execution-rate` and, by its formula, `score/execution` tell of it; nothing further is concluded from the amount.
 */
export function isAmountDoubtful({ evaluation, card, rubric }: Subject): boolean {
  const funds = evaluation?.funds;
  const { weight, reported } = card?.execution ?? {};
  const exact = executionRate(funds);
  if (!funds || !exact || !weight || !reported) return false;
  if (rubric.execution.value !== 'proportional') return false;
  const stated = readRate(funds.total.executionRate);
  if (stated.length === 0 || isPrintedRate(exact, stated)) return false;
  if (isOfInitial(funds.total)) return false;
  if (misprinted(funds, 'annualBudget') ?? misprinted(funds, 'executed')) return false;
  return stated.some(
    ({ value }) =>
      value.lessThan(ONE) &&
      isRight(reported, roundHalfUp(weight.times(value), rubric.rounding.scorePlaces), rubric),
  );
}

/** Whether a rate that is wrong on 全年预算数 is right on 年初预算数. */
export function isOfInitial({ initialBudget, executed, executionRate }: FundsRow): boolean {
  const [initial, spent] = [figure(initialBudget), figure(executed)];
  const exact = initial && spent && quotient(spent, initial);
  return exact !== undefined && isPrintedRate(exact, readRate(executionRate));
}
