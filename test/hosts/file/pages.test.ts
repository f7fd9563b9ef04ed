import { paged, type PagedSheet } from '../../../src/hosts/file/own-sheet/pages';
import { rowsOf, type Lines } from '../../../src/hosts/file/own-sheet/rows';
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

const valuesOf = (lines: Lines) =>
  [...lines].flatMap((line) => line?.cells.map(({ value }) => value) ?? []);

/** The number of the row that holds a value. */
function rowOf({ lines }: PagedSheet, value: string): number {
  return lines.findIndex((line) => line?.cells.some((cell) => cell.value === value));
}

test('a table that goes on over a page has its head again there, no other page has', () => {
  const { lines, breaks } = paged(content(), 11);
  const tops = breaks.map((row) => lines[row]?.cells[0]?.value);
  expect(tops).toEqual(['band 0', 'band 1', 'head 1', 'band 2']);
  const isNoHead = (value: string | number) => !String(value).startsWith('head');
  const all = valuesOf(lines);
  expect(all.filter(isNoHead)).toEqual(valuesOf(rowsOf(content())).filter(isNoHead));
  expect(all.filter((value) => value === 'head 1')).toHaveLength(2);
});

test('links within the sheet, charts and heights go along', () => {
  const sheet = paged(content(), 11);
  const bands = LINES.map((_, block) => rowOf(sheet, `band ${block}`));
  const links = content().cells.flatMap(({ link }) => link?.row ?? []);
  expect(links.map(sheet.moved)).toEqual(bands);
  expect(sheet.charts.map(({ place, source }) => [place.top, source.bottom])).toEqual([
    [bands[2], bands[2]],
  ]);
  const texts = sheet.lines.filter((line) => line?.cells[0]?.style === 'text');
  expect(texts).toHaveLength(LINES.reduce<number>((sum, lines) => sum + lines, 0));
  expect(new Set(texts.map((line) => line?.height))).toEqual(new Set([POINTS]));
});

test('a sheet without such tables stays as it is', () => {
  const { tables: _, ...plain } = content();
  const { lines, charts, moved } = paged(plain, 11);
  expect(lines).toEqual(rowsOf(plain));
  expect(charts).toBe(plain.charts);
  expect(moved(7)).toBe(7);
});
