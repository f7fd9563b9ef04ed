import { figureShown } from '../../src/findings';

test.each<[string, Record<string, string>, string]>([
  ['680.7', { figure: '581.13', sum: '680.70' }, '680.70'],
  ['-99.5', { difference: '-99.50', sum: '99.50' }, '-99.50'],
  ['+2.1', { change: '2.10', previous: '2.56' }, '+2.10'],
  ['-2.1', { change: '2.10' }, '-2.10'],
  ['2.1', { change: '-2.10' }, '2.1'],
  ['8', { actual: '8', expected: '8.00' }, '8'],
  ['10', { expected: '10.00' }, '10.00'],
  ['100', { expected: '1', actual: '10' }, '100'],
  ['0.50', { gap: '0.5' }, '0.5'],
  ['1.5', { expected: '1.50万元' }, '1.5'],
  ['2023年', { year: '2023' }, '2023年'],
  ['', { figure: '0' }, ''],
])('%p is printed as the sentence has it: %j → %p', (figure, data, shown) => {
  expect(figureShown({ data }, figure)).toBe(shown);
});

const AMOUNTS = [
  { label: '财政拨款', value: '1,200,000.00' },
  { label: '其他资金', value: '0.00' },
];

test.each<[string, Record<string, string>, string]>([
  ['1800000', { difference: '-1800000.00' }, '1,800,000.00'],
  ['-1800000', { difference: '-1800000.00' }, '-1,800,000.00'],
  ['+1800000.5', {}, '+1,800,000.50'],
  ['1234', {}, '1,234.00'],
  ['2023', { year: '2023' }, '2023'],
  ['950.5', {}, '950.5'],
  ['95.00%', {}, '95.00%'],
  ['1800000元', {}, '1800000元'],
])('%p beside amounts with separators: %j → %p', (figure, data, shown) => {
  expect(figureShown({ data, terms: AMOUNTS }, figure)).toBe(shown);
});

test.each<[string, string]>([
  ['1200000.00', '1800000'],
  ['≥1,200,000元', '1800000'],
  ['12,00', '1800000'],
])('no separators beside %s', (value, figure) => {
  expect(figureShown({ data: {}, terms: [{ label: '财政拨款', value }] }, figure)).toBe(figure);
});
