import { ZERO, type Decimal } from '../../amount';
import type { Section, SelfEvaluation } from '../../forms';
import { pointsOf } from '../../scoring';
import { named } from '../field-names';
import { signed } from '../figure';
import { pointsText } from '../rows';
import type { Verdict } from '../rule';
import { suggestPoints } from '../suggest';
import { term, type Named } from '../terms';

/**
 * The sums under the weights of sections and groups that are none: neither what these headings come to nor what the rows do, the
 * execution counted or not, nor the whole, from which a heading may be off by itself.
 */
export function wrongLevelTotals(
  { total, sections, subsections = [] }: SelfEvaluation,
  rows: Decimal,
  execution: Decimal,
  whole: string,
): readonly Verdict<'stated'>[] {
  return (total?.levels ?? []).flatMap((field, index): Verdict<'stated'>[] => {
    const typed = pointsOf(field);
    const headings = headingsAbove([sections, subsections], field.cell.column);
    const own = sumOf(headings);
    const sum = own ?? rows;
    if (!typed || typed.equals(whole) || (!own && !rows.equals(whole))) return [];
    const may = [sum, sum.plus(execution), rows, rows.minus(execution)];
    if (may.some((one) => one.equals(typed))) return [];
    const figures = {
      expected: pointsText(sum),
      actual: pointsText(typed),
      difference: signed(typed.minus(sum)),
    };
    return [
      {
        outcome: 'fail',
        key: 'stated',
        cells: [field.cell, ...headings.flatMap((one) => one.field?.cell ?? [])],
        terms: [
          ...headings.map((one) => term(one, '+')),
          term({ label: named('totalWeight'), field }, '='),
        ],
        path: `total.levels.${index}`,
        values: [field.text, ...headings.map((one) => one.field?.text ?? '')],
        ...figures,
        data: figures,
        suggestion: suggestPoints(field, sum),
      },
    ];
  });
}

/** The headings of the level whose weights stand in a column. */
function headingsAbove(levels: readonly (readonly Section[])[], column: number): readonly Named[] {
  const own = levels.find((headings) =>
    headings.some(({ statedWeight }) => statedWeight?.cell.column === column),
  );
  return (own ?? []).map(({ label, statedWeight }) => ({
    label: label.text.replace(/\s+/g, ''),
    field: statedWeight,
  }));
}

/** `undefined` where one of them states none. */
function sumOf(headings: readonly Named[]): Decimal | undefined {
  if (headings.length === 0) return undefined;
  return headings.reduce<Decimal | undefined>((sum, { field }) => {
    const points = pointsOf(field);
    return points && sum?.plus(points);
  }, ZERO);
}
