import { patchWorkbook, readLook, readWorkbook } from '../../../src/hosts/file';
import { fitText, type Edit, type Note } from '../../../src/workbook';
import { handBook, pack, textOf, unpack } from '../../corpus';
import { annotation, at, OPINION } from './support';

const SHEET = '自评表';
const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>1</v></c></row>`;
const plain = (rows = 1) =>
  pack(
    handBook({
      sheets: [
        {
          name: SHEET,
          xml: `<sheetData>${Array.from({ length: rows }, (_, index) => row(index + 1)).join('')}</sheetData>`,
        },
      ],
    }),
  );
const noteEdit = (notes: readonly Note[]): Edit => ({
  kind: 'note',
  before: 'own-notes',
  after: notes,
});

test.each([
  ['长'.repeat(32_767), '长'.repeat(32_767)],
  ['长'.repeat(32_768), `${'长'.repeat(32_766)}…`],
  [`${'长'.repeat(32_765)}😀😀`, `${'长'.repeat(32_765)}…`],
])('a text is cut to what Excel holds, and never inside a character (%#)', (text, fitting) => {
  expect(fitText(text)).toBe(fitting);
});

test('a note and a cell of ours hold no more than Excel reads', () => {
  const long = '说明'.repeat(30_000);
  const opinion = {
    ...OPINION,
    cells: [{ row: 0, column: 0, value: long, style: 'text' as const }],
  };
  const { bytes } = patchWorkbook(plain(), [
    noteEdit([{ cell: at(SHEET, 'A1'), text: long }]),
    { kind: 'sheet', name: '核验意见', before: 'own-sheet', after: { ...opinion, charts: [] } },
  ]);
  const own = readWorkbook(bytes).sheets.at(-1)?.cells[0]?.value;
  expect(own).toBe(fitText(long));
  const runs = [...textOf(bytes, 'xl/comments1.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  expect(runs.map(([, text]) => text).join('')).toHaveLength(32_767);
});

test('a note behind that of someone else leaves room for it', () => {
  const guest = '批注'.repeat(16_000);
  const once = unpack(
    patchWorkbook(plain(), [noteEdit([{ cell: at(SHEET, 'A1'), text: '甲' }])]).bytes,
  );
  const theirs = new TextDecoder()
    .decode(once['xl/comments1.xml'])
    .replace(/<author>.*?<\/author>/, '<author>张</author>')
    .replace(/<text>.*<\/text>/, `<text><t>${guest}</t></text>`);
  const bytes = pack({ ...once, 'xl/comments1.xml': theirs });
  const note = { cell: at(SHEET, 'A1'), text: '核'.repeat(2_000) };
  const text = textOf(patchWorkbook(bytes, [noteEdit([note])]).bytes, 'xl/comments1.xml');
  const shown = [...text.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, part]) => part).join('');
  expect(shown).toHaveLength(32_767);
  expect(shown.startsWith(guest)).toBe(true);
});

test('more notes and marks than sixteen bits count go in, and go again', () => {
  const count = 66_000;
  const bytes = plain(count);
  const cells = Array.from({ length: count }, (_, index) => ({
    sheet: SHEET,
    row: index,
    column: 0,
  }));
  const copy = patchWorkbook(bytes, [
    { kind: 'mark', before: 'own-marks', after: cells.map((cell) => ({ cell, tone: 'note' })) },
    noteEdit(cells.map((cell) => ({ cell, text: '【核验】' }))),
  ]).bytes;
  const look = readLook(copy).sheets.find(({ name }) => name === SHEET);
  expect(look?.notes).toHaveLength(count);
  expect(textOf(copy, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(count);
  const bare = patchWorkbook(copy, [
    { kind: 'mark', before: 'own-marks', after: [] },
    noteEdit([]),
  ]).bytes;
  expect(Object.keys(unpack(bare)).sort()).toEqual(Object.keys(unpack(bytes)).sort());
}, 300_000);

test('a sheet of ours that comes back in UTF-16 is written anew as what it says it is', () => {
  const copy = unpack(patchWorkbook(plain(), annotation(SHEET)).bytes);
  const name = 'xl/worksheets/sheet2.xml';
  const wide = `\ufeff${new TextDecoder().decode(copy[name]).replace('UTF-8', 'UTF-16')}`;
  const returned = pack({ ...copy, [name]: new Uint8Array(Buffer.from(wide, 'utf16le')) });
  const again = patchWorkbook(returned, annotation(SHEET)).bytes;
  expect(textOf(again, name)).toBe(new TextDecoder().decode(copy[name]));
});
