import { gather, type Decimal, ZERO } from '../../amount';
import { type Conversion, conversionOf, isConvertedTo, isRounded, weighed } from '../conversion';
import { doubting } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { cellsOf, pointsText, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { term } from '../terms';
import { RAW_KEYS, rawTrouble } from './raw-scores';

/** 折算得分不再乘一次权重：已按权重给出的得分就是折算得分 */
export default rule({
  id: 'score/weight-applied-twice',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['twice', 'converted', ...RAW_KEYS],
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
      { 分值: '60', 得分: '57', 折算得分: '55', 分值2: '40', 得分2: '40', 折算得分2: '40' },
    ],
  },
  check(subject) {
    const raws = gather(rowsOf(subject), (row) => rawTrouble(row) ?? []);
    const rows = gather(rowsOf(subject), (row) => {
      const conversion = conversionOf(row.indicator);
      return conversion ? [{ row, ...conversion }] : [];
    });
    if (rows.length === 0) return raws.length > 0 ? raws : NOT_APPLICABLE;
    // A score above its weight is out of 100, and the weight has still to be applied.
    const isOf100 = rows.some(({ score, weight }) => score.greaterThan(weight));
    const off = rows.filter((row) => !isConvertedTo(row, row.score));
    if (isOf100) {
      const wrongs = gather(off, (one) => {
        const points = weighed(one);
        if (isConvertedTo(one, points) || isRoundedBefore(one) || rawTrouble(one.row)) return [];
        return [wrong(one, points.toDecimalPlaces(2))];
      });
      return [...raws, ...wrongs];
    }
    const twice = off.filter((row) => isConvertedTo(row, weighed(row)));
    const isTwice = twice.length * 2 > off.length && twice.length * 2 > rows.length;
    const others = isTwice ? off.filter((row) => !twice.includes(row)) : off;
    return [
      ...(isTwice ? [appliedTwice(rows, twice)] : []),
      ...others.map((row) => wrong(row, row.score)),
    ];
  },
});

interface WeighedRow extends Conversion {
  readonly row: Row;
}

/** Both scores are what target and result earn, the one out of 100 with fewer digits than it was converted with. */
function isRoundedBefore(one: WeighedRow): boolean {
  const { exact } = one.row.score;
  return exact !== undefined && isConvertedTo(one, exact) && isRounded(one, exact);
}

function appliedTwice(rows: readonly WeighedRow[], twice: readonly WeighedRow[]): Verdict<'twice'> {
  const scores = sum(rows.map(({ score }) => score));
  const typed = sum(rows.map(({ converted }) => converted));
  const expected = pointsText(scores, 6);
  const actual = pointsText(typed, 6);
  const difference = signed(typed.minus(scores));
  return {
    outcome: 'fail',
    key: 'twice',
    cells: twice.map(({ field }) => field.cell),
    terms: rows.map(({ row, field }) => ({
      label: row.indicator.name,
      cell: field.cell,
      value: field.text,
      sign: '+' as const,
    })),
    expected,
    actual,
    difference,
    data: { indicator: twice[0]?.row.indicator.name ?? '', expected, actual, difference },
    suggestion: gather(twice, ({ field, score }) => suggestFigure(field, score) ?? []),
    path: 'indicators.convertedScore',
    values: rows.map(({ field }) => field.text),
  };
}

/** One conversion that is neither the score nor its share by weight. */
function wrong({ row, field, converted }: WeighedRow, right: Decimal): Verdict<'converted'> {
  const { indicator } = row;
  const expected = pointsText(right, 6);
  const actual = pointsText(converted, 6);
  const difference = signed(converted.minus(right));
  return {
    outcome: 'fail',
    key: 'converted',
    cells: [field.cell, ...cellsOf(row, indicator.rawScore ?? indicator.score, indicator.weight)],
    terms: [
      term({ label: named('score'), field: indicator.rawScore ?? indicator.score }, '，'),
      term({ label: named('weight'), field: indicator.weight ?? indicator.coefficient }, '，'),
      term({ label: named('convertedScore'), field }, '，'),
    ],
    expected,
    actual,
    difference,
    data: { indicator: indicator.name, expected, actual, difference },
    suggestion: suggestFigure(field, right),
    path: rowPath(row, 'convertedScore'),
    values: [...rowValues(row), field.text],
    doubts: doubting(field),
  };
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((all, one) => all.plus(one), ZERO);
}
