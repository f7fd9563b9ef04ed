import { type Decimal, isSameStored } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import { pointsFigure } from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import { pointsText } from '../rows';
import type { Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { names, term } from '../terms';

/** What the total is with the execution, where its own row counts the indicators alone. */
export interface Whole {
  readonly execution: Decimal;
  readonly sums: readonly Decimal[];
}

/** A form that gives its total twice gives the same figure twice, or once without the execution and once with it. */
export function inHead(
  { headTotal, total }: SelfEvaluation,
  whole: Whole | undefined,
): Verdict<'head' | 'foot' | 'whole' | 'unreadable'>[] {
  const first = pointsFigure(headTotal);
  const second = pointsFigure(total?.score);
  if (!headTotal || !total?.score || !second) return [];
  const terms = [
    term({ label: named('total'), field: headTotal }, '，'),
    term({ label: named('total'), field: total.score }, '='),
  ];
  const base = {
    cells: [headTotal.cell, total.score.cell],
    terms,
    path: 'headTotal',
    values: [headTotal.text, total.score.text],
  };
  if (!first) {
    // Words beside the label are no total; what was meant as one and cannot be read is told.
    if (headTotal.reading.kind !== 'unreadable') return [];
    const which = names([{ label: named('total'), field: headTotal }]);
    const data = { which, expected: pointsText(second.stored, 6) };
    return [{ outcome: 'undetermined', key: 'unreadable', ...base, data }];
  }
  const right = [second.stored, ...(whole?.sums ?? [])];
  if (right.some((one) => isSameStored(first.stored, one))) return [];
  const due = whole?.sums[0] ?? second.stored;
  const expected = pointsText(due, 6);
  const actual = pointsText(first.stored, 6);
  const difference = signed(first.stored.minus(due));
  const below = headTotal.cell.row > total.score.cell.row;
  return [
    {
      outcome: 'fail',
      key: whole ? 'whole' : below ? 'foot' : 'head',
      ...base,
      expected,
      actual,
      difference,
      data: {
        expected,
        actual,
        difference,
        total: pointsText(second.stored, 6),
        execution: whole ? pointsText(whole.execution, 6) : '',
      },
      suggestion: suggestPoints(headTotal, due, total.weight ?? total.score),
    },
  ];
}
