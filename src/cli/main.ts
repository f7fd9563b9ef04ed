/** The `ziping` command. */
import { isMainThread } from 'node:worker_threads';
import { outputWords } from '../messages';
import { CallError, UsageError, languageOf, parseCall, type BatchOptions } from './arguments';
import { runBatch } from './batch';
import { serveBatch } from './batch-worker';
import { runCheck, type Console } from './check';
import { optimiseLater } from './engine';
import { progressLine } from './progress';
import { runRubric } from './rubric';
import { runRules } from './rules';
import { stopWhenTold, type Stopping } from './signals';
import { standardOutput } from './standard-output';
import { VERSION } from './version';

function terminalOf(failed: (code: string) => void): Console {
  return {
    out: standardOutput(failed),
    error: (text) => void process.stderr.write(`${text}\n`),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    progress: progressLine(process.stderr, process.env),
  };
}

async function run(argv: readonly string[], terminal: Console): Promise<number> {
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
      return runStoppable(call, terminal);
  }
}

/** A batch that is told to stop says how far it came. */
async function runStoppable(options: BatchOptions, terminal: Console): Promise<number> {
  let stopping: Stopping | undefined;
  const listen = () => (stopping = stopWhenTold()).signal;
  return (await runBatch(options, terminal, listen)) ?? stopping?.code ?? 0;
}

async function main(argv: readonly string[]): Promise<void> {
  const { cli } = outputWords(languageOf(argv));
  const terminal = terminalOf((code) => {
    terminal.error(cli.notPrinted(cli.whyNotWritten[code] ?? code));
    process.exitCode = 2;
  });
  try {
    const code = await run(argv, terminal);
    // What could not be printed weighs more than the verdict.
    process.exitCode ??= code;
  } catch (error) {
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

if (isMainThread) {
  optimiseLater();
  void main(process.argv.slice(2));
} else serveBatch();
