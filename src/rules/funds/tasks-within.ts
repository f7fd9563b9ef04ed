/** The tasks of a form are no more than all its money. */
import type { Field, SelfEvaluation } from '../../forms';
import { isAtLeast } from '../compare/bound';
import { named } from '../field-names';
import { told, type Verdict } from '../rule';

/** Tasks that come to more than the funds of the form; what rounding could explain is left alone. */
export function tasksBeyond(evaluation: SelfEvaluation): readonly Verdict<'tasks-beyond'>[] {
  const { funds, tasks, remarks, sheetReason, year } = evaluation;
  if (!funds || !tasks) return [];
  const { total, rows } = tasks;
  for (const column of ['annualBudget', 'executed'] as const) {
    // A total that its rows do not come to is told as that.
    const sides = [...(total?.[column] ? [[total]] : []), rows];
    const beyond = (field: Field | undefined) => {
      const results = sides.map((side) =>
        isAtLeast(
          { label: named(column), field },
          side.map((row) => ({ label: row.name, field: row[column] })),
          `tasks.${column}`,
        ),
      );
      const [first] = results;
      const isBeyond = results.every((result) => result?.outcome === 'fail');
      return isBeyond && first ? told(first) : undefined;
    };
    const found = beyond(funds.total[column]);
    // Budgets of tasks may be those of the beginning of the year.
    const { initialBudget } = funds.total;
    const isOfInitial = column === 'annualBudget' && initialBudget && !beyond(initialBudget);
    if (!found || isOfInitial) continue;
    const { data = {}, ...figures } = found;
    return [
      {
        ...figures,
        outcome: 'explain',
        key: 'tasks-beyond',
        data: {
          column: named(column),
          actual: data['sum'] ?? '',
          expected: data['figure'] ?? '',
          difference: (data['difference'] ?? '').replace(/^-/, ''),
        },
        asks: {
          texts: [remarks, sheetReason],
          about: ['任务'],
          ...(year !== undefined && { year }),
        },
      },
    ];
  }
  return [];
}
