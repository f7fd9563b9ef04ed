import { isError, oddFigureFields } from '../odd-fields';
import { NOT_APPLICABLE, rule } from '../rule';

/** An Excel error (#DIV/0!, #REF! …) where a figure belongs. */
export default rule({
  id: 'cell/error-value',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['error'],
  examples: {
    right: [{ 全年预算数: '150', 全年执行数: '150' }],
    wrong: [{ 全年预算数: '150', 全年执行数: '#REF!' }],
  },
  check(subject) {
    if (!subject.basic && !subject.evaluation) return NOT_APPLICABLE;
    return oddFigureFields(subject)
      .filter(({ field }) => isError(field))
      .map(({ label, path, field }) => ({
        outcome: 'fail' as const,
        key: 'error' as const,
        cells: [field.cell],
        data: { which: label, error: field.reading.text },
        path,
        values: [field.reading.text],
      }));
  },
});
