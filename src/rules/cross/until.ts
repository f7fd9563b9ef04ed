/** Up to when the texts of a form say that something was done, against the year of the form. */
import type { SelfEvaluation } from '../../forms';
import { gather } from '../../amount';
import type { Verdict } from '../rule';

/** 截至2024年12月31日, 截至2024年底 */
const YEAR_END = /截[至止]到?\s*(20\d\d)\s*年\s*(?:12\s*月\s*(?:31\s*日|底|末)|年?[底末])/g;

/** The end of another year, and not a word of the form's own: the text was carried over, or the year mistyped. */
export function untilOf({
  year,
  completionsField,
  conclusion,
}: SelfEvaluation): Verdict<'until'>[] {
  if (year === undefined) return [];
  return gather([completionsField, conclusion], (field) => {
    if (!field?.text.includes('截')) return [];
    const text = field.text.normalize('NFKC');
    if (new RegExp(`${String(year)}\\s*年`).test(text)) return [];
    const [odd] = [...text.matchAll(YEAR_END)];
    if (!odd) return [];
    return {
      outcome: 'note' as const,
      key: 'until' as const,
      cells: [field.cell],
      actual: odd[1] ?? '',
      expected: String(year),
      data: { quote: odd[0] },
      path: 'evaluation.year',
      values: [odd[0], String(year)],
    };
  });
}
