import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/arguments';
import { runCheck } from '../../src/cli/check';
import { filesNamed } from '../../src/cli/wildcards';

const folder = mkdtempSync(join(tmpdir(), 'ziping-wild-'));
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  for (const name of ['甲.xlsx', '乙.XLSX', '丙（1）.xlsx', '丁.docx', '~$甲.xlsx', '.戊.xlsx']) {
    writeFileSync(at(name), '');
  }
  mkdirSync(at('空'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['*.xlsx', ['丙（1）.xlsx', '乙.XLSX', '甲.xlsx']],
  ['?.xlsx', ['乙.XLSX', '甲.xlsx']],
  ['丙（*）.xlsx', ['丙（1）.xlsx']],
  ['*.d?cx', ['丁.docx']],
  ['甲.xlsx', ['甲.xlsx']],
  ['丙（.）.xlsx', ['丙（.）.xlsx']],
  ['*.et', ['*.et']],
  [join('空', '*'), [join('空', '*')]],
  [join('没有', '*.xlsx'), [join('没有', '*.xlsx')]],
])('%s stands for %j', (name, expected) => {
  expect(filesNamed(at(name))).toEqual(expected.map((one) => at(one)));
});

test('a name that stands for several goes with no option of one file', () => {
  const call = () =>
    runCheck(
      {
        files: [at('*.xlsx')],
        format: 'text',
        annotate: at('out.xlsx'),
        writeBack: 'none',
        language: 'zh-CN',
        all: false,
        failOn: 'never',
        force: false,
      },
      { out: () => undefined, error: () => undefined, progress: () => undefined },
    );
  expect(call).toThrow(UsageError);
  expect(call).toThrow('--annotate 一次只能用于一个文件');
});
