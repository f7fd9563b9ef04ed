import { NOT_APPLICABLE, rule } from '../rule';
import { goalTexts, joined } from './texts';

/** What money was left or an indicator missed explains no copy: a text that does speaks of what was filled in, or of all goals as done. */
const OF_GOALS =
  /完成情况|完成内容|填[写报列]|照抄|抄录|表述|文字|与[^，。；]{0,6}目标[^，。；]{0,4}(?:一致|相同|相符)|目标[^，。；未没]{0,4}(?:全部|均已?|都已?|完全|按计划)(?:完成|实现|达成)|(?:按|照)[^，。；]{0,6}目标(?:完成|实施|执行)/;

/** 实际完成情况 is 预期目标 word for word: nothing is reported of what was achieved. */
export default rule({
  id: 'goal/copied',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['copied'],
  examples: {
    right: [{ 预期目标: '1、加固堤防3公里', 实际完成情况: '1、加固堤防3.2公里，通过验收' }],
    wrong: [
      {
        预期目标: '1、加固堤防3公里；2、清淤沟渠',
        实际完成情况: '1. 加固堤防3公里。；2. 清淤沟渠。',
      },
    ],
  },
  check({ evaluation }) {
    if (!evaluation) return NOT_APPLICABLE;
    const { goals: own, initial, completions } = goalTexts(evaluation);
    const [first] = completions;
    if (own.length === 0 || !first) return NOT_APPLICABLE;
    const words = joined(completions);
    const goals = [own, initial].find((texts) => joined(texts) === words);
    if (!goals) return [];
    return [
      {
        outcome: 'explain',
        key: 'copied',
        cells: [first.cell, ...goals.slice(0, 1).map(({ cell }) => cell)],
        data: { count: String(completions.length) },
        asks: {
          texts: [evaluation.sheetReason, evaluation.remarks].filter(
            (text) => text && OF_GOALS.test(text.text),
          ),
          about: ['目标', '完成情况'],
        },
        path: 'evaluation.completions',
        values: [words],
      },
    ];
  },
});
