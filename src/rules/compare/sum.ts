import { decimal, type Decimal } from '../../amount';
import { figure } from '../../scoring';
import { fullTie } from './full-tie';
import { held, type Result, type Verdict } from '../rule';
import type { Named } from '../terms';
import { equationOf, type TieKey, type TieOptions } from './tie';

/**
 * total = Σ addends, exactly, in the unit of the total. `undefined` where neither the total nor an addend is filled in.
 *
 * - A blank addend counts as 0 while the rest ties or is already too much; where the rest falls short, the sum is unchecked.
 * - A miss that rounding of the addends could make is `rounding`, one that only the printed places make is `shown`.
 */
export function tiesOut(
  total: Named,
  addends: readonly Named[],
  options: TieOptions,
): Result<TieKey> | undefined {
  const plain = plainTie(total, addends);
  return plain
    ? held(() => tied(total, addends, options, plain))
    : fullTie(total, addends, options);
}

/** The usual case, told at once: figures that are printed as they are stored, and tie. Gives their sum. */
function plainTie(total: Named, addends: readonly Named[]): Decimal | undefined {
  const whole = figure(total.field);
  if (!whole || whole.shown !== whole.stored) return undefined;
  let sum: Decimal | undefined;
  for (const { field } of addends) {
    const one = figure(field);
    if (one) {
      if (one.shown !== one.stored || one.scale !== whole.scale) return undefined;
      sum = sum ? sum.plus(one.stored) : one.stored;
    } else if (field && field.reading.kind !== 'blank') return undefined;
  }
  return sum?.equals(whole.stored) ? sum : undefined;
}

function tied(
  total: Named,
  addends: readonly Named[],
  options: TieOptions,
  sum: Decimal,
): Verdict<TieKey> {
  const figure = sum.toFixed();
  return {
    outcome: 'pass',
    key: 'ties',
    ...equationOf(total, addends, options),
    data: { total: total.label, figure, sum: figure, which: '' },
    values: [],
  };
}

/** What a failed comparison is off by: actual less expected. */
export function missOf({ actual = '0', expected = '0' }: Verdict): Decimal {
  return decimal(actual).minus(expected);
}
