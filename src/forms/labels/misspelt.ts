import { gather } from '../../amount';

/** A number, a direction: with another one the name is another unit's. */
const APART = /[\d一二三四五六七八九十百甲乙丙丁东西南北中上下前后大小新老]/;
/** Shorter names may be alike and right. */
const LEAST_NAME = 5;

/** Whether two names differ by one character in its place, and so may be one with a slip of the pen. */
export function isMisspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LEAST_NAME) return false;
  const apart = gather([...a], (sign, at) => (sign === b[at] ? [] : [sign, b[at] ?? '']));
  return apart.length === 2 && !APART.test(apart.join(''));
}
