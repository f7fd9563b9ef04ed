/** Every sentence and title a person reads, by language, rule id and key. */
export { capitalized } from './capitalized';
export { paneWords, type PaneWords } from './pane';
export * from './sentence';
export type { Language, RuleTexts } from './texts';
export type { FileErrorCode, Vocabulary } from './vocabulary';
export {
  basisText,
  fileErrorSentence,
  hostErrorSentence,
  outputWords,
  rubricProblemLines,
  rubricProblemSentence,
  type OutputWords,
} from './output';
