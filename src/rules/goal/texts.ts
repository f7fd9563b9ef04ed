import type { Label } from '../../forms';

const known = new WeakMap<Label, string>();

/** A goal's words alone: without numbering, spaces and punctuation. */
export function wordsOf(label: Label): string {
  let words = known.get(label);
  if (words === undefined) {
    words = bare(label.text);
    known.set(label, words);
  }
  return words;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[\s(]*(?:目标)?\s*(?:\d+|[一二三四五六七八九十]+|[①-⑳])\s*[)、.:：,]*/, '')
    .replace(/[\s\p{P}]/gu, '');
}

/** Those of the labels that say anything. */
export function filled(labels: readonly Label[]): readonly Label[] {
  return labels.filter((label) => wordsOf(label) !== '' && wordsOf(label) !== '无');
}
