import { displayText, fittingFormat, formatToWrite, isShownWhole } from '../../src/workbook';

test.each([
  [107.5, '0"分"', '0.0"分"', '107.5分'],
  [107.5, '0', '0.0', '107.5'],
  [97.25, '0.0_ ', '0.00_ ', '97.25 '],
  [0.9781, '0%', '0.00%', '97.81%'],
  [0.978, '0%', '0.0%', '97.8%'],
  [1234.5, '#,##0', '#,##0.0', '1,234.5'],
  [-7.5, '0_);(0)', '0.0_);(0.0)', '(7.5)'],
  [9.5, '0;-0;"-";@', '0.0;-0.0;"-";@', '9.5'],
  [9.5, '[>=60]0"及格";0"不及格"', '[>=60]0.0"及格";0.0"不及格"', '9.5不及格'],
])('%d under %s is shown whole under %s', (value, format, wide, text) => {
  expect(isShownWhole(value, format)).toBe(false);
  expect(fittingFormat(value, format)).toBe(wide);
  expect([displayText(value, wide), isShownWhole(value, wide)]).toEqual([text, true]);
});

test.each([
  [108, '0"分"'],
  [107.5, '0.00"分"'],
  [1, '0%'],
  [0.95, '0%'],
  [107.5, 'General'],
  [107.5, 'G/通用格式'],
  [107.5, 'General"分"'],
  [107.5, '@'],
  [0, '0;-0;"-"'],
  [0.30000000000000004, '0.0'],
])('%d fits %s', (value, format) => {
  expect(isShownWhole(value, format)).toBe(true);
  expect(fittingFormat(value, format)).toBe(format);
});

test.each([
  [107.5, '0,"千"'],
  [107.5, 'yyyy"年"m"月"'],
  [107.5, '# ?/?'],
  [107.5, '0E+00'],
  [9.5, '"合格"'],
  [1 / 3, '0.00'],
])('%d cannot be shown whole by more places of %s', (value, format) => {
  expect(isShownWhole(value, format)).toBe(false);
  expect(fittingFormat(value, format)).toBe(format);
});

const edit = (before: number | null, after: number, asked: string, known = 'General') => ({
  kind: 'value' as const,
  cell: { sheet: '表', row: 0, column: 0 },
  before: { value: before, format: known },
  after: { value: after, format: asked },
});

test.each([
  ['a blank cell', edit(null, 97.5, 'General'), '0"分"', '0.0"分"'],
  ['a blank cell that has room', edit(null, 97.5, 'General'), '0.00', '0.00'],
  ['a blank rate that fits', edit(null, 1, '0.00%'), '0%', '0%'],
  ['a blank rate that does not', edit(null, 0.9781, '0.00%'), '0%', '0.00%'],
  ['a rate in a cell of figures', edit(null, 0.9781, '0.00%'), '0.00', '0.00%'],
  ['a text’s format that is asked for', edit(null, 10, '@'), 'General', '@'],
  ['a format that is known', edit(96, 107.5, '0.0"分"', '0"分"'), '0"分"', '0.0"分"'],
  ['a former value put back', edit(97, 97.5, '0"分"', '0"分"'), '0"分"', '0"分"'],
])('%s is written under the format that it needs', (_, one, found, format) => {
  expect(formatToWrite(one, found)).toBe(format);
});
