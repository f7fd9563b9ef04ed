import { align, type Quantity } from '../../amount';
import { nameKey, shownText, type Field, type Indicator, type SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { isMask, isOwnName } from '../indicator/names';
import { asksOf, cellsOf, type Row, rowPath, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule, type Asks, type Verdict } from '../rule';

/** 部门表与项目表列了同一指标（名称、计量单位、指标值都相同）的，完成值应当相同 */
export default rule({
  id: 'cross/same-indicator',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['count', 'rate'],
  examples: {
    right: [
      {
        三级指标: '营造林面积',
        年度指标值: '≥3200亩',
        实际完成值: '3300亩',
        '项目表 三级指标': '营造林面积',
        '项目表 年度指标值': '≥3200亩',
        '项目表 实际完成值': '3300亩',
      },
      {
        三级指标: '营造林面积',
        年度指标值: '≥3200亩',
        实际完成值: '3300亩',
        '项目表 三级指标': '营造林面积',
        '项目表 年度指标值': '≥2000亩',
        '项目表 实际完成值': '2050亩',
      },
    ],
    wrong: [
      {
        三级指标: '营造林面积',
        年度指标值: '≥3200亩',
        实际完成值: '3300亩',
        '项目表 三级指标': '营造林面积',
        '项目表 年度指标值': '≥3200亩',
        '项目表 实际完成值': '3500亩',
      },
    ],
  },
  check(subject) {
    const { evaluation, projects } = subject;
    if (!evaluation || projects.length === 0) return NOT_APPLICABLE;
    const rows = rowsOf(subject).filter(isMeasured);
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => {
      const listed = projects.flatMap((project) =>
        project.indicators
          .filter((other) => isSameMeasure(row.indicator, other))
          .map((other) => ({ project, other })),
      );
      // What several projects did may be added in the department's.
      const [only, ...more] = listed;
      if (!only || more.length > 0) return [];
      return differing(row, only.other, only.project, evaluation) ?? [];
    });
  },
});

/** Of these a department and its project may each have their own: days, prices, the people who were asked. */
const OF_EACH: readonly Indicator['category'][] = ['timeliness', 'cost', 'satisfaction'];

function isMeasured({ indicator }: Row): boolean {
  const { name, category } = indicator;
  return !OF_EACH.includes(category) && !isMask(name) && quantityOf(indicator.actual) !== undefined;
}

function quantityOf(field: Field | undefined): Quantity | undefined {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity' || reading.also || reading.unit?.per !== undefined) {
    return undefined;
  }
  return reading;
}

function isSameMeasure(own: Indicator, other: Indicator): boolean {
  if (nameKey(own.name) !== nameKey(other.name) || other.skipped) return false;
  const [wanted, given] = [quantityOf(own.target), quantityOf(other.target)];
  if (!wanted || !given || wanted.comparator !== given.comparator) return false;
  const [one, second] = align(wanted, given) ?? [];
  return one !== undefined && second !== undefined && one.equals(second);
}

function differing(
  row: Row,
  other: Indicator,
  project: SelfEvaluation,
  evaluation: SelfEvaluation,
): Verdict<'count' | 'rate'> | undefined {
  const { indicator } = row;
  const [own, beside] = [quantityOf(indicator.actual), quantityOf(other.actual)];
  const pair = own && beside && align(own, beside);
  if (!pair || pair[0].equals(pair[1])) return undefined;
  const isRate = own.unit?.dimension === 'ratio';
  if (isRate && !isOwnName(indicator.name)) return undefined;
  return {
    outcome: isRate ? 'note' : 'explain',
    key: isRate ? 'rate' : 'count',
    cells: cellsOf(row, indicator.actual, other.actual),
    terms: [
      { label: named('actual'), cell: indicator.actual?.cell, value: shownText(indicator.actual) },
      {
        label: named('actual'),
        cell: other.actual?.cell,
        value: shownText(other.actual),
        sign: '=',
      },
    ],
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      own: shownText(indicator.actual),
      other: shownText(other.actual),
      project: project.projectName?.text.trim() ?? project.sheet,
    },
    ...(!isRate && { asks: reasonsFor(row, other, evaluation) }),
    path: rowPath(row, 'actual'),
    values: [own, beside].map(({ value }) => value.toFixed()),
  };
}

/** A reason for a missed target tells nothing of why two forms count differently. */
const OF_COUNTING = /口径|统计|范围|项目|部门|不含|不包括|未计|计入|其中|另有|差异|不一致|不同/;

function reasonsFor(row: Row, other: Indicator, evaluation: SelfEvaluation): Asks {
  const { texts, ...context } = asksOf(row, evaluation);
  return {
    ...context,
    texts: [...texts, other.reason].filter((text) => text && OF_COUNTING.test(text.text)),
    causeOnly: true,
  };
}
