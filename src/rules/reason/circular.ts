/** Clauses that give for a cause what the figures show already: 因支出减少所以执行率低, 实际完成数低于年初目标. */
import type { ReasonContext } from './context';
import { FIGURE_TALK, JOINING, SET_WRONG, YARDSTICK } from './words/figures';

/** So many letters on end that are not all of the row's own name or talk of figures tell of something else. */
const LEAST = 2;
/** Shorter names are words that any cause may be told in: 追加, 结转. */
const NAME_LENGTH = 4;

/** Whether a clause only tells once more which figure is the greater, and nothing of how that came. */
export function isCircular(clause: string, { of = 'target', about = [] }: ReasonContext): boolean {
  if (!YARDSTICK.test(clause) || SET_WRONG.test(clause)) return false;
  const named = about.filter((name) => name.length >= NAME_LENGTH);
  const left = named
    .reduce((rest, name) => rest.replaceAll(name, ' '), clause)
    .replace(FIGURE_TALK[of], ' ');
  const [own = ''] = about;
  const isTalk = (letter: string) => JOINING.has(letter) || own.includes(letter);
  const words = left.match(/\p{L}+/gu) ?? [];
  return words.every((word) => word.length < LEAST || [...word].every(isTalk));
}
