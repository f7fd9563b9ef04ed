import type { Quantity } from '../../amount';
import { WAN } from '../../scoring';
import type { Subject } from '../rule';
import { whoseIs } from '../whose';
import { yuanOf } from './candidate';
import { holds } from './stated';

/** Whether an amount is what 项目支出 of the self-evaluation, which has a budget and an execution of its own, was spent more or less than budgeted. */
export function isProjectInFunds(quantity: Quantity, subject: Subject): boolean {
  const whose = subject.evaluation ? whoseIs('项目支出', subject) : undefined;
  if (whose?.of !== 'part') return false;
  const [budget, spent] = [yuanOf(whose.row.annualBudget, WAN), yuanOf(whose.row.executed, WAN)];
  return !!budget && !!spent && holds(quantity, spent.minus(budget).abs()) === 'same';
}
