/** `npm run samples`: makes the sample workbooks in `assets/samples/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { correct } from './samples/hunan-correct';
import { published } from './samples/hunan-2023';
import { addUnit } from './samples/layout';
import type { Unit } from './samples/unit';
import { bytesOf } from './samples/write';

export const samples: Readonly<Record<string, Unit>> = {
  'hunan-2023.xlsx': published,
  'hunan-correct.xlsx': correct,
};

/** Makes one sample. */
export async function makeSample(unit: Unit): Promise<Uint8Array> {
  const workbook = new Workbook();
  addUnit(workbook, unit);
  return bytesOf(workbook);
}

async function main(): Promise<void> {
  const folder = join(__dirname, '..', 'assets', 'samples');
  mkdirSync(folder, { recursive: true });
  for (const [name, unit] of Object.entries(samples)) {
    writeFileSync(join(folder, name), await makeSample(unit));
  }
}

if (require.main === module) void main();
