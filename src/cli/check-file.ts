import { extname } from 'node:path';
import { assess, type Assessment } from '../assessment';
import { extensionOf, FileError, openWorkbook, type OpenedWorkbook } from '../hosts/file';
import type { Finding } from '../findings';
import {
  fileErrorSentence,
  hostErrorSentence,
  outputWords,
  sentence,
  type Language,
} from '../messages';
import { ReportError, readReportFile, type Report } from '../narrative';
import {
  annotationEdits,
  heldTotals,
  placeForPeople,
  textsLeft,
  unsureCells,
  warnings,
  writeBackEdits,
  writtenTexts,
  wrongFormulas,
  type CheckedFile,
  type FileFailure,
  type WriteBackMode,
  type WrittenCell,
} from '../output';
import type { Rubric } from '../rubrics';
import { formatCell, staleResults, type Snapshot, type ValueEdit } from '../workbook';
import { CallError } from './arguments';
import { FileAccessError, unwritten, readBytes, writeWhole } from './files';
import { NODE_CODEC } from './node-codec';
import { formsInReport } from './report-forms';

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
export type Checked = CheckedFile & { readonly said: readonly string[]; readonly wrote: boolean };

interface Input {
  readonly snapshot: Snapshot;
  /** Where the input is a workbook: only that can be copied. */
  readonly workbook?: OpenedWorkbook & { readonly bytes: Uint8Array };
  /** Where it is a report. */
  readonly report?: Report;
}

function open(bytes: Uint8Array): OpenedWorkbook {
  return openWorkbook(bytes, NODE_CODEC);
}

function isReportName(path: string): boolean {
  return ['.docx', '.txt', '.md'].includes(extname(path).toLowerCase());
}

/** A workbook, or a report whose tables are the forms. */
function readInput(path: string): Input {
  if (!isReportName(path)) {
    const bytes = readBytes(path);
    const workbook = open(bytes);
    return { snapshot: workbook.snapshot, workbook: { ...workbook, bytes } };
  }
  return formsInReport(readReportFile(readBytes(path)));
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
  written: readonly WrittenCell[],
  copy: Snapshot,
  language: Language,
): readonly string[] {
  const { cli, morePlaces } = outputWords(language);
  if (written.length === 0) return [cli.nothingWritten];
  const texts = writtenTexts(copy, written, language);
  // Those that want a look are all named.
  const doubtful = texts.filter(({ unsure }) => unsure !== undefined).length;
  const lines = texts
    .filter(({ unsure }, at) => at < MOST_WRITTEN || unsure !== undefined)
    .map(({ text }) => text);
  const more = texts.length - lines.length;
  if (more > 0) lines.push(morePlaces(String(more)));
  return [
    cli.writtenBack(String(texts.length)),
    ...lines.map((line) => `  ${line}`),
    ...(doubtful > 0 ? [cli.unsureWritten(String(doubtful))] : []),
  ];
}

function heldLine(held: Finding, language: Language): string {
  const place = held.cells.slice(0, 1).map((cell) => placeForPeople(cell, language));
  return outputWords(language).cli.left(place.join(''), sentence(held, language));
}

/** Formulas whose results were taken out of the copy, because they were worked out from what is no longer there. */
function emptiedLines(emptied: readonly ValueEdit[], language: Language): readonly string[] {
  const { cli, marks, morePlaces } = outputWords(language);
  const had = emptied.filter(({ before }) => before.value !== null);
  if (had.length === 0) return [];
  const named = had.slice(0, MOST_WRITTEN).map(({ cell }) => formatCell(cell));
  const more = had.length - named.length;
  const places = [...named, ...(more > 0 ? [morePlaces(String(more))] : [])].join(marks.list);
  return [cli.emptied(String(had.length), places)];
}

/** Writes the annotated copy and gives what there is to say about it. Throws a `CallError` where it cannot be written. */
function makeCopy(
  original: OpenedWorkbook,
  assessment: Assessment,
  again: (snapshot: Snapshot) => Assessment,
  { path, writeBack, replace }: CopyOptions,
  language: Language,
): Pick<Checked, 'said' | 'wrote'> {
  const words = outputWords(language).cli;
  const written = writeBack === 'none' ? [] : writeBackEdits(original.snapshot, again, writeBack);
  const cells = written.map(({ cell }) => cell);
  // Formulas that follow from what is written would still hold the figures of before.
  const emptied = staleResults(original.snapshot, cells);
  const corrected = original.patch([...written, ...emptied]);
  // Read again from the bytes: the copy speaks of what it holds, not of what it should hold.
  const source = written.length > 0 ? open(corrected.bytes) : original;
  const shown = written.length > 0 ? again(source.snapshot) : assessment;
  const refused = new Set(corrected.left.map(({ cell }) => cell && formatCell(cell)));
  const done = written.filter(({ cell }) => !refused.has(formatCell(cell)));
  const unsure = unsureCells(assessment);
  const told = done.map((edit) => ({ ...edit, unsure: unsure.get(formatCell(edit.cell)) }));
  const copy = source.patch(annotationEdits(source.snapshot, shown, language, told));
  try {
    writeWhole(path, copy.bytes, replace);
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    throw new CallError(
      error.code === 'exists' ? words.exists(path) : unwritten(path, error.code, language),
    );
  }
  // A workbook is patched twice, and what concerns it as a whole told once.
  const left = new Set(
    [...corrected.left, ...copy.left].map(({ cell, code }) => {
      const why = hostErrorSentence(code, language);
      return cell ? words.left(formatCell(cell), why) : words.warned(path, why);
    }),
  );
  const back = writeBack === 'none' ? [] : writtenLines(told, source.snapshot, language);
  const formulas = writeBack === 'correct' ? wrongFormulas(original.snapshot, assessment) : [];
  const notes = [
    ...(writeBack === 'none' ? [] : heldTotals(shown)).map((held) => heldLine(held, language)),
    ...(writeBack === 'none' ? [] : textsLeft(source.snapshot, shown, writeBack)).map(
      ({ cell, text, expected }) => words.textLeft(formatCell(cell), text, expected),
    ),
    ...formulas.map(({ cell, formula }) => words.formulaLeft(formatCell(cell), formula)),
    ...emptiedLines(emptied, language),
    ...(corrected.refreshing ? [words.refreshing] : []),
  ];
  return { said: [...left, ...back, ...notes, words.annotated(path)], wrote: done.length > 0 };
}

/** A copy is of the kind of its original: under another extension Excel would not open it. Throws a `CallError`. */
function refuseOtherKind(file: string, bytes: Uint8Array, path: string, language: Language): void {
  const words = outputWords(language).cli;
  const [given, original] = [path, file].map((each) => extname(each).toLowerCase());
  const right = extensionOf(bytes);
  if (given !== original && given !== right) throw new CallError(words.otherKind(file, right));
}

/** Whether anything was said of last year's form; a form without basic data has nothing to compare. */
function comparesYears({ units }: Assessment): boolean {
  return units.some(({ findings }) =>
    findings.some(
      ({ rule, outcome }) => rule === 'basic/previous-year' && outcome !== 'not-applicable',
    ),
  );
}

/** Reads and checks one file and makes its copy, where one is asked for. Throws a `CallError`. */
export function checkFile(file: string, options: CheckFileOptions): Checked {
  const { rubric, language, copy } = options;
  let reading = file;
  let instead: readonly string[] = [];
  try {
    const input = readInput(file);
    let { report } = input;
    if (options.report !== undefined)
      report = readReportFile(readBytes((reading = options.report)));
    let previous: Snapshot | undefined;
    if (options.previous !== undefined) {
      previous = open(readBytes((reading = options.previous))).snapshot;
    }
    reading = file;
    const again = (snapshot: Snapshot) => assess({ snapshot, rubric, report, previous });
    const assessment = again(input.snapshot);
    if (assessment.units.length === 0 && assessment.unread.length === 0) {
      instead = warnings(assessment, language);
      throw new FileAccessError('no-form');
    }
    let said: readonly string[] = [];
    let wrote = false;
    if (previous && !comparesYears(assessment)) said = [outputWords(language).cli.nothingToCompare];
    if (copy) {
      if (!input.workbook) throw new CallError(outputWords(language).cli.copyOfWorkbook);
      refuseOtherKind(file, input.workbook.bytes, copy.path, language);
      const made = makeCopy(input.workbook, assessment, again, copy, language);
      said = [...said, ...made.said];
      wrote = made.wrote;
    }
    return { file, assessment, error: null, said, wrote };
  } catch (error) {
    return {
      file,
      assessment: null,
      error: withReasons(failureOf(error, reading, language), instead),
      said: [],
      wrote: false,
    };
  }
}

/** A file without a form, and what its sheets hold instead. */
function withReasons(failure: FileFailure, instead: readonly string[]): FileFailure {
  return { ...failure, message: [failure.message, ...instead].join(' ') };
}
