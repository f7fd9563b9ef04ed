import type { Decimal } from '../../amount';
import { comparatorOf, isPrintedRate, type Measured, readRate } from '../../scoring';
import { restingOn } from '../doubts';
import { named } from '../field-names';
import { type ColumnRate, ratesInColumn } from '../rate-column';
import { cellsOf, type Row, rowsOf } from '../rows';
import { rule } from '../rule';
import { term } from '../terms';

/** 完成率 = 完成值 ÷ 年度指标值 (or no more than 100%), where the form has such a column and most of it is filled in that way. */
export default rule({
  id: 'indicator/completion-rate',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['wrong'],
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
    const rates = rowsOf(subject).flatMap((row) => completionOf(row) ?? []);
    return ratesInColumn('completionRate', rates, ({ row, field }) => {
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
  },
});

/** Rows that are the better the less they have are counted in several ways, and left alone. */
function completionOf(row: Row): ColumnRate | undefined {
  const { completionRate: field, target } = row.indicator;
  const { measured } = row.score;
  if (!field || !measured || target?.reading.kind !== 'quantity') return undefined;
  const comparator = comparatorOf(row.indicator, target.reading);
  if (comparator === '<=' || comparator === '<') return undefined;
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

/** Whether a score that the result does not allow follows from the rate: the result is what is wrong, and `score/indicator` says so. */
function isScoredBy(rate: Decimal, { score: { weight, reported, high } }: Row): boolean {
  if (!weight || !reported || !high?.lessThan(reported)) return false;
  return reported.equals(weight.times(rate.greaterThan(1) ? 1 : rate));
}

function quotientOf({ target, actual }: Measured): Decimal | undefined {
  return target.greaterThan(0) && !actual.isNegative() ? actual.dividedBy(target) : undefined;
}
