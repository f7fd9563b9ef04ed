import type { Fact, LooseFact } from '../../narrative';
import { NOT_APPLICABLE, rule } from '../rule';
import { fieldsNamed } from './named-rows';
import { passage } from './passage';
import { LIST } from '../field-names';

/** More than these no one reads; the rest is counted. */
const LONGEST_LIST = 40;

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
    const loose = subject.report.facts
      .filter(isOfInterest)
      .filter((fact) => fieldsNamed(fact, subject).length === 0);
    if (loose.length === 0) return [];
    const shown = loose.slice(0, LONGEST_LIST);
    return [
      {
        outcome: 'not-applicable',
        key: 'listed',
        cells: shown.map(({ mention, quote }) => passage(mention, quote)),
        data: {
          count: String(loose.length),
          figures: shown.map(({ quote }) => `“${quote}”`).join(LIST),
        },
        path: 'report.uncompared',
        values: loose.map(({ mention }) => mention.text),
      },
    ];
  },
});

/** Money, rates and points; numbers of meetings and the like are not what the forms are about. */
function isOfInterest(fact: Fact): fact is LooseFact {
  if (fact.kind !== 'uncompared') return false;
  const { unit } = fact.quantity;
  return unit?.dimension === 'money' || unit?.dimension === 'ratio' || unit?.name === '分';
}
