/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment';
import { readWorkbook } from '../../src/hosts/file';
import { engine } from '../../src/taskpane/engine';
import { formatCell, type CellValue } from '../../src/workbook';
import { inject } from '../assessment/inject';

const right = readWorkbook(
  readFileSync(join(__dirname, '../../assets/samples/hunan-correct.xlsx')),
);

/** What would be written back after these changes: the cell, what it is called, and why it is not ticked. */
function lines(values: Readonly<Record<string, CellValue>>): string[] {
  const snapshot = inject(right, values);
  const assessment = assess({ snapshot });
  return engine
    .writeBack({ snapshot }, assessment, 'zh-CN')
    .map(({ edit, label, unsure }) =>
      [formatCell(edit.cell), label, unsure ?? ''].join(' ').trim(),
    );
}

test.each<[string, Record<string, CellValue>, string[]]>([
  ['nothing of a form that is right', {}, []],
  ['a total', { '自评表!H24': 90 }, ['自评表!H24 总分']],
  ['a score beside a total that is right', { '自评表!I5': 96 }, ['自评表!I5 预算执行得分']],
  [
    'a score that the rate bears out against the amounts: not ticked',
    { '自评表!F5': 402.58 },
    ['自评表!I5 预算执行得分 amounts'],
  ],
  [
    'a total of weights that do not add up',
    { '自评表!G14': 20, '自评表!H24': 90 },
    ['自评表!H24 总分 weights'],
  ],
])('writes back %s', (_, values, expected) => {
  expect(lines(values)).toEqual(expected);
});
