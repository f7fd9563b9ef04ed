import { shownText } from '../../forms';
import { beyondWhole } from '../beyond-whole';
import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** 满意度、合格率等不超过 100% */
export default rule({
  id: 'indicator/beyond-whole',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['above'],
  examples: {
    right: [
      { 三级指标: '群众满意度', 年度指标值: '≥90%', 实际完成值: '100%' },
      { 三级指标: '任务完成率', 年度指标值: '100%', 实际完成值: '112%' },
    ],
    wrong: [{ 三级指标: '群众满意度', 年度指标值: '≥90%', 实际完成值: '102.2%' }],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap((row) => {
      const { indicator } = row;
      const field = beyondWhole(indicator);
      if (!field) return [];
      return {
        outcome: 'fail',
        key: 'above',
        cells: [field.cell, ...cellsOf(row, indicator.score)],
        data: { indicator: indicator.name, value: shownText(field) },
        path: rowPath(row, field === indicator.actual ? 'actual' : 'target'),
        values: rowValues(row),
      } as const;
    });
  },
});
