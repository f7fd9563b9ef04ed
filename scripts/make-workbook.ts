/** `npm run workbook -- 200 out.xlsx`: makes a workbook of that many invented units, two sheets each. */
import { writeFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { inventUnit } from './samples/invented';
import { addUnit } from './samples/layout';
import { bytesOf } from './samples/write';

/** The bytes of a workbook of `count` invented units. */
export async function makeWorkbook(count: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (let index = 0; index < count; index += 1) {
    addUnit(workbook, inventUnit(index), {
      basic: `基础数据表${index + 1}`,
      evaluation: `自评表${index + 1}`,
    });
  }
  return bytesOf(workbook);
}

async function main(): Promise<void> {
  const [count = '200', file = `units-${count}.xlsx`] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(count)) throw new Error(`Not a number of units: ${count}`);
  writeFileSync(file, await makeWorkbook(Number(count)));
}

if (require.main === module) void main();
