import { extname } from 'node:path';
import { assess, type Assessment } from '../assessment';
import {
  extensionOf,
  FileError,
  patchWorkbook,
  readWorkbook,
  snapshotOfTables,
} from '../hosts/file';
import { fileErrorSentence, hostErrorSentence, outputWords, type Language } from '../messages';
import { ReportError, readReportFile, type Report } from '../narrative';
import {
  annotationEdits,
  writeBackEdits,
  type CheckedFile,
  type FileFailure,
  type WriteBackMode,
} from '../output';
import type { Rubric } from '../rubrics';
import {
  displayText,
  formatCell,
  type CellState,
  type Snapshot,
  type ValueEdit,
} from '../workbook';
import { CallError } from './arguments';
import { FileAccessError, unwritten, readBytes, writeWhole } from './files';

export interface CopyOptions {
  readonly path: string;
  readonly writeBack: 'none' | WriteBackMode;
  /** Whether an existing file may be replaced. */
  readonly replace: boolean;
}

export interface CheckFileOptions {
  readonly rubric?: Rubric | undefined;
  readonly language: Language;
  readonly report?: string | undefined;
  readonly previous?: string | undefined;
  readonly copy?: CopyOptions | undefined;
}

/** A checked file, and what there is to say about the copy made of it. */
export type Checked = CheckedFile & { readonly said: readonly string[] };

interface Input {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly report?: Report;
  readonly isWorkbook: boolean;
}

function isReportName(path: string): boolean {
  return ['.docx', '.txt', '.md'].includes(extname(path).toLowerCase());
}

/** A workbook, or a report whose tables are the forms. */
function readInput(path: string): Input {
  if (!isReportName(path)) {
    const bytes = readBytes(path);
    return { bytes, snapshot: readWorkbook(bytes), isWorkbook: true };
  }
  const report = readReportFile(readBytes(path));
  const snapshot = snapshotOfTables(report.tables);
  return { bytes: new Uint8Array(), snapshot, report, isWorkbook: false };
}

/** The code and sentence of whatever kept a file from being checked: one file never stops those after it. */
function failureOf(error: unknown, file: string, language: Language): FileFailure {
  if (
    error instanceof FileAccessError ||
    error instanceof FileError ||
    error instanceof ReportError
  ) {
    return { code: error.code, message: fileErrorSentence(error.code, file, language) };
  }
  if (process.env['ZIPING_DEBUG'] || error instanceof CallError) throw error;
  return { code: 'failed', message: outputWords(language).cli.internal(file) };
}

/** Cells named as written back; more are only counted. */
const MOST_WRITTEN = 20;

/** Which cells were written, with what stood there and what stands there now. */
function writtenLines(
  edits: readonly ValueEdit[],
  { date1904 }: Snapshot,
  language: Language,
): readonly string[] {
  const { cli, morePlaces } = outputWords(language);
  if (edits.length === 0) return [cli.nothingWritten];
  const shown = ({ value, format }: CellState) => displayText(value, format, date1904);
  const lines = edits
    .slice(0, MOST_WRITTEN)
    .map(({ cell, before, after }) => cli.written(formatCell(cell), shown(before), shown(after)));
  const more = edits.length - MOST_WRITTEN;
  if (more > 0) lines.push(morePlaces(String(more)));
  return [cli.writtenBack(String(edits.length)), ...lines.map((line) => `  ${line}`)];
}

/** Writes the annotated copy and gives what there is to say about it. Throws a `CallError` where it cannot be written. */
function makeCopy(
  input: Input,
  assessment: Assessment,
  again: (snapshot: Snapshot) => Assessment,
  { path, writeBack, replace }: CopyOptions,
  language: Language,
): readonly string[] {
  const words = outputWords(language).cli;
  const written = writeBack === 'none' ? [] : writeBackEdits(input.snapshot, again, writeBack);
  const corrected = patchWorkbook(input.bytes, written);
  // Read again from the bytes: the copy speaks of what it holds, not of what it should hold.
  const snapshot = written.length > 0 ? readWorkbook(corrected.bytes) : input.snapshot;
  const shown = written.length > 0 ? again(snapshot) : assessment;
  const copy = patchWorkbook(corrected.bytes, annotationEdits(snapshot, shown, language));
  try {
    writeWhole(path, copy.bytes, replace);
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    throw new CallError(
      error.code === 'exists' ? words.exists(path) : unwritten(path, error.code, language),
    );
  }
  const left = [...corrected.left, ...copy.left].map(({ cell, code }) =>
    words.left(cell ? formatCell(cell) : path, hostErrorSentence(code, language)),
  );
  const kept = new Set(corrected.left.map(({ cell }) => cell && formatCell(cell)));
  const done = written.filter(({ cell }) => !kept.has(formatCell(cell)));
  const back = writeBack === 'none' ? [] : writtenLines(done, input.snapshot, language);
  return [...left, ...back, words.annotated(path)];
}

/** A copy is of the kind of its original: under another extension Excel would not open it. Throws a `CallError`. */
function refuseOtherKind(file: string, input: Input, path: string, language: Language): void {
  const words = outputWords(language).cli;
  if (!input.isWorkbook) throw new CallError(words.copyOfWorkbook);
  const [given, original] = [path, file].map((each) => extname(each).toLowerCase());
  const right = extensionOf(input.bytes);
  if (given !== original && given !== right) throw new CallError(words.otherKind(file, right));
}

/** Reads and checks one file and makes its copy, where one is asked for. Throws a `CallError`. */
export function checkFile(file: string, options: CheckFileOptions): Checked {
  const { rubric, language, copy } = options;
  let reading = file;
  try {
    const input = readInput(file);
    let { report } = input;
    if (options.report !== undefined)
      report = readReportFile(readBytes((reading = options.report)));
    let previous: Snapshot | undefined;
    if (options.previous !== undefined) {
      previous = readWorkbook(readBytes((reading = options.previous)));
    }
    reading = file;
    const again = (snapshot: Snapshot) => assess({ snapshot, rubric, report, previous });
    const assessment = again(input.snapshot);
    if (assessment.units.length === 0 && assessment.unread.length === 0) {
      throw new FileAccessError('no-form');
    }
    if (copy) refuseOtherKind(file, input, copy.path, language);
    const said = copy ? makeCopy(input, assessment, again, copy, language) : [];
    return { file, assessment, error: null, said };
  } catch (error) {
    return { file, assessment: null, error: failureOf(error, reading, language), said: [] };
  }
}
