import { gather, type Decimal, ONE, ZERO } from '../../amount';
import { comparatorOf, isPrintedRate, readRate } from '../../scoring';
import { type ColumnRate, isScoredBy, ratesInColumn } from '../compare/rate-column';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { cellsOf, type Row, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { term } from '../terms';

/** 偏差率 = (完成值 − 年度指标值) ÷ 年度指标值, where the form has such a column and most of it is filled in that way. */
export default rule({
  id: 'indicator/deviation-rate',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['wrong'],
  examples: {
    right: [
      {
        年度指标值: '480件',
        实际完成值: '512件',
        偏差率: '6.67%',
        年度指标值2: '≥500万元',
        实际完成值2: '486万元',
        偏差率2: '-2.8%',
      },
    ],
    wrong: [
      {
        年度指标值: '480件',
        实际完成值: '512件',
        偏差率: '6.67%',
        年度指标值2: '≥500万元',
        实际完成值2: '486万元',
        偏差率2: '-2.8%',
        年度指标值3: '≥20次',
        实际完成值3: '21次',
        偏差率3: '15%',
      },
    ],
  },
  check(subject) {
    const deviations = gather(rowsOf(subject), (row) => deviationOf(row) ?? []);
    if (deviations.length === 0) return NOT_APPLICABLE;
    const way = usualWay(deviations);
    const rates = deviations.map((own) => against(own, way));
    return ratesInColumn('deviationRate', rates, ({ row, field }) => {
      const { actual, target } = row.indicator;
      return {
        cells: [field.cell, ...cellsOf(row, actual, target)],
        terms: [
          term({ label: named('actual'), field: actual }, '+'),
          term({ label: named('target'), field: target }, '，'),
          term({ label: named('deviationRate'), field }, '，'),
        ],
        fallsWith: restingOn(actual, target),
      };
    });
  },
});

/** What a row says of its deviation, and what it is: (完成值 − 指标值) ÷ 指标值. */
interface Deviation {
  readonly row: Row;
  readonly field: ColumnRate['field'];
  readonly readings: ReturnType<typeof readRate>;
  readonly share: Decimal;
  /** The less the better. */
  readonly isInverse: boolean;
  /** Between percentages, in points: 96% − 95%. */
  readonly points?: Decimal;
}

/** How a column counts: by its sign, the other way round, for better and worse, or without a sign. */
type Way = (deviation: Deviation) => Decimal;

const WAYS: readonly Way[] = [
  ({ share }) => share,
  ({ share, isInverse }) => (isInverse ? share.negated() : share),
  ({ share }) => share.abs(),
  ({ share }) => share.negated(),
  ({ share, isInverse }) => (isInverse ? share : share.negated()),
];
/** So many deviations show how the column counts their signs. */
const TELLING = 2;

function deviationOf(row: Row): Deviation | undefined {
  const { deviationRate: field, target } = row.indicator;
  const { measured } = row.score;
  if (!field || !measured?.target.greaterThan(0) || target?.reading.kind !== 'quantity') {
    return undefined;
  }
  const readings = readRate(field);
  if (readings.length === 0) return undefined;
  const difference = measured.actual.minus(measured.target);
  const comparator = comparatorOf(row.indicator, target.reading);
  return {
    row,
    field,
    readings,
    share: difference.dividedBy(measured.target),
    isInverse: comparator === '<=' || comparator === '<',
    ...(target.reading.unit?.dimension === 'ratio' && { points: difference }),
  };
}

/** The way that gives most of the column; `undefined` where too little deviates to tell one from the other. */
function usualWay(all: readonly Deviation[]): Way | undefined {
  const telling = all.filter(({ share }) => !share.isZero());
  let best: Way | undefined;
  let most = TELLING - 1;
  for (const way of WAYS) {
    const count = telling.filter((own) => isPrintedRate(way(own), own.readings)).length;
    if (count > most) [best, most] = [way, count];
  }
  return best;
}

function against(own: Deviation, way: Way | undefined): ColumnRate {
  const { row, field, readings } = own;
  const exact = way ? way(own) : own.share;
  const stated = readings.reduce((near, { value }) =>
    value.minus(exact).abs().lessThan(near.value.minus(exact).abs()) ? { value, places: 0 } : near,
  ).value;
  return {
    row,
    field,
    stated,
    exact,
    fits: fits(own, way),
    isTold: [stated, stated.negated()].some((one) => isScoredBy(ONE.plus(one), row)),
  };
}

/** Signs are read strictly of plain counts alone: what is the less the better is counted either way. */
function fits(own: Deviation, way: Way | undefined): boolean {
  const { readings, points, row, isInverse } = own;
  const isSame = (exact: Decimal): boolean => isPrintedRate(exact, readings);
  // Whoever reached the target has deviated by nothing.
  if (!row.score.missed && isSame(ZERO)) return true;
  if (way && !isInverse)
    return isSame(way(own)) || (points !== undefined && isSame(way({ ...own, share: points })));
  const all = [own, ...(points ? [{ ...own, share: points }] : [])];
  return all.some((one) => WAYS.some((each) => isSame(each(one))));
}
