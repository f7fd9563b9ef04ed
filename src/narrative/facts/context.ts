import { isOneProject, speaksOfWhole } from './phrases';

/** What is known of the report before its sentences are read. */
export interface Context {
  readonly year?: number | undefined;
  /** The project that it is about, if it is about one. */
  readonly project?: string | undefined;
  /** The unit's own names, as the report signs with them. */
  readonly names: readonly string[];
}

/** True where what stands before a term leaves it the figure of what the report is about. */
export function isOfWhole(words: string, context: Context): boolean {
  return speaksOfWhole(withoutOwnName(words, context));
}

/** Without the names of what the report is about. */
export function withoutOwnName(words: string, { project, names }: Context): string {
  const isTown = names.some((name) => /[镇乡](?:人民)?政府$/.test(name));
  const own = names.reduce((rest, name) => rest.replace(name, ''), words);
  const plain = isTown ? own.replace(/全[镇乡]/, '') : own;
  if (project === undefined) return plain;
  return plain.replace(project, '').replace(/(?:该|本|此)?项目/g, '');
}

/** Headings about one project that is not the one the report is about. */
export function isOfAnotherProject(heading: string, { project = '' }: Context): boolean {
  return isOneProject(heading) && !(project !== '' && heading.includes(project));
}
