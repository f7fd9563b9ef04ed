import { gather } from '../../amount';
import { nameKey, type SelfEvaluation } from '../../forms';
import { ofLast } from '../../scoring';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { ALIKE_KEYS, alikeAmong, isOfOne, type AlikeVerdict } from './alike';
import { goalTexts, type Said } from './texts';

/** Shorter goals may be alike by nature (保运转). */
const LEAST_LENGTH = 6;

/** A goal listed twice in one form, or the same goals or results in two projects of a workbook. */
export default rule({
  id: 'goal/duplicated',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['twice', ...ALIKE_KEYS],
  examples: {
    right: [{ 预期目标: '1、完成堤防加固3公里；2、完成沟渠清淤8条' }],
    wrong: [{ 预期目标: '1、完成堤防加固3公里；2、完成沟渠清淤8条；3、完成堤防加固3公里。' }],
  },
  check({ evaluation, projects, siblings, department }) {
    const { goals } = evaluation ? goalTexts(evaluation) : { goals: [] };
    if (goals.length === 0 && projects.length === 0) return NOT_APPLICABLE;
    // Those of a department are told at its own form.
    const others = evaluation && siblings && !department ? alikeIn(siblings).get(evaluation) : [];
    const own = alikeAmong(projects, (words) => words.length >= LEAST_LENGTH);
    return [...twice(goals), ...own.map(({ verdict }) => verdict), ...(others ?? [])];
  },
});

function twice(goals: readonly Said[]): Verdict<'twice'>[] {
  const seen = new Map<string, number>();
  return gather(goals, (goal, index): Verdict<'twice'>[] => {
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

/** Projects of a workbook without the form of their department, each with what others have of it in the same words. */
const alikeIn = ofLast((forms: readonly SelfEvaluation[]) => {
  const projects = forms.filter((form) => form.kind === 'project-self-evaluation' && !form.hidden);
  const found = new Map<SelfEvaluation, AlikeVerdict[]>();
  for (const { at, verdict } of alikeAmong(projects, isOfOne, isAnother)) {
    found.set(at, [...(found.get(at) ?? []), verdict]);
  }
  return found;
});

/** One project may well have a form for each unit, or each year. */
function isAnother(one: SelfEvaluation, other: SelfEvaluation): boolean {
  const [own, second] = [one, other].map(({ projectName }) => nameKey(projectName?.text ?? ''));
  return own !== '' && second !== '' && own !== second && one.year === other.year;
}
