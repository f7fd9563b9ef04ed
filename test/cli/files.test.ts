import { spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FileAccessError,
  isSameFile,
  exists,
  readBytes,
  removeAbandoned,
  unwritten,
  removePartOf,
  writeWhole,
} from '../../src/cli/files';

const folder = mkdtempSync(join(tmpdir(), 'ziping-'));
const at = (name: string) => join(folder, name);
const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof FileAccessError) return error.code;
    throw error;
  }
  return '';
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what cannot be read has a code of its own', () => {
  writeFileSync(at('empty'), '');
  expect(codeOf(() => readBytes(at('none')))).toBe('not-found');
  expect(codeOf(() => readBytes(join(at('empty'), 'below')))).toBe('not-found');
  expect(codeOf(() => readBytes(folder))).toBe('not-a-file');
  expect(codeOf(() => readBytes(at('empty')))).toBe('empty');
});

test('a file is written whole and leaves nothing beside it', () => {
  writeWhole(at('new'), Buffer.from('one'), false);
  expect(readFileSync(at('new'), 'utf8')).toBe('one');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('an existing file is replaced only when asked for', () => {
  writeFileSync(at('there'), 'old');
  expect(codeOf(() => writeWhole(at('there'), Buffer.from('new'), false))).toBe('exists');
  expect(readFileSync(at('there'), 'utf8')).toBe('old');
  writeWhole(at('there'), Buffer.from('new'), true);
  expect(readFileSync(at('there'), 'utf8')).toBe('new');
});

test('a folder that is not there is an error with the code of the system, and no file', () => {
  expect(codeOf(() => writeWhole(at('nowhere/file'), Buffer.from('x'), false))).toBe('ENOENT');
});

test('a path that leads through a file is told by the code of the system', () => {
  writeWhole(at('plain'), Buffer.from('one'), false);
  expect(codeOf(() => writeWhole(at('plain/file'), Buffer.from('x'), false))).toBe('ENOTDIR');
  expect(() => {
    removePartOf(at('plain/file'));
  }).not.toThrow();
});

test('a name as long as the system takes is written, a longer one is told by the code of the system', () => {
  const longest = at(`${'测'.repeat(83)}.xlsx`);
  writeWhole(longest, Buffer.from('one'), false);
  expect(readFileSync(longest, 'utf8')).toBe('one');
  const longer = at(`${'测'.repeat(200)}.xlsx`);
  expect(exists(longer)).toBe(false);
  expect(codeOf(() => writeWhole(longer, Buffer.from('x'), false))).toBe('ENAMETOOLONG');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('what killed processes left is taken away, what others may still write is not', () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const old = new Date(Date.now() - 3_600_000);
  const names = [`.a.xlsx.${ended}.part`, `.b.xlsx.${process.pid}.part`, '.c.part', 'd.1.part'];
  for (const name of [...names, `.young.xlsx.${ended}.part`]) writeFileSync(at(name), 'half');
  for (const name of names) utimesSync(at(name), old, old);
  removeAbandoned(folder);
  const left = readdirSync(folder).filter((name) => name.endsWith('.part'));
  expect(left.sort()).toEqual([...names.slice(1), `.young.xlsx.${ended}.part`].sort());
  expect(() => {
    removeAbandoned(at('nowhere'));
  }).not.toThrow();
});

test('what a process of this machine left that was killed while it wrote goes with the next run', () => {
  const place = at('killed');
  mkdirSync(place);
  // Begins the file as the command does, and is killed before it is whole.
  const script = `
    require(${JSON.stringify(join(__dirname, '../../scripts/register.cjs'))});
    const fs = require('node:fs');
    fs.fsyncSync = () => process.kill(process.pid, 'SIGKILL');
    const { writeWhole } = require(${JSON.stringify(join(__dirname, '../../src/cli/files.ts'))});
    writeWhole(${JSON.stringify(join(place, 'copy.xlsx'))}, Buffer.from('new'), true);
  `;
  writeFileSync(join(place, 'copy.xlsx'), 'old');
  const { signal } = spawnSync(process.execPath, ['-e', script]);
  expect(signal).toBe('SIGKILL');
  expect(readFileSync(join(place, 'copy.xlsx'), 'utf8')).toBe('old');
  const [part = '', ...more] = readdirSync(place).filter((name) => name.endsWith('.part'));
  expect(more).toEqual([]);
  // The same of another machine may be written still.
  const other = part.replace(/[0-9a-f]{8}(?=\.\d+\.part$)/, '00000000');
  writeFileSync(join(place, other), 'half');
  removeAbandoned(place);
  expect(readdirSync(place).sort()).toEqual([other, 'copy.xlsx'].sort());
});

test('two names of one file are the same file', () => {
  writeFileSync(at('same'), 'x');
  expect(isSameFile(at('same'), join(folder, '.', 'same'))).toBe(true);
  expect(isSameFile(at('same'), at('none'))).toBe(false);
  // As a file system that does not tell letters apart shows it: another name, the same file.
  linkSync(at('same'), at('SAME.xlsx'));
  // On such a file system itself the spelling in capitals is there too.
  expect(isSameFile(at('same'), at('Same'))).toBe(exists(at('Same')));
  expect(isSameFile(at('same'), at('SAME.xlsx'))).toBe(true);
});

test.each([
  ['ENOENT', '所在文件夹不存在'],
  ['EISDIR', '同名的文件夹'],
  ['EWEIRD', 'EWEIRD'],
])('what stands in the way of writing is said: %s', (code, said) => {
  expect(unwritten('a.xlsx', code, 'zh-CN')).toContain(said);
});
