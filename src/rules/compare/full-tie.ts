import { decimal, HALF, ONE, stepAt, type Decimal, ZERO } from '../../amount';
import type { Place } from '../../findings';
import { type Figure, figure, type FigureState, figureState, inScale, WAN } from '../../scoring';
import { printed, printedSigned, signed } from '../figure';
import type { Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { calledAgain, names, type Named } from '../terms';
import { equationOf, type TieKey, type TieOptions } from './tie';

const QIAN = decimal(1000);

/** A total and its addends with what is read of them. */
interface Sum {
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
interface Miss {
  readonly typed: Decimal;
  readonly stored: Decimal;
  /** Both as printed. */
  readonly shownTotal: Decimal;
  readonly shown: Decimal;
  /** total − Σ. */
  readonly by: Decimal;
}

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
  const missing = whole ? blanksOf(sum) : [total];
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

function missIn({ figures, scale }: Sum, whole: Figure): Miss {
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

/** Whether what is printed adds up, if only because the printed total was rounded. */
function isTiedAsShown(whole: Figure, miss: Miss, scale: Decimal | undefined): boolean {
  const off = miss.shownTotal.minus(miss.shown).abs();
  if (off.isZero()) return true;
  return (
    !miss.shownTotal.equals(miss.typed) &&
    off.lessThanOrEqualTo(printedStep(whole, scale).times(HALF))
  );
}

/** Whether rounding of the addends, or of a total printed more coarsely than they are, could make the miss. */
function isRounding({ figures, scale, options }: Sum, whole: Figure, miss: Miss): boolean {
  const off = miss.by.abs();
  const unit = finestUnit(printedUnit(figures, whole, scale), options.beside, scale);
  const counted = figures.filter((one) => one && !one.stored.isZero()).length;
  // Whole numbers give no sign of having been rounded: they are allowed one unit, however many they are.
  const integers = unit.greaterThanOrEqualTo(1);
  const halves = integers ? Math.min(counted + 1, 3) : counted + 1;
  return (
    off.lessThan(unit.times(HALF).times(halves)) ||
    (isCoarser(whole, figures) && off.lessThanOrEqualTo(printedStep(whole, scale).times(HALF)))
  );
}

interface InOtherUnit {
  readonly term: Named;
  readonly meant: Decimal;
}

/** Where total and addend may each be it, 元 was typed under 万元, and under 元 it was 万元. */
function inOtherUnit(sum: Sum, whole: Figure, miss: Miss): InOtherUnit | undefined {
  const addend = addendInOtherUnit(sum, miss);
  const total = totalInOtherUnit(sum, whole, miss);
  if (!addend || !total) return addend ?? total;
  const isYuan = sum.scale?.equals(ONE) === true;
  return miss.by.isPositive() === isYuan ? addend : total;
}

/** The total as so many 元 over addends in 万元, or the other way round. */
function totalInOtherUnit(
  { total, scale }: Sum,
  whole: Figure,
  { typed, stored }: Miss,
): InOtherUnit | undefined {
  if (stored.isZero()) return undefined;
  const isOther = timesOff(stored).some((one) => one.equals(typed));
  return isOther ? { term: total, meant: inOwnUnit(stored, whole, scale) } : undefined;
}

/** What a figure is where it was typed in 万元 or 千元 among 元, or the other way round. */
function timesOff(value: Decimal): readonly Decimal[] {
  return [WAN, QIAN].flatMap((factor) => [value.dividedBy(factor), value.times(factor)]);
}

/** The only addend that makes the sum right as so many 元 among 万元, or the other way round. */
function addendInOtherUnit({ addends, figures, scale }: Sum, miss: Miss): InOtherUnit | undefined {
  const found = addends.flatMap((addend, at) => {
    const one = figures[at];
    if (!one || one.stored.isZero()) return [];
    const value = inScale(one, scale);
    const meant = timesOff(value).find((other) => other.minus(value).equals(miss.by));
    return meant ? [{ term: addend, meant: inOwnUnit(meant, one, scale) }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The addends that may have been forgotten. */
function blanksOf({ addends, states }: Sum): readonly Named[] {
  return addends.filter(
    (addend, index) => states[index] === 'missing' && addend.unused?.() !== true,
  );
}

/** In the digits of the equation. */
function say({ whole, figures, scale }: Sum, value: Decimal): string {
  return printed(value, [whole, ...figures], scale);
}

function sumOf(
  figures: readonly (Figure | undefined)[],
  kind: 'stored' | 'shown',
  scale: Decimal | undefined,
): Decimal {
  let total = ZERO;
  for (const one of figures) if (one) total = total.plus(convert(one[kind], one, scale));
  return total;
}

/** Into the unit of the equation; a figure that names no unit is taken to be in it. */
function convert(value: Decimal, { scale: own }: Figure, scale: Decimal | undefined): Decimal {
  return !own || !scale || own === scale || own.equals(scale)
    ? value
    : value.times(own).dividedBy(scale);
}

/** Back into the unit of one figure. */
function inOwnUnit(value: Decimal, { scale: own }: Figure, scale: Decimal | undefined): Decimal {
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
