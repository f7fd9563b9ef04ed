import { gather, type Decimal, roundHalfUp, ZERO } from '../../amount';
import type { Field, Funds, FundsRow } from '../../forms';
import { figure, inScale, WAN, type Figure } from '../figure';
import { isPrintedRate, readRate } from './rate';

/**
 * What 全年预算数 should be where its cell is sure to be the wrong one: the split by source and the split by nature (those that
 * the form has) add up to one other figure, and the rate typed is right with that figure and not with the cell. In the unit of
 * the cell; `undefined` where the cell is right, or where something else may be wrong as well.
 */
export function misprintedBudget(funds: Funds): Decimal | undefined {
  const { total, parts } = funds;
  const annual = figure(total.annualBudget);
  const executed = figure(total.executed);
  if (!annual || !executed || parts.length > 0) return undefined;
  const { scale } = annual;
  const { implied } = splitSum(funds, scale) ?? {};
  if (!implied || implied.equals(annual.stored)) return undefined;
  const spent = inScale(executed, scale);
  // Both splits may be those of what was executed: then nothing tells against the budget.
  if (implied.equals(spent) && spent.lessThanOrEqualTo(annual.stored)) return undefined;
  const stated = readRate(total.executionRate);
  const isOff = annual.stored.isZero() || !isPrintedRate(spent.dividedBy(annual.stored), stated);
  return isOff && isPrintedRate(spent.dividedBy(implied), stated) ? implied : undefined;
}

/** The one figure that the splits of a form add up to, in the unit of `scale`, and how many splits do. */
function splitSum(
  { source, nature }: Pick<Funds, 'source' | 'nature'>,
  scale: Decimal | undefined,
): { readonly implied: Decimal; readonly count: number } | undefined {
  const sums = gather(
    [source, nature],
    (split) =>
      sumOf(
        split.map(({ amount }) => amount),
        scale,
      ) ?? [],
  );
  const [implied] = sums;
  if (!implied || implied.isZero() || !sums.every((sum) => sum.equals(implied))) return undefined;
  return { implied, count: sums.length };
}

/**
 * The same of 全年执行数, where not all of the budget was spent: the rate typed is right with what the splits add up to, and
 * either not with the cell, or both splits say so.
 */
export function misprintedExecuted(funds: Funds): Decimal | undefined {
  const { total, parts } = funds;
  const annual = figure(total.annualBudget);
  const executed = figure(total.executed);
  if (!annual || !executed || annual.stored.isZero() || parts.length > 0) return undefined;
  const { implied, count } = splitSum(funds, executed.scale) ?? {};
  if (!implied || !count || implied.equals(executed.stored)) return undefined;
  const budget = inScale(annual, executed.scale);
  // So far off it is in another unit, which is told of both amounts.
  if (isFarOff(executed.stored.dividedBy(implied))) return undefined;
  if (implied.greaterThanOrEqualTo(budget)) return undefined;
  const stated = readRate(total.executionRate);
  if (!isPrintedRate(implied.dividedBy(budget), stated)) return undefined;
  const isOff = !isPrintedRate(executed.stored.dividedBy(budget), stated);
  return isOff || count > 1 ? implied : undefined;
}

function isFarOff(ratio: Decimal): boolean {
  return ratio.greaterThan(1000) || ratio.lessThan(0.001);
}

/** What an amount of the total row should be where its own cell is sure to be the wrong one. */
export function misprinted(funds: Funds, column: 'annualBudget' | 'executed'): Decimal | undefined {
  if (column === 'annualBudget') return misprintedAnnual(funds);
  const own = funds.parts.length > 0 ? misprintedTotal(funds, column) : misprintedExecuted(funds);
  return own ?? spentInOtherUnit(funds);
}

function misprintedAnnual(funds: Funds): Decimal | undefined {
  return funds.parts.length > 0 ? misprintedTotal(funds, 'annualBudget') : misprintedBudget(funds);
}

/**
 * 全年执行数 in the unit of the budget, where it was typed in 元 beside a budget in 万元, or the other way round: the rate typed
 * (where none is, the score) is right once it is converted. Where its parts show that the budget is what is in another unit, the
 * money spent is not.
 */
export function spentInOtherUnit(funds: Funds): Decimal | undefined {
  const { total } = funds;
  const annual = figure(total.annualBudget);
  const executed = figure(total.executed);
  if (!annual || !executed || annual.stored.isZero() || executed.stored.isZero()) return undefined;
  const rate = inScale(executed, annual.scale).dividedBy(annual.stored);
  const converted = rate.greaterThan(100)
    ? executed.stored.dividedBy(WAN)
    : rate.lessThan(0.001)
      ? executed.stored.times(WAN)
      : undefined;
  const meant = converted && inScale({ ...executed, stored: converted }, annual.scale);
  if (!meant || !isStated(total, meant.dividedBy(annual.stored))) return undefined;
  return misprintedAnnual(funds) === undefined ? converted : undefined;
}

/**
 * The same of 全年预算数 or 全年执行数 over rows of its parts: they add up to another figure, and the rate typed is right with
 * that one only (where no rate is typed, the score). A total of 0 is no misprint: it was never filled in.
 */
function misprintedTotal(
  { total, parts }: Funds,
  column: 'annualBudget' | 'executed',
): Decimal | undefined {
  const annual = figure(total.annualBudget);
  const executed = figure(total.executed);
  if (!annual || !executed || annual.stored.isZero() || executed.stored.isZero()) return undefined;
  const cell = column === 'annualBudget' ? annual : executed;
  const { scale } = cell;
  const implied = sumOf(
    parts.map((part) => part[column]),
    scale,
  );
  if (!implied || implied.isZero() || implied.equals(cell.stored)) return undefined;
  const { typed, meant } = ratesWith(implied, column, annual, executed);
  return !isStated(total, typed) && isStated(total, meant) ? implied : undefined;
}

/**
 * Whether the rate typed (where none is, the score) is right with an amount of the total row as it stands, and would not be with
 * `other`: then it is the other one that is wrong.
 */
export function isBorneOut(
  { total }: Pick<Funds, 'total'>,
  column: 'annualBudget' | 'executed',
  other: Decimal,
): boolean {
  const rates = statedWith(total, column, other);
  return rates !== undefined && rates.typed && !rates.meant;
}

/** The other way round: it is right with `other` only. */
export function isMisprintOf(
  row: FundsRow,
  column: 'annualBudget' | 'executed',
  other: Decimal,
): boolean {
  const rates = statedWith(row, column, other);
  return rates !== undefined && rates.meant && !rates.typed;
}

/** Whether the rate (where none is typed, the score) is right with a row's amounts as they stand, and with another one of them. */
function statedWith(
  row: FundsRow,
  column: 'annualBudget' | 'executed',
  other: Decimal,
): { readonly typed: boolean; readonly meant: boolean } | undefined {
  const annual = figure(row.annualBudget);
  const executed = figure(row.executed);
  if (!annual || !executed || annual.stored.isZero() || !other.greaterThan(0)) return undefined;
  const { typed, meant } = ratesWith(other, column, annual, executed);
  return { typed: isStated(row, typed), meant: isStated(row, meant) };
}

/** The rate of the amounts as typed, and with another amount in a column, which is in the unit of its cell. */
function ratesWith(
  other: Decimal,
  column: 'annualBudget' | 'executed',
  annual: Figure,
  executed: Figure,
): { readonly typed: Decimal; readonly meant: Decimal } {
  const { scale } = column === 'annualBudget' ? annual : executed;
  const [budget, spent] = [inScale(annual, scale), inScale(executed, scale)];
  return {
    typed: spent.dividedBy(budget),
    meant: column === 'annualBudget' ? spent.dividedBy(other) : other.dividedBy(budget),
  };
}

/** Whether a rate is typed that says something of the amounts. */
export function hasTypedRate({ executionRate }: Pick<FundsRow, 'executionRate'>): boolean {
  return executionRate?.formula === undefined && readRate(executionRate).length > 0;
}

/**
 * Whether a rate is the one typed; where none is, whether the score typed is what it earns. What a formula works out follows the
 * amounts, and bears nothing out.
 */
function isStated({ executionRate, weight, score }: FundsRow, rate: Decimal): boolean {
  if (hasTypedRate({ executionRate })) return isPrintedRate(rate, readRate(executionRate));
  const [most, given] = [figure(weight), figure(score)];
  if (score?.formula !== undefined) return false;
  if (!most || !given) return false;
  const share = rate.greaterThan(1) ? most.stored : most.stored.times(rate);
  return roundHalfUp(share, 2).equals(given.stored);
}

/** Σ of amounts; `undefined` where none is filled in, or one is no figure. */
function sumOf(
  amounts: readonly (Field | undefined)[],
  scale: Decimal | undefined,
): Decimal | undefined {
  let sum: Decimal | undefined;
  for (const amount of amounts) {
    const one = figure(amount);
    if (one) sum = (sum ?? ZERO).plus(inScale(one, scale));
    else if (amount && amount.reading.kind !== 'blank') return undefined;
  }
  return sum;
}
