import { shownText, type Field, type Indicator } from '../../forms';
import { doubting } from '../doubts';
import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** Shares of a whole: none of them can be more than all. 完成率, 覆盖率, 办结率 and the like can, by how they are counted. */
const SHARE =
  /(?:满意度|满意率|合格率|准确率|正确率|完好率|及格率|优良率|优秀率|知晓率|好评率|出勤率|通过率|成活率|及时率|达标率|整改率|处置率)$/;

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
        doubts: doubting(field),
      } as const;
    });
  },
});

/** The result or the target of a row that is more of a whole than there is. */
function beyondWhole({ name, actual, target }: Indicator): Field | undefined {
  if (!isBeyond(actual) && !isBeyond(target)) return undefined;
  if (!SHARE.test(name.replace(/[（(【[].*$/s, '').trim())) return undefined;
  return isBeyond(actual) ? actual : target;
}

function isBeyond(field: Field | undefined): boolean {
  if (field?.reading.kind !== 'quantity') return false;
  const { value, unit, change } = field.reading;
  if (unit?.dimension !== 'ratio' || change) return false;
  return value.times(unit.scale).greaterThan(1);
}
