import { gather, align, type Decimal, ZERO } from '../../amount';
import { type Field, shownText } from '../../forms';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { LIST } from '../field-names';
import { NOT_APPLICABLE, rule } from '../rule';

/** 分季度目标与年度指标值相符：逐季累计的，四季度的就是全年的；分季填的，四个季度相加等于全年的 */
export default rule({
  id: 'indicator/quarters',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['off'],
  examples: {
    right: [
      {
        年度指标值: '≥3200人',
        一季度: '800人',
        二季度: '1700人',
        三季度: '2500人',
        四季度: '3200人',
        年度指标值2: '1500人次',
        一季度2: '200人次',
        二季度2: '500人次',
        三季度2: '500人次',
        四季度2: '300人次',
      },
    ],
    wrong: [
      {
        年度指标值: '≥3200人',
        一季度: '800人',
        二季度: '1700人',
        三季度: '2500人',
        四季度: '320人',
        年度指标值2: '1500人次',
        一季度2: '200人次',
        二季度2: '700人次',
        三季度2: '1200人次',
        四季度2: '1500人次',
        年度指标值3: '420人',
        一季度3: '100人',
        二季度3: '200人',
        三季度3: '300人',
        四季度3: '420人',
      },
    ],
  },
  check(subject) {
    const plans = gather(rowsOf(subject), (row) => planOf(row) ?? []);
    if (plans.length === 0) return NOT_APPLICABLE;
    const off = plans.filter(({ year, last, sum }) => !year.equals(last) && !year.equals(sum));
    if (off.length * 2 >= plans.length) return [];
    return off.map(({ row, quarters }) => {
      const { target, name } = row.indicator;
      return {
        outcome: 'fail',
        key: 'off',
        cells: [
          ...cellsOf(row, quarters.at(-1)),
          ...cellsOf(row, target, ...quarters.slice(0, -1)),
        ],
        data: {
          indicator: name,
          target: shownText(target),
          quarters: quarters.map(shownText).join(LIST),
        },
        path: rowPath(row, 'quarters'),
        values: [...rowValues(row), ...quarters.map(({ text }) => text)],
      };
    });
  },
});

interface Plan {
  readonly row: Row;
  readonly quarters: readonly Field[];
  readonly year: Decimal;
  /** What is to be reached by the end of the year, and what the four quarters come to. */
  readonly last: Decimal;
  readonly sum: Decimal;
}

/** A count that is planned for every quarter; of rates no sum says anything, and an adjusted target has another plan. */
function planOf(row: Row): Plan | undefined {
  const { quarters, target, initialTarget } = row.indicator;
  const wanted = target?.reading;
  if (!quarters || initialTarget || wanted?.kind !== 'quantity') return undefined;
  if (wanted.unit?.dimension === 'ratio' || wanted.unit?.per !== undefined) return undefined;
  let year: Decimal | undefined;
  let last = ZERO;
  let sum = ZERO;
  for (const { reading } of quarters) {
    const pair = reading.kind === 'quantity' && !reading.also ? align(wanted, reading) : undefined;
    if (!pair) return undefined;
    [year, last] = pair;
    sum = sum.plus(last);
  }
  return year && { row, quarters, year, last, sum };
}
