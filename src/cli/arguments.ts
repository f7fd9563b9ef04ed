import { parseArgs } from 'node:util';
import { outputWords, type Language } from '../messages';

export const FORMATS = ['text', 'json', 'jsonl', 'markdown'] as const;
export const WRITE_BACKS = ['none', 'fill', 'correct'] as const;
export const FAIL_ONS = ['fail', 'undetermined', 'explain', 'never'] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;

export type Format = (typeof FORMATS)[number];
export type FailOn = (typeof FAIL_ONS)[number];

/** A call cannot be carried out. The message is for the user, in their language. */
export class CallError extends Error {
  override readonly name: string = 'CallError';
}

/** The words of a call are off: the user is pointed to the usage. */
export class UsageError extends CallError {
  override readonly name = 'UsageError';
}

export interface CheckOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly rubric?: string;
  readonly report?: string;
  readonly previous?: string;
  readonly annotate?: string;
  readonly writeBack: (typeof WRITE_BACKS)[number];
  readonly language: Language;
  readonly all: boolean;
  readonly failOn: FailOn;
  readonly force: boolean;
}

export interface BatchOptions {
  readonly folder: string;
  readonly out: string;
  readonly jobs: number;
  readonly shard: { readonly index: number; readonly of: number };
  readonly rubric?: string;
  readonly language: Language;
  readonly failOn: FailOn;
}

export type Call =
  | { readonly command: 'help' | 'version'; readonly language: Language }
  | { readonly command: 'rules'; readonly rule?: string; readonly language: Language }
  | { readonly command: 'rubric'; readonly rubric?: string; readonly language: Language }
  | ({ readonly command: 'check' } & CheckOptions)
  | ({ readonly command: 'batch' } & BatchOptions);

const OPTIONS = {
  format: { type: 'string' },
  rubric: { type: 'string' },
  report: { type: 'string' },
  previous: { type: 'string' },
  annotate: { type: 'string' },
  'write-back': { type: 'string' },
  lang: { type: 'string' },
  all: { type: 'boolean' },
  'fail-on': { type: 'string' },
  force: { type: 'boolean' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Options that go with one file at a time. */
const OF_ONE_FILE = ['annotate', 'report', 'previous'] as const;

type OptionName = keyof typeof OPTIONS;
type Values = Readonly<Partial<Record<OptionName, string | boolean>>>;

/** Which options each command takes; the rest are refused by name, so that none is silently without effect. */
const TAKES: Readonly<Record<Exclude<Call['command'], 'help' | 'version'>, readonly OptionName[]>> =
  {
    check: [
      'format',
      'rubric',
      'report',
      'previous',
      'annotate',
      'write-back',
      'lang',
      'all',
      'fail-on',
      'force',
    ],
    batch: ['out', 'jobs', 'shard', 'rubric', 'lang', 'fail-on'],
    rules: ['lang'],
    rubric: ['lang'],
  };

type Command = keyof typeof TAKES;

function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.hasOwn(TAKES, word);
}

/** The language asked for, readable even where the rest of the call is off. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice(7) : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'zh-CN';
}

/** A name of a file may begin as an option does. */
function looksLikeFile(word: string): boolean {
  return /^-[^=]+\.(xls[xm]?|et|docx?|txt|md|json)$/i.test(word);
}

function tokenise(argv: readonly string[], language: Language) {
  const words = outputWords(language).cli;
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string | boolean>> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS)) {
      const word = argv[token.index] ?? '';
      throw new UsageError(
        looksLikeFile(word) ? words.dashedFile(word) : words.unknownOption(token.rawName),
      );
    }
    const name = token.name as OptionName;
    if (OPTIONS[name].type === 'string' && name in values) {
      throw new UsageError(words.givenTwice(token.rawName));
    }
    if (OPTIONS[name].type === 'string') {
      // A following option is not a value: `--annotate --force` forgot its file.
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
        throw new UsageError(words.missingValue(token.rawName));
      }
      values[name] = token.value;
    } else {
      if (token.value !== undefined) {
        throw new UsageError(words.noValue(token.rawName));
      }
      values[name] = true;
    }
  }
  return { values, positionals };
}

function text(values: Values, name: OptionName): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function choice<Value extends string>(
  values: Values,
  name: OptionName,
  choices: readonly Value[],
  fallback: Value,
  language: Language,
): Value {
  const given = text(values, name);
  if (given === undefined) return fallback;
  const found = choices.find((each) => each === given);
  if (found !== undefined) return found;
  throw new UsageError(outputWords(language).cli.badValue(`--${name}`, given, choices.join('、')));
}

function wholeNumber(given: string | undefined, fallback: number): number | undefined {
  if (given === undefined) return fallback;
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : undefined;
}

/** Throws a `UsageError` where several files come with an option that goes with one. */
export function refuseSeveral(
  files: readonly string[],
  given: Readonly<Partial<Record<(typeof OF_ONE_FILE)[number], unknown>>>,
  language: Language,
): void {
  const name = OF_ONE_FILE.find((option) => given[option] !== undefined);
  if (files.length > 1 && name !== undefined) {
    throw new UsageError(outputWords(language).cli.oneFileOnly(`--${name}`));
  }
}

function checkCall(values: Values, files: readonly string[], language: Language): Call {
  const words = outputWords(language).cli;
  if (files.length === 0) throw new UsageError(words.noFiles);
  if (files.includes('-')) throw new UsageError(words.notFromInput);
  const annotate = text(values, 'annotate');
  const writeBack = choice(values, 'write-back', WRITE_BACKS, 'none', language);
  if (writeBack !== 'none' && annotate === undefined) throw new UsageError(words.writeBackAlone);
  refuseSeveral(files, values, language);
  return {
    command: 'check',
    files,
    format: choice(values, 'format', FORMATS, 'text', language),
    rubric: text(values, 'rubric'),
    report: text(values, 'report'),
    previous: text(values, 'previous'),
    annotate,
    writeBack,
    language,
    all: values.all === true,
    failOn: choice(values, 'fail-on', FAIL_ONS, 'fail', language),
    force: values.force === true,
  };
}

function batchCall(values: Values, [folder, ...more]: readonly string[], language: Language): Call {
  const words = outputWords(language).cli;
  const out = text(values, 'out');
  if (folder === undefined || more.length > 0) throw new UsageError(words.oneFolder);
  if (out === undefined) throw new UsageError(words.outNeeded);
  const jobs = wholeNumber(text(values, 'jobs'), 0);
  const shard = /^(\d{1,4})\/(\d{1,4})$/.exec(text(values, 'shard') ?? '1/1');
  const [index, of] = [Number(shard?.[1]), Number(shard?.[2])];
  if (jobs === undefined)
    throw new UsageError(words.badValue('--jobs', text(values, 'jobs') ?? '', '1–9999'));
  if (!(index >= 1 && index <= of)) {
    throw new UsageError(words.badShard(text(values, 'shard') ?? ''));
  }
  return {
    command: 'batch',
    folder,
    out,
    jobs,
    shard: { index, of },
    rubric: text(values, 'rubric'),
    language,
    failOn: choice(values, 'fail-on', FAIL_ONS, 'fail', language),
  };
}

/** Reads the words after `ziping`. Throws a `UsageError`. */
export function parseCall(argv: readonly string[]): Call {
  const language = languageOf(argv);
  const words = outputWords(language).cli;
  const { values, positionals } = tokenise(argv, language);
  choice(values, 'lang', LANGUAGES, 'zh-CN', language);
  if (values.help || argv.length === 0) return { command: 'help', language };
  if (values.version) return { command: 'version', language };
  const [command, ...rest] = positionals;
  if (!isCommand(command)) {
    throw new UsageError(command === undefined ? words.noCommand : words.unknownCommand(command));
  }
  const stray = (Object.keys(values) as OptionName[]).find(
    (name) => !TAKES[command].includes(name),
  );
  if (stray !== undefined) throw new UsageError(words.otherOption(`--${stray}`, command));
  if (command === 'check') return checkCall(values, rest, language);
  if (command === 'batch') return batchCall(values, rest, language);
  if (rest.length > 1) throw new UsageError(words.oneOnly);
  return command === 'rules'
    ? { command, rule: rest[0], language }
    : { command, rubric: rest[0], language };
}
