import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import {
  copyName,
  keyOf,
  ofShard,
  readResults,
  runPool,
  shardName,
  summarySheet,
  type Crew,
  type Source,
} from '../batch';
import { createWorkbook } from '../hosts/file';
import { outputWords } from '../messages';
import { workbookToJson, type WorkbookJson } from '../output';
import { CallError, type BatchOptions } from './arguments';
import { exitCodeOf, type Console } from './check';
import { checkFile } from './check-file';
import { systemCode, unwritten, writeWhole } from './files';
import { loadRubric } from './rubric';
import { VERSION } from './version';

/** Lock files that an open Excel leaves beside a workbook, and copies made by an earlier run. */
const NOT_A_SOURCE = /^~\$|（送审）\.xls[xm]$/;

function* walk(folder: string, without: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (resolve(path) !== without) yield* walk(path, without);
    } else if (/\.xls[xm]?$/i.test(entry.name) && !NOT_A_SOURCE.test(entry.name)) {
      yield path;
    }
  }
}

function sourcesIn({ folder, out }: BatchOptions): readonly Source[] {
  return [...walk(folder, resolve(out))].map((path) => {
    const { size, mtimeMs } = statSync(path);
    return { path: relative(folder, path).split(sep).join('/'), size, modified: mtimeMs };
  });
}

/** Checks one workbook of the folder and writes its annotated copy. */
function checkSource(path: string, options: BatchOptions): WorkbookJson {
  const { folder, out, language } = options;
  const rubric = options.rubric === undefined ? undefined : loadRubric(options.rubric, language);
  const copy = join(out, copyName(path));
  mkdirSync(dirname(copy), { recursive: true });
  const checked = checkFile(join(folder, path), {
    rubric,
    language,
    copy: { path: copy, writeBack: 'none', replace: true },
  });
  return workbookToJson({ ...checked, file: path }, { language, all: false });
}

/** In a worker: checks what it is told to, one workbook at a time. */
export function serveBatch(): void {
  const options = workerData as BatchOptions;
  parentPort?.on('message', (path: string) => {
    parentPort?.postMessage(checkSource(path, options));
  });
}

function hire(options: BatchOptions): Crew<Source, WorkbookJson> {
  const worker = new Worker(__filename, { workerData: options });
  return {
    run: ({ path }) =>
      new Promise((answer, refuse) => {
        worker.removeAllListeners();
        worker.once('message', answer);
        worker.once('error', refuse);
        worker.once('exit', () => {
          refuse(new Error('the worker stopped'));
        });
        worker.postMessage(path);
      }),
    end: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** `ziping batch`: gives the exit code. Throws a `CallError`. */
export async function runBatch(options: BatchOptions, console: Console): Promise<number> {
  const { folder, out, language, shard } = options;
  const words = outputWords(language).cli;
  if (!isFolder(folder)) throw new CallError(words.notAFolder(folder));
  const sources = ofShard(sourcesIn(options), shard);
  if (sources.length === 0 && shard.of === 1) throw new CallError(words.noWorkbooks(folder));
  if (options.rubric !== undefined) loadRubric(options.rubric, language);
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new CallError(unwritten(out, systemCode(error), language));
  }

  const resultsFile = join(out, shardName('results', 'jsonl', shard));
  const way = [VERSION, options.rubric ?? '', language].join(' ');
  const earlier = existsSync(resultsFile)
    ? readResults<WorkbookJson>(readFileSync(resultsFile, 'utf8'))
    : new Map<string, WorkbookJson>();
  const isDone = (source: Source) => {
    const result = earlier.get(keyOf(source, way));
    return (
      result !== undefined &&
      (result.error !== null || existsSync(join(out, copyName(source.path))))
    );
  };
  const todo = sources.filter((source) => !isDone(source));
  const results = new Map(
    sources.filter(isDone).map((source) => [source.path, earlier.get(keyOf(source, way))]),
  );
  const reused = results.size;

  // A line broken off by a kill must not swallow the next one.
  if (existsSync(resultsFile) && todo.length > 0) appendFileSync(resultsFile, '\n');
  await runPool<Source, WorkbookJson>(
    todo,
    options.jobs || Math.min(availableParallelism(), 8),
    () => hire(options),
    (source, workbook) => {
      results.set(source.path, workbook);
      appendFileSync(resultsFile, `${JSON.stringify({ key: keyOf(source, way), workbook })}\n`);
      console.progress(words.reading(String(results.size), String(sources.length), source.path));
    },
    (source) =>
      workbookToJson(
        {
          file: source.path,
          assessment: null,
          error: { code: 'failed', message: words.internal(source.path) },
        },
        { language, all: false },
      ),
  );
  console.progress('');

  const ordered = sources.flatMap(({ path }) => results.get(path) ?? []);
  const summary = join(out, shardName('summary', 'xlsx', shard));
  writeWhole(summary, createWorkbook(words.summarySheet, summarySheet(ordered, language)), true);
  const failed = ordered.filter(({ error }) => error !== null).length;
  console.error(words.batchDone(String(todo.length), String(reused), String(failed), summary));
  return Math.max(0, ...ordered.map((workbook) => exitCodeOf(workbook, options.failOn)));
}
