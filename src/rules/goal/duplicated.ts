import type { SelfEvaluation } from '../../forms';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { goalTexts, joined, said, type Said } from './texts';

/** Shorter goals may be alike by nature (保运转). */
const LEAST_LENGTH = 6;

/** A goal listed twice in one form, or the same goals in two projects of a department. */
export default rule({
  id: 'goal/duplicated',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['twice', 'projects'],
  examples: {
    right: [{ 预期目标: '1、完成堤防加固3公里；2、完成沟渠清淤8条' }],
    wrong: [{ 预期目标: '1、完成堤防加固3公里；2、完成沟渠清淤8条；3、完成堤防加固3公里。' }],
  },
  check({ evaluation, projects }) {
    const { goals } = evaluation ? goalTexts(evaluation) : { goals: [] };
    if (goals.length === 0 && projects.length === 0) return NOT_APPLICABLE;
    return [...twice(goals), ...alike(projects)];
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

function alike(projects: readonly SelfEvaluation[]): Verdict<'projects'>[] {
  const seen = new Map<string, SelfEvaluation>();
  return projects.flatMap((project): Verdict<'projects'>[] => {
    const goals = said(project.goals);
    const [goal] = goals;
    const words = joined(goals);
    const first = seen.get(words);
    if (!goal || words.length < LEAST_LENGTH) return [];
    if (!first) {
      seen.set(words, project);
      return [];
    }
    const cells = [
      goal.cell,
      ...said(first.goals)
        .slice(0, 1)
        .map(({ cell }) => cell),
    ];
    const data = { first: nameOf(first), second: nameOf(project) };
    return [
      {
        outcome: 'note',
        key: 'projects',
        cells,
        data,
        path: `projects.${data.second}.goals`,
        values: [words],
      },
    ];
  });
}

function nameOf(project: SelfEvaluation): string {
  return project.projectName?.text.trim() ?? project.sheet;
}
