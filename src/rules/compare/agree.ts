import { matchesPrinted, ONE, type Decimal } from '../../amount';
import { figure, type Figure, figureState, inScale, inYuan } from '../../scoring';
import { printed, printedSigned, signed } from '../figure';
import { held, untold, type Result, type Verdict } from '../rule';
import { names, term, type Named } from '../terms';

/** The sentences that `agrees` asks of `messages/`. */
export const AGREE_KEYS = ['same', 'differs', 'rounding', 'unchecked', 'unreadable'] as const;
export type AgreeKey = (typeof AGREE_KEYS)[number];

/**
 * One figure stated twice: `stated` (the place to mend) is `known`. `undefined` where either has no place in the forms or both
 * are blank. A figure in a coarser unit (608 万元 for 6,078,300 元) is the same figure rounded; in the same unit, a figure that
 * is the other one rounded is `rounding`.
 */
export function agrees(stated: Named, known: Named, path: string): Result<AgreeKey> | undefined {
  if (!stated.field || !known.field) return undefined;
  const a = figure(stated.field);
  const b = figure(known.field);
  if (!a || !b) return uncompared(stated, known, path);
  const scale = a.scale ?? b.scale;
  const actual = inScale(a, scale);
  const expected = inScale(b, scale);
  const base = () => ({
    data: {
      stated: stated.label,
      known: known.label,
      actual: printed(actual, [a], scale),
      expected: printed(expected, [b], scale),
    },
    ...baseOf(stated, known, path),
  });
  const same = () => ({ outcome: 'pass' as const, key: 'same' as const, ...base() });
  const off = () => {
    const { data, ...rest } = base();
    const difference = actual.minus(expected);
    return {
      ...rest,
      data: { ...data, difference: printedSigned(difference, [a, b], scale) },
      actual: actual.toFixed(),
      expected: expected.toFixed(),
      difference: signed(difference),
    };
  };
  if (actual.equals(expected)) return held(same);
  const rounded = isRounded(a, b, scale) || isRounded(b, a, scale);
  if (rounded && a.scale && b.scale && !a.scale.equals(b.scale)) {
    return held(same);
  }
  return rounded
    ? untold('explain', () => ({ outcome: 'explain', key: 'rounding', ...off() }))
    : untold('fail', () => ({ outcome: 'fail', key: 'differs', ...off() }));
}

function baseOf(stated: Named, known: Named, path: string) {
  return {
    cells: [stated, known].flatMap(({ field }) => field?.cell ?? []),
    terms: [term(stated, '+'), term(known, '=')],
    path,
    values: [stated, known].map(({ field }) => field?.text ?? ''),
  };
}

/** One of the two is no figure. */
function uncompared(stated: Named, known: Named, path: string): Verdict<AgreeKey> | undefined {
  const both = [stated, known];
  const states = both.map(({ field }) => figureState(field));
  if (states.every((state) => state === 'missing' || state === 'nothing')) return undefined;
  const broken = both.filter((_, at) => states[at] === 'error' || states[at] === 'unreadable');
  const lacking = broken.length > 0 ? broken : both.filter((_, at) => states[at] !== 'figure');
  return {
    ...baseOf(stated, known, path),
    outcome: 'undetermined',
    key: broken.length > 0 ? 'unreadable' : 'unchecked',
    data: {
      stated: stated.label,
      known: known.label,
      which: names(lacking),
    },
  };
}

/** Whether `coarse` is `fine`, rounded half up or cut off at the places (and in the unit) that `coarse` is printed in. */
export function isRounded(coarse: Figure, fine: Figure, assumed: Decimal | undefined): boolean {
  const exact = inYuan(fine, assumed).dividedBy(coarse.scale ?? assumed ?? ONE);
  return matchesPrinted(exact, coarse.shown, coarse.places);
}
