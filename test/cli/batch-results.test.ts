import fs from 'node:fs';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../../src/batch';
import { BatchResults } from '../../src/cli/batch-results';
import { copyName, workbookToJson } from '../../src/output';

const folder = mkdtempSync(join(tmpdir(), 'ziping-results-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'results.jsonl');
const source = (path: string, modified = 1): Source => ({ path, size: 1, modified });
const result = ({ path }: Source, code?: string) => {
  const error = code === undefined ? null : { code, message: code };
  return workbookToJson({ file: path, assessment: null, error }, { language: 'zh-CN', all: false });
};
const open = (sources: readonly Source[]) => new BatchResults(file, sources, 'way', folder);
/** The paths in the file, each of whose lines must be JSON. */
const lines = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { workbook: { file: string } }).workbook.file);

test('one line for each workbook, the latest, whatever came between', () => {
  const [a, b, c] = [source('a.xlsx'), source('b.xlsx'), source('c.xlsx')];
  const first = open([a, b, c]);
  for (const each of [c, a]) first.add(each, result(each, 'corrupt'));
  expect(lines()).toEqual(['c.xlsx', 'a.xlsx']);
  appendFileSync(file, '{"key":"half');

  const changed = source('a.xlsx', 2);
  const second = open([changed, b, c]);
  expect([changed, b, c].map((each) => second.has(each))).toEqual([false, false, true]);
  expect(lines()).toEqual(['c.xlsx']);
  for (const each of [b, changed]) second.add(each, result(each, 'corrupt'));
  second.tidy();
  expect(lines()).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
});

test.each([
  ['checked, its copy there', undefined, true, true],
  ['checked, its copy gone', undefined, false, false],
  ['a file that cannot be read', 'corrupt', false, true],
  ['an error of the program, or a copy that could not be written', 'failed', false, false],
])('taken over or not: %s', (_, code, hasCopy, taken) => {
  rmSync(file, { force: true });
  const one = source(`${_}.xlsx`);
  open([one]).add(one, result(one, code));
  if (hasCopy) writeFileSync(join(folder, copyName(one.path)), '');
  expect(open([one]).has(one)).toBe(taken);
});

test('where the disk becomes full in the middle of a line, whole lines are left', () => {
  rmSync(file, { force: true });
  const [a, b] = [source('甲.xlsx'), source('乙.xlsx')];
  const results = open([a, b]);
  results.add(a, result(a, 'corrupt'));
  const { writeSync } = fs;
  let room = 100;
  const disk = jest.spyOn(fs, 'writeSync').mockImplementation(((
    descriptor: number,
    bytes: Uint8Array,
    from: number,
    length: number,
  ) => {
    if (room === 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    const taken = Math.min(room, length);
    room -= taken;
    return writeSync(descriptor, bytes, from, taken);
  }) as typeof fs.writeSync);
  try {
    expect(() => {
      results.add(b, result(b, 'corrupt'));
    }).toThrow('ENOSPC');
  } finally {
    disk.mockRestore();
  }
  expect(results.count).toBe(1);
  expect(lines()).toEqual(['甲.xlsx']);
  results.add(b, result(b, 'corrupt'));
  expect(lines()).toEqual(['甲.xlsx', '乙.xlsx']);
});
