import { restingOn } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { cellsOf, isScored, pointsText, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { suggestPoints } from '../suggest';
import { term } from '../terms';

/** 指标得分 ≤ 分值 */
export default rule({
  id: 'score/exceeds-weight',
  outcome: 'fail',
  basis: ['mof-2020-10'],
  messages: ['above'],
  examples: {
    right: [{ 年度指标值: '≥50个', 实际完成值: '52个', 分值: '10', 得分: '10' }],
    wrong: [{ 年度指标值: '≥50个', 实际完成值: '52个', 分值: '10', 得分: '12' }],
  },
  check(subject) {
    // A weight may stand in a column or in the row's own name: `低保对象认定准确率（10分）`.
    const stated = subject.evaluation?.indicators.some(({ weight }) => weight !== undefined);
    if ((!subject.evaluation?.columns.weight && !stated) || !isScored(subject.card)) {
      return NOT_APPLICABLE;
    }
    return rowsOf(subject).flatMap((row) => {
      const { weight, reported, low, high } = row.score.group ?? row.score;
      if (row.score.within !== undefined || !weight || !reported?.greaterThan(weight)) return [];
      const { indicator } = row;
      const expected = pointsText(weight);
      const actual = reported.toFixed();
      const difference = signed(reported.minus(weight));
      const certain = low && high?.equals(low) && !row.score.group ? high : undefined;
      return {
        outcome: 'fail',
        key: 'above',
        cells: cellsOf(row, indicator.score, indicator.weight),
        terms: [
          term({ label: named('score'), field: indicator.score }, '+'),
          term({ label: named('weight'), field: indicator.weight }, '≤'),
        ],
        expected,
        actual,
        difference,
        data: { indicator: indicator.name, expected, actual, difference },
        suggestion: certain
          ? suggestPoints(indicator.score, certain.toDecimalPlaces(2), indicator.weight)
          : undefined,
        path: rowPath(row, 'score'),
        values: rowValues(row),
        fallsWith: restingOn(indicator.score, indicator.weight),
      };
    });
  },
});
