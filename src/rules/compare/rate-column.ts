import type { Decimal } from '../../amount';
import type { Field } from '../../forms';
import { percentDifference, percentText } from './rate';
import { type Row, rowPath, rowValues } from '../rows';
import { type CheckResult, NOT_APPLICABLE, type Verdict } from '../rule';

/** A rate that a row prints beside the figures it follows from. */
export interface ColumnRate {
  readonly row: Row;
  readonly field: Field;
  /** As printed, a fraction of 1. */
  readonly stated: Decimal;
  /** As the other figures of the row have it. */
  readonly exact: Decimal;
  readonly fits: boolean;
  /** What is wrong here is another figure, which its own rule reports. */
  readonly isTold?: boolean;
}

/** The rates of a column that do not follow from their rows. Where most do not, the column is meant otherwise (权重占比 and the like). */
export function ratesInColumn(
  column: 'completionRate' | 'coefficient' | 'deviationRate',
  rates: readonly ColumnRate[],
  equationOf: (rate: ColumnRate) => Pick<Verdict, 'cells' | 'terms' | 'fallsWith'>,
): CheckResult<'wrong'> {
  if (rates.length === 0) return NOT_APPLICABLE;
  const off = rates.filter(({ fits }) => !fits);
  if (off.length * 2 >= rates.length) return [];
  return off
    .filter(({ isTold }) => !isTold)
    .map((rate) => {
      const { row, field, stated, exact } = rate;
      const expected = percentText(exact);
      const actual = percentText(stated);
      return {
        outcome: 'fail',
        key: 'wrong',
        ...equationOf(rate),
        expected,
        actual,
        difference: percentDifference(stated.minus(exact)),
        data: { indicator: row.indicator.name, expected, actual },
        path: rowPath(row, column),
        values: [...rowValues(row), field.text],
      };
    });
}

/** Whether a score that the result does not allow follows from the rate: the result is what is wrong, and `score/indicator` says so. */
export function isScoredBy(rate: Decimal, { score: { weight, reported, high } }: Row): boolean {
  if (!weight || !reported || !high?.lessThan(reported)) return false;
  return reported.equals(weight.times(rate.greaterThan(1) ? 1 : rate));
}
