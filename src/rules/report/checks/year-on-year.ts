import type { Fact } from '../../../narrative';
import { cellLabel } from '../../basic/columns';
import { ROW_TOPICS } from '../../claims/roles';
import { NOT_APPLICABLE, type Subject, type Verdict, type CheckResult } from '../../rule';
import { compareChange } from '../changes';
import { passage } from '../passage';
import { differenceOf, shownIn } from '../stated';

type Key = 'right' | 'wrong' | 'direction';

/** Rows of which a wrong direction (同比下降 where it rose) is a claim in words and reported as one. */
const CLAIMED: ReadonlySet<string> = new Set(ROW_TOPICS);

/** Changes that the report states against two columns of the basic data. */
export function checkYearOnYear(subject: Subject): CheckResult<Key> {
  const { report, basic } = subject;
  if (!report || !basic) return NOT_APPLICABLE;
  const verdicts = report.facts.flatMap((fact) => judge(fact, subject) ?? []);
  return verdicts.length === 0 ? NOT_APPLICABLE : verdicts;
}

function judge(fact: Fact, subject: Subject): Verdict<Key> | undefined {
  const compared = compareChange(fact, subject);
  if (!compared) return undefined;
  const { row, label, name, column, exact, isWrongWay, state } = compared;
  const { quantity } = fact;
  const place = passage(fact.mention, fact.quote);
  const fields = [row.finalAccounts, row[column]].flatMap((field) => (field ? [field.cell] : []));
  const common = {
    cells: [place, ...fields],
    terms: [
      {
        label: cellLabel(label, 'finalAccounts'),
        cell: row.finalAccounts?.cell,
        value: row.finalAccounts?.text,
      },
      {
        label: cellLabel(label, column),
        cell: row[column]?.cell,
        value: row[column]?.text,
        sign: '，' as const,
      },
    ],
    data: { what: label, quote: fact.quote },
    path: `report.change.${name}.${column}`,
    values: [fact.mention.text, row.finalAccounts?.text ?? '', row[column]?.text ?? ''],
  };
  if (isWrongWay) {
    return CLAIMED.has(name) ? undefined : { outcome: 'fail', key: 'direction', ...common };
  }
  if (state === 'same') return { outcome: 'pass', key: 'right', ...common };
  const unit = quantity.unit?.name ?? '';
  return {
    outcome: 'fail',
    key: 'wrong',
    ...common,
    actual: `${quantity.value.toFixed()}${unit}`,
    expected: `${shownIn(quantity, exact).toFixed()}${unit}`,
    difference: `${differenceOf(quantity, exact)}${unit}`,
  };
}
