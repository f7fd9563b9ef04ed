import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/file';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ziping-batch-'));
const ziping = join(root, 'dist/cli/ziping.js');
const at = (...names: string[]) => join(folder, ...names);

const batchOf = (from: string, to: string, ...more: string[]) =>
  spawnSync(process.execPath, [ziping, 'batch', at(from), '--out', at(to), ...more], {
    encoding: 'utf8',
  });
const batch = (...more: string[]) => batchOf('in', 'out', ...more);
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
  expect(stderr).toContain(
    '共 3 个工作簿：本次审核 1 个，沿用上次结果 2 个；这 3 个中有 1 个未能审核',
  );
  expect(existsSync(at('out', '档案馆（送审）.xlsx'))).toBe(true);
  expect(readFileSync(at('out', 'results.jsonl'), 'utf8').split('\n')).toHaveLength(4);
});

test('told to stop, it says how far it came and leaves no half file; the same words go on', async () => {
  for (let number = 0; number < 60; number++) {
    copyFileSync(at('in', '档案馆.xlsx'), at('in', `局${number}.xlsx`));
  }
  const words = ['batch', at('in'), '--out', at('out'), '--jobs', '2'];
  const run = spawn(process.execPath, [ziping, ...words]);
  let said = '';
  run.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(run, 'exit');
  while (linesOf('results.jsonl').length < 5)
    await new Promise((resolve) => setTimeout(resolve, 5));
  run.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(said).toMatch(/^已停止：63 个工作簿完成了 \d+ 个，.*\n$/);
  expect(readdirSync(at('out')).filter((name) => name.endsWith('.part'))).toEqual([]);
  const { stderr } = batch();
  expect(stderr).toMatch(/共 63 个工作簿：本次审核 \d+ 个，沿用上次结果 \d+ 个/);
  expect(linesOf('results.jsonl')).toHaveLength(63);
  for (let number = 0; number < 60; number++) rmSync(at('in', `局${number}.xlsx`));
});

test('all files that cannot be read are named, up to twenty', () => {
  const bad = Array.from({ length: 21 }, (_, number) => `坏${number}.xlsx`);
  mkdirSync(at('bad'));
  const named = (count: number): number => {
    for (const name of bad.slice(0, count)) writeFileSync(at('bad', name), 'not a workbook');
    const { stderr } = batchOf('bad', 'bad-out');
    expect(stderr).toContain(`这 ${count} 个中有 ${count} 个未能审核`);
    expect(stderr.includes('另有 1 个未能审核')).toBe(count > 20);
    return bad.filter((name) => stderr.includes(`/${name}”`)).length;
  };
  expect([7, 20, 21].map(named)).toEqual([7, 20, 20]);
});

/** Runs with room for so many blocks of 512 bytes in any file: a write takes what there is room for, as on a full disk. */
const withRoom = (blocks: number, words: string) =>
  spawnSync(
    'sh',
    ['-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$1" ${words}`, process.execPath, ziping],
    { encoding: 'utf8', cwd: folder, timeout: 60_000 },
  );

test('where a file becomes full, a batch says so, leaves whole lines and ends; a later one goes on', () => {
  for (const name of ['甲.xlsx', '乙.xlsx', '丙.xlsx']) {
    mkdirSync(at('room'), { recursive: true });
    copyFileSync(at('in', '甲局', '自评.xlsx'), at('room', name));
  }
  const words = 'batch room --out room-out --jobs 2';
  const { status, stderr } = withRoom(80, words);
  expect([status, stderr]).toEqual([
    2,
    'room-out/results.jsonl 写不进去（超过了系统允许的文件大小，请换一个位置），没有留下不完整的文件。\n',
  ]);
  const left = readFileSync(at('room-out', 'results.jsonl'), 'utf8');
  expect(left === '' || left.endsWith('}\n')).toBe(true);
  expect(batchOf('room', 'room-out').stderr).toContain('共 3 个工作簿');
});

test('where the file that results are printed into becomes full, that is said', () => {
  const { status, stderr } = withRoom(8, 'check in/档案馆.xlsx --format json > room.json');
  expect([status, stderr]).toEqual([
    2,
    '结果没有写完（超过了系统允许的文件大小，请换一个位置）。\n',
  ]);
});

test('told to stop, a check of many workbooks stops in the middle', async () => {
  const many = Array.from({ length: 400 }, () => at('in', '档案馆.xlsx'));
  const run = spawn(process.execPath, [ziping, 'check', ...many]);
  const ended = once(run, 'exit');
  await once(run.stdout, 'data');
  run.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
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
  ['a file in place of the folder', [at('in', '坏.xlsx'), '--out', at('out')], '不是文件夹'],
  ['a folder that is not there', [at('nowhere'), '--out', at('out')], '找不到文件夹'],
  [
    'a file in place of the output folder',
    [at('in'), '--out', at('in', '坏.xlsx')],
    '已有同名的文件',
  ],
  ['the folder itself as the output folder', [at('in'), '--out', at('in')], '另指定一个文件夹'],
])('%s is one sentence', (_, words, said) => {
  const { status, stderr } = spawnSync(process.execPath, [ziping, 'batch', ...words], {
    encoding: 'utf8',
  });
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain(said);
});
