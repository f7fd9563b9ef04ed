import { pageBreaks } from '../../../src/hosts/file/own-sheet/layout';
import type { SheetContent } from '../../../src/workbook';

type Pages = Pick<SheetContent, 'breaks' | 'together' | 'repeat' | 'tables'>;

/** Rows of 10 points on pages of 100. */
const breaksOf = (pages: Pages, heights: Readonly<Record<number, number>> = {}) =>
  pageBreaks(
    { widths: [], heights: {}, cells: [], charts: [], ...pages },
    100,
    (row) => heights[row] ?? 10,
  );

test.each<[string, Pages, Record<number, number>, number[]]>([
  ['nothing to keep', { breaks: [] }, {}, []],
  ['a group that fits', { breaks: [], together: [{ first: 7, last: 9 }] }, {}, []],
  ['a group at a foot', { breaks: [], together: [{ first: 8, last: 10 }] }, {}, [8]],
  [
    'a group after a page that filled up',
    { breaks: [], together: [{ first: 18, last: 20 }] },
    {},
    [10, 18],
  ],
  [
    'a group after a break of one’s own',
    { breaks: [5], together: [{ first: 13, last: 16 }] },
    {},
    [5, 13],
  ],
  ['a group longer than a page', { breaks: [], together: [{ first: 8, last: 20 }] }, {}, [10, 20]],
  [
    'two groups, the second counted from the first',
    {
      breaks: [],
      together: [
        { first: 8, last: 10 },
        { first: 16, last: 19 },
      ],
    },
    {},
    [8, 16],
  ],
  ['higher rows', { breaks: [], together: [{ first: 3, last: 4 }] }, { 0: 75 }, [3]],
  [
    'the room of repeated rows',
    { breaks: [], repeat: { first: 0, last: 1 }, together: [{ first: 17, last: 19 }] },
    {},
    [10, 17],
  ],
  [
    'the room of heads that stand again within a table only',
    {
      breaks: [12],
      tables: [{ head: 2, last: 30 }],
      together: [{ first: 29, last: 34 }],
    },
    { 2: 20 },
    [9, 12, 20, 28],
  ],
])('%s', (_name, pages, heights, expected) => {
  expect(breaksOf(pages, heights)).toEqual(expected);
});

test('of more breaks than Excel takes, those asked for stay', () => {
  const breaks = Array.from({ length: 999 }, (_, unit) => 20 * (unit + 1));
  const together = breaks.map((row) => ({ first: row + 8, last: row + 12 }));
  const found = breaksOf({ breaks, together });
  expect(found).toHaveLength(1000);
  expect(breaks.filter((row) => !found.includes(row))).toEqual([]);
});

test('of more pages than Excel begins, they are begun evenly to the end', () => {
  const breaks = Array.from({ length: 2400 }, (_, unit) => 20 * (unit + 1));
  const found = breaksOf({ breaks });
  expect(found).toHaveLength(800);
  expect(found.slice(-2)).toEqual([breaks[2394], breaks[2397]]);
});
