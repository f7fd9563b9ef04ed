import { nameKey, type Label, type SelfEvaluation } from '../../forms';
import { ofLast } from '../../scoring';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { goalTexts, joined, said, type Said } from './texts';

/** Shorter goals may be alike by nature (保运转). */
const LEAST_LENGTH = 6;

/** A goal listed twice in one form, or the same goals or results in two projects of a workbook. */
export default rule({
  id: 'goal/duplicated',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['twice', 'projects', 'results'],
  examples: {
    right: [{ 预期目标: '1、完成堤防加固3公里；2、完成沟渠清淤8条' }],
    wrong: [{ 预期目标: '1、完成堤防加固3公里；2、完成沟渠清淤8条；3、完成堤防加固3公里。' }],
  },
  check({ evaluation, projects, siblings, department }) {
    const { goals } = evaluation ? goalTexts(evaluation) : { goals: [] };
    if (goals.length === 0 && projects.length === 0) return NOT_APPLICABLE;
    // Those of a department are told at its own form.
    const others = evaluation && siblings && !department ? alikeIn(siblings).get(evaluation) : [];
    return [...twice(goals), ...alike(projects), ...results(projects), ...(others ?? [])];
  },
});

function twice(goals: readonly Said[]): Verdict<'twice'>[] {
  const seen = new Map<string, number>();
  return goals.flatMap((goal, index): Verdict<'twice'>[] => {
    const { words } = goal;
    const first = seen.get(words);
    if (first === undefined) seen.set(words, index);
    if (first === undefined || words.length < LEAST_LENGTH) return [];
    const data = { first: String(first + 1), second: String(index + 1), quote: goal.text.trim() };
    return [
      {
        outcome: 'note',
        key: 'twice',
        cells: [goal.cell],
        data,
        path: 'evaluation.goals',
        values: [words, data.second],
      },
    ];
  });
}

function alike(projects: readonly SelfEvaluation[]): AlikeVerdict[] {
  return sameTexts(
    projects,
    'projects',
    ({ goals }) => goals,
    (words) => words.length >= LEAST_LENGTH,
  );
}

/** What was done of one project may be said of another in the same words only where these are few. */
function results(projects: readonly SelfEvaluation[]): AlikeVerdict[] {
  return sameTexts(projects, 'results', ({ completions }) => completions, isOfOne);
}

function isOfOne(words: string): boolean {
  return words.length >= LONG || (words.length >= LEAST_WITH_FIGURES && /\d/.test(words));
}

/** Longer texts are nobody's by chance, nor are shorter ones with figures in them. */
const LONG = 24;
const LEAST_WITH_FIGURES = 12;

type AlikeVerdict = Verdict<'projects' | 'results'>;

/** Projects of a workbook without the form of their department, each with what it has from an earlier one of another name. */
const alikeIn = ofLast((forms: readonly SelfEvaluation[]) => {
  const projects = forms.filter((form) => form.kind === 'project-self-evaluation' && !form.hidden);
  const found = new Map<SelfEvaluation, AlikeVerdict[]>();
  const texts = [
    ['projects', ({ goals }: SelfEvaluation) => goals],
    ['results', ({ completions }: SelfEvaluation) => completions],
  ] as const;
  for (const [key, textsOf] of texts) {
    const seen = new Map<string, SelfEvaluation>();
    for (const project of projects) {
      const words = joined(said(textsOf(project)));
      const first = seen.get(words);
      if (!first) seen.set(words, project);
      if (!first || !isOfOne(words) || !isAnother(first, project)) continue;
      const own = sameTexts([first, project], key, textsOf, isOfOne);
      found.set(project, [...(found.get(project) ?? []), ...own]);
    }
  }
  return found;
});

/** One project may well have a form for each unit, or each year. */
function isAnother(one: SelfEvaluation, other: SelfEvaluation): boolean {
  const [own, second] = [one, other].map(({ projectName }) => nameKey(projectName?.text ?? ''));
  return own !== '' && second !== '' && own !== second && one.year === other.year;
}

function sameTexts(
  projects: readonly SelfEvaluation[],
  key: 'projects' | 'results',
  textsOf: (project: SelfEvaluation) => readonly Label[],
  isTelling: (words: string) => boolean,
): AlikeVerdict[] {
  const seen = new Map<string, SelfEvaluation>();
  return projects.flatMap((project): AlikeVerdict[] => {
    const [text, ...more] = said(textsOf(project));
    if (!text) return [];
    const words = joined([text, ...more]);
    const first = seen.get(words);
    if (!first) seen.set(words, project);
    if (!first || !isTelling(words)) return [];
    const [other] = said(textsOf(first));
    const data = { first: nameOf(first), second: nameOf(project) };
    return [
      {
        outcome: 'note',
        key,
        cells: [text.cell, ...(other ? [other.cell] : [])],
        data,
        path: `projects.${data.second}.${key === 'projects' ? 'goals' : 'completions'}`,
        values: [words],
      },
    ];
  });
}

function nameOf(project: SelfEvaluation): string {
  return project.projectName?.text.trim() ?? project.sheet;
}
