import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ofShard, runPool, shardName, summarySheet, type Source } from '../batch';
import { createWorkbook } from '../hosts/file';
import { fileErrorSentence, outputWords } from '../messages';
import { workbookToJson, type WorkbookJson } from '../output';
import { CallError, type BatchOptions } from './arguments';
import { BatchResults } from './batch-results';
import { hire } from './batch-worker';
import { exitCodeOf, type Console } from './check';
import {
  exists,
  FileAccessError,
  isFolder,
  isListable,
  isSameFile,
  systemCode,
  unwritten,
  writeWhole,
} from './files';
import { loadRubric } from './rubric';
import { findSources } from './sources';
import { VERSION } from './version';

/** Files that could not be read and are named at the end; more are only counted. */
const MOST_NAMED = 20;

interface Task {
  readonly sources: readonly Source[];
  /** The paths of files that are no workbooks. */
  readonly others: readonly string[];
  /** The paths of links to folders. */
  readonly links: readonly string[];
}

function sayOthers(
  { others, links }: Pick<Task, 'others' | 'links'>,
  { language }: BatchOptions,
  console: Console,
): void {
  const { cli, marks } = outputWords(language);
  for (const [paths, say] of [
    [others, cli.notWorkbooks],
    [links, cli.folderLinks],
  ] as const) {
    if (paths.length === 0) continue;
    const named = paths.slice(0, MOST_NAMED).join(marks.list);
    console.error(say(String(paths.length), named, paths.length > MOST_NAMED));
  }
}

/** The workbooks to check. Throws a `CallError` where there are none, or where the call would mix its files with theirs. */
function taskOf(options: BatchOptions, console: Console): Task {
  const { folder, out, language, shard } = options;
  const words = outputWords(language).cli;
  if (!exists(folder)) throw new CallError(words.noFolder(folder));
  if (!isFolder(folder)) throw new CallError(words.notAFolder(folder));
  if (!isListable(folder)) throw new CallError(fileErrorSentence('unreadable', folder, language));
  if (isSameFile(folder, out)) throw new CallError(words.outIsFolder);
  const { sources, own, others, links } = findSources(folder, out);
  if (own > 0) console.error(words.ownLeftOut(String(own)));
  const pathsOf = (found: readonly Source[]) => ofShard(found, shard).map(({ path }) => path);
  const besides = { others: pathsOf(others), links: pathsOf(links) };
  sayOthers(besides, options, console);
  const mine = ofShard(sources, shard);
  if (mine.length === 0 && shard.of === 1) throw new CallError(words.noWorkbooks(folder));
  return { sources: mine, ...besides };
}

function sayFailures(results: readonly WorkbookJson[], options: BatchOptions, console: Console) {
  const errors = results.flatMap(({ error }) => error?.message ?? []);
  for (const message of errors.slice(0, MOST_NAMED)) console.error(message);
  const more = errors.length - MOST_NAMED;
  if (more > 0) console.error(outputWords(options.language).cli.moreFailed(String(more)));
  return errors.length;
}

/** Turns what keeps our own files from being written into a sentence. */
function writing<T>(file: string, { language }: BatchOptions, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const code = error instanceof FileAccessError ? error.code : systemCode(error);
    throw new CallError(unwritten(file, code, language));
  }
}

/**
 * `ziping batch`: gives the exit code, or `null` where what `listen` gives was aborted before all was done. Throws a `CallError`.
 */
export async function runBatch(
  options: BatchOptions,
  console: Console,
  listen: () => AbortSignal,
): Promise<number | null> {
  const { out, language, shard } = options;
  const words = outputWords(language).cli;
  const { sources, others, links } = taskOf(options, console);
  if (options.rubric !== undefined) loadRubric(options.rubric, language);
  writing(out, options, () => mkdirSync(out, { recursive: true }));

  const file = join(out, shardName('results', 'jsonl', shard));
  const way = [VERSION, options.rubric ?? '', language].join(' ');
  const results = writing(file, options, () => new BatchResults(file, sources, way, out));
  const reused = results.count;
  const todo = sources.filter((source) => !results.has(source));
  await runPool<Source, WorkbookJson>(
    todo,
    options.jobs || Math.min(availableParallelism(), 8),
    () => hire(options),
    (source, workbook) => {
      writing(file, options, () => {
        results.add(source, workbook);
      });
      console.progress(words.reading(String(results.count), String(sources.length), source.path));
    },
    ({ path }) => {
      const error = { code: 'failed', message: words.internal(path) };
      return workbookToJson({ file: path, assessment: null, error }, { language, all: false });
    },
    listen(),
  );
  console.progress('');
  if (results.count < sources.length) {
    console.error(words.stopped(String(results.count), String(sources.length)));
    return null;
  }

  const ordered = results.ordered();
  const summary = join(out, shardName('summary', 'xlsx', shard));
  writing(file, options, () => {
    results.tidy();
  });
  writing(summary, options, () => {
    const content = summarySheet(ordered, language, { others, links });
    writeWhole(summary, createWorkbook(words.summarySheet, content), true);
  });
  const failed = sayFailures(ordered, options, console);
  const counts = [ordered.length, todo.length, reused, failed].map(String);
  const [all = '', checked = '', kept = '', unread = ''] = counts;
  console.error(words.batchDone(all, checked, kept, unread, summary));
  return Math.max(0, ...ordered.map((workbook) => exitCodeOf(workbook, options.failOn)));
}
