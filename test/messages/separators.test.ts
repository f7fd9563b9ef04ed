import type { Finding } from '../../src/findings';
import { sentence } from '../../src/messages';

const finding = (...values: string[]): Finding => ({
  rule: 'funds/parts-total',
  outcome: 'fail',
  key: 'off',
  data: { total: '年度资金总额', figure: '3000000.00', sum: '1200000', difference: '+1800000.00' },
  cells: [],
  terms: values.map((value) => ({ label: '其中', value })),
  basis: 'form:self-evaluation',
  fingerprint: '',
});

test('a sentence writes amounts as the form does', () => {
  const said = sentence(finding('1,200,000.00', '3,000,000.00'), 'zh-CN');
  expect(said).toContain('3,000,000.00');
  expect(said).toContain('1,200,000.00');
  expect(said).toContain('+1,800,000.00');
  const plain = sentence(finding('1200000.00', '3000000.00'), 'zh-CN');
  expect(plain).toContain('3000000.00');
  expect(plain).not.toContain(',');
});
