import { type Decimal, HUNDRED, matchesPrinted, roundHalfUp } from '../../amount';
import type { Field } from '../../forms';
import { signed, term } from '../compare';
import { named } from '../field-names';
import { figure } from '../figure';
import { isPrintedRate, percentText, readRate } from '../rate';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

/** 指标得分 = 指标权重 × 得分系数, where the form has such a column and most of it is filled in that way. */
export default rule({
  id: 'score/coefficient',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['wrong'],
  examples: {
    right: [
      { 分值: '20', 得分系数: '100%', 得分: '20', 分值2: '10', 得分系数2: '84.44%', 得分2: '8.44' },
    ],
    wrong: [
      {
        分值: '20',
        得分系数: '100%',
        得分: '20',
        分值2: '20',
        得分系数2: '100%',
        得分2: '20',
        分值3: '10',
        得分系数3: '79%',
        得分3: '10',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject).flatMap((row) => weighedOf(row) ?? []);
    if (rows.length === 0) return NOT_APPLICABLE;
    const { scorePlaces } = subject.rubric.rounding;
    const off = rows.filter(({ fits }) => !fits);
    // Where most rows say something else, the column is meant otherwise (权重占比 and the like).
    if (off.length * 2 >= rows.length) return [];
    return off.flatMap(({ row, field, stated, exact, points }) => {
      const { indicator } = row;
      const { low, high } = row.score;
      // The score is what is wrong, and `score/indicator` reports it.
      const isScoreOff =
        low &&
        high &&
        (points.greaterThan(roundHalfUp(high, scorePlaces)) ||
          points.lessThan(roundHalfUp(low, scorePlaces)));
      if (isScoreOff) return [];
      const expected = percentText(exact);
      const actual = percentText(stated);
      return {
        outcome: 'fail',
        key: 'wrong',
        cells: [field.cell, ...cellsOf(row, indicator.score, indicator.weight)],
        terms: [
          term({ label: named('weight'), field: indicator.weight }, '+'),
          term({ label: named('coefficient'), field }, '×'),
          term({ label: named('score'), field: indicator.score }, '='),
        ],
        expected,
        actual,
        difference: `${signed(stated.minus(exact).times(HUNDRED).toDecimalPlaces(2))}%`,
        data: { indicator: indicator.name, expected, actual },
        path: rowPath(row, 'coefficient'),
        values: [...rowValues(row), field.text],
      } as const;
    });
  },
});

interface Weighed {
  readonly row: Row;
  readonly field: Field;
  readonly stated: Decimal;
  readonly exact: Decimal;
  readonly points: Decimal;
  readonly fits: boolean;
}

function weighedOf(row: Row): Weighed | undefined {
  const { coefficient: field, convertedScore, rawScore, score } = row.indicator;
  const { weight, reported, group } = row.score;
  const typed = figure(score);
  if (!field || convertedScore || rawScore || group || !weight?.greaterThan(0)) return undefined;
  const readings = readRate(field);
  const [first] = readings;
  if (!first || !typed || !reported || reported.greaterThan(weight)) return undefined;
  const exact = reported.dividedBy(weight);
  // A whole number of points need not be rounded to one.
  const places = Math.max(typed.places, 1);
  const fits =
    isPrintedRate(exact, readings) ||
    readings.some(({ value }) => matchesPrinted(weight.times(value), typed.shown, places));
  return { row, field, stated: first.value, exact, points: reported, fits };
}
