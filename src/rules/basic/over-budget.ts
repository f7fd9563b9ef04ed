import { gather } from '../../amount';
import type { BasicColumn, BasicData } from '../../forms';
import { figure, inScale } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { printed, signed } from '../figure';
import { percentText, quotient } from '../compare/rate';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { term } from '../terms';
import { cellLabel, rowsNamed, type CalledRow } from './columns';
import { asksOfRow } from './reasons';
import { impliedIn, sumBeside } from './sums';
import { inOtherUnit, UNIT_KEYS } from './units';

type Key = 'over' | 'no-budget';

/** 决算 above 预算 asks for a reason: the four totals and the three items of 三公经费. */
export default rule({
  id: 'basic/over-budget',
  outcome: 'explain',
  basis: ['mof-2013-53'],
  messages: ['over', 'no-budget', ...UNIT_KEYS],
  examples: {
    right: [{ '公务接待 本年预算': '6', '公务接待 本年决算': '6' }],
    wrong: [{ '公务接待 本年预算': '6', '公务接待 本年决算': '6.4' }],
  },
  check(subject) {
    const { basic } = subject;
    if (!basic) return NOT_APPLICABLE;
    const rows = rowsNamed(basic, [
      'threePublic',
      'vehicle',
      'abroad',
      'reception',
      'project',
      'operating',
      'procurement',
    ]).filter(({ row }) => row.budget && row.finalAccounts);
    const units = inOtherUnit(basic, false);
    if (rows.length === 0 && units.length === 0) return NOT_APPLICABLE;
    return [...units, ...gather(rows, (row) => over(row, subject, basic) ?? [])];
  },
});

function over(called: CalledRow, subject: Subject, basic: BasicData): Verdict<Key> | undefined {
  const { label, path, row } = called;
  const budget = figure(row.budget);
  const spent = figure(row.finalAccounts);
  if (!budget || !spent) return undefined;
  const scale = spent.scale ?? budget.scale;
  const [actual, expected] = [inScale(spent, scale), inScale(budget, scale)];
  if (actual.lessThanOrEqualTo(expected)) return undefined;
  // A total that its own rows belie, or a part that its total belies, is one cause, and the total's rule tells of it.
  const meant = (column: BasicColumn) =>
    sumBeside(basic, called, column) ?? impliedIn(scale, basic, called, column);
  if (!(meant('finalAccounts') ?? actual).greaterThan(meant('budget') ?? expected))
    return undefined;
  const excess = actual.minus(expected);
  const rate = quotient(spent, budget);
  return {
    outcome: 'explain',
    key: rate ? 'over' : 'no-budget',
    cells: [spent.field.cell, budget.field.cell],
    terms: [
      term({ label: cellLabel(label, 'finalAccounts'), field: row.finalAccounts }, '+'),
      term({ label: named('budget'), field: row.budget }, '≤'),
    ],
    actual: actual.toFixed(),
    expected: expected.toFixed(),
    difference: signed(excess),
    data: {
      row: label,
      actual: printed(actual, [spent], scale),
      expected: printed(expected, [budget], scale),
      excess: printed(excess, [spent, budget], scale),
      rate: rate ? percentText(rate) : '',
    },
    asks: { ...asksOfRow(called, subject), way: 'rose' },
    path: `${path}.finalAccounts`,
    values: [spent.field.text, budget.field.text],
    fallsWith: restingOn(row.finalAccounts, row.budget),
  };
}
