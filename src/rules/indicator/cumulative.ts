import { gather, align, type Decimal } from '../../amount';
import { type Field, shownText } from '../../forms';
import { comparatorOf } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';

/** 累计完成值不小于本年完成值：本年的也累计在内 */
export default rule({
  id: 'indicator/cumulative',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['below'],
  examples: {
    right: [
      {
        年度指标值: '16个',
        实际完成值: '16个',
        累计完成值: '46个',
        年度指标值2: '≥90%',
        实际完成值2: '93.75%',
        累计完成值2: '91%',
      },
    ],
    wrong: [
      {
        年度指标值: '16个',
        实际完成值: '16个',
        累计完成值: '46个',
        年度指标值2: '≥3420户',
        实际完成值2: '3436户',
        累计完成值2: '986户',
        年度指标值3: '12部',
        实际完成值3: '11部',
        累计完成值3: '29部',
      },
    ],
  },
  check(subject) {
    const sums = gather(rowsOf(subject), (row) => sumOf(row) ?? []);
    if (sums.length === 0) return NOT_APPLICABLE;
    const below = sums.filter(({ own, whole }) => whole.lessThan(own));
    // Where most are less, the column counts something else.
    if (below.length * 2 >= sums.length) return [];
    return below.map(({ row, field }) => {
      const { actual, name } = row.indicator;
      return {
        outcome: 'fail',
        key: 'below',
        cells: [field.cell, ...cellsOf(row, actual)],
        terms: [
          term({ label: named('cumulative'), field }, '+'),
          term({ label: named('actual'), field: actual }, '≥'),
        ],
        data: { indicator: name, cumulative: shownText(field), value: shownText(actual) },
        path: rowPath(row, 'cumulative'),
        values: [...rowValues(row), field.text],
        fallsWith: restingOn(actual),
      };
    });
  },
});

interface CumulativeSum {
  readonly row: Row;
  readonly field: Field;
  readonly whole: Decimal;
  readonly own: Decimal;
}

/** Things that are counted up; rates, prices and what is the less the better are not. */
function sumOf(row: Row): CumulativeSum | undefined {
  const { actual, cumulative: field, target, category } = row.indicator;
  if (!field || category === 'cost' || category === 'satisfaction') return undefined;
  const [own, whole, wanted] = [actual?.reading, field.reading, target?.reading];
  if (own?.kind !== 'quantity' || whole.kind !== 'quantity') return undefined;
  if (own.unit?.dimension !== 'count' || own.unit.per !== undefined) return undefined;
  if (own.change ?? whole.change ?? own.also ?? whole.also) return undefined;
  const comparator = wanted?.kind === 'quantity' ? comparatorOf(row.indicator, wanted) : '>=';
  if (comparator === '<=' || comparator === '<') return undefined;
  const pair = align(own, whole);
  return pair && { row, field, own: pair[0], whole: pair[1] };
}
