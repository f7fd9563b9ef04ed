import { gather, type Quantity } from '../../amount';
import { type BoundSaid, shownText } from '../../forms';
import { betterBy, contraryOfDate, wayDoubt, type WayDoubt } from '../../scoring';
import type { CellRef } from '../../workbook';
import { restingOn } from '../doubts';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

/** 指标性质、运算符号与指标值、指标名称说的方向一致 */
export default rule({
  id: 'indicator/direction',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['contrary', 'lid', 'floor', 'named-less', 'named-more', 'unsaid', 'in-words'],
  examples: {
    right: [
      { 三级指标: '超限率', 指标性质: '反向', 年度指标值: '≤3%', 实际完成值: '2.4%' },
      { 三级指标: '超限率', 年度指标值: '3%', 实际完成值: '2.4%' },
    ],
    wrong: [
      { 三级指标: '超限率', 指标性质: '正向', 年度指标值: '≤3%', 实际完成值: '2.4%' },
      { 三级指标: '超限率', 年度指标值: '≥3%', 实际完成值: '2.4%' },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    return gather(rows, (row) => {
      const target = row.indicator.target?.reading;
      if (target?.kind === 'date') return ofDate(row);
      if (target?.kind !== 'quantity') return [];
      const doubt = wayDoubt(row.indicator, target);
      if (doubt) return verdictOf(row, target, doubt) ?? [];
      return inWords(row, target);
    });
  },
});

type Key = 'contrary' | 'lid' | 'floor' | 'named-less' | 'named-more' | 'unsaid' | 'in-words';

function verdictOf(row: Row, target: Quantity, doubt: WayDoubt): Verdict<Key> | undefined {
  const { indicator, score } = row;
  const isDecisive = score.why === 'other-way';
  switch (doubt.why) {
    case 'contrary':
      return contrary(row, target, doubt.bound);
    case 'name': {
      // What a row is better for by its kind alone, it may be the other way round; but ≥0 asks for nothing at all.
      if (
        doubt.better === 'less' &&
        betterBy(indicator.name) !== 'less' &&
        !target.value.isZero() &&
        !isDecisive
      )
        return undefined;
      const bound = indicator.bounds?.[0];
      const said = bound ? bound.text.trim() : shownText(indicator.target);
      return tell(row, `named-${doubt.better}`, { bound: said }, bound ? [bound.cell] : []);
    }
    case 'unsaid':
      return isDecisive ? { ...tell(row, 'unsaid', {}, []), outcome: 'undetermined' } : undefined;
  }
}

/** Of two that contradict each other the one is marked that the name is against as well. */
function contrary(row: Row, target: Quantity, bound: BoundSaid): Verdict<Key> {
  const { indicator } = row;
  const other = indicator.bounds?.find((one) => one !== bound && one.sharp);
  const data = { bound: bound.text.trim(), other: other?.text.trim() ?? '' };
  const better = betterBy(indicator.name);
  const isBoundRight =
    bound.direction === 'negative' &&
    (better === 'less' || (better !== 'fall' && indicator.category === 'cost'));
  const places = other ? [other.cell] : cellsOf(row, indicator.target);
  const key = other ? 'contrary' : isLid(target) ? 'lid' : 'floor';
  const told = tell(
    row,
    key,
    data,
    isBoundRight ? [...places, bound.cell] : [bound.cell, ...places],
  );
  // What is to fall, and a place in a ranking, have their direction in the eye of the office.
  const isArguable = better === 'fall' || /名次|位次|排名|排位/.test(indicator.name);
  return isArguable ? { ...told, outcome: 'note' } : told;
}

/** 反向 and 大于等于 of 12月: the sign is the one that a date cannot have. */
function ofDate(row: Row): readonly Verdict<Key>[] {
  const { indicator } = row;
  const bound = contraryOfDate(indicator);
  const other = indicator.bounds?.find(({ sharp }) => sharp);
  if (!bound || !other) return [];
  const data = { bound: bound.text.trim(), other: other.text.trim() };
  return [tell(row, 'contrary', data, [other.cell, bound.cell])];
}

function isLid({ comparator }: Quantity): boolean {
  return comparator === '<=' || comparator === '<';
}

/** 定性 beside ≥95%: the figure is what is judged, whatever the row is called. */
function inWords(row: Row, { comparator }: Quantity): readonly Verdict<Key>[] {
  const { bounds, actual } = row.indicator;
  const bound = bounds?.find(({ direction }) => direction === 'qualitative');
  if (!bound || !comparator || actual?.reading.kind !== 'quantity') return [];
  return [
    { ...tell(row, 'in-words', { bound: bound.text.trim() }, [bound.cell]), outcome: 'note' },
  ];
}

function tell(
  row: Row,
  key: Key,
  data: Readonly<Record<string, string>>,
  first: readonly CellRef[],
): Verdict<Key> {
  const { indicator } = row;
  const { name, target, actual, bounds } = indicator;
  const places = cellsOf(row, target, actual);
  return {
    outcome: 'explain',
    key,
    cells: [...first, ...places.filter((place) => !first.includes(place))],
    data: { indicator: name, target: shownText(target), value: shownText(actual), ...data },
    path: rowPath(row, 'direction'),
    values: [...rowValues(row), ...(bounds ?? []).map(({ text }) => text)],
    fallsWith: restingOn(target, ...(key === 'unsaid' ? [actual] : [])),
  };
}
