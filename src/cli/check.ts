import { extname } from 'node:path';
import { assess, type Assessment } from '../assessment';
import type { Outcome } from '../findings';
import { FileError, patchWorkbook, readWorkbook, snapshotOfTables } from '../hosts/file';
import { fileErrorSentence, hostErrorSentence, outputWords, type Language } from '../messages';
import { readReportDocx, readReportText, type Report } from '../narrative';
import {
  annotationEdits,
  formatMarkdown,
  formatText,
  workbookToJson,
  writeBackEdits,
  type CheckedFile,
  type FileFailure,
} from '../output';
import type { Rubric } from '../rubrics';
import { formatCell, type Edit, type Snapshot } from '../workbook';
import { UsageError, type CheckOptions, type FailOn } from './arguments';
import { FileAccessError, exists, isSameFile, readBytes, writeWhole } from './files';
import { loadRubric } from './rubric';
import { VERSION } from './version';

/** Where the words of a command go. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
  /** Overwrites one line on a terminal; does nothing elsewhere. */
  progress(text: string): void;
}

interface Input {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly report?: Report;
  readonly isWorkbook: boolean;
}

function isReportName(path: string): boolean {
  return ['.docx', '.txt', '.md'].includes(extname(path).toLowerCase());
}

function readReport(path: string): Report {
  const bytes = readBytes(path);
  return extname(path).toLowerCase() === '.docx'
    ? readReportDocx(bytes)
    : readReportText(new TextDecoder().decode(bytes));
}

/** A workbook, or a report whose tables are the forms. */
function readInput(path: string): Input {
  const bytes = readBytes(path);
  if (!isReportName(path)) return { bytes, snapshot: readWorkbook(bytes), isWorkbook: true };
  const report = readReport(path);
  return { bytes, snapshot: snapshotOfTables(report.tables), report, isWorkbook: false };
}

/** The code and sentence of whatever kept a file from being checked: one file never stops those after it. */
function failureOf(error: unknown, file: string, language: Language): FileFailure {
  if (error instanceof FileAccessError || error instanceof FileError) {
    return { code: error.code, message: fileErrorSentence(error.code, file, language) };
  }
  if (process.env.ZIPING_DEBUG) throw error;
  return { code: 'failed', message: outputWords(language).cli.internal(file) };
}

/** Exit codes of `--fail-on`, worst first. */
const SEVERITY: Readonly<Record<Exclude<FailOn, 'never'>, readonly Outcome[]>> = {
  fail: ['fail'],
  undetermined: ['fail', 'undetermined'],
  explain: ['fail', 'undetermined', 'explain'],
};

/** 1 where a finding is at or above `failOn`, or where something that looks like a form was not read. */
export function exitCodeOf(assessment: Assessment, failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0;
  const counted = SEVERITY[failOn];
  const incomplete = assessment.unread.length > 0 || assessment.gaps.length > 0;
  const found = assessment.units.some(({ checks }) => counted.some((each) => checks[each] > 0));
  return found || (incomplete && failOn !== 'fail') ? 1 : 0;
}

function annotate(
  input: Input,
  assessment: Assessment,
  again: (snapshot: Snapshot) => Assessment,
  options: CheckOptions & { readonly annotate: string },
  console: Console,
): void {
  const { language, writeBack, annotate: out } = options;
  const words = outputWords(language).cli;
  const written = writeBack === 'none' ? [] : writeBackEdits(input.snapshot, again, writeBack);
  const corrected = patchWorkbook(input.bytes, written);
  // Read again from the bytes: the copy speaks of what it holds, not of what it should hold.
  const snapshot = written.length > 0 ? readWorkbook(corrected.bytes) : input.snapshot;
  const edits: readonly Edit[] = annotationEdits(
    snapshot,
    written.length > 0 ? again(snapshot) : assessment,
    language,
  );
  const copy = patchWorkbook(corrected.bytes, edits);
  try {
    writeWhole(out, copy.bytes, options.force);
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    if (error.code === 'exists') throw new UsageError(words.exists(out));
    throw new UsageError(words.cannotWrite(out, error.code));
  }
  for (const { cell, code } of [...corrected.left, ...copy.left]) {
    console.error(words.left(cell ? formatCell(cell) : '', hostErrorSentence(code, language)));
  }
  if (writeBack !== 'none') console.error(words.writtenBack(String(written.length)));
  console.error(words.annotated(out));
}

function print(checked: CheckedFile, options: CheckOptions, console: Console): void {
  const { format, language, all } = options;
  if (format === 'jsonl') {
    console.out(`${JSON.stringify(workbookToJson(checked, { language, all }))}\n`);
  } else if (checked.assessment && format !== 'json') {
    const write = format === 'text' ? formatText : formatMarkdown;
    console.out(`${write(checked.file, checked.assessment, { language, all })}\n`);
  }
}

interface Checked {
  readonly result: CheckedFile;
  readonly code: 0 | 1 | 2;
}

function checkFile(
  file: string,
  rubric: Rubric | undefined,
  options: CheckOptions,
  console: Console,
): Checked {
  let input: Input;
  let assessment: Assessment;
  const assessSnapshot = (snapshot: Snapshot) =>
    assess({ snapshot, rubric, report: report ?? input.report, previous });
  let report: Report | undefined;
  let previous: Snapshot | undefined;
  let reading = file;
  try {
    input = readInput(file);
    if (options.report !== undefined) report = readReport((reading = options.report));
    if (options.previous !== undefined) {
      previous = readWorkbook(readBytes((reading = options.previous)));
    }
    assessment = assessSnapshot(input.snapshot);
  } catch (error) {
    const failure = failureOf(error, reading, options.language);
    console.error(failure.message);
    return { result: { file, assessment: null, error: failure }, code: 2 };
  }
  if (assessment.units.length === 0 && assessment.unread.length === 0) {
    const message = fileErrorSentence('no-form', file, options.language);
    console.error(message);
    return { result: { file, assessment: null, error: { code: 'no-form', message } }, code: 2 };
  }
  if (options.annotate !== undefined) {
    if (!input.isWorkbook) throw new UsageError(outputWords(options.language).cli.copyOfWorkbook);
    annotate(
      input,
      assessment,
      assessSnapshot,
      { ...options, annotate: options.annotate },
      console,
    );
  }
  return {
    result: { file, assessment, error: null },
    code: exitCodeOf(assessment, options.failOn),
  };
}

/** `ziping check`: gives the exit code. Throws a `UsageError`. */
export function runCheck(options: CheckOptions, console: Console): number {
  const words = outputWords(options.language).cli;
  if (options.annotate !== undefined) {
    if (options.files.some((file) => isSameFile(file, options.annotate ?? ''))) {
      throw new UsageError(words.sameFile);
    }
    if (!options.force && exists(options.annotate)) {
      throw new UsageError(words.exists(options.annotate));
    }
  }
  const rubric =
    options.rubric === undefined ? undefined : loadRubric(options.rubric, options.language);
  const results: CheckedFile[] = [];
  let worst = 0;
  options.files.forEach((file, index) => {
    console.progress(words.reading(String(index + 1), String(options.files.length), file));
    const { result, code } = checkFile(file, rubric, options, console);
    worst = Math.max(worst, code);
    print(result, options, console);
    if (options.format === 'json') results.push(result);
  });
  console.progress('');
  if (options.format === 'json') {
    const workbooks = results.map((each) => workbookToJson(each, options));
    console.out(`${JSON.stringify({ ziping: VERSION, workbooks }, null, 2)}\n`);
  }
  return worst;
}
