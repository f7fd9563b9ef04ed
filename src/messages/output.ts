import { output as en } from './en/output';
import { vocabulary, fill } from './sentence';
import type { Language } from './texts';
import type { FileErrorCode } from './vocabulary';
import { output as zh, type OutputWords } from './zh-CN/output';
import type { HostErrorCode } from '../hosts/host';
import type { RubricProblem } from '../rubrics';

export type { OutputWords };

/** The words of reports, of the opinion sheet and of the command line. */
export function outputWords(language: Language): OutputWords {
  return language === 'en' ? en : zh;
}

/** Why a file could not be checked and what to do, in one sentence. */
export function fileErrorSentence(code: string, file: string, language: Language): string {
  const { fileErrors } = vocabulary(language);
  const known = Object.hasOwn(fileErrors, code) ? (code as FileErrorCode) : 'corrupt';
  return fill(fileErrors[known], { file }, language);
}

/** Why the host left something alone. */
export function hostErrorSentence(code: HostErrorCode, language: Language): string {
  return vocabulary(language).hostErrors[code];
}

/** What is wrong with a part of a rubric file, without the path. */
export function rubricProblemSentence({ key, data }: RubricProblem, language: Language): string {
  return fill(vocabulary(language).rubricProblems[key], data, language);
}

/** All that is wrong with a rubric file: a line for each kind of mistake, with every place where it was made. */
export function rubricProblemLines(
  problems: readonly RubricProblem[],
  language: Language,
): readonly string[] {
  const places = new Map<string, string[]>();
  for (const problem of problems) {
    const said = rubricProblemSentence(problem, language);
    places.set(said, [...(places.get(said) ?? []), ...(problem.path ? [problem.path] : [])]);
  }
  const { rubricProblem, marks } = outputWords(language);
  return [...places].map(([said, paths]) =>
    paths.length === 0 ? said : rubricProblem(paths.join(marks.list), said),
  );
}

/** What a citation of a rubric needs for people. */
interface Cited {
  readonly title: Readonly<Record<Language, string>>;
  readonly standing: 'read' | 'default' | 'own';
  readonly number?: string;
}

/** The basis of a finding: the form itself, or a document and whether its text was read. */
export function basisText(
  basis: string,
  citations: Readonly<Record<string, Cited>>,
  language: Language,
): string {
  const words = outputWords(language);
  const cited = citations[basis];
  if (!cited) return basis === 'form:report' ? words.reportItself : words.formItself;
  const name = cited.number ? `${cited.title[language]}（${cited.number}）` : cited.title[language];
  return `${name}${words.standing[cited.standing]}`;
}
