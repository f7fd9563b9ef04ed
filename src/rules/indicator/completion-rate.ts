import { type Decimal, HUNDRED } from '../../amount';
import type { Field } from '../../forms';
import { comparatorOf, type Measured } from '../../scoring';
import { signed, term } from '../compare';
import { named } from '../field-names';
import { isPrintedRate, percentText, readRate } from '../rate';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

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
    const rows = rowsOf(subject).flatMap((row) => completionOf(row) ?? []);
    if (rows.length === 0) return NOT_APPLICABLE;
    const off = rows.filter(({ fits }) => !fits);
    // Where most rows say something else, the column is meant otherwise.
    if (off.length * 2 >= rows.length) return [];
    return off.map(({ row, field, stated, exact }) => {
      const { indicator } = row;
      const expected = percentText(exact);
      const actual = percentText(stated);
      const difference = `${signed(stated.minus(exact).times(HUNDRED).toDecimalPlaces(2))}%`;
      return {
        outcome: 'fail',
        key: 'wrong',
        cells: [field.cell, ...cellsOf(row, indicator.actual, indicator.target)],
        terms: [
          term({ label: named('actual'), field: indicator.actual }, '+'),
          term({ label: named('target'), field: indicator.target }, '÷'),
          term({ label: named('completionRate'), field }, '='),
        ],
        expected,
        actual,
        difference,
        data: { indicator: indicator.name, expected, actual },
        path: rowPath(row, 'completionRate'),
        values: [...rowValues(row), field.text],
      } as const;
    });
  },
});

interface Completion {
  readonly row: Row;
  readonly field: Field;
  readonly stated: Decimal;
  readonly exact: Decimal;
  readonly fits: boolean;
}

/** Rows that are the better the less they have are counted in several ways, and left alone. */
function completionOf(row: Row): Completion | undefined {
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
  };
}

function quotientOf({ target, actual }: Measured): Decimal | undefined {
  return target.greaterThan(0) && !actual.isNegative() ? actual.dividedBy(target) : undefined;
}
