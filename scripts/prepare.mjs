/** Builds the command line tool after `npm ci`, so that `node dist/cli/ziping.js` works in a checkout. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

let webpack;
try {
  webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  createRequire(import.meta.url).resolve('swc-loader');
} catch {
  // Installed without what is needed for building: nothing to build with, and nothing to complain about.
  process.exit(0);
}
if (!existsSync('src/cli/main.ts')) process.exit(0);

const { status } = spawnSync(process.execPath, [webpack, '--env', 'only=cli'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
