import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import type { Crew, Source } from '../batch';
import { copyName, workbookToJson, type WorkbookJson } from '../output';
import { CallError, type BatchOptions } from './arguments';
import { checkFile, type Checked } from './check-file';
import { removeAbandoned, removePartOf } from './files';
import { loadRubric } from './rubric';

function copyOf(path: string, { out }: BatchOptions): string {
  return join(out, copyName(path));
}

/** The folders that were looked through for what earlier batches left unfinished. */
const cleaned = new Set<string>();

function cleanOnce(folder: string): void {
  if (cleaned.has(folder)) return;
  cleaned.add(folder);
  removeAbandoned(folder);
}

function check(path: string, options: BatchOptions): Checked {
  const { folder, language } = options;
  const rubric = options.rubric === undefined ? undefined : loadRubric(options.rubric, language);
  const copy = copyOf(path, options);
  try {
    const made = mkdirSync(dirname(copy), { recursive: true });
    if (made === undefined) cleanOnce(dirname(copy));
    return checkFile(join(folder, path), {
      rubric,
      language,
      copy: { path: copy, writeBack: 'none', replace: true },
    });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    // The copy could not be written: that is no fault of the other workbooks.
    const { message } = error;
    return {
      file: path,
      assessment: null,
      error: { code: 'failed', message },
      said: [],
      wrote: false,
    };
  }
}

/** In a worker: checks the workbooks that it is told to, one at a time, and writes their annotated copies. */
export function serveBatch(): void {
  const options = workerData as BatchOptions;
  parentPort?.on('message', (path: string | null) => {
    if (path === null) {
      parentPort?.close();
      return;
    }
    const { language } = options;
    const checked = check(path, options);
    parentPort?.postMessage(workbookToJson({ ...checked, file: path }, { language, all: false }));
  });
}

/** How long a worker that is told to stop may go on with its workbook, in milliseconds. */
const GRACE = 3000;

/** Lets a worker come to its end: the engine may abort the whole process where one is stopped in the midst of its work. */
async function dismissed(worker: Worker): Promise<void> {
  // It has none once it is gone.
  if (worker.threadId < 0) return;
  // What it was at is given up, whatever became of it.
  worker.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, GRACE);
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    worker.postMessage(null);
  });
  await worker.terminate();
}

/** A worker for the pool of a batch. */
export function hire(options: BatchOptions): Crew<Source, WorkbookJson> {
  const worker = new Worker(__filename, { workerData: options });
  let copy: string | undefined;
  return {
    run: ({ path }) =>
      new Promise((answer, refuse) => {
        copy = copyOf(path, options);
        worker.removeAllListeners();
        worker.once('message', answer);
        worker.once('error', refuse);
        worker.once('exit', () => {
          refuse(new Error('the worker stopped'));
        });
        worker.postMessage(path);
      }),
    end: async () => {
      worker.removeAllListeners();
      await dismissed(worker);
      if (copy !== undefined) removePartOf(copy);
    },
  };
}
