import { fittingZoom, geometryOf, moved, shownAt } from '../../src/workbench/grid/geometry';
import { stronger } from '../../src/workbench/grid/looks';
import { typedEdit, typedState, typedText } from '../../src/workbench/grid/typing';
import {
  columnOffsetsOf,
  columnsFor,
  offsetsOf,
  rowAt,
  rowsFor,
  slotsOf,
} from '../../src/workbench/grid/window';
import type { Cell, CellState, Sheet } from '../../src/workbook';

function cell(row: number, column: number, value: Cell['value'], format = 'General'): Cell {
  return { row, column, value, format, text: JSON.stringify(value) };
}

function sheet(rest: Partial<Sheet> = {}): Sheet {
  return {
    name: '表',
    visibility: 'visible',
    protected: false,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
  };
}

const right = { rows: 0, columns: 1 };
const down = { rows: 1, columns: 0 };
const up = { rows: -1, columns: 0 };

describe('moving', () => {
  const geometry = geometryOf(
    sheet({
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
      hiddenRows: [4],
      hiddenColumns: [5],
    }),
    undefined,
  );

  test.each([
    ['to a neighbour', { row: 0, column: 0 }, right, { row: 0, column: 1 }],
    ['into a merged area, to its corner', { row: 2, column: 0 }, right, { row: 1, column: 1 }],
    ['out of it in one step', { row: 1, column: 1 }, right, { row: 1, column: 4 }],
    ['out of it downwards', { row: 1, column: 1 }, down, { row: 3, column: 1 }],
    ['over a hidden row', { row: 3, column: 0 }, down, { row: 5, column: 0 }],
    ['over a hidden column', { row: 0, column: 4 }, right, { row: 0, column: 6 }],
    ['not beyond the edge', { row: 0, column: 0 }, up, { row: 0, column: 0 }],
  ])('%s', (_, from, step, to) => {
    expect(moved(geometry, from, step)).toEqual(to);
  });

  test('a place inside a merged area shows its corner', () => {
    expect(shownAt(geometry, 2, 3)).toEqual({ row: 1, column: 1 });
    expect(shownAt(geometry, 0, 3)).toEqual({ row: 0, column: 3 });
  });
});

describe('long sheets', () => {
  const cells = Array.from({ length: 20_000 }, (_, row) => cell(row, 0, row));
  const merges = [{ top: 9_990, left: 0, bottom: 10_100, right: 0 }];
  const geometry = geometryOf(sheet({ cells, merges }), undefined);
  const offsets = offsetsOf(geometry);

  test('only the rows in sight are drawn, and a merged area from its top', () => {
    const rows = rowsFor(geometry, offsets, offsets[10_050]!, 600);
    expect(rows.first).toBe(9_990);
    expect(rows.last - rows.first).toBeLessThan(300);
    const elsewhere = rowsFor(geometry, offsets, offsets[500]!, 600);
    expect(elsewhere.first).toBeGreaterThan(400);
    expect(elsewhere.last).toBeLessThan(600);
  });

  test.each([0, 1, 777, 19_999])('row %i is found at its height', (row) => {
    expect(rowAt(offsets, offsets[row]!)).toBe(row);
  });

  test('a short sheet is drawn whole', () => {
    const short = geometryOf(sheet({ cells: [cell(0, 0, 1)] }), undefined);
    expect(rowsFor(short, offsetsOf(short), 0, 100)).toEqual({ first: 0, last: short.rows - 1 });
  });
});

describe('wide sheets', () => {
  const cells = Array.from({ length: 400 }, (_, column) => cell(0, column, column));
  const merges = [
    { top: 1, left: 90, bottom: 2, right: 110 },
    { top: 1, left: 300, bottom: 2, right: 305 },
  ];
  const geometry = geometryOf(sheet({ cells, merges, hiddenColumns: [102] }), undefined);
  const sides = columnOffsetsOf(geometry);
  const columns = columnsFor(geometry, sides, sides[100]!, 640);
  const drawn = (row: number) =>
    slotsOf(geometry, row, columns).flatMap((slot) => (slot.kind === 'cell' ? [slot.column] : []));
  const across = (row: number) =>
    slotsOf(geometry, row, columns).reduce(
      (sum, slot) => sum + (slot.kind === 'gap' ? slot.span : 1),
      0,
    );

  test('only the columns in sight are drawn, hidden ones left out', () => {
    expect(drawn(0)[0]).toBe(94);
    expect(drawn(0).length).toBeLessThan(30);
    expect(drawn(0)).not.toContain(102);
    expect(across(0)).toBe(geometry.columns - 1);
  });

  test('a merged area that reaches into sight is drawn from its corner, others not at all', () => {
    expect(drawn(1)[0]).toBe(90);
    expect(drawn(1)).not.toContain(300);
    // Below its first row the area covers its columns by itself: 20 of them, one being hidden.
    expect(drawn(2)[0]).toBe(111);
    expect(across(2)).toBe(geometry.columns - 1 - 20);
  });

  test('a narrow sheet is drawn whole', () => {
    const narrow = geometryOf(sheet({ cells: [cell(0, 0, 1)] }), undefined);
    expect(columnsFor(narrow, columnOffsetsOf(narrow), 0, 100)).toEqual({
      first: 0,
      last: narrow.columns - 1,
    });
  });
});

describe('typing', () => {
  const general: CellState = { value: null, format: 'General' };

  test.each<[string, CellState, CellState]>([
    ['12.5', general, { value: 12.5, format: 'General' }],
    ['1,016.17', general, { value: 1016.17, format: 'General' }],
    ['-3', general, { value: -3, format: 'General' }],
    ['95%', general, { value: 0.95, format: '0%' }],
    ['93.10%', general, { value: 0.931, format: '0.00%' }],
    ['7%', { value: 1, format: '0.00%' }, { value: 0.07, format: '0.00%' }],
    ["'007", general, { value: '007', format: 'General' }],
    ['007', { value: null, format: '@' }, { value: '007', format: '@' }],
    ['≥95%', general, { value: '≥95%', format: 'General' }],
    ['=1+1', general, { value: '=1+1', format: 'General' }],
    ['1.2.3', general, { value: '1.2.3', format: 'General' }],
    ['', { value: 5, format: '0.0' }, { value: null, format: '0.0' }],
  ])('%j', (typed, before, after) => {
    expect(typedState(typed, before)).toEqual(after);
  });

  test.each([
    [cell(0, 0, 1016.1700000000001), '1016.17'],
    [cell(0, 0, 0.931, '0.00%'), '93.1%'],
    [cell(0, 0, '007'), "'007"],
    [cell(0, 0, '优'), '优'],
    [cell(0, 0, null), ''],
    [undefined, ''],
  ])('the editor shows %j as %j', (given, text) => {
    expect(typedText(given)).toBe(text);
  });

  test('what is typed again unchanged is no edit', () => {
    const ref = { sheet: '表', row: 0, column: 0 };
    for (const given of [cell(0, 0, 0.07, '0%'), cell(0, 0, '007'), cell(0, 0, 12)]) {
      expect(typedEdit(ref, given, typedText(given))).toBeUndefined();
    }
    expect(typedEdit(ref, cell(0, 0, 12), '13')).toEqual({
      kind: 'value',
      cell: ref,
      before: { value: 12, format: 'General' },
      after: { value: 13, format: 'General' },
    });
  });
});

test('of two lines that meet the stronger one is drawn', () => {
  const thin = { style: 'thin', color: '#000000' } as const;
  const thick = { style: 'thick', color: '#FF0000' } as const;
  expect(stronger(thin, thick)).toBe(thick);
  expect(stronger(thick, thin)).toBe(thick);
  expect(stronger(undefined, thin)).toBe(thin);
  expect(stronger(undefined, undefined)).toBeUndefined();
});

describe('the zoom that fits', () => {
  // Ten columns of 64 and the row numbers: 684 pixels in print.
  const wide = sheet({ cells: [cell(0, 9, 1)] });

  test.each([
    ['as in print where there is room', wide, 2000, 1],
    ['to the pixel', wide, 684, 1],
    ['smaller where there is not', wide, 600, 0.87],
    ['never too small to read', wide, 200, 0.75],
    ['hidden columns take no room', sheet({ ...wide, hiddenColumns: [1, 2] }), 600, 1],
    [
      'a merged area counts to its end',
      sheet({ merges: [{ top: 0, left: 0, bottom: 0, right: 9 }] }),
      600,
      0.87,
    ],
    ['an empty sheet fits', sheet(), 300, 1],
  ])('%s', (_, given, room, zoom) => {
    expect(fittingZoom(given, undefined, room)).toBe(zoom);
  });
});
