import type { Fact, Mention } from '../../narrative';
import { LIST } from '../field-names';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { compareChange } from './changes';
import { judgedFigures } from './judged';
import { isFullMark } from './score-told';
import { passage, quoted } from './passage';
import { percentagesJudged } from './percentage';
import { looseCells } from './tables/loose';

/** More than these no one reads; the rest is counted. */
const LONGEST_LIST = 100;

/** 报告中没有比对的数字：表内没有对应的项目，或文字没有说清 */
export default rule({
  id: 'report/uncompared',
  outcome: 'not-applicable',
  basis: ['form:report'],
  messages: ['listed', 'all', 'left', 'whose'],
  examples: {
    right: [{ 报告: '现将2023年度自评情况报告如下。' }],
    wrong: [{ 报告: '基本支出408.34万元，其中财政拨款支出376.02万元。', 基本支出: '408.34' }],
  },
  check(subject) {
    if (subject.isReportUntold) {
      const { evaluation, basic } = subject;
      const cell = (evaluation?.title ?? basic?.title)?.cell;
      const cells = cell ? [cell] : [];
      return [{ outcome: 'undetermined', key: 'whose', cells, path: 'report.whose', values: [] }];
    }
    if (!subject.report) return NOT_APPLICABLE;
    const stated = statedFacts(subject);
    const cells = subject.report.tableFigures;
    const loose = [...looseFacts(stated, subject), ...looseCells(subject)];
    const all = stated.length + cells.length;
    const shown = loose.slice(0, LONGEST_LIST);
    const common = { outcome: 'not-applicable', path: 'report.uncompared' } as const;
    const left = subject.reportLeft ?? 0;
    const data = { count: String(loose.length), compared: String(all - loose.length) };
    const places = shown.map(({ mention, quote }) => passage(mention, quote));
    const figures = [...new Set(places.map(({ quote }) => quoted(quote)))].join(LIST);
    const own: Verdict<Key> = {
      ...common,
      key: loose.length === 0 ? 'all' : 'listed',
      cells: places,
      data: { ...data, figures },
      values: loose.map(({ mention }) => mention.text),
    };
    const others: Verdict<Key> = {
      ...common,
      key: 'left',
      cells: [],
      data: { count: String(left) },
      path: 'report.left',
      values: [],
    };
    return [...(all > 0 ? [own] : []), ...(left > 0 ? [others] : [])];
  },
});

type Key = 'listed' | 'all' | 'left' | 'whose';

/** Figures with a unit, no numbers of documents. */
function statedFacts({ report }: Subject): readonly Fact[] {
  return (report?.facts ?? []).filter(
    ({ quantity: { unit } }) => unit !== undefined && !unit.name.startsWith('号'),
  );
}

/** Those that no rule has set beside a figure of the forms, nor a percentage beside the figures that it comes from. */
function looseFacts(stated: readonly Fact[], subject: Subject): readonly Fact[] {
  const compared = new Set<Fact>(judgedFigures(subject).map(({ fact }) => fact));
  const placeOf = ({ paragraph, start }: Mention) => `${paragraph} ${start}`;
  const percentages = new Set(percentagesJudged(subject).map(placeOf));
  return stated.filter(
    (fact) =>
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
