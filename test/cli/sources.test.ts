import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resultLine, summarySheet } from '../../src/batch';
import { runCheck } from '../../src/cli/check';
import { exists, readBytes } from '../../src/cli/files';
import { findSources } from '../../src/cli/sources';
import { createWorkbook } from '../../src/hosts/file';

const folder = mkdtempSync(join(tmpdir(), 'ziping-sources-'));
const at = (...names: string[]) => join(folder, ...names);
const silent = { out: () => undefined, error: () => undefined, progress: () => undefined };
const sample = join(__dirname, '../../assets/samples/hunan-correct.xlsx');
const copy = at('copy.xlsx');

beforeAll(() => {
  runCheck(
    {
      files: [sample],
      format: 'jsonl',
      annotate: copy,
      writeBack: 'none',
      language: 'zh-CN',
      all: false,
      failOn: 'never',
      force: false,
    },
    silent,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const summary = createWorkbook('汇总', summarySheet([], 'zh-CN'));

test.each<[string, Readonly<Record<string, 'unit' | 'copy' | 'summary' | 'results'>>, string[]]>([
  ['a summary under any name', { 'a.xlsx': 'unit', '汇总 (2).xlsx': 'summary' }, ['a.xlsx']],
  ['a copy beside its original', { 'a.xlsx': 'unit', 'a（送审）.xlsx': 'copy' }, ['a.xlsx']],
  [
    'a copy where an earlier run wrote it',
    {
      '甲局/自评.xlsx': 'unit',
      'old/results.jsonl': 'results',
      'old/甲局/自评（送审）.xlsx': 'copy',
    },
    ['甲局/自评.xlsx'],
  ],
  ['a lock file', { 'a.xlsx': 'unit', '~$a.xlsx': 'unit', '.~lock.a.xlsx#': 'unit' }, ['a.xlsx']],
  ['what lies in the output folder', { 'a.xlsx': 'unit', 'out/b.xlsx': 'unit' }, ['a.xlsx']],
  [
    'no copy that a unit handed in',
    { '自评.xlsx': 'unit', '乙局/自评（送审）.xlsx': 'copy' },
    ['乙局/自评（送审）.xlsx', '自评.xlsx'],
  ],
  [
    'no workbook of a unit that is only called so',
    { 'summary.xlsx': 'unit', 'a.xlsx': 'unit', 'a（送审）.xlsx': 'unit' },
    ['a.xlsx', 'a（送审）.xlsx', 'summary.xlsx'],
  ],
])('left out of a batch: %s', (_, files, taken) => {
  const root = mkdtempSync(at('in-'));
  for (const [name, kind] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (kind === 'summary') writeFileSync(path, summary);
    else if (kind === 'results') writeFileSync(path, resultLine('k', { file: '甲局/自评.xlsx' }));
    else copyFileSync(kind === 'copy' ? copy : sample, path);
  }
  const { sources } = findSources(root, join(root, 'out'));
  expect(sources.map(({ path }) => path).sort()).toEqual(taken);
});

test('a table of another kind is taken, to be answered as unreadable; other files are told apart', () => {
  const root = mkdtempSync(at('in-'));
  const tables = ['甲.et', '乙.xls', '丙.csv', '丁.ods', '戊.xlsb', '己.XLSX'];
  const others = ['报告.docx', '盖章页.pdf', '说明'];
  const litter = ['Thumbs.db', 'desktop.ini', '.DS_Store', '~$甲.et'];
  for (const name of [...tables, ...others, ...litter]) writeFileSync(join(root, name), 'x');
  const found = findSources(root, join(root, 'out'));
  const names = (sources: readonly { path: string }[]) => sources.map(({ path }) => path).sort();
  expect(names(found.sources)).toEqual([...tables].sort());
  expect(names(found.others)).toEqual([...others].sort());
});

test('the output folder is known by what it is, not by how its name is spelled', () => {
  const root = mkdtempSync(at('in-'));
  mkdirSync(join(root, '结果'));
  copyFileSync(sample, join(root, '结果', 'a.xlsx'));
  symlinkSync(join(root, '结果'), join(root, 'link'));
  expect(findSources(root, join(root, 'link')).sources).toEqual([]);
});

test('a link to a folder is named as one and not followed, in circles or not; one to a workbook is a workbook', () => {
  const root = mkdtempSync(at('in-'));
  mkdirSync(join(root, '甲局'));
  copyFileSync(sample, join(root, '甲局', 'a.xlsx'));
  symlinkSync('.', join(root, '甲局', 'loop'));
  symlinkSync('itself', join(root, 'itself'));
  symlinkSync(join('甲局', 'a.xlsx'), join(root, 'b.xlsx'));
  const { sources, links, others } = findSources(root, join(root, 'out'));
  const names = (found: readonly { path: string }[]) => found.map(({ path }) => path).sort();
  expect(names(sources)).toEqual(['b.xlsx', '甲局/a.xlsx']);
  expect([names(links), names(others)]).toEqual([['甲局/loop'], ['itself']]);
});

/** As somebody whom the permissions of files concern: the administrator reads everything. */
function asAnyone<Result>(work: () => Result): Result {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a folder and a list of results that nobody lets us read are answered, and the rest is checked', () => {
  const root = mkdtempSync(at('in-'));
  mkdirSync(join(root, '甲局'));
  mkdirSync(join(root, '乙局'));
  copyFileSync(sample, join(root, '甲局', 'a.xlsx'));
  copyFileSync(sample, join(root, '乙局', 'b.xlsx'));
  writeFileSync(join(root, '甲局', 'results.jsonl'), resultLine('k', { file: 'a.xlsx' }));
  for (const open of [folder, root, join(root, '甲局')]) chmodSync(open, 0o755);
  chmodSync(join(root, '甲局', 'results.jsonl'), 0);
  chmodSync(join(root, '乙局'), 0);
  // Windows knows no such permissions.
  const hidden = process.geteuid ? '乙局' : '乙局/b.xlsx';
  const { sources } = asAnyone(() => findSources(root, join(root, 'out')));
  expect(sources.map(({ path }) => path).sort()).toEqual([hidden, '甲局/a.xlsx'].sort());
  if (!process.geteuid) return;
  expect(() => asAnyone(() => readBytes(join(root, '乙局')))).toThrow('unreadable');
  expect(() => readBytes(join(root, '甲局'))).toThrow('not-a-file');
  expect(asAnyone(() => exists(join(root, '乙局', 'new.xlsx')))).toBe(false);
});
