import { displayText, type CellValue } from '../../src/workbook';

test.each<[CellValue, string, string]>([
  [null, '0.00', ''],
  [true, 'General', 'TRUE'],
  [false, '0', 'FALSE'],
  [{ error: '#REF!' }, '0.00', '#REF!'],
  ['', 'General', ''],
  ['优', '0.00', '优'],
  ['优', '@"年"', '优年'],
  ['优', '0;0;0;@', '优'],
  [96, 'General', '96'],
  [-0.5, 'General', '-0.5'],
  [1016.1700000000001, 'General', '1016.17'],
  [123456.789012345, 'General', '123456.789'],
  [0.9781, '0.00%', '97.81%'],
  [0.97815, '0.00%', '97.82%'],
  [1.005, '0.00', '1.01'],
  [-1.005, '0.00', '-1.01'],
  [2.675, '0.00', '2.68'],
  [951.84, '#,##0.0', '951.8'],
  [-3.2, '0.00_);[Red]\\(0.00\\)', '(3.20)'],
  [0, '#,##0.00;-#,##0.00;""', ''],
  [12345678, '0!.0,"万元"', '1234.6万元'],
  [5, 'G/通用格式"元"', '5元'],
  [5, '"G/通用格式"0', 'G/通用格式5'],
  [45076, 'yyyy/m/d;@', '2023/5/30'],
  [45076, '[$-804]yyyy"年"m"月"', '2023年5月'],
  [45076.5, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2023年5月30日'],
  [0.6, '[$-F400]h:mm:ss\\ AM/PM', '14:24:00'],
  [0.6, '上午/下午h"时"mm"分"', '下午2时24分'],
  [45076, 'aaaa', '星期二'],
  [5, 'bad[', '5'],
])('%p as %s is %s', (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test('serials of the 1904 system are dates four years later, and other figures are not moved', () => {
  expect(displayText(43614, 'yyyy-mm-dd', true)).toBe('2023-05-30');
  expect(displayText(43614, '0.00', true)).toBe('43614.00');
  expect(displayText(43614, '"ymd"0', true)).toBe('ymd43614');
});

test('many values in one format are shown right, also when the memory starts anew', () => {
  for (let value = 0; value < 25_000; value++) displayText(value + 0.5, '0.0');
  expect(displayText(0.5, '0.0')).toBe('0.5');
  expect(displayText(24_999.5, '0.0')).toBe('24999.5');
});
