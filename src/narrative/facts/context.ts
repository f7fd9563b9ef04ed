import { isOneProject, speaksOfWhole } from './phrases';

/** What is known of the report before its sentences are read. */
export interface Context {
  readonly year?: number | undefined;
  /** The project that it is about, if it is about one. */
  readonly project?: string | undefined;
  /** The unit's own names, as the report signs with them. */
  readonly names: readonly string[];
  /** What the forms list as projects and funds of the unit: a heading that is one of them speaks of it alone. */
  readonly parts?: readonly string[];
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
export function isOfAnotherProject(heading: string, { project = '', parts }: Context): boolean {
  if (project !== '' && heading.includes(project)) return false;
  return isOneProject(heading) || parts?.some((part) => isHeadingOf(part, heading)) === true;
}

/** `路网改造（200万元）` is the heading of what the form calls 路网改造, or 路网改造项目. */
export function isHeadingOf(name: string, heading: string): boolean {
  const plain = bareName(name);
  return plain !== '' && bareName(heading) === plain;
}

function bareName(name: string): string {
  return name
    .replace(/[（(][^（）()]*[)）]/g, '')
    .replace(/[\s：:。“”"《》]/g, '')
    .replace(
      /(?:项目|专项)?(?:资金|经费)?(?:支出)?(?:绩效)?(?:实施|使用|执行|完成|自评)?(?:情况|结果)?$/,
      '',
    );
}
