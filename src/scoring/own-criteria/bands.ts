import { type Decimal, HUNDRED, type Quantity } from '../../amount';
import type { Award } from './award';
import { type Figures, holds, type Interval } from './interval';

/** A clause that gives points for figures between two ends. */
export interface Band {
  readonly interval: Interval;
  readonly award: Award;
  readonly isFull: boolean;
}

/** The bands that a figure is in; not for sure where it is an end that the words leave open. */
interface Chosen {
  readonly bands: readonly Band[];
  readonly isSure: boolean;
}

/** The bands that a result falls into, once for each way its figure may be meant. */
export function bandsOver(
  bands: readonly Band[],
  figures: Figures,
  target: Quantity | undefined,
  name: string,
): readonly Chosen[] {
  return figuresMeant(bands, figures, target, name).map((figure) => {
    const held = bands.map((band) => ({ band, held: holds(band.interval, figure) }));
    const sure = held.filter(({ held: is }) => is === true);
    const chosen = sure.length > 0 ? sure : held.filter(({ held: is }) => is === 'maybe');
    return { bands: nearest(chosen.map(({ band }) => band)), isSure: sure.length > 0 };
  });
}

/** Of 80%以上 and 60%以上 the one that asks for more. */
function nearest(bands: readonly Band[]): readonly Band[] {
  const most = bands.reduce<Decimal | undefined>((top, { interval: { low } }) => {
    return low && (!top || low.figure.greaterThan(top)) ? low.figure : top;
  }, undefined);
  return bands.filter(
    ({ interval: { low, high } }) => high || !low || !most || low.figure.equals(most),
  );
}

/**
 * Of a rate both the rate itself and its share of the target may be meant, unless the bands name the row, or full marks begin at the target; of anything else %
 * means the share.
 */
function figuresMeant(
  bands: readonly Band[],
  { own, share }: Figures,
  target: Quantity | undefined,
  name: string,
): readonly Decimal[] {
  const isPercent = bands.some(({ interval: { unit } }) => unit === '%');
  if (!isPercent) return own ? [own] : [];
  if (target?.unit?.name !== '%') return share ? [share] : [];
  const isOwn = bands.some(({ interval: { of } }) => of !== '' && of === name);
  if (isOwn || beginsAtTarget(bands, target)) return own ? [own] : [];
  return [own, share].filter((one) => one !== undefined);
}

function beginsAtTarget(bands: readonly Band[], target: Quantity): boolean {
  return bands.some(
    ({ interval: { low, high }, isFull }) =>
      isFull && (low ?? high)?.figure.equals(target.value) === true,
  );
}

/** Whether bands are given in a unit that the row has: its own, none, or percent of the target. */
export function isKnownUnit(unit: string, target: Quantity | undefined): boolean {
  if (unit === '' || unit === '%') return true;
  const own = target?.unit;
  return own?.name === unit || (own?.per !== undefined && own.name.replace(/\/.*$/, '') === unit);
}

/** Whether full marks at this figure are full marks at the target. */
export function isAtTarget({ unit, low, high }: Interval, target: Quantity | undefined): boolean {
  const figure = (low ?? high)?.figure;
  if (!figure || !target) return false;
  if (unit === '%' && target.unit?.name !== '%') return figure.equals(HUNDRED);
  return figure.equals(target.value);
}
