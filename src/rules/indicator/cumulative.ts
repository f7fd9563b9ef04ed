import { gather, align, decimal, type Decimal, type Quantity } from '../../amount';
import { type Field, shownText } from '../../forms';
import { comparatorOf } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term, type Named } from '../terms';

type Key = 'below' | 'part-year' | 'beyond-period' | 'more-than-period';

/** 上半年完成值 ≤ 全年完成值 ≤ 累计完成值，年度指标值 ≤ 实施期指标值：时间长的包含时间短的 */
export default rule({
  id: 'indicator/cumulative',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['below', 'part-year', 'beyond-period', 'more-than-period'],
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
      { 年度指标值: '5000册', 上半年完成值: '2600册', 实际完成值: '4600册' },
      { 实施期指标值: '12套', 年度指标值: '5套', 实际完成值: '5套', 累计完成值: '9套' },
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
      {
        年度指标值: '5000册',
        上半年完成值: '6000册',
        实际完成值: '4600册',
        年度指标值2: '600人次',
        上半年完成值2: '300人次',
        实际完成值2: '636人次',
        年度指标值3: '12期',
        上半年完成值3: '5期',
        实际完成值3: '12期',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    const kinds = [sumsBelow(rows), partsAbove(rows), totalsBeyond(rows), yearsBeyond(rows)];
    const checked = kinds.filter(({ pairs }) => pairs.length > 0);
    if (checked.length === 0) return NOT_APPLICABLE;
    return gather(checked, ({ key, pairs, isOff }) => {
      const off = pairs.filter(isOff);
      // Where most are so, the column counts something else.
      const most = off.length * 2 - pairs.length;
      if (key === 'below' ? most >= 0 : most > 0 && pairs.length > 1) return [];
      return off.map((pair) => verdict(key, pair));
    });
  },
});

/** Two figures of a row of which the one counts what the other counts, and more. */
interface Pair {
  readonly row: Row;
  /** The one to mark, and the one beside it. */
  readonly marked: Named & { readonly field: Field };
  readonly other: Named & { readonly field: Field };
  readonly own: Decimal;
  readonly beside: Decimal;
}

interface Kind {
  readonly key: Key;
  readonly pairs: readonly Pair[];
  readonly isOff: (pair: Pair) => boolean;
}

/** Nobody exceeds what is planned for years by so much without a slip of the pen. */
const FAR = decimal('2');

/** What there is at some time may be less at the end of the year. */
const STOCK =
  /在[册岗职校院编读库建]|现有|保有|存[栏量]|库存|管护|参保|覆盖|常住|留守|平均|日均|月均|[每]/;

function sumsBelow(rows: readonly Row[]): Kind {
  const pairs = gather(rows, (row) => {
    const { cumulative, actual } = row.indicator;
    return pairOf(row, nameOf('cumulative', cumulative), nameOf('actual', actual));
  });
  return { key: 'below', pairs, isOff: ({ own, beside }) => own.lessThan(beside) };
}

function partsAbove(rows: readonly Row[]): Kind {
  const pairs = gather(rows, (row) => {
    const { partYear = [], actual, name } = row.indicator;
    if (STOCK.test(name)) return [];
    return gather(partYear, ({ label, field }) => {
      const part = { label: label.text.replace(/\s+/g, ''), field };
      return pairOf(row, part, nameOf('actual', actual));
    });
  });
  return { key: 'part-year', pairs, isOff: isMore };
}

function totalsBeyond(rows: readonly Row[]): Kind {
  const pairs = gather(rows, (row) => {
    const { cumulative, periodTarget } = row.indicator;
    return pairOf(row, nameOf('cumulative', cumulative), nameOf('periodTarget', periodTarget));
  });
  const isOff = ({ own, beside }: Pair) => own.greaterThan(beside.times(FAR));
  return { key: 'beyond-period', pairs, isOff };
}

function yearsBeyond(rows: readonly Row[]): Kind {
  const pairs = gather(rows, (row) => {
    const { target, periodTarget } = row.indicator;
    return pairOf(row, nameOf('target', target), nameOf('periodTarget', periodTarget));
  });
  return { key: 'more-than-period', pairs, isOff: isMore };
}

function isMore({ own, beside }: Pair): boolean {
  return own.greaterThan(beside);
}

function nameOf(name: 'cumulative' | 'actual' | 'target' | 'periodTarget', field?: Field): Named {
  return { label: named(name), field };
}

/** Things that are counted up; rates, prices and what is the less the better are not. */
function pairOf(row: Row, marked: Named, other: Named): readonly Pair[] {
  const { target, category } = row.indicator;
  const { field: one } = marked;
  const { field: another } = other;
  if (!one || !another || category === 'cost' || category === 'satisfaction') return [];
  const [own, beside, wanted] = [one.reading, another.reading, target?.reading];
  if (own.kind !== 'quantity' || beside.kind !== 'quantity') return [];
  if (!isCount(beside) || own.change || own.also) return [];
  const comparator = wanted?.kind === 'quantity' ? comparatorOf(row.indicator, wanted) : '>=';
  if (comparator === '<=' || comparator === '<') return [];
  const pair = align(own, beside);
  if (!pair) return [];
  const fields = { marked: { ...marked, field: one }, other: { ...other, field: another } };
  return [{ row, ...fields, own: pair[0], beside: pair[1] }];
}

function isCount({ unit, change, also }: Quantity): boolean {
  return unit?.dimension === 'count' && unit.per === undefined && !change && !also;
}

const SIGNS = {
  below: '≥',
  'part-year': '≤',
  'beyond-period': '≤',
  'more-than-period': '≤',
} as const;

function verdict(key: Key, { row, marked, other }: Pair): Verdict<Key> {
  return {
    outcome: key === 'below' || key === 'part-year' ? 'fail' : 'note',
    key,
    cells: [marked.field.cell, ...cellsOf(row, other.field)],
    terms: [term(marked, '+'), term(other, SIGNS[key])],
    data: {
      indicator: row.indicator.name,
      column: marked.label,
      value: shownText(marked.field),
      other: shownText(other.field),
    },
    path: rowPath(row, key === 'below' ? 'cumulative' : key),
    values: [...rowValues(row), marked.field.text],
    fallsWith: restingOn(other.field),
  };
}
