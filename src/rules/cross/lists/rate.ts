import type { Decimal } from '../../../amount';
import type { Field, ListRow, ProjectList } from '../../../forms';
import { figure } from '../../../scoring';
import { percentText, quotient } from '../../compare/rate';
import { named } from '../../field-names';
import type { Verdict } from '../../rule';
import { term } from '../../terms';
import { placed } from './row';

/** What a row spent of its budget; the revised one where it has both. */
export function rateOf({ annualBudget, initialBudget, executed }: ListRow): Decimal | undefined {
  const [below, above] = [figure(annualBudget) ?? figure(initialBudget), figure(executed)];
  return above && below && quotient(above, below);
}

/** That a row's rate is not what it spent of its budget. */
export function rateSaid<Key extends 'own-rate' | 'total-rate'>(
  list: ProjectList,
  row: ListRow,
  field: Field,
  exact: Decimal,
  key: Key,
): Verdict<Key> {
  const { path, data } = placed({ list, row }, 'executionRate');
  const budget = row.annualBudget ?? row.initialBudget;
  const [actual, expected] = [field.text.trim(), percentText(exact)];
  return {
    outcome: 'fail',
    key,
    cells: [field, row.executed, budget].flatMap((one) => one?.cell ?? []),
    terms: [
      term({ label: named('executed'), field: row.executed }, '+'),
      term({ label: named('annualBudget'), field: budget }, '÷'),
      term({ label: named('executionRate'), field }, '≠'),
    ],
    path,
    values: [field, row.executed, budget].map((one) => one?.text ?? ''),
    actual,
    expected,
    data: { ...data, actual, expected },
  };
}
