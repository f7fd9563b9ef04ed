import { signShown, type Explanation, type Outcome, type Term } from '../../src/findings';

const given: Explanation = { required: true, status: 'given' };

test.each<[Term['sign'], Outcome, string, Explanation | undefined, string]>([
  ['=', 'pass', 'ties', undefined, '='],
  ['=', 'fail', 'off', undefined, '≠'],
  ['=', 'explain', 'rounding', undefined, '≈'],
  ['=', 'pass', 'rounding', given, '≈'],
  ['=', 'note', 'one-decimal', undefined, '≈'],
  ['=', 'note', 'printed-rate', undefined, '≈'],
  ['=', 'explain', 'rose', undefined, '='],
  ['=', 'undetermined', 'unchecked', undefined, '=?'],
  ['≤', 'pass', 'enough', undefined, '≤'],
  ['≤', 'fail', 'short', undefined, '>'],
  ['≤', 'explain', 'short', undefined, '>'],
  ['≤', 'pass', 'short', given, '>'],
  ['≤', 'undetermined', 'unchecked', undefined, '≤'],
  ['≥', 'fail', 'short', undefined, '<'],
  ['-', 'fail', 'off', undefined, '-'],
  ['，', 'fail', 'above', undefined, '，'],
  [undefined, 'fail', 'off', undefined, '+'],
])('%s in %s %s', (sign, outcome, key, explanation, shown) => {
  expect(signShown(sign, { outcome, key, ...(explanation && { explanation }) })).toBe(shown);
});
