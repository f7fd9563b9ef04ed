import type { RateKey, TieKey } from '../../rules';

/** Sentences of `tiesOut`, the same for every sum. */
export const ties: Readonly<Record<TieKey, string>> = {
  ties: '{total} equals the sum of its parts.',
  off: '{total} is {figure}, its parts add up to {sum}: a difference of {difference}.',
  unit: '{total} is {figure}, its parts add up to {sum}: a difference of {difference}. {which} is {typed}, as if in another unit: as {meant} the parts add up.',
  rounding:
    '{total} is {figure}, its parts add up to {sum}: a difference of {difference} that rounding may explain. Say so, or make them agree.',
  shown:
    'The cells show fewer decimals than they store: stored, the parts add up to {sum} and {total} is {figure}; shown, {shown} and {shownTotal}. Use one number of decimals and check again.',
  unchecked: 'Not filled in: {which}; {total} cannot be checked (the parts given add up to {sum}).',
  unreadable: '{which} cannot be read as a figure, so {total} cannot be checked.',
};

/** Sentences of `rateIs`, the same for every rate. */
export const rates: Readonly<Record<RateKey, string>> = {
  right: '{rate} is right.',
  wrong:
    '{rate} says {actual}; {numerator} ÷ {denominator} is {expected}: a difference of {points} percentage points.',
  blank: '{rate} is blank; {numerator} ÷ {denominator} is {expected}.',
  unchecked: 'Not filled in: {which}; {rate} cannot be checked.',
  'zero-base': '{denominator} is 0, so {rate} cannot be worked out.',
  unreadable: '{which} cannot be read as a figure, so {rate} cannot be checked.',
};

/** Sentences of figures in 元 among 万元. */
export const units = {
  unit: '{row} says {actual}, the {other} {expected}: about ten thousand times as much. It seems to be in 元; use one unit. In 万元 it is {meant}.',
  units:
    '{count} figures of the {column} seem to be in 元; use one unit. {row} says {actual}, the {other} {expected}: about ten thousand times as much. In 万元 it is {meant}.',
} as const;
