import type { Finding, Term } from './index';

/** Sentences that tell of a figure which is right but for the decimals it was rounded to. */
const APPROXIMATE: readonly string[] = ['rounding', 'one-decimal', 'printed-rate'];

/** The sign before a term as it is printed: what the form should satisfy, turned round where it does not. */
export function signShown(
  sign: Term['sign'],
  { outcome, key, explanation }: Pick<Finding, 'outcome' | 'key' | 'explanation'>,
): string {
  const isOff =
    outcome === 'fail' ||
    outcome === 'explain' ||
    outcome === 'note' ||
    (outcome === 'pass' && explanation !== undefined);
  if (sign === '≤' && isOff) return '>';
  if (sign === '≥' && isOff) return '<';
  if (sign === '=' && outcome === 'fail') return '≠';
  // A term that is no figure: nobody can tell.
  if (sign === '=' && outcome === 'undetermined') return '=?';
  if (sign === '=' && APPROXIMATE.includes(key)) return '≈';
  return sign ?? '+';
}
