import { decimal, formatDecimal, HUNDRED, ZERO, type Decimal } from '../../amount';
import type { Term } from '../../findings';
import { figure, figureState, inScale, isPrintedRate, readRate, type Figure } from '../../scoring';
import { isSameCell, type CellRef } from '../../workbook';
import { mendedBy } from '../doubts';
import { held, type Result, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { calledAgain, names, term, type Named } from '../terms';

/** The sentences that `rateIs` asks of `messages/`. */
export const RATE_KEYS = [
  'right',
  'wrong',
  'blank',
  'unchecked',
  'zero-base',
  'unreadable',
] as const;
export type RateKey = (typeof RATE_KEYS)[number];

/** Places of a percentage that show any difference between sums of money. */
const MOST_PLACES = 8;

/** The exact quotient of two figures as a fraction of 1; `undefined` where it has none. */
export function quotient(numerator: Figure, denominator: Figure): Decimal | undefined {
  if (denominator.stored.isZero()) return undefined;
  return inScale(numerator, denominator.scale).dividedBy(denominator.stored);
}

/** Percent text for a sentence, two places: `93.10%`; more for a rate that these would print as 0. */
export function percentText(rate: Decimal, places = 2): string {
  const percent = rate.times(HUNDRED);
  return `${formatDecimal(percent, placesShowing(percent, places))}%`;
}

/** As many places as it takes to tell a figure from 0, with one digit more than that. */
function placesShowing(figure: Decimal, places: number): number {
  if (figure.isZero() || !isPrintedZero(figure, places)) return places;
  let more = places + 1;
  while (more < MOST_PLACES && isPrintedZero(figure, more)) more++;
  return Math.min(more + 1, MOST_PLACES);
}

function isPrintedZero(figure: Decimal, places: number): boolean {
  return decimal(formatDecimal(figure, places)).isZero();
}

/** The same beside a limit that it is not: with as many places as it takes to show on which side it stands. */
export function percentBeside(rate: Decimal, limit: string): string {
  let places = 2;
  while (
    places < MOST_PLACES &&
    formatDecimal(rate.abs().times(HUNDRED), places) ===
      formatDecimal(HUNDRED.times(limit), places) &&
    !rate.abs().equals(limit)
  )
    places++;
  return percentText(rate, places);
}

/**
 * printed rate = numerator ÷ denominator. `undefined` where all three are blank (the form leaves the part empty).
 */
export function rateIs(
  printed: Named,
  numerator: Named,
  denominator: Named,
  path: string,
): Result<RateKey> | undefined {
  const above = figure(numerator.field);
  const below = figure(denominator.field);
  const readings = readRate(printed.field);
  const exact = above && below && quotient(above, below);
  const verdict = () => verdictOn(printed, numerator, denominator, path);
  // 0 of 0 at a rate of 0 is said to be right as well.
  const isRight = exact
    ? isPrintedRate(exact, readings)
    : above?.stored.isZero() === true && below?.stored.isZero() === true;
  if (isRight && !isBroken(printed)) {
    return held(() => ({ outcome: 'pass', key: 'right', ...verdict() }));
  }
  return exact && !isBroken(printed)
    ? offRate(printed, exact, readings, verdict(), mendedRate(readings, above, below))
    : unrated([printed, numerator, denominator], verdict());
}

type Readings = ReturnType<typeof readRate>;
type FallsWith = NonNullable<Verdict['fallsWith']>;

/** A rate that is right once one of the two figures is. */
export function mendedRate(readings: Readings, above: Figure, below: Figure): FallsWith {
  const less = (one: Figure, cell: CellRef, off: Decimal): Figure =>
    isSameCell(one.field.cell, cell) ? { ...one, stored: one.stored.minus(off) } : one;
  return mendedBy([above.field, below.field], (off, cell) => {
    const exact = quotient(less(above, cell, off), less(below, cell, off));
    return exact !== undefined && isPrintedRate(exact, readings);
  });
}

type Base = ReturnType<typeof verdictOn>;

function verdictOn(printed: Named, numerator: Named, denominator: Named, path: string) {
  const terms: readonly Term[] = [term(numerator, '+'), term(denominator, '÷'), term(printed, '=')];
  const all = [printed, numerator, denominator];
  return {
    cells: all.flatMap(({ field }) => (field ? [field.cell] : [])),
    terms,
    path,
    values: all.map(({ field }) => field?.text ?? ''),
    data: { rate: printed.label, numerator: numerator.label, denominator: denominator.label },
  };
}

function isBroken({ field }: Named): boolean {
  const state = figureState(field);
  return state === 'error' || state === 'unreadable';
}

/** Something that the rate is made of is no figure, or there is nothing to divide by. */
function unrated(
  all: readonly [printed: Named, numerator: Named, denominator: Named],
  base: Base,
): Verdict<RateKey> | undefined {
  const [printed] = all;
  const states = all.map(({ field }) => figureState(field));
  if (states.every((state) => state === 'missing' || state === 'nothing')) return undefined;
  const broken = all.filter(isBroken);
  const parts = all.slice(1).filter(({ field }) => !figure(field));
  if (broken.length === 0 && parts.length === 0) {
    return { outcome: 'undetermined', key: 'zero-base', ...base };
  }
  const lacking = broken.length > 0 ? broken : parts;
  return {
    outcome: 'undetermined',
    key: broken.length > 0 ? 'unreadable' : 'unchecked',
    ...base,
    data: { ...base.data, rate: calledAgain(printed, lacking), which: names(lacking) },
  };
}

/** The rate is blank, or another one. */
function offRate(
  printed: Named,
  exact: Decimal,
  readings: Readings,
  base: Base,
  fallsWith: Verdict['fallsWith'],
): Verdict<RateKey> {
  const [likely] = readings;
  const expected = percentText(exact);
  if (!likely) {
    return {
      outcome: 'undetermined',
      key: 'blank',
      ...base,
      data: { ...base.data, expected },
      expected,
      suggestion: suggestFigure(printed.field, rounded(exact, shownPlaces(exact)), true),
    };
  }
  const closest = readings.reduce((best, one) =>
    one.value.minus(exact).abs().lessThan(best.value.minus(exact).abs()) ? one : best,
  );
  const places = Math.max(closest.places - 2, 0);
  const actual = percentText(closest.value, places);
  const miss = closest.value.minus(exact);
  const difference = percentDifference(miss);
  return {
    outcome: 'fail',
    key: 'wrong',
    ...base,
    data: { ...base.data, expected, actual, points: percentagePoints(miss) },
    expected,
    actual,
    difference,
    suggestion: suggestFigure(
      printed.field,
      rounded(exact, Math.max(closest.places, shownPlaces(exact))),
      true,
    ),
    fallsWith,
  };
}

/** The places of a rate as a part of 1 that its percent text shows. */
function shownPlaces(rate: Decimal): number {
  return placesShowing(rate.times(HUNDRED), 2) + 2;
}

function rounded(value: Decimal, places: number): Decimal {
  return decimal(formatDecimal(value, places));
}

/** Signed difference of two rates: `+6.90%`. */
export function percentDifference(difference: Decimal): string {
  return `${percentagePoints(difference)}%`;
}

/** The same for a sentence, which says 个百分点: `+6.90`. */
export function percentagePoints(difference: Decimal): string {
  const points = difference.times(HUNDRED);
  const text = formatDecimal(points, placesShowing(points, 2));
  return difference.greaterThan(ZERO) ? `+${text}` : text;
}
