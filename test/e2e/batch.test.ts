import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/file';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ziping-batch-'));
const at = (...names: string[]) => join(folder, ...names);

const batch = (...more: string[]) =>
  spawnSync(
    process.execPath,
    [join(root, 'dist/cli/ziping.js'), 'batch', at('in'), '--out', at('out'), ...more],
    { encoding: 'utf8' },
  );
const linesOf = (name: string) =>
  readFileSync(at('out', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

beforeAll(() => {
  mkdirSync(at('in', '甲局'), { recursive: true });
  const sample = (name: string) => join(root, 'assets/samples', name);
  copyFileSync(sample('hunan-2023.xlsx'), at('in', '甲局', '自评.xlsx'));
  copyFileSync(sample('hunan-correct.xlsx'), at('in', '档案馆.xlsx'));
  writeFileSync(at('in', '坏.xlsx'), 'not a workbook');
  writeFileSync(at('in', '~$自评.xlsx'), 'lock');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is checked whole: results, copies and a summary, the worst exit code', () => {
  const { status, stderr } = batch('--jobs', '2');
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
  expect(linesOf('results.jsonl')).toHaveLength(3);
  expect(existsSync(at('out', '甲局', '自评（送审）.xlsx'))).toBe(true);
  expect(existsSync(at('out', '坏（送审）.xlsx'))).toBe(false);
  const texts = readWorkbook(readFileSync(at('out', 'summary.xlsx'))).sheets[0]?.cells.map(
    ({ text }) => text,
  );
  expect(texts).toContain('甲局/自评.xlsx');
  expect(texts).toContain('益阳市资阳区应急管理局');
  expect(texts?.some((text) => text.includes('坏.xlsx”不是'))).toBe(true);
});

test('a second run takes over what is done, also after a line was broken off', () => {
  appendFileSync(at('out', 'results.jsonl'), '{"key":"half');
  rmSync(at('out', '档案馆（送审）.xlsx'));
  const { stderr } = batch('--lang', 'zh-CN');
  expect(stderr).toContain('已审核 1 个工作簿（另有 2 个沿用上次结果）');
  expect(existsSync(at('out', '档案馆（送审）.xlsx'))).toBe(true);
});

test('shards divide the folder between them', () => {
  rmSync(at('out'), { recursive: true });
  for (const shard of ['1/2', '2/2']) batch('--shard', shard);
  const lines = ['results-1-of-2.jsonl', 'results-2-of-2.jsonl'].flatMap((name) =>
    existsSync(at('out', name)) ? linesOf(name) : [],
  );
  const files = lines.map(
    (line) => (JSON.parse(line) as { workbook: { file: string } }).workbook.file,
  );
  expect(files.sort()).toEqual(['甲局/自评.xlsx', '档案馆.xlsx', '坏.xlsx'].sort());
});

test.each([
  ['a file in place of the folder', [at('in', '坏.xlsx'), '--out', at('out')], '找不到文件夹'],
  [
    'a file in place of the output folder',
    [at('in'), '--out', at('in', '坏.xlsx')],
    '已有同名的文件',
  ],
])('%s is one sentence', (_, words, said) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/ziping.js'), 'batch', ...words],
    { encoding: 'utf8' },
  );
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain(said);
});
