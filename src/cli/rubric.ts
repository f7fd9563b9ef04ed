import { existsSync } from 'node:fs';
import { fileErrorSentence, outputWords, type Language } from '../messages';
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
  const parsed = parseRubric(readJson(given, language));
  if (parsed.ok) return parsed.rubric;
  const problems = parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
  throw new CallError([words.badRubric(given), ...problems].join('\n  '));
}

function readJson(file: string, language: Language): unknown {
  const words = outputWords(language).cli;
  let text;
  try {
    text = new TextDecoder().decode(readBytes(file));
  } catch (error) {
    if (!(error instanceof FileAccessError)) throw error;
    throw new CallError(fileErrorSentence(error.code, file, language));
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CallError(`${words.badRubric(file)} ${error instanceof Error ? error.message : ''}`);
  }
}
