import { isSameStored } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import { signed, term } from '../compare';
import { named } from '../field-names';
import { figure } from '../figure';
import { pointsText } from '../rows';
import type { Verdict } from '../rule';

/** A form that gives its total twice gives the same figure twice. */
export function inHead({ headTotal, total }: SelfEvaluation): Verdict<'head'>[] {
  const first = figure(headTotal);
  const second = figure(total?.score);
  if (!headTotal || !total?.score || !first || !second || isSameStored(first.stored, second.stored))
    return [];
  const expected = pointsText(second.stored, 6);
  const actual = pointsText(first.stored, 6);
  const difference = signed(first.stored.minus(second.stored));
  return [
    {
      outcome: 'fail',
      key: 'head',
      cells: [headTotal.cell, total.score.cell],
      terms: [
        term({ label: named('total'), field: headTotal }, '，'),
        term({ label: named('total'), field: total.score }, '='),
      ],
      expected,
      actual,
      difference,
      data: { expected, actual, difference },
      path: 'headTotal',
      values: [headTotal.text, total.score.text],
    },
  ];
}
