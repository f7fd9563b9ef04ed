import { readFileSync } from 'node:fs';
import { readLook } from '../../../src/hosts/file/look';
import { readColour, readTheme } from '../../../src/hosts/file/look/colours';
import { XmlScanner } from '../../../src/hosts/file/xml/scanner';
import { patchWorkbook } from '../../../src/hosts/file';
import { parsePosition } from '../../../src/workbook';

const bytes = new Uint8Array(readFileSync('assets/samples/hunan-2023.xlsx'));

function lookAt(position: string, sheet = 0) {
  const { looks, sheets } = readLook(bytes);
  const { row, column } = parsePosition(position)!;
  return looks[sheets[sheet]!.styles.get(row)?.get(column) ?? -1];
}

test('every worksheet has its widths, heights and styles', () => {
  const { sheets } = readLook(bytes);
  expect(sheets.length).toBeGreaterThanOrEqual(2);
  for (const sheet of sheets) {
    expect(sheet.columns.every(({ first, last, width }) => first <= last && width > 0)).toBe(true);
    expect(sheet.styles.size).toBeGreaterThan(5);
  }
});

test('the title is larger than the body and centred', () => {
  const title = lookAt('A1')!;
  const body = lookAt('A2')!;
  expect(title.size).toBeGreaterThan(body.size);
  expect(title.horizontal).toBe('center');
  expect(body.bottom?.style).toBe('thin');
});

test('our marks and notes are found again', () => {
  const name = readLook(bytes).sheets[1]!.name;
  const cell = { sheet: name, ...parsePosition('H6')! };
  const copy = patchWorkbook(bytes, [
    { kind: 'mark', before: 'own-marks', after: [{ cell, tone: 'fail' }] },
    { kind: 'note', before: 'own-notes', after: [{ cell, text: '一\n二 & <三>' }] },
  ]).bytes;
  const sheet = readLook(copy).sheets[1]!;
  expect(sheet.marks).toHaveLength(1);
  const { area, tone } = sheet.marks[0]!;
  expect({ tone, top: area.top, bottom: area.bottom }).toEqual({ tone: 'fail', top: 5, bottom: 5 });
  expect(area.left <= 7 && area.right >= 7).toBe(true);
  expect(sheet.notes).toHaveLength(1);
  expect(sheet.notes[0]).toMatchObject({ row: 5, column: 7 });
  expect(sheet.notes[0]!.text).toContain('一\n二 & <三>');
});

test.each([
  ['rgb="FFC00000"', '#C00000'],
  ['rgb="c00000"', '#C00000'],
  ['theme="0"', '#FFFFFF'],
  ['theme="0" tint="-0.05"', '#F2F2F2'],
  ['theme="0" tint="-0.15"', '#D9D9D9'],
  ['theme="1" tint="0.2"', '#333333'],
  ['theme="99"', undefined],
  ['indexed="10"', '#FF0000'],
  ['indexed="2"', '#FF0000'],
  ['indexed="64"', undefined],
  ['auto="1"', undefined],
])('a colour written as %s', (written, colour) => {
  const scanner = new XmlScanner(`<color ${written}/>`);
  scanner.next();
  expect(readColour(scanner, readTheme(undefined))).toBe(colour);
});
