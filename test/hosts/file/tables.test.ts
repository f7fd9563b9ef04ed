import { snapshotOfTables } from '../../../src/hosts/file';

const cell = (column: number, text: string, colSpan = 1, rowSpan = 1) => ({
  column,
  text,
  colSpan,
  rowSpan,
});

test('a table becomes a sheet: caption on top, spans as merged areas, figures as numbers', () => {
  const { sheets } = snapshotOfTables([
    {
      caption: '附件2：部门整体支出绩效自评表',
      rows: [
        [cell(0, '年度资金总额', 1, 2), cell(1, '1,016.17'), cell(2, '93.10%')],
        [cell(1, '合计', 2)],
        [cell(0, '007'), cell(1, '1024.16\n万元'), cell(2, '')],
      ],
    },
    { rows: [[cell(0, '-0.5')]] },
  ]);
  expect(sheets.map(({ name }) => name)).toEqual(['附件2：部门整体支出绩效自评表', '表2']);
  expect(sheets[0]!.cells).toEqual([
    {
      row: 0,
      column: 0,
      value: '附件2：部门整体支出绩效自评表',
      format: 'General',
      text: '附件2：部门整体支出绩效自评表',
    },
    { row: 1, column: 0, value: '年度资金总额', format: 'General', text: '年度资金总额' },
    { row: 1, column: 1, value: 1016.17, format: '#,##0.00', text: '1,016.17' },
    { row: 1, column: 2, value: 0.931, format: '0.00%', text: '93.10%' },
    { row: 2, column: 1, value: '合计', format: 'General', text: '合计' },
    { row: 3, column: 0, value: '007', format: 'General', text: '007' },
    { row: 3, column: 1, value: '1024.16\n万元', format: 'General', text: '1024.16\n万元' },
  ]);
  expect(sheets[0]!.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ]);
  expect(sheets[1]!.cells).toEqual([
    { row: 0, column: 0, value: -0.5, format: '0.0', text: '-0.5' },
  ]);
});
