import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');

/**
 * Runs all test files of some folders (or files, named from `test/`) in the suite that calls it. A pure room keeps nothing
 * between two tests, so its files need no process state of their own; a suite each would load all of the product anew, and
 * count its lines anew, which takes longer than the tests. `-t "rules/cross"` runs those of one folder.
 */
export function runTogether(...paths: readonly string[]): void {
  const files = paths.flatMap((path) => testFiles(join(root, path)));
  describe.each(files)('%s', (file) => {
    jest.requireActual(join(root, file));
  });
}

function testFiles(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [relative(root, path)];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => relative(root, join(path, name)));
}
