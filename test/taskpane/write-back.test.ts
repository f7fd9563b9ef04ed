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
    .lines.map(({ edit, label, unsure }) =>
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

/** What words keep from being written back: the cell, what it is called, what stands there and what belongs there. */
function texts(values: Readonly<Record<string, CellValue>>): string[] {
  const snapshot = inject(right, values);
  return engine
    .writeBack({ snapshot }, assess({ snapshot }), 'zh-CN')
    .texts.map(({ cell, label, text, expected }) =>
      [formatCell(cell), label, text, expected].join(' '),
    );
}

test.each<[string, Record<string, CellValue>, string[]]>([
  ['figures alone', { '自评表!I5': 96, '自评表!H24': 90 }, []],
  ['a blank, which is filled', { '自评表!I5': null }, []],
  ['a dash for a score', { '自评表!I5': '—' }, ['自评表!I5 预算执行得分 — 9.93']],
  ['a dash for a total', { '自评表!H24': '—' }, ['自评表!H24 总分 — 99.82']],
  [
    'words for a rate, beside a total that is written',
    { '自评表!H5': '无', '自评表!H24': 90 },
    ['自评表!H5 预算执行率 无 99.32%'],
  ],
  ['words that may mean a figure elsewhere', { '自评表!H24': '见附件' }, []],
])('words keep from being written: %s', (_, values, expected) => {
  expect(texts(values)).toEqual(expected);
});
