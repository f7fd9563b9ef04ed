import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import type { Edit, MarkTone, SheetEdit } from '../../../src/workbook';
import { corpus, handBook, odd, pack, textOf, unpack, type CorpusBook } from '../../corpus';
import { annotation, at, OPINION } from './support';

let books: CorpusBook[];
beforeAll(async () => {
  books = await corpus();
});

function find(name: string): CorpusBook {
  const book = books.find((each) => each.name === name);
  if (!book) throw new Error(name);
  return book;
}

function plain(names: readonly string[] = ['自评表']): Uint8Array {
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  return pack(handBook({ sheets: names.map((name) => ({ name, xml })) }));
}

const marks = (sheet: string, tones: Readonly<Record<string, MarkTone>>): Edit => ({
  kind: 'mark',
  before: 'own-marks',
  after: Object.entries(tones).map(([position, tone]) => ({ cell: at(sheet, position), tone })),
});

const notes = (sheet: string, texts: Readonly<Record<string, string>>): Edit => ({
  kind: 'note',
  before: 'own-notes',
  after: Object.entries(texts).map(([position, text]) => ({ cell: at(sheet, position), text })),
});

const opinion = (name = '核验意见', after: SheetEdit['after'] = OPINION): Edit => ({
  kind: 'sheet',
  name,
  before: 'own-sheet',
  after,
});

describe('marks', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';

  test('stand behind the rules of others, each tone once, a merged area whole', () => {
    const xml =
      '<sheetData/><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const bytes = pack(handBook({ sheets: [{ name: '表', xml }] }));
    const copy = patchWorkbook(bytes, [marks('表', { A1: 'note', C3: 'fail', D1: 'fail' })]).bytes;
    const text = textOf(copy, SHEET);
    expect(text).toContain(
      '<formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B2:C3 D1"><cfRule type="expression" dxfId="0" priority="8"><formula>OR(TRUE,"ziping:fail"="")</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="9"><formula>OR(TRUE,"ziping:note"="")</formula></cfRule></conditionalFormatting><pageMargins',
    );
    expect(textOf(copy, 'xl/styles.xml')).toContain('<dxfs count="2">');
  });

  test('stand before rules of which one would stop them, once and for all; rules of pivots keep their ranks', () => {
    const others = (first: number, about = '') =>
      `<conditionalFormatting${about} sqref="A1"><cfRule type="expression" priority="${first}" stopIfTrue="1"><formula>TRUE</formula></cfRule>` +
      `<cfRule type="expression" priority="${first + 1}"><formula>A1=0</formula></cfRule></conditionalFormatting>`;
    const book = (rules: string) =>
      pack(handBook({ sheets: [{ name: '表', xml: `<sheetData/>${rules}` }] }));
    const marked = (bytes: Uint8Array) =>
      patchWorkbook(bytes, [marks('表', { A1: 'note', D1: 'fail' })]).bytes;
    const ranks = (bytes: Uint8Array) =>
      [...textOf(bytes, SHEET).matchAll(/priority="(\d+)"/g)].map(([, rank]) => Number(rank));
    const once = marked(book(others(1)));
    expect(ranks(once)).toEqual([1, 2, 3, 4]);
    expect(textOf(once, SHEET)).toContain(`</conditionalFormatting>${others(3)}`);
    expect(textOf(marked(once), SHEET)).toBe(textOf(once, SHEET));
    expect(textOf(marked(book(others(2))), SHEET)).toBe(textOf(once, SHEET));
    const pivot = textOf(marked(book(others(1, ' pivot="1"'))), SHEET);
    expect(pivot).toContain(`<sheetData/>${others(1, ' pivot="1"')}<conditionalFormatting`);
    expect(ranks(marked(book(others(1, ' pivot="1"'))))).toEqual([1, 2, 3, 4]);
  });

  test('of an earlier time go, wherever they are, and leave the rest', () => {
    const bytes = plain(['甲', '乙']);
    const once = patchWorkbook(bytes, [marks('甲', { A1: 'fail' })]).bytes;
    const moved = patchWorkbook(once, [marks('乙', { A1: 'fail' })]).bytes;
    expect(textOf(moved, SHEET)).toBe(textOf(bytes, SHEET));
    expect(textOf(moved, 'xl/worksheets/sheet2.xml')).toContain('ziping:fail');
    expect(textOf(moved, 'xl/styles.xml')).toBe(textOf(once, 'xl/styles.xml'));
  });

  test('that a program has put into one element with rules of others go alone', () => {
    const other = '<cfRule type="expression" priority="1"><formula>A1=0</formula></cfRule>';
    const own =
      '<cfRule type="expression" priority="2"><formula>OR(TRUE, "ziping:fail" = "")</formula></cfRule>';
    const xml = `<sheetData/><conditionalFormatting sqref="A1">${other}${own}</conditionalFormatting>`;
    const dxfs =
      '<fonts/><fills/><borders/><cellXfs/><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFF8CBCB"/></patternFill></fill></dxf></dxfs>';
    const bytes = pack(handBook({ sheets: [{ name: '表', xml }], styles: dxfs }));
    const text = textOf(patchWorkbook(bytes, [marks('表', {})]).bytes, SHEET);
    expect(text).toContain(`<conditionalFormatting sqref="A1">${other}</conditionalFormatting>`);
    expect(text).not.toContain('ziping');
  });
});

describe('notes', () => {
  test('have a box as high as their text, a long one a wider box', () => {
    const bytes = plain(['表']);
    const size = (text: string) => {
      const copy = patchWorkbook(bytes, [notes('表', { A1: text })]).bytes;
      const drawing = textOf(copy, 'xl/drawings/vmlDrawing1.vml');
      const [, width, height] = /width:([\d.]+)pt;height:([\d.]+)pt/.exec(drawing) ?? [];
      return [Number(width), Number(height)];
    };
    const [short, longer, long] = ['一', '一\n'.repeat(20), '原因'.repeat(400)].map(size);
    expect(short![0]).toBe(longer![0]);
    expect(short![1]).toBeLessThan(longer![1]!);
    expect(long![0]).toBeGreaterThan(short![0]!);
    // 800 characters of 9 points, each with its line of 12.
    expect(long![0]! * long![1]!).toBeGreaterThan(800 * 9 * 12);
  });

  test('keep those of others and their boxes, byte for byte', () => {
    const { bytes, sheet } = find('comments of others');
    const copy = patchWorkbook(bytes, [notes(sheet, { A1: '一\n二' })]).bytes;
    const before = textOf(bytes, 'xl/drawings/vmlDrawing1.vml');
    const after = textOf(copy, 'xl/drawings/vmlDrawing1.vml');
    expect(after.startsWith(before.replace('</xml>', ''))).toBe(true);
    expect(after).toContain('id="_x0000_s1026"');
    expect(after).toContain('<x:Row>0</x:Row><x:Column>0</x:Column>');
    const comments = textOf(copy, 'xl/comments1.xml');
    expect(comments).toContain(
      '<comment ref="B1" authorId="0"><text><t>请核对</t></text></comment>',
    );
    expect(comments).toContain('<author>财务科</author><author>自评核验</author>');
    expect(comments).toContain('【自评核验】一');
    // The reference to the drawing was there, so the sheet itself did not change.
    expect(textOf(copy, 'xl/worksheets/sheet1.xml')).toBe(
      textOf(bytes, 'xl/worksheets/sheet1.xml'),
    );
  });

  test('on a cell where someone else has one follow inside it, and go again without it', () => {
    const { bytes, sheet } = find('comments of others');
    const copy = patchWorkbook(bytes, [notes(sheet, { B1: '合计不符' })]).bytes;
    const comment = /<comment ref="B1".*?<\/comment>/s.exec(textOf(copy, 'xl/comments1.xml'))?.[0];
    expect(comment).toContain('<r><t>请核对</t></r>');
    expect(comment?.replace(/<[^>]*>/g, '')).toBe('请核对\n【自评核验】合计不符');
    const bare = patchWorkbook(copy, [notes(sheet, {})]).bytes;
    expect(textOf(bare, 'xl/comments1.xml').replace(/<[^>]*>/g, '')).toContain('请核对');
    expect(textOf(bare, 'xl/comments1.xml')).not.toContain('自评核验】');
    expect(textOf(bare, 'xl/drawings/vmlDrawing1.vml')).toBe(
      textOf(bytes, 'xl/drawings/vmlDrawing1.vml'),
    );
  });

  test('on a new sheet bring their parts, and take them away with the last', () => {
    const bytes = plain();
    const copy = patchWorkbook(bytes, [notes('自评表', { C5: '甲' })]).bytes;
    expect(Object.keys(unpack(copy))).toEqual(
      expect.arrayContaining(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']),
    );
    expect(textOf(copy, 'xl/worksheets/sheet1.xml')).toMatch(
      /<legacyDrawing r:id="rId\d"\/><\/worksheet>/,
    );
    const bare = patchWorkbook(copy, [notes('自评表', {})]).bytes;
    expect(Object.keys(unpack(bare)).sort()).toEqual(Object.keys(unpack(bytes)).sort());
    expect(textOf(bare, 'xl/worksheets/sheet1.xml')).toBe(
      textOf(bytes, 'xl/worksheets/sheet1.xml'),
    );
  });
});

describe('the sheet of ours', () => {
  test('comes last, whatever the user’s sheets are called', () => {
    const copy = patchWorkbook(plain(['核验意见', '表']), [opinion()]).bytes;
    expect(readWorkbook(copy).sheets.map(({ name }) => name)).toEqual([
      '核验意见',
      '表',
      '核验意见 (2)',
    ]);
    // Its chart and its print titles speak of itself.
    expect(textOf(copy, 'xl/charts/chart1.xml')).toContain("<c:f>'核验意见 (2)'!$B$3</c:f>");
    expect(textOf(copy, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'核验意见 (2)'!$2:$2</definedName>`,
    );
  });

  test('is found again after it was renamed and moved, and stays there', () => {
    const copy = unpack(patchWorkbook(plain(), [opinion()]).bytes);
    const workbook = new TextDecoder().decode(copy['xl/workbook.xml']);
    const [first = '', second = ''] =
      /<sheets>(.*?)<\/sheets>/.exec(workbook)?.[1]?.match(/<sheet [^>]*>/g) ?? [];
    const renamed = workbook
      .replace(first + second, second + first)
      .replaceAll('核验意见', "审核'意见")
      .replaceAll("'审核'意见'", "'审核''意见'")
      .replace('localSheetId="1"', 'localSheetId="0"');
    const bytes = pack({ ...copy, 'xl/workbook.xml': renamed });
    const again = patchWorkbook(bytes, [opinion()]).bytes;
    expect(readWorkbook(again).sheets.map(({ name }) => name)).toEqual(["审核'意见", '自评表']);
    expect(textOf(again, 'xl/charts/chart1.xml')).toContain("'审核''意见'!$B$3");
  });

  test('goes with its chart, and what counts tabs is set right', () => {
    const bytes = plain(['甲', '乙']);
    const copy = unpack(patchWorkbook(bytes, [opinion()]).bytes);
    // As if the user had put our sheet first and opened it.
    const workbook = new TextDecoder().decode(copy['xl/workbook.xml']);
    const tabs = workbook.match(/<sheet [^>]*>/g) ?? [];
    const moved = workbook
      .replace(tabs.join(''), [tabs[2], tabs[0], tabs[1]].join(''))
      .replace('localSheetId="2"', 'localSheetId="0"')
      .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
      .replace(
        '<definedNames>',
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">乙!$A$1</definedName>',
      );
    const bare = patchWorkbook(pack({ ...copy, 'xl/workbook.xml': moved }), [
      opinion('核验意见', null),
    ]).bytes;
    const text = textOf(bare, 'xl/workbook.xml');
    expect(text).toContain('activeTab="1"');
    expect(text).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName>',
    );
    expect(text).not.toContain('ziping');
    expect(Object.keys(unpack(bare)).sort()).toEqual(Object.keys(unpack(bytes)).sort());
  });

  test('holds texts as texts, links inside the workbook, and prints on A4', () => {
    const copy = patchWorkbook(plain(), [opinion()]).bytes;
    const text = textOf(copy, 'xl/worksheets/sheet2.xml');
    expect(text).toContain('t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(text).toContain(`<hyperlink ref="A4" location="'自评表'!B1"/>`);
    expect(text).toMatch(/<pageSetup paperSize="9" scale="\d+" orientation="portrait"\/>/);
    expect(text).toContain('<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>');
    expect(text).toContain('<brk id="20"');
    expect(textOf(copy, 'xl/charts/chart1.xml')).toContain("<c:f>'核验意见'!$A$3</c:f>");
  });

  test('without page breaks is fitted to the width of a page', () => {
    const copy = patchWorkbook(plain(), [opinion('核验意见', { ...OPINION, breaks: [] })]).bytes;
    const text = textOf(copy, 'xl/worksheets/sheet2.xml');
    expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(text).toContain('fitToWidth="1" fitToHeight="0"');
  });
});

test('what is kept comes, changes in its place, and goes', () => {
  const bytes = find('a bit of everything').bytes;
  const keep = (before: string | null, after: string | null): Edit => ({
    kind: 'keep',
    before,
    after,
  });
  const one = '<ziping xmlns="urn:ziping:kept:1">1</ziping>';
  const two = '<ziping xmlns="urn:ziping:kept:1">2</ziping>';
  const first = patchWorkbook(bytes, [keep(null, one)]).bytes;
  const second = patchWorkbook(first, [keep(one, two)]).bytes;
  expect(readWorkbook(second).kept).toBe(two);
  expect(Object.keys(unpack(second)).sort()).toEqual(Object.keys(unpack(first)).sort());
  const gone = patchWorkbook(second, [keep(two, null)]).bytes;
  expect(readWorkbook(gone).kept).toBeNull();
  expect(Object.keys(unpack(gone)).sort()).toEqual(Object.keys(unpack(bytes)).sort());
  expect(textOf(gone, 'customXml/item1.xml')).toBe(textOf(bytes, 'customXml/item1.xml'));
});

test('where there is no room for the formats of our sheet, that is said once', () => {
  const full = 'no room for a style';
  const { bytes, sheet } = odd().find(({ name }) => name === full)!;
  const copy = patchWorkbook(bytes, annotation(sheet));
  expect(copy.left).toEqual([{ code: 'plain-styles' }]);
  expect(patchWorkbook(copy.bytes, annotation(sheet)).left).toEqual([{ code: 'plain-styles' }]);
  expect(
    patchWorkbook(
      bytes,
      annotation(sheet).filter(({ kind }) => kind !== 'sheet'),
    ).left,
  ).toEqual([]);
  for (const { bytes: other, sheet: own, name } of [...books, ...odd()]) {
    if (name === full) continue;
    const codes = patchWorkbook(other, annotation(own)).left.map(({ code }) => code);
    expect(codes).not.toContain('plain-styles');
  }
});

test('no edit, no change: the very bytes come back', () => {
  for (const { bytes } of books) expect(patchWorkbook(bytes, []).bytes).toBe(bytes);
});

test('a strict workbook gets strict parts only', () => {
  const { bytes, sheet } = find('strict OOXML');
  const parts = unpack(patchWorkbook(bytes, annotation(sheet)).bytes);
  const loose = Object.entries(parts).filter(([, part]) =>
    new TextDecoder()
      .decode(part)
      .replaceAll('http://schemas.openxmlformats.org/package/2006/', '')
      .includes('http://schemas.openxmlformats.org/'),
  );
  expect(loose.map(([name]) => name)).toEqual([]);
});
