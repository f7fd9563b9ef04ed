import { gather, decimal, type Decimal, ONE } from '../../amount';
import type { Field } from '../../forms';
import { comparatorOf, isPrintedRate, type Measured, readRate } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { type ColumnRate, isScoredBy, ratesInColumn } from '../compare/rate-column';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { term } from '../terms';

/** 完成率 = 完成值 ÷ 年度指标值 (or no more than 100%), where the form has such a column and most of it is filled in that way. */
export default rule({
  id: 'indicator/completion-rate',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['wrong', 'no-way'],
  examples: {
    right: [
      {
        年度指标值: '≥50公顷',
        实际完成值: '52公顷',
        完成率: '104%',
        年度指标值2: '≥85%',
        实际完成值2: '80%',
        完成率2: '94.12%',
      },
    ],
    wrong: [
      {
        年度指标值: '≥50公顷',
        实际完成值: '52公顷',
        完成率: '104%',
        年度指标值2: '≥85%',
        实际完成值2: '80%',
        完成率2: '94.12%',
        年度指标值3: '≥20次',
        实际完成值3: '21次',
        完成率3: '150%',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    const rates = gather(rows, (row) => completionOf(row) ?? []);
    const told = ratesInColumn('completionRate', rates, ({ row, field }) => {
      const { actual, target } = row.indicator;
      return {
        cells: [field.cell, ...cellsOf(row, actual, target)],
        terms: [
          term({ label: named('actual'), field: actual }, '+'),
          term({ label: named('target'), field: target }, '÷'),
          term({ label: named('completionRate'), field }, '='),
        ],
        fallsWith: restingOn(actual, target),
      };
    });
    const inverse = gather(rows, (row) => inverseOf(row) ?? []);
    const off = inverse.filter(({ fits }) => !fits);
    const fitting = [...rates, ...inverse].filter(({ fits }) => fits).length;
    if (off.length === 0 || fitting <= off.length) return told;
    return [
      ...(told === NOT_APPLICABLE ? [] : told),
      ...off.map(({ row, field }) => noWay(row, field)),
    ];
  },
});

/** A rate of a row that is the better the less it has, which none of the usual ways of counting gives. */
function noWay(row: Row, field: Field): Verdict<'no-way'> {
  const { actual, target, name } = row.indicator;
  return {
    outcome: 'undetermined',
    key: 'no-way',
    cells: [field.cell, ...cellsOf(row, actual, target)],
    data: { indicator: name, actual: field.text },
    path: rowPath(row, 'completionRate'),
    values: [...rowValues(row), field.text],
    fallsWith: restingOn(actual, target),
  };
}

/** Rows that are the better the less they have are counted in several ways: `fits` where the rate is one of these. */
function inverseOf(row: Row): Pick<ColumnRate, 'row' | 'field' | 'fits'> | undefined {
  const { completionRate: field } = row.indicator;
  const measured = isInverse(row) ? row.score.measured : undefined;
  if (!field || !measured) return undefined;
  const readings = readRate(field);
  const share = quotientOf(measured);
  if (readings.length === 0 || !share?.greaterThan(0)) return undefined;
  const ways = [
    share,
    ONE.dividedBy(share),
    TWO.minus(share),
    ...(share.greaterThan(1) ? [] : [ONE]),
  ];
  return { row, field, fits: ways.some((way) => isPrintedRate(way, readings)) };
}

const TWO = decimal(2);

function isInverse({ indicator }: Row): boolean {
  const { target } = indicator;
  if (target?.reading.kind !== 'quantity') return false;
  const comparator = comparatorOf(indicator, target.reading);
  return comparator === '<=' || comparator === '<';
}

function completionOf(row: Row): ColumnRate | undefined {
  const { completionRate: field, target } = row.indicator;
  const { measured } = row.score;
  if (!field || !measured || target?.reading.kind !== 'quantity' || isInverse(row))
    return undefined;
  const readings = readRate(field);
  const [first] = readings;
  const exact = quotientOf(measured);
  if (!first || !exact) return undefined;
  const isCapped = exact.greaterThan(1) && readings.some(({ value }) => value.equals(1));
  return {
    row,
    field,
    stated: first.value,
    exact,
    fits: isCapped || isPrintedRate(exact, readings),
    isTold: isScoredBy(first.value, row),
  };
}

function quotientOf({ target, actual }: Measured): Decimal | undefined {
  return target.greaterThan(0) && !actual.isNegative() ? actual.dividedBy(target) : undefined;
}
