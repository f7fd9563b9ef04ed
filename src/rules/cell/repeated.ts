import { nameKey } from '../../forms';
import { NOT_APPLICABLE, rule } from '../rule';

/** A list with a row for each indicator repeats what it says of a project in each of them: all of its rows say the same. */
export default rule({
  id: 'cell/repeated',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['otherwise'],
  examples: {
    right: [{ 全年预算数: '320', '他行 全年预算数': '320' }],
    wrong: [{ 全年预算数: '320', '他行 全年预算数': '302' }],
  },
  check({ evaluation }) {
    const repeated = evaluation?.repeated;
    if (!repeated) return NOT_APPLICABLE;
    return repeated.map(({ label, own, usual }) => {
      const [which, actual, expected] = [label, own, usual].map(({ text }) =>
        text.replace(/\s+/g, ''),
      );
      return {
        outcome: 'fail',
        key: 'otherwise',
        cells: [own.cell, usual.cell],
        data: { which: which ?? '' },
        actual: actual ?? '',
        expected: expected ?? '',
        path: `repeated.${nameKey(which ?? '')}`,
        values: [actual ?? '', expected ?? ''],
      };
    });
  },
});
