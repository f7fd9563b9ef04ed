import { wrap } from '../../src/cli/wrap';

test.each([
  ['a short line', '      依据：表内', 20, '      依据：表内'],
  ['what follows is set in as the first line', '  一二三四五', 8, '  一二三\n  四五'],
  ['behind the number of a finding', '  1 ✕ 一二三四', 12, '  1 ✕ 一二三\n      四'],
  ['a stop clings to what it ends', '一二三，四', 6, '一二\n三，四'],
  ['a bracket clings to what it opens', '一二（三四', 6, '一二\n（三四'],
  ['figures are not parted', '预算 1016.17 万元', 10, '预算\n1016.17 万\n元'],
  [
    'a word longer than the line',
    'https://example.invalid/a b',
    10,
    'https://example.invalid/a\nb',
  ],
])('%s', (_, line, columns, lines) => {
  expect(wrap(line, columns)).toBe(lines);
});
