import { unzipSync, zipSync } from 'fflate';
import type { Workbook } from 'exceljs';

const FIXED = new Date('2024-05-30T08:00:00Z');

/** The workbook's bytes, the same for the same content whenever and wherever they are made. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  workbook.created = FIXED;
  workbook.modified = FIXED;
  workbook.creator = 'Ziping';
  workbook.lastModifiedBy = 'Ziping';
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(parts, { level: 9, mtime: '1980-01-01T00:00:00' });
}
