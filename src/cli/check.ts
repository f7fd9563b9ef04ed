import { dirname } from 'node:path';
import { gather } from '../amount';
import { isReadInPart, isUnitAside, type Read } from '../assessment';
import type { Outcome } from '../findings';
import { outputWords } from '../messages';
import {
  formatMarkdown,
  formatOverview,
  formatText,
  overviewed,
  workbookToJson,
  type CheckedFile,
  type Overviewed,
} from '../output';
import { CallError, refuseSeveral, UsageError, type CheckOptions, type FailOn } from './arguments';
import { checkFile, type Checked } from './check-file';
import { exists, isSameFile, removeAbandoned } from './files';
import { loadRubric } from './rubric';
import { VERSION } from './version';
import { filesNamed } from './wildcards';
import { wrap } from './wrap';

/** Where the words of a command go. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
  /** Of the terminal that `out` goes to; absent where it goes into a file or another program. */
  readonly columns?: number | undefined;
  /** Overwrites one line on a terminal; does nothing elsewhere. */
  progress(text: string): void;
}

/** What makes a check end with 1. */
const COUNTED: Readonly<Record<FailOn, readonly Outcome[]>> = {
  fail: ['fail'],
  undetermined: ['fail', 'undetermined'],
  explain: ['fail', 'undetermined', 'explain'],
  never: [],
};

/** What an exit code is made of: an assessment, or the JSON of one. */
export interface Ended extends Read {
  readonly error: unknown;
  readonly units: readonly {
    readonly forms: readonly number[];
    readonly checks: Readonly<Record<Outcome, number>>;
  }[];
}

const NOTHING = { units: [], forms: [], unread: [], gaps: [] };

/** 2 where a file could not be read; 1 where something is at or above `failOn`; what was not read cannot be told. */
export function exitCodeOf(ended: Ended, failOn: FailOn): 0 | 1 | 2 {
  const { error, units, forms } = ended;
  if (error !== null) return 2;
  const counted = COUNTED[failOn];
  if (isReadInPart(ended) && counted.includes('undetermined')) return 1;
  const deciding = units.filter((unit) => !isUnitAside(unit, forms));
  return deciding.some(({ checks }) => counted.some((each) => checks[each] > 0)) ? 1 : 0;
}

function print(checked: Checked, options: CheckOptions, console: Console): void {
  const { format, language, all } = options;
  if (format === 'jsonl') {
    console.out(`${JSON.stringify(workbookToJson(checked, { language, all }))}\n`);
  } else if (checked.assessment && format !== 'json') {
    const write = format === 'text' ? formatText : formatMarkdown;
    const text = write(checked.file, checked.assessment, { language, all });
    // The copy speaks of what was written into it; this list is of the form as it was handed in.
    if (format === 'text' && checked.wrote) {
      console.out(`${outputWords(language).cli.beforeWriting}\n`);
    }
    console.out(`${format === 'text' ? inColumns(text, console) : text}\n`);
  }
}

function inColumns(text: string, { columns }: Console): string {
  return columns ? wrap(text, columns) : text;
}

/** `ziping check`: gives the exit code. Throws a `CallError`. */
export function runCheck(options: CheckOptions, console: Console): number {
  const { annotate, language, force, writeBack, report, previous } = options;
  const words = outputWords(language).cli;
  // A name with `*` may stand for several.
  const files = gather(options.files, filesNamed);
  refuseSeveral(files, options, language);
  if (annotate !== undefined) {
    const inputs = [...files, report, previous, options.rubric];
    if (inputs.some((file) => file !== undefined && isSameFile(file, annotate))) {
      throw new UsageError(words.sameFile);
    }
    if (!/\.xls[xm]$/i.test(annotate)) throw new UsageError(words.copyName(annotate));
    if (!force && exists(annotate)) throw new CallError(words.exists(annotate));
    removeAbandoned(dirname(annotate));
  }
  const rubric = options.rubric === undefined ? undefined : loadRubric(options.rubric, language);
  const copy = annotate === undefined ? undefined : { path: annotate, writeBack, replace: force };
  const results: CheckedFile[] = [];
  const seen: Overviewed[] = [];
  let worst = 0;
  files.forEach((file, index) => {
    console.progress(words.reading(String(index + 1), String(files.length), file));
    const checked = checkFile(file, { rubric, language, report, previous, copy });
    console.progress('');
    const { assessment, error } = checked;
    worst = Math.max(worst, exitCodeOf({ ...(assessment ?? NOTHING), error }, options.failOn));
    print(checked, options, console);
    if (error) console.error(error.message);
    checked.said.forEach((each) => {
      console.error(each);
    });
    if (options.format === 'json') results.push(checked);
    if (options.format === 'text') seen.push(overviewed(file, assessment));
  });
  if (seen.length > 1) console.out(`${inColumns(formatOverview(seen, language), console)}\n`);
  if (options.format === 'json') {
    const workbooks = results.map((each) => workbookToJson(each, options));
    console.out(`${JSON.stringify({ ziping: VERSION, workbooks }, null, 2)}\n`);
  }
  return worst;
}
