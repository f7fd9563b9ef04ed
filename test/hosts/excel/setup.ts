import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellState, ValueEdit } from '../../../src/workbook';
import { parseCell } from '../../../src/workbook';
import type { ExcelHost } from '../../../src/hosts/excel';
import { TestExcel } from '../../excel-host';
import { startOffice } from '../../excel-host/client';

// Some workbooks here are large, and the machine may be busy with other tests.
jest.setTimeout(60_000);

/** A workbook made with a library. */
export async function made(build: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A package with some of its parts rewritten as text: for what no library makes. */
export function rewritten(
  bytes: Uint8Array,
  change: (name: string, text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (/\.(xml|rels)$/.test(name)) parts[name] = strToU8(change(name, strFromU8(parts[name]!)));
  }
  return zipSync(parts);
}

export const form = (): Promise<Uint8Array> =>
  made((book) => {
    const sheet = book.addWorksheet('自评表');
    sheet.getCell('A1').value = '部门整体支出绩效自评表';
    sheet.mergeCells('A1:E1');
    sheet.getCell('A2').value = '预算执行情况';
    sheet.getCell('B2').value = 1016.17;
    sheet.getCell('B2').numFmt = '0.00';
    sheet.getCell('C2').value = { formula: 'B2*2', result: 2032.34 };
    sheet.getCell('D2').value = '≥95%';
    sheet.getCell('E2').value = 96;
    book.addWorksheet('基础数据表').getCell('B2').value = 58;
  });

/** The Excel of a test file: the client is loaded once, each test opens its own workbook in it. */
export function useExcel(
  options: ConstructorParameters<typeof TestExcel>[1] = {},
): () => TestExcel {
  let excel: TestExcel;
  beforeAll(async () => {
    excel = new TestExcel(await made((book) => book.addWorksheet('Sheet1')), options);
    await startOffice(excel);
  });
  beforeEach(() => {
    excel.reset();
  });
  afterEach(() => {
    excel.endEdit();
    expect(excel.complaints).toEqual([]);
    expect(excel.openFiles).toBe(0);
  });
  return () => excel;
}

export function ref(address: string): { sheet: string; row: number; column: number } {
  const cell = parseCell(address);
  if (!cell) throw new Error(address);
  return cell;
}

/** An edit of a cell as the snapshot of the host shows it now. */
export async function edit(
  host: ExcelHost,
  address: string,
  after: Partial<CellState>,
): Promise<ValueEdit> {
  const cell = ref(address);
  const snapshot = await host.read();
  const found = snapshot.sheets
    .find(({ name }) => name === cell.sheet)
    ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  const before: CellState = {
    value: found?.value ?? null,
    ...(found?.formula !== undefined && { formula: found.formula }),
    format: found?.format ?? 'General',
  };
  return { kind: 'value', cell, before, after: { value: null, format: before.format, ...after } };
}
