import { THRESHOLDS, type Threshold } from '../engine/engine';

/** Moves the point of a plain decimal; works on the digits, so that nothing is lost. */
function shift(decimal: string, places: number): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole + part;
  const at = whole.length + places;
  const padded = digits.padStart(Math.max(digits.length, digits.length - at + 1), '0');
  const point = at + (padded.length - digits.length);
  const filled = padded.padEnd(point, '0');
  const left = filled.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = filled.slice(point).replace(/0+$/, '');
  return right === '' ? left || '0' : `${left || '0'}.${right}`;
}

const PLAIN = /^\d+(?:\.\d+)?$/;

/** A threshold as people read it: shares as percentages, the floor in 万元. */
export function toShown(name: Threshold, value: string): string {
  if (!PLAIN.test(value)) return value;
  return name === 'yearOnYearFloor' ? shift(value, 0) : shift(value, 2);
}

/** What was typed as the rubric has it; `null` where it is no number of 0 or more. */
export function fromShown(name: Threshold, typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .replace(/[%\s]|万元/g, '');
  if (!PLAIN.test(plain)) return null;
  return name === 'yearOnYearFloor' ? shift(plain, 0) : shift(plain, -2);
}

/** Decimal text by name; those that are not there are the rubric's. */
export type Thresholds = Readonly<Partial<Record<Threshold, string>>>;

/** A threshold in the form where it may be changed, as people read it. */
export interface ShownThreshold {
  readonly value: string;
  /** What the rubric in use says. */
  readonly standard: string;
  readonly isOwn: boolean;
  readonly isNumber: boolean;
}

/** What the form shows: what was typed (as people read it), else what is kept, else what the rubric says. */
export function shownThresholds(
  typed: Thresholds,
  kept: Thresholds = {},
  standards: Thresholds = {},
): Readonly<Record<Threshold, ShownThreshold>> {
  const shown = (name: Threshold): ShownThreshold => {
    const standard = toShown(name, standards[name] ?? '');
    const value = typed[name] ?? toShown(name, kept[name] ?? standards[name] ?? '');
    return {
      value,
      standard,
      // Compared as shown: 0.3 is the scheme's 0.30, and kept as one's own it would outlive the choice of another scheme.
      isOwn: value !== standard,
      isNumber: fromShown(name, value) !== null,
    };
  };
  return Object.fromEntries(THRESHOLDS.map((name) => [name, shown(name)])) as Record<
    Threshold,
    ShownThreshold
  >;
}

/** The thresholds that are the user's own, as they are kept. */
export function ownThresholds(all: Readonly<Record<Threshold, ShownThreshold>>): Thresholds {
  return Object.fromEntries(
    THRESHOLDS.flatMap((name) => {
      const { value, isOwn } = all[name];
      const own = isOwn ? fromShown(name, value) : null;
      return own === null ? [] : [[name, own]];
    }),
  );
}
