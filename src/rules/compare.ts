import { decimal, HALF, stepAt, type Decimal, ZERO } from '../amount';
import type { Term } from '../findings';
import type { Field } from '../forms';
import { type Figure, figure, figureState, WAN } from '../scoring';
import type { CellRef } from '../workbook';
import { printed, printedSigned, signed } from './figure';
import { held, type Result, type Verdict } from './rule';
import { suggestFigure } from './suggest';
import { calledAgain, names, term, type Named } from './terms';

/** The sentences that `tiesOut` asks of `messages/`. */
export const TIE_KEYS = [
  'ties',
  'off',
  'unit',
  'rounding',
  'shown',
  'unchecked',
  'unreadable',
] as const;
export type TieKey = (typeof TIE_KEYS)[number];

export interface TieOptions {
  /** Field path without addresses: `funds.annualBudget`. */
  readonly path: string;
  /**
   * The place to mend: the total's own cell (actual is the total as typed, expected Σ of the parts), or the first part
   * (actual is Σ of the parts, expected the total).
   */
  readonly mend?: 'total' | 'parts';
  /** Every other figure of the same part of the form: whole numbers among figures with decimals were not rounded. */
  readonly beside?: () => Iterable<Field | undefined>;
}

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

function fullTie(
  total: Named,
  addends: readonly Named[],
  options: TieOptions,
): Verdict<TieKey> | undefined {
  const states = addends.map((addend) => figureState(addend.field));
  const totalState = figureState(total.field);
  const filled = states.some((state) => state !== 'missing' && state !== 'nothing');
  if (!filled && totalState !== 'figure') return undefined;

  const broken = [total, ...addends].filter((named) => {
    const state = figureState(named.field);
    return state === 'error' || state === 'unreadable';
  });
  const figures = addends.map((addend) => figure(addend.field));
  const whole = figure(total.field);
  const mend = options.mend ?? 'total';
  const places = placesOf(total, addends, mend);
  const scale = whole?.scale ?? figures.find((one) => one?.scale)?.scale;
  const terms = termsOf(total, addends);
  const involved = [whole, ...figures];
  const say = (value: Decimal) => printed(value, involved, scale);
  const base = {
    cells: places,
    terms,
    path: options.path,
    values: [total, ...addends].map(({ field }) => field?.text ?? ''),
  };
  if (broken.length > 0) {
    const data = { total: calledAgain(total, broken), which: names(broken) };
    return { outcome: 'undetermined', key: 'unreadable', ...base, data };
  }
  const stored = sum(figures, (one) => one.stored, scale);
  const blanks = addends.filter(
    (addend, index) => states[index] === 'missing' && addend.unused?.() !== true,
  );
  if (!whole || !filled) {
    const missing = whole ? blanks : [total];
    const data = { total: calledAgain(total, missing), which: names(missing), sum: say(stored) };
    const suggestion =
      !whole && mend === 'total' && filled ? suggestFigure(total.field, stored) : undefined;
    // A total of 0 over parts that are not used says nothing and hides nothing.
    if (whole?.stored.isZero()) return { outcome: 'pass', key: 'ties', ...base, data };
    return { outcome: 'undetermined', key: 'unchecked', ...base, data, suggestion };
  }
  const shown = sum(figures, (one) => one.shown, scale);
  const typed = convert(whole.stored, whole, scale);
  const shownTotal = convert(whole.shown, whole, scale);
  const data = {
    total: total.label,
    figure: printed(typed, [whole], scale),
    sum: say(stored),
    which: names(blanks),
  };
  const miss = typed.minus(stored);
  const shownMiss = shownTotal.minus(shown).abs();
  const tiesStored = miss.isZero();
  const tiesShown =
    shownMiss.isZero() ||
    (!shownTotal.equals(typed) &&
      shownMiss.lessThanOrEqualTo(printedStep(whole, scale).times(HALF)));
  if (tiesStored && tiesShown) return { outcome: 'pass', key: 'ties', ...base, data };
  const [actual, expected] = mend === 'total' ? [typed, stored] : [stored, typed];
  const figures3 = {
    actual: actual.toFixed(),
    expected: expected.toFixed(),
    difference: signed(actual.minus(expected)),
  };
  const full = { ...data, difference: printedSigned(actual.minus(expected), involved, scale) };
  if (tiesStored || tiesShown) {
    const shownData = { ...full, shown: say(shown), shownTotal: say(shownTotal) };
    return { outcome: 'explain', key: 'shown', ...base, ...figures3, data: shownData };
  }
  const unit = finestUnit(printedUnit(figures, whole, scale), options.beside, scale);
  const counted = figures.filter((one) => one && !one.stored.isZero()).length;
  // Whole numbers give no sign of having been rounded: they are allowed one unit, however many they are.
  const integers = unit.greaterThanOrEqualTo(1);
  const halves = integers ? Math.min(counted + 1, 3) : counted + 1;
  if (
    miss.abs().lessThan(unit.times(HALF).times(halves)) ||
    (isCoarser(whole, figures) &&
      miss.abs().lessThanOrEqualTo(printedStep(whole, scale).times(HALF)))
  ) {
    return { outcome: 'explain', key: 'rounding', ...base, ...figures3, data: full };
  }
  if (blanks.length > 0 && miss.greaterThan(ZERO)) {
    return { outcome: 'undetermined', key: 'unchecked', ...base, ...figures3, data: full };
  }
  const other = inOtherUnit(addends, figures, miss, scale);
  if (other) {
    const { addend, meant } = other;
    const named = {
      ...full,
      which: addend.label,
      typed: addend.field?.text ?? '',
      meant: say(meant),
    };
    const suggestion = suggestFigure(addend.field, meant);
    return { outcome: 'fail', key: 'unit', ...base, ...figures3, data: named, suggestion };
  }
  const suggestion =
    mend === 'total' ? suggestFigure(total.field, unconvert(stored, whole, scale)) : undefined;
  return { outcome: 'fail', key: 'off', ...base, ...figures3, data: full, suggestion };
}

/** The only addend that makes the sum right as so many 元 among 万元, or the other way round; `miss` is total − Σ. */
function inOtherUnit(
  addends: readonly Named[],
  figures: readonly (Figure | undefined)[],
  miss: Decimal,
  scale: Decimal | undefined,
): { readonly addend: Named; readonly meant: Decimal } | undefined {
  const found = addends.flatMap((addend, at) => {
    const one = figures[at];
    if (!one || one.stored.isZero()) return [];
    const value = convert(one.stored, one, scale);
    const meant = [value.dividedBy(WAN), value.times(WAN)].find((other) =>
      other.minus(value).equals(miss),
    );
    return meant ? [{ addend, meant: unconvert(meant, one, scale) }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
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
  { path, mend = 'total' }: TieOptions,
  sum: Decimal,
): Verdict<TieKey> {
  const figure = sum.toFixed();
  return {
    outcome: 'pass',
    key: 'ties',
    cells: placesOf(total, addends, mend),
    terms: termsOf(total, addends),
    data: { total: total.label, figure, sum: figure, which: '' },
    path,
    values: [],
  };
}

/** What a failed comparison is off by: actual less expected. */
export function missOf({ actual = '0', expected = '0' }: Verdict): Decimal {
  return decimal(actual).minus(expected);
}

function placesOf(total: Named, addends: readonly Named[], mend: 'total' | 'parts'): CellRef[] {
  const parts = addends.flatMap(({ field }) => (field ? [field.cell] : []));
  const own = total.field ? [total.field.cell] : [];
  return mend === 'total' ? [...own, ...parts] : [...parts, ...own];
}

function termsOf(total: Named, addends: readonly Named[]): Term[] {
  const terms = addends.map((addend) => term(addend, '+'));
  terms.push(term(total, '='));
  return terms;
}

function sum(
  figures: readonly (Figure | undefined)[],
  pick: (one: Figure) => Decimal,
  scale: Decimal | undefined,
): Decimal {
  let total = ZERO;
  for (const one of figures) if (one) total = total.plus(convert(pick(one), one, scale));
  return total;
}

/** Into the unit of the equation; a figure that names no unit is taken to be in it. */
function convert(value: Decimal, { scale: own }: Figure, scale: Decimal | undefined): Decimal {
  return !own || !scale || own === scale || own.equals(scale)
    ? value
    : value.times(own).dividedBy(scale);
}

function unconvert(value: Decimal, { scale: own }: Figure, scale: Decimal | undefined): Decimal {
  return !own || !scale || own.equals(scale) ? value : value.times(scale).dividedBy(own);
}

function finestUnit(
  unit: Decimal,
  beside: TieOptions['beside'],
  scale: Decimal | undefined,
): Decimal {
  let finest = unit;
  for (const field of beside?.() ?? []) {
    const other = figure(field);
    if (!other) continue;
    const own = printedStep(other, scale);
    if (own.lessThan(finest)) finest = own;
  }
  return finest;
}

/** One unit of the last place printed by the most exact term: `65.6` among two-place figures is 65.60. */
function printedUnit(
  figures: readonly (Figure | undefined)[],
  whole: Figure,
  scale: Decimal | undefined,
): Decimal {
  let unit = printedStep(whole, scale);
  for (const one of figures) {
    if (!one) continue;
    const own = printedStep(one, scale);
    if (own.lessThan(unit)) unit = own;
  }
  return unit;
}

function printedStep(one: Figure, scale: Decimal | undefined): Decimal {
  return convert(stepAt(one.places), one, scale);
}

/** A total printed with decimals, but with fewer than its addends; a whole number gives no sign of having been rounded. */
function isCoarser(whole: Figure, figures: readonly (Figure | undefined)[]): boolean {
  return whole.places > 0 && figures.some((one) => one && one.places > whole.places);
}
