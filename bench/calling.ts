import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../scripts/make-workbook';
import { interleave, line } from './measure';

const root = join(__dirname, '../..');
const command = join(root, 'dist/cli/ziping.js');

/** Reads a file with the peer, as short as a script can be. */
const readWithPeer = `require('@e965/xlsx').read(require('node:fs').readFileSync(process.argv[1]))`;
/** Loads a file with ExcelJS and writes it back. */
const rewriteWithExcelJs = `
const { Workbook } = require('exceljs');
const workbook = new Workbook();
workbook.xlsx.readFile(process.argv[1]).then(() => workbook.xlsx.writeFile(process.argv[2]));
`;

function node(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  // Findings end with 1.
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

async function compare(file: string, folder: string): Promise<void> {
  const peer = join(folder, 'peer.xlsx');
  const own = join(folder, 'own.xlsx');
  const tasks = [
    { name: '@e965/xlsx, reading alone', run: () => node('-e', readWithPeer, file) },
    { name: 'ziping check', run: () => node(command, 'check', file) },
    {
      name: 'ExcelJS, loading and writing',
      run: () => node('-e', rewriteWithExcelJs, file, peer),
    },
    {
      name: 'ziping check --annotate',
      run: () => node(command, 'check', file, '--annotate', own, '--force'),
    },
  ];
  const times = await interleave(tasks, 7);
  tasks.forEach(({ name }, index) => line(name, times[index] ?? NaN, 'ms'));
  const [reading = NaN, checking = NaN, writing = NaN, annotating = NaN] = times;
  line('ziping check ÷ @e965/xlsx reading', checking / reading, '');
  line('ziping check --annotate ÷ ExcelJS', annotating / writing, '');
}

/** What somebody waits for who calls the command: a process from its start to its end, nothing warmed up. */
export async function calling(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  try {
    for (const units of [1, 200]) {
      console.log(`A call of the command on ${units} ${units === 1 ? 'unit' : 'units'}`);
      const file = join(folder, 'in.xlsx');
      writeFileSync(file, await makeWorkbook(units));
      await compare(file, folder);
    }
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
