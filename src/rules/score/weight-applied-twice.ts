import { type Decimal, HUNDRED, matchesPrinted, ZERO } from '../../amount';
import type { Field } from '../../forms';
import { signed } from '../compare';
import { figure } from '../figure';
import { pointsText, type Row, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';
import { suggestFigure } from '../suggest';

/** 折算得分不再乘一次权重：已按权重给出的得分就是折算得分 */
export default rule({
  id: 'score/weight-applied-twice',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['twice'],
  examples: {
    right: [
      { 分值: '60', 得分: '57', 折算得分: '57', 分值2: '40', 得分2: '40', 折算得分2: '40' },
      {
        权重占比: '60%',
        得分: '95',
        折算得分: '57',
        权重占比2: '40%',
        得分2: '100',
        折算得分2: '40',
      },
    ],
    wrong: [
      { 分值: '60', 得分: '57', 折算得分: '34.2', 分值2: '40', 得分2: '40', 折算得分2: '16' },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject).flatMap((row) => weighedRow(row) ?? []);
    const [first] = rows;
    if (!first) return NOT_APPLICABLE;
    // A score above its weight is out of 100, and the weight has still to be applied.
    if (rows.some(({ score, weight }) => score.greaterThan(weight))) return [];
    const twice = rows.filter(({ score, weight, converted, places }) =>
      matchesPrinted(score.times(weight).dividedBy(HUNDRED), converted, places),
    );
    // With a weight of 100, or a score of 0, once and twice are the same.
    const telling = twice.filter(({ score, converted }) => !score.equals(converted));
    const [place] = telling;
    if (!place || twice.length !== rows.length) return [];
    const scores = sum(rows.map(({ score }) => score));
    const typed = sum(rows.map(({ converted }) => converted));
    const expected = pointsText(scores, 6);
    const actual = pointsText(typed, 6);
    const difference = signed(typed.minus(scores));
    return [
      {
        outcome: 'fail',
        key: 'twice',
        cells: telling.map(({ field }) => field.cell),
        terms: rows.map(({ row, field }) => ({
          label: row.indicator.name,
          cell: field.cell,
          value: field.text,
          sign: '+' as const,
        })),
        expected,
        actual,
        difference,
        data: { indicator: place.row.indicator.name, expected, actual, difference },
        suggestion: telling.flatMap(({ field, score }) => suggestFigure(field, score) ?? []),
        path: 'indicators.convertedScore',
        values: rows.map(({ field }) => field.text),
      },
    ];
  },
});

interface WeighedRow {
  readonly row: Row;
  readonly field: Field;
  readonly score: Decimal;
  readonly weight: Decimal;
  readonly converted: Decimal;
  readonly places: number;
}

function weighedRow(row: Row): WeighedRow | undefined {
  const { convertedScore, coefficient, weight: weightField } = row.indicator;
  const converted = figure(convertedScore);
  const score = figure(row.indicator.score);
  const weight = points(weightField) ?? points(coefficient);
  if (!convertedScore || !converted || !score || !weight) return undefined;
  return {
    row,
    field: convertedScore,
    score: score.stored,
    weight,
    converted: converted.shown,
    places: converted.places,
  };
}

/** A weight in points: `10`, `10%`. */
function points(field: Field | undefined): Decimal | undefined {
  return field?.reading.kind === 'quantity' ? field.reading.value : undefined;
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((all, one) => all.plus(one), ZERO);
}
