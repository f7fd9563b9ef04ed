import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError, type CheckOptions } from '../../src/cli/arguments';
import { runCheck } from '../../src/cli/check';

const folder = mkdtempSync(join(tmpdir(), 'ziping-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const book = at('in.xlsx');
copyFileSync(join(__dirname, '../../assets/samples/hunan-2023.xlsx'), book);
writeFileSync(at('other'), 'not to be lost');

const options: CheckOptions = {
  files: [book],
  format: 'text',
  writeBack: 'none',
  language: 'zh-CN',
  all: false,
  failOn: 'never',
  force: true,
};
const silent = { out: () => undefined, error: () => undefined, progress: () => undefined };

test.each<[string, Partial<CheckOptions>, string]>([
  ['the workbook', {}, book],
  ['the report', { report: at('other') }, at('other')],
  ['the workbook of the year before', { previous: at('other') }, at('other')],
  ['the rubric', { rubric: at('other') }, at('other')],
])('a copy never takes the place of %s', (_name, more, annotate) => {
  const before = readFileSync(annotate);
  expect(() => runCheck({ ...options, ...more, annotate }, silent)).toThrow(UsageError);
  expect(Buffer.compare(readFileSync(annotate), before)).toBe(0);
});
