import { formatCell } from '../../workbook';
import { LIST } from '../field-names';
import { figureFieldsOf, type PlacedField } from '../odd-fields';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';

/** So many are named; the cells of all are given. */
const NAMED = 3;

/**
 * The result kept of a formula is not what it comes to with the figures of the workbook: it was not calculated again. Everything
 * else is judged by what the sheets show, so that a total that is wrong for it fails by its own rule.
 */
export default rule({
  id: 'cell/stale-result',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['one', 'several'],
  examples: {
    right: [{ 全年预算数: '150', 全年执行数: '150' }],
    wrong: [{ 全年预算数: '150', 全年执行数: '150', '重算 全年执行数': '140' }],
  },
  check(subject) {
    if (!subject.basic && !subject.evaluation) return NOT_APPLICABLE;
    const stale = staleFields(subject);
    const [first] = stale;
    if (!first) return [];
    const { label, field, fresh } = first;
    const named = stale.slice(0, NAMED).map((one) => one.label);
    return [
      {
        outcome: 'note',
        key: stale.length > 1 ? 'several' : 'one',
        cells: stale.map((one) => one.field.cell),
        data: {
          which: named.join(LIST),
          first: label,
          count: String(stale.length),
          formula: field.formula ?? '',
        },
        expected: fresh.trim(),
        actual: field.text.trim(),
        path: first.path,
        values: stale.map((one) => `${one.path}=${one.field.text}/${one.fresh}`),
      },
    ];
  },
});

interface Stale extends PlacedField {
  /** What its formula comes to. */
  readonly fresh: string;
}

function staleFields(subject: Subject): readonly Stale[] {
  const { fresh } = subject;
  if (!fresh || fresh.size === 0) return [];
  return figureFieldsOf(subject, ({ cell }) => fresh.has(formatCell(cell))).map((placed) => ({
    ...placed,
    fresh: fresh.get(formatCell(placed.field.cell)) ?? '',
  }));
}
