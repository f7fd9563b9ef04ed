import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** 有分值或得分的指标应填实际完成值 */
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
    if (!subject.evaluation?.columns.actual) return NOT_APPLICABLE;
    return rowsOf(subject).flatMap((row) => {
      const { indicator, score } = row;
      const filled = indicator.actual && indicator.actual.reading.kind !== 'blank';
      if (filled || (!score.weight && !score.reported)) return [];
      return {
        outcome: 'undetermined',
        key: 'blank',
        cells: cellsOf(row, indicator.actual, indicator.target, indicator.score),
        data: { indicator: indicator.name, target: indicator.target?.text ?? '' },
        path: rowPath(row, 'actual'),
        values: rowValues(row),
      };
    });
  },
});
