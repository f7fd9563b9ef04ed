import { type Decimal, ZERO } from '../../amount';
import type { Place } from '../../findings';
import { type Figure, figure, figureState } from '../../scoring';
import { printed, printedSigned, signed } from '../figure';
import type { Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { calledAgain, names, type Named } from '../terms';
import { inOwnUnit, missIn, sumOf, type Sum } from './miss';
import { inOtherUnit } from './other-unit';
import { isRounding, isTiedAsShown } from './rounding';
import { equationOf, type TieKey, type TieOptions } from './tie';

/** total = Σ addends, whatever is missing, cannot be read or was rounded. */
export function fullTie(
  total: Named,
  addends: readonly Named[],
  options: TieOptions,
): Verdict<TieKey> | undefined {
  const states = addends.map(({ field }) => figureState(field));
  const isFilled = states.some((state) => state !== 'missing' && state !== 'nothing');
  if (!isFilled && figureState(total.field) !== 'figure') return undefined;
  const figures = addends.map(({ field }) => figure(field));
  const whole = figure(total.field);
  const sum: Sum = {
    total,
    addends,
    options,
    states,
    whole,
    figures,
    scale: whole?.scale ?? figures.find((one) => one?.scale)?.scale,
    base: {
      ...equationOf(total, addends, options),
      values: [total, ...addends].map(({ field }) => field?.text ?? ''),
    },
  };
  return unreadable(sum) ?? (whole && isFilled ? compared(sum, whole) : unfilled(sum, isFilled));
}

/** A term is an error, or no figure. */
function unreadable({ total, addends, base }: Sum): Verdict<TieKey> | undefined {
  const broken = [total, ...addends].filter(({ field }) => {
    const state = figureState(field);
    return state === 'error' || state === 'unreadable';
  });
  if (broken.length === 0) return undefined;
  const data = { total: calledAgain(total, broken), which: names(broken) };
  return { outcome: 'undetermined', key: 'unreadable', ...base, cells: led(base, broken), data };
}

/** The cells of a sum, those that something must be done about first. */
function led({ cells }: Sum['base'], open: readonly Named[]): readonly Place[] {
  const first = open.flatMap(({ field }) => field?.cell ?? []);
  return [...first, ...cells.filter((cell) => !first.some((one) => one === cell))];
}

/** The total or every addend is blank. */
function unfilled(sum: Sum, isFilled: boolean): Verdict<TieKey> {
  const { total, whole, figures, scale, base, options } = sum;
  const missing = whole ? missingOf(sum) : [total];
  const stored = sumOf(figures, 'stored', scale);
  const data = {
    total: calledAgain(total, missing),
    which: names(missing),
    sum: say(sum, stored),
  };
  // A total of 0 over parts that are not used says nothing and hides nothing.
  if (whole?.stored.isZero()) return { outcome: 'pass', key: 'ties', ...base, data };
  const suggestion =
    !whole && options.mend !== 'parts' && isFilled ? suggestFigure(total.field, stored) : undefined;
  const cells = led(base, missing);
  return { outcome: 'undetermined', key: 'unchecked', ...base, cells, data, suggestion };
}

function compared(sum: Sum, whole: Figure): Verdict<TieKey> {
  const { total, figures, scale, base, options } = sum;
  const miss = missIn(sum, whole);
  const { typed, stored } = miss;
  const blanks = blanksOf(sum);
  const data = {
    total: total.label,
    figure: printed(typed, [whole], scale),
    sum: say(sum, stored),
    which: names(blanks),
  };
  const tiesStored = miss.by.isZero();
  const tiesShown = isTiedAsShown(whole, miss, scale);
  if (tiesStored && tiesShown) return { outcome: 'pass', key: 'ties', ...base, data };
  const [actual, expected] = options.mend === 'parts' ? [stored, typed] : [typed, stored];
  const difference = actual.minus(expected);
  const off = {
    ...base,
    actual: actual.toFixed(),
    expected: expected.toFixed(),
    difference: signed(difference),
    data: { ...data, difference: printedSigned(difference, [whole, ...figures], scale) },
  };
  if (tiesStored || tiesShown) {
    const { shown, shownTotal } = miss;
    const both = { shown: say(sum, shown), shownTotal: say(sum, shownTotal) };
    return { outcome: 'explain', key: 'shown', ...off, data: { ...off.data, ...both } };
  }
  if (isRounding(sum, whole, miss)) return { outcome: 'explain', key: 'rounding', ...off };
  if (blanks.length > 0 && miss.by.greaterThan(ZERO)) {
    return { outcome: 'undetermined', key: 'unchecked', ...off, cells: led(base, blanks) };
  }
  const other = inOtherUnit(sum, whole, miss);
  if (other) {
    const { field, label } = other.term;
    const told = { which: label, typed: field?.text ?? '', meant: say(sum, other.meant) };
    const suggestion = suggestFigure(field, other.meant);
    const data = { ...off.data, ...told };
    return {
      outcome: 'fail',
      key: 'unit',
      ...off,
      cells: led(base, [other.term]),
      data,
      suggestion,
    };
  }
  const suggestion =
    options.mend === 'parts'
      ? undefined
      : suggestFigure(total.field, inOwnUnit(stored, whole, scale));
  return { outcome: 'fail', key: 'off', ...off, suggestion };
}

/** The addends that may have been forgotten. */
function blanksOf({ addends, states }: Sum): readonly Named[] {
  return addends.filter(
    (addend, index) => states[index] === 'missing' && addend.unused?.() !== true,
  );
}

/** What is left blank under a filled total: where no part is used, every one of them. */
function missingOf(sum: Sum): readonly Named[] {
  const blanks = blanksOf(sum);
  return blanks.length > 0 ? blanks : sum.addends;
}

/** In the digits of the equation. */
function say({ whole, figures, scale }: Sum, value: Decimal): string {
  return printed(value, [whole, ...figures], scale);
}
