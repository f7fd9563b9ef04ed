/** Scoring schemes as data: weights, bands, thresholds, citations; and the schema that checks them. */
export {
  builtInRubric,
  builtInRubrics,
  DEFAULT_PACK,
  isAltered,
  isPack,
  PACKS,
  rubricText,
  type PackId,
} from './built-in';
export { CITATIONS } from './citations';
export { rubricFileText } from './file-text';
export * from './model';
export { OWN_SCHEME, parseOwnRubric } from './own';
export type { RubricReading } from './parse';
export { PROBLEM_KEYS, type RubricProblem, type RubricProblemKey } from './problems';
export { suggestRubrics, type Clues } from './suggest';
