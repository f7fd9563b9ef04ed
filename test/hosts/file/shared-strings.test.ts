import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import { handBook, pack, textOf, unpack, type HandBook } from '../../corpus';
import { valueEdit } from './support';

const PHONETIC = '<t>金额</t><rPh sb="0" eb="2"><t>951.84</t></rPh>';
const STRINGS = ['<t>基本支出：951.84</t>', '<t>优</t>', PHONETIC, '<t>951.84</t>'];
const PART = 'xl/sharedStrings.xml';

/** `A1` to `A3` show the first three texts, the second sheet shows the second once more. */
function book(more: Partial<HandBook> = {}): Uint8Array {
  const row = (index: number) =>
    `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`;
  return pack(
    handBook({
      sheets: [
        { name: '表', xml: `<sheetData>${[0, 1, 2].map(row).join('')}</sheetData>` },
        { name: '另', xml: '<sheetData><row r="1"><c t="s"><v>1</v></c></row></sheetData>' },
      ],
      strings: STRINGS,
      ...more,
    }),
  );
}

function write(bytes: Uint8Array, ...positions: string[]): Uint8Array {
  const snapshot = readWorkbook(bytes);
  const edits = positions.map((position) => valueEdit(snapshot, '表', position, '改后'));
  return patchWorkbook(bytes, edits).bytes;
}

const itemsOf = (bytes: Uint8Array) =>
  [...textOf(bytes, PART).matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => item);

test.each<[string, string[], number[]]>([
  ['what one cell alone showed', ['A1'], [0]],
  ['nothing that another sheet still shows', ['A2'], []],
  ['readings above the characters as well', ['A3'], [2]],
  ['each of several', ['A1', 'A2', 'A3'], [0, 2]],
])('a correction empties %s', (_, positions, emptied) => {
  const copy = write(book(), ...positions);
  expect(itemsOf(copy)).toEqual(
    STRINGS.map((item, index) => (emptied.includes(index) ? '<t/>' : item)),
  );
  const [first, second] = readWorkbook(copy).sheets;
  const shown = ['基本支出：951.84', '优', '金额'].map((text, index) =>
    positions.includes(`A${index + 1}`) ? '改后' : text,
  );
  expect(first?.cells.map(({ value }) => value)).toEqual(shown);
  expect(second?.cells.map(({ value }) => value)).toEqual(['优']);
});

test('where nothing is to be emptied the part keeps its very bytes', () => {
  const bytes = book();
  expect(unpack(write(bytes, 'A2'))[PART]).toEqual(unpack(bytes)[PART]);
});

test('the fonts of an emptied text stay with what is left of it', () => {
  const rich =
    '<r><rPr><b/></rPr><t>基本支出：</t></r><r><t xml:space="preserve">951.84 万元</t></r>';
  const bytes = book({ strings: [rich, ...STRINGS.slice(1)] });
  const snapshot = readWorkbook(bytes);
  const edit = valueEdit(snapshot, '表', 'A1', '基本支出：960.00 万元');
  const copy = patchWorkbook(bytes, [edit]).bytes;
  expect(textOf(copy, 'xl/worksheets/sheet1.xml')).toContain(
    '<is><r><rPr><b/></rPr><t>基本支出：</t></r>',
  );
  expect(itemsOf(copy)[0]).toBe('<t/>');
});

test('the texts of a workbook that keeps its own history stay', () => {
  const bytes = book({
    links: [['rIdHistory', 'revisionHeaders', 'revisions/revisionHeaders.xml']],
    parts: { 'xl/revisions/revisionHeaders.xml': '<headers/>' },
  });
  expect(itemsOf(write(bytes, 'A1'))).toEqual(STRINGS);
});
