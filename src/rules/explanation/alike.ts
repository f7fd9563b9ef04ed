/** Two reasons of which one is the other with a few characters changed. */
import { align, findAmounts } from '../../amount';
import type { Indicator } from '../../forms';
import { generalNameOnly, sharesWords } from '../reason';

/** Shorter reasons are alike by chance. */
const LEAST_LENGTH = 16;
/** So many characters may be other ones; figures that were changed are none. */
const MOST_CHANGED = 3;

/**
 * Whether the reason of a row is that of another one with a few characters changed, and has stayed one of the other: it still speaks
 * of that row alone, or counts in what that row is counted in. Rows that are measured alike may well have one cause.
 */
export function isTakenOver(
  own: Indicator,
  ownWords: string,
  other: Indicator,
  otherWords: string,
): boolean {
  const [unit, second] = [unitOf(own), unitOf(other)];
  if (!unit || !second || unit.name === second.name) return false;
  const isOfOther = isOfOtherAlone(ownWords, own.name, other.name);
  const isCount = unit.dimension !== 'ratio' && second.dimension !== 'ratio';
  if (!isOfOther && !(isCount && countsInOther(own, unit.name, second.name))) return false;
  return isAlike(ownWords, otherWords);
}

/**
 * Of two rows with one reason, whether it counts just what the other lacks (7486人 of 7500人: 减少14人) and the row itself is
 * one of satisfaction, which no such count explains.
 */
export function countsMissOf(own: Indicator, other: Indicator): boolean {
  if (own.category !== 'satisfaction' || other.category === 'satisfaction') return false;
  const [target, actual] = [other.target?.reading, other.actual?.reading];
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity' || !actual.unit) return false;
  if (OF_OPINION.test(own.reason?.text ?? '') || actual.unit.dimension === 'ratio') return false;
  const [wanted, reached] = align(target, actual) ?? [];
  if (!wanted || !reached || wanted.equals(reached)) return false;
  const gap = wanted.minus(reached).abs();
  return findAmounts(own.reason?.text ?? '').some(({ reading }) => {
    if (reading.kind !== 'quantity' || reading.unit?.name !== actual.unit?.name) return false;
    return align(reading, actual)?.[0].equals(gap) === true;
  });
}

/** What tells how content people are. */
const OF_OPINION = /满意|反映|反馈|意见|投诉|体验|评价|问卷|调查|抱怨|不便|期望|诉求|等候|排队/;

function isOfOtherAlone(words: string, name: string, other: string): boolean {
  return !generalNameOnly(other) && !sharesWords(words, name) && sharesWords(words, other);
}

function unitOf({ target }: Indicator) {
  return target?.reading.kind === 'quantity' ? target.reading.unit : undefined;
}

/** Of the two units the reason has only that of the other row: 培训流标一次，10台未到货 beside 人次. */
function countsInOther({ reason }: Indicator, unit: string, other: string): boolean {
  const named = findAmounts(reason?.text ?? '').flatMap(({ reading }) =>
    reading.kind === 'quantity' && reading.unit ? [reading.unit.name] : [],
  );
  return named.includes(other) && !named.includes(unit);
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => words.replace(/\d+/g, '0'));
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < LEAST_LENGTH)
    return false;
  return Math.abs(a.length - b.length) <= MOST_CHANGED && changesBetween(a, b) <= MOST_CHANGED;
}

/** How many characters have to be changed, left out or put in to make one text of another. */
function changesBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
