import { shownText, type Indicator } from '../../forms';
import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** 有分值或得分的指标应填实际完成值；不打分的表，有指标值就应填 */
export default rule({
  id: 'indicator/missing-actual',
  outcome: 'undetermined',
  basis: ['form:self-evaluation'],
  messages: ['blank'],
  examples: {
    right: [{ 年度指标值: '≥5个', 实际完成值: '6个', 分值: '10', 得分: '10' }],
    wrong: [
      { 年度指标值: '≥5个', 实际完成值: '', 分值: '10', 得分: '10' },
      { 年度指标值: '≥5个', 实际完成值: '—', 分值: '10', 得分: '10' },
    ],
  },
  check(subject) {
    const { evaluation } = subject;
    if (!evaluation?.columns.actual) return NOT_APPLICABLE;
    // A form that gives no scores asks for a result wherever it names a target.
    const unscored = !evaluation.columns.weight && !evaluation.columns.score;
    return rowsOf(subject).flatMap((row) => {
      const { indicator, score } = row;
      const filled = indicator.actual && indicator.actual.reading.kind !== 'blank';
      const asked = unscored ? hasTarget(indicator) : (score.weight ?? score.reported);
      if (filled || !asked) return [];
      return {
        outcome: 'undetermined',
        key: 'blank',
        cells: cellsOf(row, indicator.actual, indicator.target, indicator.score),
        data: { indicator: indicator.name, target: shownText(indicator.target) },
        path: rowPath(row, 'actual'),
        values: rowValues(row),
      };
    });
  },
});

function hasTarget({ target }: Indicator): boolean {
  return target !== undefined && target.reading.kind !== 'blank';
}
