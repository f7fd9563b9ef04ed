import ExcelJS from 'exceljs';
import { readWorkbook } from '../../../src/hosts/file';

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('values, formulas, formats and merged areas come out as Excel shows them', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('基础数据表');
    sheet.getCell('A1').value = '单位名称';
    sheet.mergeCells('B1:C1');
    sheet.getCell('B1').value = 1016.1700000000001;
    sheet.getCell('D1').value = 0.931;
    sheet.getCell('D1').numFmt = '0.00%';
    sheet.getCell('A2').value = { formula: 'B1*2', result: 2032.34 };
    sheet.getCell('B2').value = {
      formula: '1/0',
      result: { error: '#DIV/0!' },
    };
    sheet.getCell('C2').value = true;
    sheet.getCell('D2').value = new Date(Date.UTC(2023, 4, 30));
    sheet.getCell('D2').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getRow(3).hidden = true;
    sheet.getCell('A3').value = 'x';
    sheet.getColumn(4).hidden = true;
    sheet.getCell('A5').value = {
      richText: [{ text: '红', font: { color: { argb: 'FFFF0000' } } }, { text: '黑' }],
    };
    book.addWorksheet('隐藏', { state: 'veryHidden' });
  });
  const snapshot = readWorkbook(bytes);
  expect(snapshot).toEqual({
    sheets: [
      {
        name: '基础数据表',
        visibility: 'visible',
        protected: false,
        cells: [
          { row: 0, column: 0, value: '单位名称', format: 'General', text: '单位名称' },
          { row: 0, column: 1, value: 1016.17, format: 'General', text: '1016.17' },
          { row: 0, column: 3, value: 0.931, format: '0.00%', text: '93.10%' },
          {
            row: 1,
            column: 0,
            value: 2032.34,
            formula: '=B1*2',
            format: 'General',
            text: '2032.34',
          },
          {
            row: 1,
            column: 1,
            value: { error: '#DIV/0!' },
            formula: '=1/0',
            format: 'General',
            text: '#DIV/0!',
          },
          { row: 1, column: 2, value: true, format: 'General', text: 'TRUE' },
          { row: 1, column: 3, value: 45076, format: 'yyyy"年"m"月"d"日"', text: '2023年5月30日' },
          { row: 2, column: 0, value: 'x', format: 'General', text: 'x' },
          { row: 4, column: 0, value: '红黑', format: 'General', text: '红黑', mixedFonts: true },
        ],
        merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
        hiddenRows: [2],
        hiddenColumns: [3],
      },
      {
        name: '隐藏',
        visibility: 'veryHidden',
        protected: false,
        cells: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ],
    date1904: false,
    kept: null,
    gaps: [],
  });
});
