import type { Unit } from '../../amount';
import type { Field } from '../../forms';
import { unitInName } from '../named-unit';
import { cellsOf, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** 指标名称所注的单位与年度指标值的单位一致 */
export default rule({
  id: 'indicator/unit-in-name',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['differs'],
  examples: {
    right: [
      { 三级指标: '新建道路（公里）', 年度指标值: '≥5公里', 实际完成值: '5.2公里' },
      { 三级指标: '总成本（万元）', 年度指标值: '≤150万元', 实际完成值: '150万元' },
    ],
    wrong: [
      { 三级指标: '新建道路（公里）', 年度指标值: '≥5%', 实际完成值: '6%' },
      { 三级指标: '总成本（万元）', 年度指标值: '≤1500000元', 实际完成值: '1500000元' },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject).flatMap((row) => {
      const named = unitInName(row.indicator.label.text);
      return named ? [{ row, named }] : [];
    });
    if (rows.length === 0) return NOT_APPLICABLE;
    return rows.flatMap(({ row, named }) => {
      const { indicator } = row;
      const odd = [indicator.target, indicator.actual].find((field) => differs(named, field));
      if (!odd) return [];
      return {
        outcome: 'note',
        key: 'differs',
        cells: cellsOf(row, odd, { ...odd, cell: indicator.label.cell }),
        data: { indicator: indicator.name, unit: named.name, value: odd.text },
        path: rowPath(row, 'unit'),
        values: rowValues(row),
      };
    });
  },
});

function differs(named: Unit, field: Field | undefined): boolean {
  if (field?.reading.kind !== 'quantity') return false;
  const { unit } = field.reading;
  if (!unit) return false;
  if (unit.dimension !== named.dimension || unit.of !== named.of) return true;
  return unit.dimension === 'money' && !unit.scale.equals(named.scale);
}
