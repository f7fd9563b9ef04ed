import type { Fact } from '../../../narrative';
import { ROW_TOPICS } from '../../claims/roles';
import { NOT_APPLICABLE, type Subject, type Verdict, type CheckResult } from '../../rule';
import { compareChange } from '../changes';
import { passage } from '../passage';
import { differenceOf, shownIn } from '../stated';

type Key = 'right' | 'wrong' | 'adjusted' | 'direction';

/** Rows of which a wrong direction (同比下降 where it rose) is a claim in words and reported as one. */
const CLAIMED: ReadonlySet<string> = new Set(ROW_TOPICS);

/** Changes that the report states against two columns of the basic data, or against the two budgets of all the money. */
export function checkYearOnYear(subject: Subject): CheckResult<Key> {
  const { report } = subject;
  if (!report) return NOT_APPLICABLE;
  const verdicts = report.facts.flatMap((fact) => judge(fact, subject) ?? []);
  return verdicts.length === 0 ? NOT_APPLICABLE : verdicts;
}

function judge(fact: Fact, subject: Subject): Verdict<Key> | undefined {
  const compared = compareChange(fact, subject);
  if (!compared) return undefined;
  const { label, name, column, now, before, exact, isWrongWay, state } = compared;
  const { quantity } = fact;
  const place = passage(fact.mention, fact.quote);
  const common = {
    cells: [place, now.field.cell, before.field.cell],
    terms: [
      { label: now.label, cell: now.field.cell, value: now.field.text },
      {
        label: before.label,
        cell: before.field.cell,
        value: before.field.text,
        sign: '，' as const,
      },
    ],
    data: { what: label, quote: fact.quote },
    path: `report.change.${name}.${column}`,
    values: [fact.mention.text, now.field.text, before.field.text],
  };
  if (isWrongWay) {
    return CLAIMED.has(name) ? undefined : { outcome: 'fail', key: 'direction', ...common };
  }
  if (state === 'same') return { outcome: 'pass', key: 'right', ...common };
  const unit = quantity.unit?.name ?? '';
  return {
    outcome: 'fail',
    key: column === 'initialBudget' ? 'adjusted' : 'wrong',
    ...common,
    actual: `${quantity.value.toFixed()}${unit}`,
    expected: `${shownIn(quantity, exact).toFixed()}${unit}`,
    difference: `${differenceOf(quantity, exact)}${unit}`,
  };
}
