/** Projects whose goals or results are the same word for word, told once for all that share them. */
import { gather } from '../../amount';
import type { Label, SelfEvaluation } from '../../forms';
import { LIST } from '../field-names';
import type { Verdict } from '../rule';
import { joined, said } from './texts';

export const ALIKE_KEYS = [
  'projects',
  'projects-many',
  'results',
  'results-many',
  'both',
  'both-many',
] as const;

export type AlikeVerdict = Verdict<(typeof ALIKE_KEYS)[number]>;

/** Longer texts are nobody's by chance, nor are shorter ones with figures in them. */
const LONG = 24;
const LEAST_WITH_FIGURES = 12;
/** So many names are told; of more there is a count. */
const NAMES = 3;

/** Whether the same words are said of two projects only where one was copied. */
export function isOfOne(words: string): boolean {
  return words.length >= LONG || (words.length >= LEAST_WITH_FIGURES && /\d/.test(words));
}

type TextsOf = (project: SelfEvaluation) => readonly Label[];
const GOALS: TextsOf = ({ goals }) => goals;
const RESULTS: TextsOf = ({ completions }) => completions;

interface Alike {
  /** The form where it is told: the first that repeats another. */
  readonly at: SelfEvaluation;
  readonly verdict: AlikeVerdict;
}

/** Those that share their goals, their results, or both; what was done of one may be said of another only in few words. */
export function alikeAmong(
  projects: readonly SelfEvaluation[],
  isTelling: (words: string) => boolean,
  isAnother: (first: SelfEvaluation, other: SelfEvaluation) => boolean = () => true,
): readonly Alike[] {
  const goals = firstsBy(projects, GOALS, isTelling, isAnother);
  const results = firstsBy(projects, RESULTS, isOfOne, isAnother);
  const isBoth = (project: SelfEvaluation) => goals.get(project) === results.get(project);
  return [
    ...told('both', GOALS, goals, isBoth),
    ...told('projects', GOALS, goals, (project) => !isBoth(project)),
    ...told('results', RESULTS, results, (project) => !isBoth(project)),
  ];
}

/** Each project that repeats an earlier one, with the first of them. */
function firstsBy(
  projects: readonly SelfEvaluation[],
  textsOf: TextsOf,
  isTelling: (words: string) => boolean,
  isAnother: (first: SelfEvaluation, other: SelfEvaluation) => boolean,
): ReadonlyMap<SelfEvaluation, SelfEvaluation> {
  const seen = new Map<string, SelfEvaluation>();
  const firsts = new Map<SelfEvaluation, SelfEvaluation>();
  for (const project of projects) {
    const words = joined(said(textsOf(project)));
    const first = seen.get(words);
    if (!first) seen.set(words, project);
    else if (isTelling(words) && isAnother(first, project)) firsts.set(project, first);
  }
  return firsts;
}

function told(
  key: 'projects' | 'results' | 'both',
  textsOf: TextsOf,
  firsts: ReadonlyMap<SelfEvaluation, SelfEvaluation>,
  isMeant: (project: SelfEvaluation) => boolean,
): Alike[] {
  const groups = new Map<SelfEvaluation, SelfEvaluation[]>();
  for (const [project, first] of firsts) {
    if (isMeant(project)) groups.set(first, [...(groups.get(first) ?? []), project]);
  }
  return gather([...groups], ([first, alike]) => {
    const [at] = alike;
    return at ? [{ at, verdict: verdictOf(key, textsOf, first, alike) }] : [];
  });
}

function verdictOf(
  key: 'projects' | 'results' | 'both',
  textsOf: TextsOf,
  first: SelfEvaluation,
  alike: readonly SelfEvaluation[],
): AlikeVerdict {
  const texts = [...alike, first].map((project) => said(textsOf(project)));
  const names = alike.map(nameOf);
  const second = names.slice(0, NAMES).join(LIST);
  const isMany = alike.length > NAMES;
  return {
    outcome: 'note',
    key: isMany ? `${key}-many` : key,
    cells: gather(texts, ([text]) => (text ? [text.cell] : [])),
    data: { first: nameOf(first), second, count: String(alike.length) },
    path: `projects.${names[0] ?? ''}.${key === 'results' ? 'completions' : 'goals'}`,
    values: [joined(texts[0] ?? [])],
  };
}

function nameOf(project: SelfEvaluation): string {
  return project.projectName?.text.trim() ?? project.sheet;
}
