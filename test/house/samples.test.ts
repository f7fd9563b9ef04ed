import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { makeSample, samples } from '../../scripts/make-samples';

const committed = (name: string): Buffer =>
  readFileSync(join(__dirname, '../../assets/samples', name));

describe.each(Object.entries(samples))('%s', (name, unit) => {
  it('is what the script makes', async () => {
    expect(Buffer.from(await makeSample(unit)).equals(committed(name))).toBe(true);
  });
});

describe('the published sample', () => {
  const cells: readonly (readonly [sheet: string, cell: string, text: string])[] = [
    ['基础数据表', 'A1', '2023年度部门整体支出绩效评价基础数据表'],
    ['基础数据表', 'F3', '0.931'],
    ['基础数据表', 'F30', '16.2'],
    ['自评表', 'B7', '  其中：  一般公共预算：951.84'],
    ['自评表', 'F7', '其中：基本支出：408.34'],
    ['自评表', 'I5', '96'],
    ['自评表', 'E14', '≥50%'],
    ['自评表', 'F17', '0.95'],
    ['自评表', 'I17', '存在项目资金支出人员经费等现象'],
    ['自评表', 'E19', '1024.16\n万元'],
    ['自评表', 'H25', '96'],
  ];

  it.each(cells)('%s %s holds what was published', async (sheet, cell, text) => {
    const workbook = new Workbook();
    const bytes = committed('hunan-2023.xlsx');
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    expect(workbook.getWorksheet(sheet)?.getCell(cell).text).toBe(text);
  });
});
