import { existsSync } from 'node:fs';
import { fileErrorSentence, outputWords, rubricProblemLines, type Language } from '../messages';
import { builtInRubric, PACKS, parseRubric, type Rubric } from '../rubrics';
import { CallError, UsageError } from './arguments';
import { FileAccessError, readBytes } from './files';

/** A built-in rubric by id, or one from a JSON file. Throws a `CallError` that says what is wrong and where. */
export function loadRubric(given: string, language: Language): Rubric {
  const words = outputWords(language).cli;
  const builtIn = builtInRubric(given);
  if (builtIn) return builtIn;
  if (!given.endsWith('.json') && !existsSync(given)) {
    throw new UsageError(words.unknownRubric(given, Object.keys(PACKS).join('、')));
  }
  const parsed = parseRubric(readText(given, language));
  if (parsed.ok) return parsed.rubric;
  const problems = rubricProblemLines(parsed.problems, language);
  throw new CallError([words.badRubric(given), ...problems].join('\n  '));
}

function readText(file: string, language: Language): string {
  try {
    return new TextDecoder().decode(readBytes(file));
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    throw new CallError(fileErrorSentence(error.code, file, language));
  }
}
