import { decimal, matchesPrinted, type Decimal } from '../amount';
import { signed, term, type Named } from './compare';
import {
  figure,
  figureState,
  inScale,
  inYuan,
  printed,
  printedSigned,
  type Figure,
} from './figure';
import type { Verdict } from './rule';
import { LIST } from './field-names';

const ONE = decimal('1');

/** The sentences that `agrees` asks of `messages/`. */
export const AGREE_KEYS = ['same', 'differs', 'rounding', 'unchecked', 'unreadable'] as const;
export type AgreeKey = (typeof AGREE_KEYS)[number];

/**
 * One figure stated twice: `stated` (the place to mend) is `known`. `undefined` where either has no place in the forms or both
 * are blank. A figure in a coarser unit (608 万元 for 6,078,300 元) is the same figure rounded; in the same unit, a figure that
 * is the other one rounded is `rounding`.
 */
export function agrees(stated: Named, known: Named, path: string): Verdict<AgreeKey> | undefined {
  if (!stated.field || !known.field) return undefined;
  const both = [stated, known];
  const states = both.map(({ field }) => figureState(field));
  if (states.every((state) => state === 'missing' || state === 'nothing')) return undefined;
  const base = {
    cells: [stated.field.cell, known.field.cell],
    terms: [term(stated, '+'), term(known, '=')],
    path,
    values: both.map(({ field }) => field?.text ?? ''),
  };
  const names = { stated: stated.label, known: known.label };
  const broken = both.filter((_, at) => states[at] === 'error' || states[at] === 'unreadable');
  if (broken.length > 0) {
    const which = broken.map(({ label }) => label).join(LIST);
    return { ...base, outcome: 'undetermined', key: 'unreadable', data: { ...names, which } };
  }
  const a = figure(stated.field);
  const b = figure(known.field);
  if (!a || !b) {
    const which = both.flatMap(({ label }, at) => ((at === 0 ? a : b) ? [] : [label])).join(LIST);
    return { ...base, outcome: 'undetermined', key: 'unchecked', data: { ...names, which } };
  }
  const scale = a.scale ?? b.scale;
  const [actual, expected] = [inScale(a, scale), inScale(b, scale)];
  const involved = [a, b];
  const data = {
    ...names,
    actual: printed(actual, [a], scale),
    expected: printed(expected, [b], scale),
  };
  if (actual.equals(expected)) return { ...base, outcome: 'pass', key: 'same', data };
  const rounded = isRounded(a, b, scale) || isRounded(b, a, scale);
  if (rounded && a.scale && b.scale && !a.scale.equals(b.scale)) {
    return { ...base, outcome: 'pass', key: 'same', data };
  }
  const difference = signed(actual.minus(expected));
  return {
    ...base,
    outcome: rounded ? 'explain' : 'fail',
    key: rounded ? 'rounding' : 'differs',
    data: { ...data, difference: printedSigned(actual.minus(expected), involved, scale) },
    actual: actual.toFixed(),
    expected: expected.toFixed(),
    difference,
  };
}

/** Whether `coarse` is `fine`, rounded half up or cut off at the places (and in the unit) that `coarse` is printed in. */
export function isRounded(coarse: Figure, fine: Figure, assumed: Decimal | undefined): boolean {
  const exact = inYuan(fine, assumed).dividedBy(coarse.scale ?? assumed ?? ONE);
  return matchesPrinted(exact, coarse.shown, coarse.places);
}
