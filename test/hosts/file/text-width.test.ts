import { linesIn } from '../../../src/hosts/file/xml/text-width';

const WIDTHS = { wide: 2, narrow: 1 };

test.each<[string, string, number]>([
  ['nothing', '', 1],
  ['Chinese that just fits', '年度资金总额', 1],
  ['Chinese is parted anywhere', '年度资金总额。', 2],
  ['lines of its own', '年\n度\n', 3],
  ['a word goes to the next line as a whole', '年度资金 1016.17', 2],
  ['two words where none shares a line', 'explain undetermined fail', 3],
  ['a blank hangs over', '年度资金总额 额', 2],
  ['a word longer than a line is parted', '1234567890123', 2],
  ['a character of two halves counts once', '😀😀😀😀😀😀', 1],
])('%s', (_, text, lines) => {
  expect(linesIn(text, 12, WIDTHS)).toBe(lines);
});
