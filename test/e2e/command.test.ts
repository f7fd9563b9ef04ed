import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/cli');
const bundle = join(folder, 'ziping.js');

const ziping = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [bundle, ...args], { cwd: root, encoding: 'utf8' });

describe('the command as installed', () => {
  it('is one file that a shell can start', () => {
    expect(readdirSync(folder).filter((name) => !name.endsWith('LICENSE.txt'))).toEqual([
      'ziping.js',
    ]);
    expect(readFileSync(bundle, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(bundle).mode & 0o111).not.toBe(0);
  });

  it('needs nothing beside it', () => {
    const required = [...readFileSync(bundle, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(
      ([, name = '']) => name.replace(/^node:/, ''),
    );
    expect(required.filter((name) => !builtinModules.includes(name))).toEqual([]);
  });

  it('finds what is wrong in the published sample', () => {
    const { status, stdout, stderr } = ziping(
      'check',
      'assets/samples/hunan-2023.xlsx',
      '--format',
      'json',
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).workbooks[0].units[0].name).toBe('益阳市资阳区应急管理局');
  });

  it('finds nothing wrong in the correct sample', () => {
    const { status, stderr } = ziping('check', 'assets/samples/hunan-correct.xlsx');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('says in one sentence what it cannot read', () => {
    const { status, stdout, stderr } = ziping('check', 'package.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('package.json');
  });
});
