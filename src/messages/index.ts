/** Every sentence and title a person reads, by language, rule id and key. */
export * from './sentence';
export type { Language, RuleTexts } from './texts';
export type { FileErrorCode, Vocabulary } from './vocabulary';
