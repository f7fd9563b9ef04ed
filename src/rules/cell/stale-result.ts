import { formatCell } from '../../workbook';
import { LIST } from '../field-names';
import { figureFieldsOf, type PlacedField } from '../odd-fields';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';

/** So many are named; the cells of all are given. */
const NAMED = 3;

/**
 * The result kept of a formula is not what it comes to with the figures of the workbook: it was not calculated again. Everything
 * else is judged by what it comes to.
 */
export default rule({
  id: 'cell/stale-result',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['one', 'several'],
  examples: {
    right: [{ 全年预算数: '150', 全年执行数: '150' }],
    wrong: [{ 全年预算数: '150', 全年执行数: '150', '原存 全年执行数': '140' }],
  },
  check(subject) {
    if (!subject.basic && !subject.evaluation) return NOT_APPLICABLE;
    const stale = staleFields(subject);
    const [first] = stale;
    if (!first) return [];
    const { label, field, kept } = first;
    const named = stale.slice(0, NAMED).map((one) => one.label);
    return [
      {
        outcome: 'fail',
        key: stale.length > 1 ? 'several' : 'one',
        cells: stale.map((one) => one.field.cell),
        data: {
          which: named.join(LIST),
          first: label,
          count: String(stale.length),
          formula: field.formula ?? '',
        },
        expected: field.text.trim(),
        actual: kept.trim(),
        path: first.path,
        values: stale.map((one) => `${one.path}=${one.kept}/${one.field.text}`),
      },
    ];
  },
});

interface Stale extends PlacedField {
  /** What the cell shows. */
  readonly kept: string;
}

function staleFields(subject: Subject): readonly Stale[] {
  const { stale } = subject;
  if (!stale) return [];
  return figureFieldsOf(subject, ({ cell }) => stale.has(formatCell(cell))).map((placed) => ({
    ...placed,
    kept: stale.get(formatCell(placed.field.cell))?.text ?? '',
  }));
}
