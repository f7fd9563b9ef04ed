import { gather, type Unit } from '../../amount';
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
      { 三级指标: '粮食总产量（万吨）', 年度指标值: '≥16.2', 实际完成值: '16.31亿吨' },
      { 三级指标: '带动脱贫户就业（户）', 年度指标值: '≥850', 实际完成值: '873人' },
    ],
  },
  check(subject) {
    const rows = gather(rowsOf(subject), (row) => {
      const named = unitInName(row.indicator.label.text, isKind);
      return named ? [{ row, named }] : [];
    });
    if (rows.length === 0) return NOT_APPLICABLE;
    return gather(rows, ({ row, named }) => {
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
  if (isKind(named)) return isOtherCount(named.name, unit.name);
  if (unit.dimension !== named.dimension || unit.of !== named.of) return true;
  return unit.dimension === 'money'
    ? !unit.scale.equals(named.scale)
    : isOtherMultiple(named.name, unit.name);
}

/** What is counted in words that nobody takes for one another. */
const KINDS: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['户'],
  ['栋', '幢', '座'],
  ['辆'],
  ['亩'],
];
const kindOf = (name: string): readonly string[] | undefined =>
  KINDS.find((kind) => kind.includes(baseOf(name)));

/** A word in brackets that is one of these is a unit. */
function isKind({ name }: Unit): boolean {
  return kindOf(name) !== undefined;
}

const MULTIPLIER = /^[十百千万亿]+(?=.)/;

const baseOf = (name: string): string => name.replace(MULTIPLIER, '');

/** 873人 for households, 38.62亩 for 万亩; of a word that is none of these nobody can tell. */
function isOtherCount(named: string, stated: string): boolean {
  const [one, other] = [kindOf(named), kindOf(stated)];
  return other !== undefined && (one !== other || isOtherMultiple(named, stated));
}

/** 亿吨 for 万吨: the same unit, so many times over; 米 for 公里 is only another one. */
function isOtherMultiple(named: string, stated: string): boolean {
  return named !== stated && baseOf(named) === baseOf(stated);
}
