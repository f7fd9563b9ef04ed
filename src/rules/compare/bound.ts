import { HALF, stepAt, type Decimal, ZERO } from '../../amount';
import { type Figure, figure, figureState, inScale } from '../../scoring';
import { printed, printedSigned, signed } from '../figure';
import { held, type Result } from '../rule';
import { names, term, type Named } from '../terms';

/** The sentences that `isAtLeast` asks of `messages/`. */
export const BOUND_KEYS = ['enough', 'short', 'rounding', 'unchecked', 'unreadable'] as const;
export type BoundKey = (typeof BOUND_KEYS)[number];

/**
 * whole ≥ Σ parts. `undefined` where the whole or every part is left out of the form, or all are blank.
 *
 * A blank part counts as 0: what is filled in may already be too much. `short` is a `fail`; a rule to which it is something
 * else says so itself. `expected` is Σ parts, the least that the whole can be, in the unit of the whole.
 */
export function isAtLeast(
  whole: Named,
  parts: readonly Named[],
  path: string,
): Result<BoundKey> | undefined {
  const filled = parts.some(({ field }) => figureState(field) !== 'missing');
  if (!filled || !whole.field) return undefined;
  const base = () => {
    const all = [whole, ...parts];
    return {
      cells: all.flatMap(({ field }) => (field ? [field.cell] : [])),
      terms: [...parts.map((part) => term(part, '+')), term(whole, '≤')],
      path,
      values: all.map(({ field }) => field?.text ?? ''),
    };
  };
  if (isBroken(whole.field) || parts.some(({ field }) => isBroken(field))) {
    const broken = [whole, ...parts].filter(({ field }) => isBroken(field));
    const which = names(broken);
    const data = { total: whole.label, which };
    return { outcome: 'undetermined', key: 'unreadable', ...base(), data };
  }
  const most = figure(whole.field);
  const figures: Figure[] = [];
  for (const { field } of parts) {
    const one = figure(field);
    if (one) figures.push(one);
  }
  const scale = most?.scale ?? figures.find((one) => one.scale)?.scale;
  const sum = figures.reduce((total, one) => total.plus(inScale(one, scale)), ZERO);
  if (!most) {
    if (sum.isZero()) return undefined;
    const data = { total: whole.label, which: whole.label, sum: printed(sum, figures, scale) };
    return { outcome: 'undetermined', key: 'unchecked', ...base(), data };
  }
  const actual = inScale(most, scale);
  if (actual.greaterThanOrEqualTo(sum)) {
    return held(() => ({
      outcome: 'pass',
      key: 'enough',
      ...base(),
      data: { total: whole.label },
    }));
  }
  const difference = actual.minus(sum);
  const figures3 = {
    actual: actual.toFixed(),
    expected: sum.toFixed(),
    difference: signed(difference),
  };
  const involved = [most, ...figures];
  const data = {
    total: whole.label,
    figure: printed(actual, [most], scale),
    sum: printed(sum, involved, scale),
    difference: printedSigned(difference, involved, scale),
  };
  const reach = figures.length > 1 ? roundingReach([most, ...figures], scale) : ZERO;
  if (difference.abs().lessThan(reach)) {
    return { outcome: 'explain', key: 'rounding', ...base(), ...figures3, data };
  }
  return { outcome: 'fail', key: 'short', ...base(), ...figures3, data };
}

function isBroken(field: Named['field']): boolean {
  const state = figureState(field);
  return state === 'error' || state === 'unreadable';
}

/** How much rounding each figure to the places printed can add up to: half a unit of the last place each. */
function roundingReach(figures: readonly Figure[], scale: Decimal | undefined): Decimal {
  const places = Math.max(
    ...figures.map(({ places: own, scale: unit }) =>
      unit && scale && !unit.equals(scale)
        ? own + Math.round(Math.log10(scale.dividedBy(unit).toNumber()))
        : own,
    ),
  );
  const step = stepAt(places);
  return step.times(HALF).times(figures.filter((one) => !one.stored.isZero()).length);
}
