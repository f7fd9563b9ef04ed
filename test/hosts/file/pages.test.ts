import { paged } from '../../../src/hosts/file/own-sheet/pages';
import type { SheetContent } from '../../../src/workbook';

/** Two blocks of a band, a head and lines of `POINTS`; the index above them links to the bands. */
const LINES = [3, 12, 2] as const;
const POINTS = 60;

function content(): SheetContent {
  const cells: SheetContent['cells'][number][] = [];
  const heights: Record<number, number> = {};
  const breaks: number[] = [];
  const tables: { head: number; last: number }[] = [];
  const bands: number[] = [];
  let row = LINES.length;
  LINES.forEach((lines, block) => {
    bands.push(row);
    breaks.push(row);
    cells.push({ row, column: 0, value: `band ${block}`, style: 'label', columns: 2 });
    cells.push({ row: row + 1, column: 0, value: `head ${block}`, style: 'label' });
    for (let line = 1; line <= lines; line++) {
      cells.push({ row: row + 1 + line, column: 0, value: `${block}.${line}`, style: 'text' });
      heights[row + 1 + line] = POINTS;
    }
    tables.push({ head: row + 1, last: row + 1 + lines });
    row += 2 + lines;
  });
  LINES.forEach((_, block) => {
    const link = { sheet: 'own', row: bands[block] ?? 0, column: 0 };
    cells.push({ row: block, column: 0, value: `to ${block}`, style: 'link', link });
  });
  cells.sort((a, b) => a.row - b.row);
  const place = { top: bands[2] ?? 0, left: 0, bottom: bands[2] ?? 0, right: 1 };
  return {
    widths: [60, 60],
    heights,
    cells,
    charts: [{ title: '', source: place, place }],
    breaks,
    tables,
    together: [{ first: row - 1, last: row - 1 }],
  };
}

/** What stands first on each page, and all that the sheet holds from the top down. */
function shown({ cells, breaks }: SheetContent) {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const at = (row: number) => sorted.find((cell) => cell.row === row)?.value;
  return { tops: breaks.map(at), all: sorted.map(({ value }) => value) };
}

test('a table that goes on over a page has its head again there, no other page has', () => {
  const { tops, all } = shown(paged(content(), 'own', 11));
  expect(tops).toEqual(['band 0', 'band 1', 'head 1', 'band 2']);
  const lines = all.filter((value) => !String(value).startsWith('head'));
  expect(lines).toEqual(shown(content()).all.filter((value) => !String(value).startsWith('head')));
  expect(all.filter((value) => value === 'head 1')).toHaveLength(2);
});

test('links within the sheet, charts and heights go along', () => {
  const { cells, charts, heights } = paged(content(), 'own', 11);
  const rowOf = (value: string) => cells.find((cell) => cell.value === value)?.row;
  const bands = LINES.map((_, block) => rowOf(`band ${block}`));
  expect(cells.flatMap(({ link }) => link?.row ?? [])).toEqual(bands);
  expect(charts.map(({ place, source }) => [place.top, source.bottom])).toEqual([
    [bands[2], bands[2]],
  ]);
  const high = cells.filter(({ style }) => style === 'text').map(({ row }) => heights[row]);
  expect(new Set(high)).toEqual(new Set([POINTS]));
});

test('a sheet without such tables stays as it is', () => {
  const { tables: _, ...plain } = content();
  expect(paged(plain, 'own', 11)).toBe(plain);
});
