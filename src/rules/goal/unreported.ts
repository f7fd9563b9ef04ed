import { NOT_APPLICABLE, rule } from '../rule';
import { goalTexts } from './texts';

/** 目标1：…, the first of several. */
const FIRST = /^\s*(?:目标\s*[1一]|[（(]?[1一][)）]|[1一][、.．:：])(?!\d)/;

/** Fewer completions are listed than goals. One running text may speak of all of them, so it is not counted. */
export default rule({
  id: 'goal/unreported',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['fewer', 'none'],
  examples: {
    right: [
      { 预期目标: '1、加固堤防；2、清淤沟渠', 实际完成情况: '1、加固堤防3公里；2、清淤沟渠8条' },
    ],
    wrong: [
      {
        预期目标: '1、加固堤防；2、清淤沟渠；3、巡查水库',
        实际完成情况: '1、加固堤防3公里；2、清淤沟渠8条',
      },
    ],
  },
  check({ evaluation }) {
    if (!evaluation) return NOT_APPLICABLE;
    const { goals, completions } = goalTexts(evaluation);
    const [goal] = goals;
    const first = completions[0]?.cell ?? evaluation.completionsField?.cell;
    if (!goal || !first) return NOT_APPLICABLE;
    const isRunningText =
      completions.length === 1 && goals.length > 1 && !FIRST.test(completions[0]?.text ?? '');
    if (completions.length >= goals.length || isRunningText) return [];
    return [
      {
        outcome: 'note',
        key: completions.length === 0 ? 'none' : 'fewer',
        cells: [first, goal.cell],
        data: { goals: String(goals.length), completions: String(completions.length) },
        path: 'evaluation.completions',
        values: [String(goals.length), ...completions.map(({ text }) => text)],
      },
    ];
  },
});
