import { assertionsOf } from './scan';

/**
 * The words with which a text promises that spending will not grow (零增长, 只减不增, 压减 …), kept or not; `undefined` where
 * it promises nothing of the kind.
 */
export function promiseOfNoGrowth(text: string): string | undefined {
  const said = assertionsOf(text).find(
    ({ predicate, denied, past }) =>
      !past && ((predicate === 'flat' && !denied) || (predicate === 'rise' && denied)),
  );
  return said?.quote;
}
