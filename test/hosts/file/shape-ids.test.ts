import { patchWorkbook } from '../../../src/hosts/file';
import type { Edit } from '../../../src/workbook';
import { handBook, pack, textOf, unpack } from '../../corpus';

const notes = (counts: Readonly<Record<string, number>>, first = 0): Edit => ({
  kind: 'note',
  before: 'own-notes',
  after: Object.entries(counts).flatMap(([sheet, count]) =>
    Array.from({ length: count }, (_, row) => ({
      cell: { sheet, row: first + row, column: 1 },
      text: `第 ${row} 条`,
    })),
  ),
});

/** A workbook whose sheets have a drawing with one box each, in the blocks named; `null` where a sheet has none. */
function book(drawings: Readonly<Record<string, string | null>>): Uint8Array {
  const names = Object.keys(drawings);
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const parts = unpack(pack(handBook({ sheets: names.map((name) => ({ name, xml })) })));
  const put = (name: string, text: string) => {
    parts[name] = new TextEncoder().encode(text);
  };
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  names.forEach((name, index) => {
    const stated = drawings[name];
    if (stated === null || stated === undefined) return;
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing';
    const id = Number(stated.split(',')[0]) * 1024 + 1;
    put(
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="v" Type="${type}" Target="../drawings/vmlDrawing${index + 1}.vml"/></Relationships>`,
    );
    put(
      `xl/drawings/vmlDrawing${index + 1}.vml`,
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${stated}"/></o:shapelayout><v:shape id="_x0000_s${id}"></v:shape></xml>`,
    );
    put(
      sheet,
      text(sheet).replace(
        '</worksheet>',
        '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="v"/></worksheet>',
      ),
    );
  });
  put(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace(
      '<Default',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default',
    ),
  );
  return pack(parts);
}

/** By drawing: the blocks that it states, and the ids of its shapes. */
function shapes(bytes: Uint8Array): { stated: string; ids: number[] }[] {
  return Object.keys(unpack(bytes))
    .filter((name) => name.endsWith('.vml'))
    .sort()
    .map((name) => {
      const text = textOf(bytes, name);
      const ids = [...text.matchAll(/<v:shape id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
      return { stated: /idmap[^>]* data="([^"]*)"/.exec(text)?.[1] ?? '', ids };
    });
}

const blockOf = (id: number) => Math.floor((id - 1) / 1024);

test.each<[string, Record<string, string | null>, Record<string, number>, string[]]>([
  ['a block each', { 甲: null, 乙: null }, { 甲: 2, 乙: 2 }, ['1', '2']],
  ['a block that is full to the last id', { 甲: null }, { 甲: 1024 }, ['1']],
  ['a second block for one more', { 甲: null, 乙: null }, { 甲: 1025, 乙: 1 }, ['1,2', '3']],
  ['three blocks', { 甲: null }, { 甲: 2500 }, ['1,2,3']],
  ['the rest of a block that is there', { 甲: '5' }, { 甲: 1023 }, ['5']],
  [
    'free blocks around those that are there',
    { 甲: '1', 乙: '2' },
    { 甲: 1100, 乙: 1 },
    ['1,3', '2'],
  ],
  ['all blocks that a drawing states', { 甲: '2,7' }, { 甲: 2047 }, ['2,7']],
  ['no block that two drawings claim', { 甲: '1', 乙: '1' }, { 甲: 1, 乙: 1 }, ['1,2', '1,3']],
])('boxes of notes get %s', (_name, drawings, counts, stated) => {
  const edit = notes(counts);
  const copy = patchWorkbook(book(drawings), [edit]).bytes;
  const found = shapes(copy);
  expect(found.map((each) => each.stated)).toEqual(stated);
  for (const { stated: blocks, ids } of found) {
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      [...new Set(ids.map(blockOf))].map(String).filter((id) => !blocks.split(',').includes(id)),
    ).toEqual([]);
  }
  expect(Buffer.compare(patchWorkbook(copy, [edit]).bytes, copy)).toBe(0);
});
