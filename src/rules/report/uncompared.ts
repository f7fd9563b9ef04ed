import type { Fact, Mention } from '../../narrative';
import { LIST } from '../field-names';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';
import { compareChange } from './changes';
import { isFullMark, judgedFigures } from './judged';
import { passage, quoted } from './passage';
import { percentagesJudged } from './percentage';

/** More than these no one reads; the rest is counted. */
const LONGEST_LIST = 100;

/** 报告中没有比对的数字：表内没有对应的项目，或文字没有说清 */
export default rule({
  id: 'report/uncompared',
  outcome: 'not-applicable',
  basis: ['form:report'],
  messages: ['listed'],
  examples: {
    right: [{ 报告: '基本支出408.34万元。', 基本支出: '408.34' }],
    wrong: [{ 报告: '基本支出408.34万元，其中财政拨款支出376.02万元。', 基本支出: '408.34' }],
  },
  check(subject) {
    if (!subject.report) return NOT_APPLICABLE;
    const loose = looseFacts(subject);
    if (loose.length === 0) return [];
    const shown = loose.slice(0, LONGEST_LIST);
    return [
      {
        outcome: 'not-applicable',
        key: 'listed',
        cells: shown.map(({ mention, quote }) => passage(mention, quote)),
        data: {
          count: String(loose.length),
          figures: [...new Set(shown.map(({ quote }) => quoted(quote)))].join(LIST),
        },
        path: 'report.uncompared',
        values: loose.map(({ mention }) => mention.text),
      },
    ];
  },
});

/**
 * Figures with a unit, no numbers of documents, that no rule has set beside one of the forms, nor a percentage beside the figures
 * that it comes from.
 */
function looseFacts(subject: Subject): readonly Fact[] {
  const compared = new Set<Fact>(judgedFigures(subject).map(({ fact }) => fact));
  const placeOf = ({ paragraph, start }: Mention) => `${paragraph} ${start}`;
  const percentages = new Set(percentagesJudged(subject).map(placeOf));
  return (subject.report?.facts ?? []).filter(
    (fact) =>
      fact.quantity.unit !== undefined &&
      !/^号/.test(fact.quantity.unit.name) &&
      !compared.has(fact) &&
      !percentages.has(placeOf(fact.mention)) &&
      !isFullMark(fact) &&
      !isClaimed(fact, subject) &&
      compareChange(fact, subject) === undefined,
  );
}

/** Satisfaction is judged as a claim. */
function isClaimed(fact: Fact, { evaluation }: Subject): boolean {
  return (
    fact.kind === 'value' &&
    fact.measure === 'satisfaction' &&
    (evaluation?.indicators ?? []).some(({ category }) => category === 'satisfaction')
  );
}
