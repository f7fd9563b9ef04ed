import { type Decimal, ZERO } from '../../amount';
import { type Figure, type FigureState, inScale } from '../../scoring';
import type { Verdict } from '../rule';
import type { Named } from '../terms';
import type { TieOptions } from './tie';

/** A total and its addends with what is read of them. */
export interface Sum {
  readonly total: Named;
  readonly addends: readonly Named[];
  readonly options: TieOptions;
  readonly states: readonly FigureState[];
  readonly whole: Figure | undefined;
  readonly figures: readonly (Figure | undefined)[];
  /** The unit of the equation: the total's, else the first that an addend names. */
  readonly scale: Decimal | undefined;
  readonly base: Pick<Verdict, 'cells' | 'terms' | 'path' | 'values'>;
}

/** How far apart total and addends are, in the unit of the equation. */
export interface Miss {
  readonly typed: Decimal;
  readonly stored: Decimal;
  /** Both as printed. */
  readonly shownTotal: Decimal;
  readonly shown: Decimal;
  /** total − Σ. */
  readonly by: Decimal;
}

export function missIn({ figures, scale }: Sum, whole: Figure): Miss {
  const typed = inScale(whole, scale);
  const stored = sumOf(figures, 'stored', scale);
  return {
    typed,
    stored,
    shownTotal: convert(whole.shown, whole, scale),
    shown: sumOf(figures, 'shown', scale),
    by: typed.minus(stored),
  };
}

export function sumOf(
  figures: readonly (Figure | undefined)[],
  kind: 'stored' | 'shown',
  scale: Decimal | undefined,
): Decimal {
  let total = ZERO;
  for (const one of figures) if (one) total = total.plus(convert(one[kind], one, scale));
  return total;
}

/** Into the unit of the equation; a figure that names no unit is taken to be in it. */
export function convert(
  value: Decimal,
  { scale: own }: Figure,
  scale: Decimal | undefined,
): Decimal {
  return !own || !scale || own === scale || own.equals(scale)
    ? value
    : value.times(own).dividedBy(scale);
}

/** Back into the unit of one figure. */
export function inOwnUnit(
  value: Decimal,
  { scale: own }: Figure,
  scale: Decimal | undefined,
): Decimal {
  return !own || !scale || own.equals(scale) ? value : value.times(scale).dividedBy(own);
}
