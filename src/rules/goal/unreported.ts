import type { Field, SelfEvaluation } from '../../forms';
import { LIST, named } from '../field-names';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { goalTexts } from './texts';

/** 目标1：…, the first of several. */
const FIRST = /^\s*(?:目标\s*[1一]|[（(]?[1一][)）]|[1一][、.．:：])(?!\d)/;

/** Fewer completions are listed than goals. One running text may speak of all of them, so it is not counted. */
export default rule({
  id: 'goal/unreported',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['fewer', 'none', 'bare'],
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
    const bare = bareIn(evaluation);
    if (bare) return [bare];
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

/** 37.24 where it should say what was done. */
const BARE = /^\d[\d,，]*(?:\.\d+)?\s*(?:[%％]|[万亿]?元)?$/;

function bareIn({ goalsField, completionsField }: SelfEvaluation): Verdict<'bare'> | undefined {
  const found = (
    [
      ['goals', goalsField],
      ['completions', completionsField],
    ] as const
  ).flatMap(([what, field]): readonly { called: string; field: Field }[] =>
    field && BARE.test(field.text.trim()) ? [{ called: named(what), field }] : [],
  );
  const last = found.at(-1);
  if (!last) return undefined;
  return {
    outcome: 'note',
    key: 'bare',
    cells: found.map(({ field }) => field.cell),
    data: { which: found.map(({ called }) => called).join(LIST), text: last.field.text.trim() },
    path: 'evaluation.completions',
    values: found.map(({ field }) => field.text),
  };
}
