import type { Dictionary } from '../labels/dictionary';
import type { Role } from '../families/family';

/** Share of characters that two words have in common, in order. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (let i = 0; i < a.length; i++) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(a[i] === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** The role whose words a misspelt heading resembles most; `undefined` where none is near. */
export function likeness(
  word: string,
  words: Dictionary,
  roles: readonly Role[],
): Role | undefined {
  if (word.length < 2 || word.length > 20) return undefined;
  let best: Role | undefined;
  // In a word of two or three characters one of them may be wrong.
  let most = word.length <= 3 ? 0.49 : 0.66;
  for (const role of roles) {
    for (const known of words.words(role)) {
      const share = Math.abs(known.length - word.length) > 3 ? 0 : common(word, known);
      if (share > most) {
        most = share;
        best = role;
      }
    }
  }
  return best;
}
