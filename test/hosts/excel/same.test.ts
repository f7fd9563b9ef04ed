import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../../src/hosts/excel';
import { readWorkbook } from '../../../src/hosts/file';
import { made, rewritten, useExcel } from './setup';
import { corpus } from '../../corpus';

const excel = useExcel();

/** Read by either host, a workbook is the same; the Excel of the tests has a reader of its own. */
async function expectSame(bytes: Uint8Array): Promise<void> {
  const fromFile = readWorkbook(bytes);
  excel().open(bytes);
  const fromExcel = await new ExcelHost().read();
  expect(JSON.parse(JSON.stringify(fromExcel))).toEqual(JSON.parse(JSON.stringify(fromFile)));
}

const samples = join(__dirname, '../../../assets/samples');

test.each(readdirSync(samples).filter((name) => /\.xls[xm]$/.test(name)))(
  'sample %s',
  async (name) => {
    await expectSame(new Uint8Array(readFileSync(join(samples, name))));
  },
);

test('every workbook of the corpus', async () => {
  for (const { name, bytes } of await corpus()) {
    await expectSame(bytes).catch((error: unknown) => {
      throw new Error(`${name}: ${String(error)}`);
    });
  }
});

test('names with signs of their own, and dates as the system writes them', async () => {
  await expectSame(
    await made((book) => {
      for (const name of ["O'Neil 的表", '表!A1', '(2) 自评 & 表', '{}']) {
        const sheet = book.addWorksheet(name);
        sheet.getCell('B2').value = new Date(Date.UTC(2023, 11, 31));
        sheet.getCell('B2').numFmt = 'mm-dd-yy';
        sheet.getCell('B3').value = 45291.5;
        sheet.getCell('B3').numFmt = 'm/d/yy "h":mm';
        sheet.mergeCells('B5:C6');
      }
    }),
  );
  const [sheet] = (await new ExcelHost().read()).sheets;
  expect(sheet!.cells.map(({ text, format }) => [text, format])).toEqual([
    ['2023/12/31', 'm/d/yyyy'],
    ['2023/12/31 12:00', 'm/d/yyyy h:mm'],
  ]);
});

test('all kinds of cells', async () => {
  await expectSame(
    await made((book) => {
      const sheet = book.addWorksheet('各种 "值"');
      sheet.addRow([1, 'a', true, { error: '#N/A' }, new Date(Date.UTC(2024, 1, 29)), '', null]);
      sheet.addRow([0.1 + 0.2, 1e300, -0.0000001, 1234567890123.125, '=1+1', "'x", ' y ']);
      sheet.addRow([
        { formula: 'A1+1', result: 2 },
        { formula: 'B1&""', result: '' },
        { formula: 'NA()', result: { error: '#N/A' } },
        { formula: '1=1', result: true },
        { richText: [{ text: '一' }, { font: { italic: true }, text: '二\n三' }] },
        { richText: [{ text: '一' }, { text: '二' }] },
        { text: '链接', hyperlink: 'https://example.com' },
      ]);
      sheet.getCell('A1').numFmt = '0.00_ ';
      sheet.getCell('B1').numFmt = '@';
      sheet.getCell('A2').numFmt = '0.00%';
      sheet.getCell('B2').numFmt = '#,##0.00;[Red]-#,##0.00';
      sheet.getCell('D2').numFmt = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';
      sheet.mergeCells('A5:C7');
      sheet.getCell('A5').value = '合并';
      sheet.getRow(2).hidden = true;
      sheet.getColumn(3).hidden = true;
      void book.addWorksheet('锁', { state: 'hidden' }).protect('', {});
    }),
  );
});

test('shared and array formulas, built-in formats, a row of no height', async () => {
  const bytes = rewritten(
    await made((book) => {
      const sheet = book.addWorksheet('S');
      for (let row = 1; row <= 4; row++) sheet.addRow([row, row * 2]);
      sheet.getCell('C1').value = { formula: 'A1+$B$1', result: 3 };
    }),
    (name, text) =>
      name.endsWith('sheet1.xml')
        ? text
            .replace(
              /<c r="C1"[^>]*>.*?<\/c>/,
              '<c r="C1"><f t="shared" ref="C1:C4" si="0">A1+$B$1+SUM(\'x y\'!A1:A2)</f><v>3</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2*2</f><v>2</v></c>',
            )
            .replace(
              /(<c r="B2"[^>]*>.*?<\/c>)/,
              '$1<c r="C2"><f t="shared" si="0"/><v>4</v></c><c r="D2"><v>4</v></c>',
            )
            .replace('<row r="4"', '<row r="4" ht="0" customHeight="1"')
        : text,
  );
  await expectSame(bytes);
});

test('a sheet full of merged areas, and what is kept', async () => {
  await expectSame(
    await made((book) => {
      const sheet = book.addWorksheet('S');
      for (let row = 1; row <= 600; row++) {
        sheet.getCell(row, 2).value = `行${row}`;
        sheet.mergeCells(row, 2, row, 4);
      }
    }),
  );
});
