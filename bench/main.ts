/** `npm run bench`: speed and memory against others in the same run. `npm run bench -- reading` runs one part. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { calling } from './calling';
import { copying, large } from './copying';
import { families } from './families';
import { memory, reportPeak } from './memory';
import { growth, reading } from './reading';
import { report } from './report';

/** Each prints its figures and says whether all of them keep their bounds. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  reading,
  families,
  growth,
  memory,
  copying,
  large,
  calling,
  report,
  pane,
};

/** Runs outside this bundle: it starts a browser, and bundles an Excel for it. */
function pane(): Promise<boolean> {
  const root = join(__dirname, '../..');
  const args = ['-r', join(root, 'scripts/register.cjs'), join(root, 'bench/pane.ts')];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  return Promise.resolve(status === 0);
}

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) {
    if (!(await parts[only]?.())) process.exitCode = 1;
    return;
  }
  // Each in a process of its own: no part finds the heap, or the compiled code, that another has left.
  for (const name of Object.keys(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const { status } = spawnSync(process.execPath, [__filename, name], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--peak') reportPeak(rest[0]);
else void main(process.argv.slice(2));
