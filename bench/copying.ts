import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { makeWorkbook } from '../scripts/make-workbook';
import { assess } from '../src/assessment';
import { NODE_CODEC } from '../src/cli/node-codec';
import { openWorkbook } from '../src/hosts/file';
import { annotationEdits } from '../src/output';
import { makeLargeWorkbook } from './large';
import { bound, interleave, line, WARM_UPS } from './measure';

/** Reads, checks and annotates: what `ziping check --annotate` does between two files. */
export function annotate(bytes: Uint8Array): Uint8Array {
  const { snapshot, patch } = openWorkbook(bytes, NODE_CODEC);
  return patch(annotationEdits(snapshot, assess({ snapshot }), 'zh-CN')).bytes;
}

async function rewriteWithExcelJs(bytes: Uint8Array): Promise<unknown> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.xlsx.writeBuffer();
}

const OPENPYXL = `
import sys, time, io, openpyxl
data = open(sys.argv[1], 'rb').read()
started = time.perf_counter()
out = io.BytesIO()
openpyxl.load_workbook(io.BytesIO(data)).save(out)
print((time.perf_counter() - started) * 1000)
`;

/** Python interpreters that may have openpyxl, the system's own first. */
const pythons = ['/usr/bin/python3', 'python3', 'python'];
const python = pythons.find(
  (name) => spawnSync(name, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
);

/** Milliseconds openpyxl takes to load and save a file, its own start left out; once. */
function openpyxl(file: string): number | undefined {
  if (python === undefined) return undefined;
  const run = spawnSync(python, ['-c', OPENPYXL, file], { encoding: 'utf8' });
  return run.status === 0 ? Number(run.stdout) : undefined;
}

async function compare(bytes: Uint8Array, rounds: number, warmUps = 1): Promise<boolean> {
  const [peer = NaN, own = NaN] = await interleave(
    [
      { name: 'ExcelJS', run: () => rewriteWithExcelJs(bytes) },
      { name: 'check and copy', run: () => annotate(bytes) },
    ],
    rounds,
    warmUps,
  );
  line('checking and annotating', own, 'ms');
  line('ExcelJS, loading and writing', peer, 'ms');
  const kept = [bound('annotated copy ÷ ExcelJS', own / peer, 0.5)];
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  try {
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, bytes);
    const time = openpyxl(file);
    if (time === undefined) console.log('  openpyxl is not installed: not compared');
    else {
      line('openpyxl, loading and saving', time, 'ms');
      kept.push(bound('annotated copy ÷ openpyxl', own / time, 0.1));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return kept.every(Boolean);
}

/** Check and annotated copy of 200 units. */
export async function copying(): Promise<boolean> {
  console.log('Annotated copy of 200 units (400 sheets)');
  return compare(await makeWorkbook(200), 9, WARM_UPS);
}

/** The same for a large workbook in which only two sheets matter. */
export async function large(): Promise<boolean> {
  const bytes = await makeLargeWorkbook();
  console.log(`Annotated copy of a workbook of ${(bytes.length / 1024 ** 2).toFixed(1)} MB`);
  return compare(bytes, 1);
}
