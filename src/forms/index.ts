/** Finds the forms in a snapshot by their labels; every field keeps its cell. */
export * from './model';
export { shownText } from './field';
export { readForms } from './read';
export { nameKey } from './text';
