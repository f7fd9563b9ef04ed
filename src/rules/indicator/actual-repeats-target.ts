import { gather } from '../../amount';
import { shownText } from '../../forms';
import { named } from '../field-names';
import { cellsOf, pointsText, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';

/** 实际完成值不能照抄年度指标值（连同“≥”“不低于”“底前”等）：没有实际测得的数 */
export default rule({
  id: 'indicator/actual-repeats-target',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['repeats', 'unweighted'],
  examples: {
    right: [
      { 年度指标值: '≥266米', 实际完成值: '270米', 分值: '10', 得分: '10' },
      { 年度指标值: '100%', 实际完成值: '100%', 分值: '10', 得分: '10' },
      { 年度指标值: '显著提升', 实际完成值: '显著提升', 分值: '10', 得分: '10' },
      { 年度指标值: '266米', 实际完成值: '266米以上', 分值: '10', 得分: '10' },
      { 年度指标值: '266米', 实际完成值: '≥270米', 分值: '10', 得分: '10' },
    ],
    wrong: [
      { 年度指标值: '≥266米', 实际完成值: '≥266米', 分值: '10', 得分: '10' },
      { 年度指标值: '不低于95%', 实际完成值: '≥95%', 分值: '10', 得分: '10' },
      { 年度指标值: '11月底前', 实际完成值: '11月底前', 分值: '10', 得分: '10' },
      { 年度指标值: '266米', 实际完成值: '≥266米', 分值: '10', 得分: '10' },
    ],
  },
  check(subject) {
    const { target, actual } = subject.evaluation?.columns ?? {};
    if (!target || !actual) return NOT_APPLICABLE;
    return gather(rowsOf(subject), (row) => {
      if (row.score.why !== 'repeats-target') return [];
      const { indicator } = row;
      const { weight } = row.score.group ?? row.score;
      return {
        outcome: 'explain',
        key: weight ? 'repeats' : 'unweighted',
        cells: cellsOf(row, indicator.actual, indicator.target),
        terms: [
          term({ label: named('target'), field: indicator.target }, '+'),
          term({ label: named('actual'), field: indicator.actual }, '='),
        ],
        data: {
          indicator: indicator.name,
          target: shownText(indicator.target),
          value: shownText(indicator.actual),
          weight: weight ? pointsText(weight) : '',
        },
        path: rowPath(row, 'actual'),
        values: rowValues(row),
      };
    });
  },
});
