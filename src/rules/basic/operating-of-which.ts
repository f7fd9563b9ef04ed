import { gather } from '../../amount';
import { BASIC_COLUMNS } from '../../forms';
import { BOUND_KEYS, isAtLeast } from '../compare/bound';
import { doubting, restingOn } from '../doubts';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, told } from '../rule';
import { cellLabel } from './columns';

/** Σ of the 其中 rows ≤ 公用经费, in each year column. */
export default rule({
  id: 'basic/operating-of-which',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: BOUND_KEYS,
  examples: {
    right: [
      {
        '公用经费 本年决算': '72.87',
        '其中 办公经费 本年决算': '3.58',
        '其中 会议费、培训费 本年决算': '16.2',
      },
    ],
    wrong: [
      {
        '公用经费 本年决算': '12.87',
        '其中 办公经费 本年决算': '3.58',
        '其中 会议费、培训费 本年决算': '16.2',
      },
    ],
  },
  check({ basic }) {
    const operating = basic?.rows.operating;
    if (!operating || basic.operatingParts.length === 0) return NOT_APPLICABLE;
    return gather(BASIC_COLUMNS, (column) => {
      const whole = { label: cellLabel(named('operating'), column), field: operating[column] };
      const parts = basic.operatingParts.map((row) => ({ label: row.name, field: row[column] }));
      const result = isAtLeast(whole, parts, `basic.rows.operating.${column}`);
      if (result?.outcome !== 'fail') return result ?? [];
      const fallsWith = restingOn(...parts.map(({ field }) => field));
      return { ...told(result), doubts: doubting(whole.field), fallsWith };
    });
  },
});
