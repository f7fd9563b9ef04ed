import { existsSync } from 'node:fs';
import { fileErrorSentence, outputWords, rubricProblemLines, type Language } from '../messages';
import {
  builtInRubric,
  builtInRubrics,
  isPack,
  PACKS,
  parseOwnRubric,
  rubricFileText,
  rubricText,
  type Rubric,
} from '../rubrics';
import { CallError, UsageError } from './arguments';
import type { Console } from './check';
import { FileAccessError, readBytes } from './files';

/** `ziping rubric`: the built-in rubrics, or one as the JSON that a rubric of the user's own begins with. */
export function runRubric(id: string | undefined, language: Language, console: Console): number {
  if (id === undefined) {
    for (const rubric of builtInRubrics()) {
      console.out(`${rubric.id.padEnd(16)}${rubric.title[language]}\n`);
    }
    return 0;
  }
  if (!isPack(id)) throw unknown(id, language);
  console.out(rubricText(id));
  return 0;
}

function unknown(id: string, language: Language): UsageError {
  const ids = Object.keys(PACKS).join('、');
  return new UsageError(outputWords(language).cli.unknownRubric(id, ids));
}

/** A built-in rubric by id, or one from a JSON file. Throws a `CallError` that says what is wrong and where. */
export function loadRubric(given: string, language: Language): Rubric {
  const words = outputWords(language).cli;
  const builtIn = builtInRubric(given);
  if (builtIn) return builtIn;
  if (!given.endsWith('.json') && !existsSync(given)) {
    throw unknown(given, language);
  }
  const parsed = parseOwnRubric(readText(given, language));
  if (parsed.ok) return parsed.rubric;
  const problems = rubricProblemLines(parsed.problems, language);
  throw new CallError([words.badRubric(given), ...problems].join('\n  '));
}

function readText(file: string, language: Language): string {
  try {
    return rubricFileText(readBytes(file));
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    if (error.code === 'empty') return '';
    throw new CallError(fileErrorSentence(error.code, file, language));
  }
}
