import { readWorkbook } from '../../../src/hosts/file';
import { handBook, pack, PLAIN_STYLES, type HandBook } from '../../corpus';

function read(xml: string, more: Partial<HandBook> = {}) {
  const snapshot = readWorkbook(pack(handBook({ sheets: [{ name: '表', xml }], ...more })));
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function cellsOf(rows: string, more: Partial<HandBook> = {}) {
  return read(`<sheetData>${rows}</sheetData>`, more).cells;
}

test.each<[string, string, unknown, string]>([
  ['a whole number', '<c r="A1"><v>96</v></c>', 96, '96'],
  ['binary noise', '<c r="A1"><v>1016.1700000000001</v></c>', 1016.17, '1016.17'],
  ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015, '0.0015'],
  ['a percentage', '<c r="A1" s="2"><v>0.9781</v></c>', 0.9781, '97.81%'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
  ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '#DIV/0!'],
  ['a formula’s text', '<c r="A1" t="str"><v>优</v></c>', '优', '优'],
  ['a date in words of ISO', '<c r="A1" t="d"><v>2023-05-30T12:00:00</v></c>', 45076.5, '45076.5'],
  ['an inline text', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', '甲', '甲'],
  [
    'a phonetic guide',
    '<c r="A1" t="inlineStr"><is><t>北京</t><rPh sb="0" eb="2"><t>ほくけい</t></rPh></is></c>',
    '北京',
    '北京',
  ],
  [
    'a line break',
    '<c r="A1" t="inlineStr"><is><t>1024.16\r\n万元</t></is></c>',
    '1024.16\n万元',
    '1024.16\n万元',
  ],
  [
    'an escaped return',
    '<c r="A1" t="inlineStr"><is><t>甲_x000D_乙_x005F_x000D_</t></is></c>',
    '甲\r乙_x000D_',
    '甲\r乙_x000D_',
  ],
  [
    'references',
    '<c r="A1" t="inlineStr"><is><t>&#20013;&#x56FD;&amp;&lt;</t></is></c>',
    '中国&<',
    '中国&<',
  ],
])('%s', (_name, cell, value, text) => {
  const [found] = cellsOf(`<row r="1">${cell}</row>`);
  expect([found?.value, found?.text]).toEqual([value, text]);
});

test('an empty text is no cell, an empty formula result is one', () => {
  const cells = cellsOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1" t="str"><f>IF(1,"","")</f><v></v></c><c r="C1" s="1"/><c r="D1"><f>1+1</f></c></row>',
  );
  expect(cells).toEqual([
    { row: 0, column: 1, value: '', formula: '=IF(1,"","")', format: 'General', text: '' },
    { row: 0, column: 3, value: null, formula: '=1+1', format: 'General', text: '' },
  ]);
});

test('shared formulas are told for each cell, array formulas for all of theirs', () => {
  const cells = cellsOf(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+SUM(D$1:D1)+LOG10(E1)&amp;"B1"&amp;\'B1 表\'!B1</f><v>1</v></c><c r="F1"><f t="array" ref="F1:F2">B1:B2*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="F2"><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>',
  );
  expect(cells.map(({ formula }) => formula)).toEqual([
    '=B1+$C$1+SUM(D$1:D1)+LOG10(E1)&"B1"&\'B1 表\'!B1',
    '=B1:B2*2',
    '=B2+$C$1+SUM(D$1:D2)+LOG10(E2)&"B1"&\'B1 表\'!B2',
    '=B1:B2*2',
    '=B3+$C$1+SUM(D$1:D3)+LOG10(E3)&"B1"&\'B1 表\'!B3',
  ]);
});

test('marks of newer functions are not shown', () => {
  const [cell] = cellsOf('<row r="1"><c r="A1"><f>_xlfn.CONCAT(A2,"_xlfn.")</f><v>1</v></c></row>');
  expect(cell?.formula).toBe('=CONCAT(A2,"_xlfn.")');
});

test('inner cells of merged areas hold nothing', () => {
  const sheet = read(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="C5:D6"/><mergeCell ref="A1:B2"/></mergeCells>',
  );
  expect(sheet.cells.map(({ value }) => value)).toEqual([1, 4]);
  expect(sheet.merges.map(({ top, left }) => [top, left])).toEqual([
    [0, 0],
    [4, 2],
  ]);
});

test('hidden rows and columns are told as far as cells go', () => {
  const sheet = read(
    '<cols><col min="1" max="1" hidden="1" width="9"/><col min="3" max="3" width="0" customWidth="1"/><col min="9" max="20" hidden="true"/></cols>' +
      '<sheetData><row r="1" hidden="1"><c r="B1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="4"><c r="D4"><v>1</v></c></row><row r="9" hidden="1"/></sheetData><sheetProtection sheet="1"/>',
  );
  expect(sheet.hiddenRows).toEqual([0, 1]);
  expect(sheet.hiddenColumns).toEqual([0, 2]);
  expect(sheet.protected).toBe(true);
});

test.each<[string, string, true | undefined]>([
  ['one run', '<r><rPr><b/><sz val="11"/></rPr><t>甲乙</t></r>', undefined],
  [
    'two runs of one look',
    '<r><rPr><b/><sz val="11"/><charset val="134"/></rPr><t>甲</t></r><r><rPr><sz val="11"/><b val="1"/></rPr><t>乙</t></r>',
    undefined,
  ],
  ['two looks', '<r><rPr><b/></rPr><t>甲</t></r><r><rPr><i/></rPr><t>乙</t></r>', true],
  [
    'the cell’s own font and another',
    '<r><t>甲</t></r><r><rPr><b/><sz val="11"/><rFont val="宋体"/></rPr><t>乙</t></r>',
    true,
  ],
  [
    'the cell’s own font, said',
    '<r><t>甲</t></r><r><rPr><sz val="11"/><color theme="1"/><rFont val="宋体"/></rPr><t>乙</t></r>',
    undefined,
  ],
  ['another look without text', '<r><t>甲</t></r><r><rPr><b/></rPr><t></t></r>', undefined],
])('fonts of a text: %s', (_name, item, mixed) => {
  const [cell] = cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: [item] });
  expect(cell?.mixedFonts).toBe(mixed);
});

test('dates count from the workbook’s own first day', () => {
  const styles = PLAIN_STYLES.replace('formatCode="0.00%"', 'formatCode="yyyy-mm-dd"');
  const rows = '<row r="1"><c r="A1" s="2"><v>43614</v></c></row>';
  const [cell] = cellsOf(rows, { styles, before: '<workbookPr date1904="1"/>' });
  expect(cell?.text).toBe('2023-05-30');
});

test.each<[string, number, string]>([
  ['14', 45076, '2023/5/30'],
  ['31', 45076, '2023年5月30日'],
  ['57', 45076, '2023年5月'],
  ['43', 1234.5, ' 1,234.50 '],
  ['10', 1, '100.00%'],
  ['3', -1234, '-1,234'],
  ['55', 0.6, '下午2时24分'],
])('built-in format %s', (id, value, text) => {
  const styles = PLAIN_STYLES.replace('<xf numFmtId="2"', `<xf numFmtId="${id}"`);
  const [cell] = cellsOf(`<row r="1"><c r="A1" s="3"><v>${value}</v></c></row>`, { styles });
  expect(cell?.text).toBe(text);
});

test('what we keep is found by its namespace, whatever the part is called', () => {
  const kept = '<ziping xmlns="urn:ziping:kept:1">{"a":"&lt;"}</ziping>';
  const book = handBook({
    sheets: [{ name: '表', xml: '<sheetData/>' }],
    links: [
      ['rIdA', 'customXml', '../customXml/item1.xml'],
      ['rIdB', 'customXml', '../customXml/other.xml'],
    ],
    parts: {
      'customXml/item1.xml': '<a xmlns="x">urn:ziping:kept:1</a>',
      'customXml/other.xml': `<?xml version="1.0"?>\n${kept}\n`,
    },
  });
  expect(readWorkbook(pack(book)).kept).toBe(kept);
});

test('rows and cells in any order come out in theirs', () => {
  const cells = cellsOf(
    '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
  );
  expect(cells.map(({ value }) => value)).toEqual([1, 2, 3]);
});
