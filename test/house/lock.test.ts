import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(
  readFileSync(join(__dirname, '../../package-lock.json'), 'utf8'),
) as { readonly packages: Readonly<Record<string, Entry>> };

describe('package-lock.json', () => {
  it('names no registry', () => {
    const named = Object.entries(packages).flatMap(([path, { resolved }]) =>
      resolved === undefined ? [] : [path],
    );
    expect(named).toEqual([]);
  });

  it('holds the binaries of every platform, so that `npm ci` works on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
