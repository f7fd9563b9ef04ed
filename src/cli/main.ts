/** The `ziping` command. */
import { constants } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { outputWords } from '../messages';
import { CallError, UsageError, languageOf, parseCall, type BatchOptions } from './arguments';
import { runBatch } from './batch';
import { serveBatch } from './batch-worker';
import { runCheck, type Console } from './check';
import { removeUnfinished, systemCode } from './files';
import { progressLine } from './progress';
import { runRubric } from './rubric';
import { runRules } from './rules';
import { VERSION } from './version';

const terminal: Console = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  progress: progressLine(process.stderr, process.env),
};

async function run(argv: readonly string[]): Promise<number> {
  const call = parseCall(argv);
  switch (call.command) {
    case 'help':
      terminal.out(`${outputWords(call.language).cli.usage}\n`);
      return 0;
    case 'version':
      terminal.out(`${VERSION}\n`);
      return 0;
    case 'rules':
      return runRules(call.rule, call.language, terminal);
    case 'rubric':
      return runRubric(call.rubric, call.language, terminal);
    case 'check':
      return runCheck(call, terminal);
    case 'batch':
      return runStoppable(call);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A batch that is told to stop says how far it came. Told again, it stops at once. */
async function runStoppable(options: BatchOptions): Promise<number> {
  const stopping = new AbortController();
  let code = 0;
  for (const signal of SIGNALS) {
    process.removeListener(signal, stop);
    process.once(signal, () => {
      code = 128 + constants.signals[signal];
      process.on(signal, stop);
      stopping.abort();
    });
  }
  return (await runBatch(options, terminal, stopping.signal)) ?? code;
}

function stop(signal: NodeJS.Signals): void {
  removeUnfinished();
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

async function main(argv: readonly string[]): Promise<void> {
  for (const signal of SIGNALS) process.on(signal, stop);
  // A reader that closes the pipe (`| head`) has read enough; the exit code still tells the verdict. A full disk is told.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const { notPrinted, whyNotWritten } = outputWords(languageOf(argv)).cli;
    const code = systemCode(error);
    terminal.error(notPrinted(whyNotWritten[code] ?? code));
    process.exit(2);
  });
  try {
    process.exitCode = await run(argv);
  } catch (error) {
    const { cli } = outputWords(languageOf(argv));
    terminal.progress('');
    terminal.error(
      error instanceof UsageError
        ? cli.usageError(error.message)
        : error instanceof CallError
          ? error.message
          : cli.broken,
    );
    if (process.env['ZIPING_DEBUG'] && error instanceof Error) terminal.error(error.stack ?? '');
    process.exitCode = 2;
  }
}

if (isMainThread) void main(process.argv.slice(2));
else serveBatch();
