import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment';
import { readWorkbook } from '../../src/hosts/file';

/** A sample workbook, read and assessed. */
export function sample(name: 'hunan-2023' | 'hunan-correct') {
  const path = join(__dirname, '../../assets/samples', `${name}.xlsx`);
  const snapshot = readWorkbook(readFileSync(path));
  return { snapshot, assessment: assess({ snapshot }) };
}
