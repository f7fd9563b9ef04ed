import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeWorkbook } from '../scripts/make-workbook';
import { assess } from '../src/assessment';
import { NODE_CODEC } from '../src/cli/node-codec';
import { readWorkbook } from '../src/hosts/file';
import { DEFAULT_PACK, builtInRubric } from '../src/rubrics';
import { bound, line, median } from './measure';

/** The child's part: peak memory of reading and checking a file, or of doing nothing. */
export function reportPeak(file: string | undefined): void {
  if (file !== undefined) {
    const snapshot = readWorkbook(readFileSync(file), { codec: NODE_CODEC });
    assess({ snapshot, rubric: builtInRubric(DEFAULT_PACK) });
  }
  console.log(process.resourceUsage().maxRSS);
}

const RUNS = 7;

/** The median of several processes, as the garbage collector runs now earlier, now later. */
const peak = (...args: string[]): number =>
  median(Array.from({ length: RUNS }, () => peakOnce(args)));

const peakOnce = (args: readonly string[]): number => {
  const run = spawnSync(process.execPath, [__filename, '--peak', ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout) / 1024;
};

/** Peak memory above an idle process, against the size of the unzipped workbook. */
export async function memory(): Promise<boolean> {
  console.log('Memory above an idle process, reading and checking');
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  try {
    const idle = peak();
    line('idle process', idle, 'MB');
    const kept: boolean[] = [];
    for (const units of [200, 1000]) {
      const file = join(folder, `${units}.xlsx`);
      const bytes = await makeWorkbook(units);
      writeFileSync(file, bytes);
      const unzipped =
        Object.values(unzipSync(bytes)).reduce((sum, part) => sum + part.length, 0) / 1024 ** 2;
      const above = peak(file) - idle;
      line(`${units} units, unzipped ${unzipped.toFixed(1)} MB`, above, 'MB');
      kept.push(bound(`${units} units: memory ÷ unzipped size`, above / unzipped, 12));
    }
    return kept.every(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
