import { gather, matchesPrinted, roundHalfUp } from '../../amount';
import { pointsFigure, isPrintedRate, readRate } from '../../scoring';
import { named } from '../field-names';
import { type ColumnRate, ratesInColumn } from '../compare/rate-column';
import { cellsOf, type Row, rowsOf } from '../rows';
import { rule } from '../rule';
import { term } from '../terms';

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
    const { scorePlaces } = subject.rubric.rounding;
    const rates = gather(rowsOf(subject), (row) => coefficientOf(row, scorePlaces) ?? []);
    return ratesInColumn('coefficient', rates, ({ row, field }) => {
      const { score, weight } = row.indicator;
      return {
        cells: [field.cell, ...cellsOf(row, score, weight)],
        terms: [
          term({ label: named('weight'), field: weight }, '+'),
          term({ label: named('scoreCoefficient'), field }, '×'),
          term({ label: named('score'), field: score }, '='),
        ],
      };
    });
  },
});

function coefficientOf(row: Row, scorePlaces: number): ColumnRate | undefined {
  const { coefficient: field, convertedScore, rawScore, score } = row.indicator;
  const { weight, reported, group } = row.score;
  const typed = pointsFigure(score);
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
  const { low, high } = row.score;
  // `score/indicator` reports such a score; one above its band may be explained, and its coefficient is wrong all the same.
  const isTold =
    low !== undefined &&
    high?.equals(low) === true &&
    (reported.greaterThan(roundHalfUp(high, scorePlaces)) ||
      reported.lessThan(roundHalfUp(low, scorePlaces)));
  return { row, field, stated: first.value, exact, fits, isTold };
}
