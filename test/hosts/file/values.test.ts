import { patchWorkbook, readWorkbook } from '../../../src/hosts/file';
import type { CellState, ValueEdit } from '../../../src/workbook';
import { handBook, pack, textOf, unpack, type HandBook } from '../../corpus';
import { at, valueEdit } from './support';

const SHEET = '表';
const PART = 'xl/worksheets/sheet1.xml';

function book(xml: string, more: Partial<HandBook> = {}): Uint8Array {
  return pack(handBook({ sheets: [{ name: SHEET, xml }], ...more }));
}

/** Writes values by address; gives the new text of `sheetData` and what was left. */
function write(bytes: Uint8Array, values: Readonly<Record<string, CellState['value']>>) {
  const snapshot = readWorkbook(bytes);
  const edits = Object.entries(values).map(([position, value]) =>
    valueEdit(snapshot, SHEET, position, value),
  );
  return patch(bytes, edits);
}

function patch(bytes: Uint8Array, edits: readonly ValueEdit[]) {
  const result = patchWorkbook(bytes, edits);
  const text = textOf(result.bytes, PART);
  const data = /<sheetData\/>|<sheetData>.*<\/sheetData>/s.exec(text)?.[0] ?? '';
  return { ...result, text, data: data.replace(/<\/?sheetData>/g, '') };
}

test.each<[string, string, string, CellState['value'], string]>([
  [
    'a number over a shared text',
    '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
    'A1',
    9.5,
    '<row r="1"><c r="A1" s="1"><v>9.5</v></c></row>',
  ],
  [
    'a number over what metadata stands for',
    '<row r="1"><c r="A1" s="1" cm="1" vm="2" ph="1"><v>5</v></c></row>',
    'A1',
    9.5,
    '<row r="1"><c r="A1" ph="1" s="1"><v>9.5</v></c></row>',
  ],
  [
    'a text over a number',
    '<row r="1"><c r="A1" s="1"><v>5</v></c></row>',
    'A1',
    '优',
    '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>优</t></is></c></row>',
  ],
  [
    'a text like a formula',
    '<row r="1"><c r="A1"/></row>',
    'A1',
    '=SUM(B1)',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>=SUM(B1)</t></is></c></row>',
  ],
  [
    'white space at the ends',
    '<row r="1"><c r="A1"/></row>',
    'A1',
    ' 甲\n乙 ',
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲\n乙 </t></is></c></row>',
  ],
  [
    'characters XML cannot hold',
    '<row r="1"><c r="A1"/></row>',
    'A1',
    'a\u0001_x0041_<&>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x0001__x005F_x0041_&lt;&amp;&gt;</t></is></c></row>',
  ],
  [
    'nothing over a value',
    '<row r="1"><c r="A1" s="1"><v>5</v></c></row>',
    'A1',
    null,
    '<row r="1"><c r="A1" s="1"/></row>',
  ],
  ['nothing over nothing', '<row r="1"/>', 'C7', null, '<row r="1"/>'],
  [
    'true',
    '<row r="1"><c r="A1"/></row>',
    'A1',
    true,
    '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
  ],
  [
    'a cell between others',
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    'B1',
    2,
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
  ],
  [
    'a cell before others',
    '<row r="1" spans="2:2"><c r="B1"><v>1</v></c></row>',
    'A1',
    2,
    '<row r="1" spans="1:2"><c r="A1"><v>2</v></c><c r="B1"><v>1</v></c></row>',
  ],
  [
    'a cell in an empty row',
    '<row r="1" s="3" customFormat="1"/>',
    'B1',
    2,
    '<row r="1" s="3" customFormat="1"><c r="B1" s="3"><v>2</v></c></row>',
  ],
  [
    'a row between others',
    '<row r="1"/><row r="5"/>',
    'B3',
    2,
    '<row r="1"/><row r="3"><c r="B3"><v>2</v></c></row><row r="5"/>',
  ],
  [
    'a row behind the last',
    '<row r="1"/>',
    'B3',
    2,
    '<row r="1"/><row r="3"><c r="B3"><v>2</v></c></row>',
  ],
  [
    'rows without numbers',
    '<row><c><v>1</v></c></row><row><c/><c><v>4</v></c></row>',
    'B2',
    5,
    '<row><c><v>1</v></c></row><row><c/><c><v>5</v></c></row>',
  ],
  [
    'an inner cell of a merged area',
    '<row r="1"><c r="A1"/><c r="B1" s="1"/></row>',
    'H9',
    7,
    '<row r="1"><c r="A1"/><c r="B1" s="1"/></row><row r="8"><c r="G8"><v>7</v></c></row>',
  ],
])('%s', (_name, rows, position, value, expected) => {
  const xml = `<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="G8:H9"/></mergeCells>`;
  const { data, left } = write(book(xml, { strings: ['<t>x</t>'] }), { [position]: value });
  expect(data).toBe(expected);
  expect(left).toEqual([]);
});

test('a sheet without rows, several cells at once, the extent grows', () => {
  const bytes = book(
    '<dimension ref="A1"/><cols><col min="2" max="3" width="9" style="1"/></cols><sheetData/>',
  );
  const { data, text } = write(bytes, { C2: 3, B2: 2, A4: 'x' });
  expect(data).toBe(
    '<row r="2"><c r="B2" s="1"><v>2</v></c><c r="C2" s="1"><v>3</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>x</t></is></c></row>',
  );
  expect(text).toContain('<dimension ref="A1:C4"/>');
});

test('a label keeps its fonts when the figure behind it changes', () => {
  const item =
    '<r><rPr><b/><sz val="11"/></rPr><t>一般公共预算：</t></r><r><rPr><u/><sz val="11"/></rPr><t>951.84</t></r><r><rPr><sz val="9"/></rPr><t>万元</t></r>';
  const bytes = book('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
    strings: [item],
  });
  const { data } = write(bytes, { A1: '一般公共预算：1016.17万元' });
  expect(data).toBe(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t>一般公共预算：</t></r><r><rPr><u/><sz val="11"/></rPr><t>1016.17</t></r><r><rPr><sz val="9"/></rPr><t>万元</t></r></is></c></row>',
  );
});

test('a new number format is appended once, with the rest of the style', () => {
  const bytes = book(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>',
  );
  const snapshot = readWorkbook(bytes);
  const { data, bytes: copy } = patch(bytes, [
    valueEdit(snapshot, SHEET, 'A1', 0.5, '0.000%'),
    valueEdit(snapshot, SHEET, 'B1', 0.6, '0.000%'),
  ]);
  expect(data).toBe(
    '<row r="1"><c r="A1" s="4"><v>0.5</v></c><c r="B1" s="4"><v>0.6</v></c></row>',
  );
  const styles = textOf(copy, 'xl/styles.xml');
  expect(styles).toContain('<numFmts count="2">');
  expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.000%"/></numFmts>');
  expect(styles).toContain('<cellXfs count="5">');
  expect(readWorkbook(copy).sheets[0]?.cells.map(({ text }) => text)).toEqual([
    '50.000%',
    '60.000%',
  ]);
});

test('a blank cell keeps its number format', () => {
  const bytes = book('<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>');
  const { bytes: copy } = write(bytes, { A1: 0.9781 });
  expect(readWorkbook(copy).sheets[0]?.cells[0]?.text).toBe('97.81%');
});

test.each([
  ['that has no room for it', 0.97815, '97.815%'],
  ['that has', 0.97, '97.00%'],
])(
  'a blank cell is written under its number format, with places for the value: one %s',
  (_, value, text) => {
    const bytes = book('<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>');
    const { bytes: copy } = write(bytes, { A1: value });
    expect(readWorkbook(copy).sheets[0]?.cells[0]?.text).toBe(text);
  },
);

describe('formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="F1"><f t="array" ref="F1:F2">B1:B2*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="F2"><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>';
  const chain = {
    links: [['rIdCalc', 'calcChain', 'calcChain.xml']] as const,
    overrides: {
      'xl/calcChain.xml':
        'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    },
    parts: { 'xl/calcChain.xml': '<calcChain xmlns="x"/>' },
  };
  const bytes = book(`<sheetData>${rows}</sheetData>`, chain);

  test('give way only to an edit that names them', () => {
    const silent: ValueEdit = {
      kind: 'value',
      cell: at(SHEET, 'A2'),
      before: { value: 2, format: 'General' },
      after: { value: 5, format: 'General' },
    };
    const { left, bytes: copy } = patch(bytes, [silent]);
    expect(left).toEqual([{ cell: silent.cell, code: 'formula' }]);
    expect(Buffer.compare(copy, bytes)).toBe(0);
  });

  test('that others repeat leave them formulas of their own', () => {
    const { data, bytes: copy } = write(bytes, { A1: 7 });
    expect(data).toContain('<c r="A1"><v>7</v></c>');
    expect(data).toContain('<c r="A2"><f>B2*2</f><v>2</v></c>');
    expect(data).toContain('<c r="A3"><f>B3*2</f><v>2</v></c>');
    expect(Object.keys(unpack(copy))).not.toContain('xl/calcChain.xml');
    expect(textOf(copy, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(copy, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(textOf(copy, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('of an array are not written one by one', () => {
    const { left } = write(bytes, { F1: 1, F2: 2 });
    expect(left.map(({ code }) => code)).toEqual(['formula', 'formula']);
  });

  test('are worked out again when a value they may read has changed', () => {
    const { bytes: copy } = write(bytes, { B1: 7 });
    expect(Object.keys(unpack(copy))).toContain('xl/calcChain.xml');
    expect(textOf(copy, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const plain = book('<sheetData/>');
    expect(textOf(write(plain, { B1: 7 }).bytes, 'xl/workbook.xml')).not.toContain('calcPr');
  });

  test.each<[string, CellState['value'], string]>([
    ['t="str"', '甲', '<c r="B1" t="str"><f>A1</f><v>甲</v></c>'],
    ['t="str"', 5, '<c r="B1"><f>A1</f><v>5</v></c>'],
    ['t="str"', false, '<c r="B1" t="b"><f>A1</f><v>0</v></c>'],
    ['', 5, '<c r="B1"><f>A1</f><v>5</v></c>'],
    ['', '甲', '<c r="B1" t="str"><f>A1</f><v>甲</v></c>'],
  ])('of type %j have their result %j again', (type, value, expected) => {
    const gone = `<row r="1"><c r="B1"${type && ` ${type}`}><f>A1</f></c></row>`;
    const edit: ValueEdit = {
      kind: 'value',
      cell: at(SHEET, 'B1'),
      before: { value: null, formula: '=A1', format: 'General' },
      after: { value, formula: '=A1', format: 'General' },
    };
    expect(patch(book(`<sheetData>${gone}</sheetData>`), [edit]).data).toBe(
      `<row r="1">${expected}</row>`,
    );
  });

  test('can be put back', () => {
    const edit: ValueEdit = {
      kind: 'value',
      cell: at(SHEET, 'B5'),
      before: { value: null, format: 'General' },
      after: { value: 4, formula: '=A1&"<"', format: 'General' },
    };
    expect(patch(bytes, [edit]).data).toContain('<c r="B5"><f>A1&amp;"&lt;"</f><v>4</v></c>');
  });
});

test('the head of a table is left alone', () => {
  const bytes = pack(
    handBook({
      sheets: [
        {
          name: SHEET,
          xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
          links: [['rId1', 'table', '../tables/table1.xml']],
        },
      ],
      parts: { 'xl/tables/table1.xml': '<table xmlns="x" ref="A1:A3"/>' },
    }),
  );
  const { left, data } = write(bytes, { A1: '名称', A2: 5 });
  expect(left).toEqual([{ cell: at(SHEET, 'A1'), code: 'unsupported' }]);
  expect(data).toContain('<row r="2"><c r="A2"><v>5</v></c></row>');
});

test('a cell on no sheet is said', () => {
  const bytes = book('<sheetData/>');
  const edit = { ...valueEdit(readWorkbook(bytes), SHEET, 'A1', 1), cell: at('没有', 'A1') };
  expect(patchWorkbook(bytes, [edit]).left).toEqual([{ cell: edit.cell, code: 'no-such-cell' }]);
});

test('a workbook without a style sheet is given one', () => {
  const parts = handBook({ sheets: [{ name: SHEET, xml: '<sheetData/>' }] });
  const { 'xl/styles.xml': _styles, ...rest } = parts;
  const bytes = pack({
    ...rest,
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rIdStyles"[^>]*>/,
      '',
    ),
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      /<Override PartName="\/xl\/styles.xml"[^>]*>/,
      '',
    ),
  });
  const edit = valueEdit(readWorkbook(bytes), SHEET, 'A1', 0.5, '0.00%');
  expect(readWorkbook(patchWorkbook(bytes, [edit]).bytes).sheets[0]?.cells[0]?.text).toBe('50.00%');
});
