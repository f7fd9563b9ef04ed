/** What the reasons of a small unit say that its own figures do not bear out. */
import type { Example } from '../../../src/rules';
import { contradictionsOf, reasonStatements } from '../../../src/rules/claims';
import { indicators } from '../examples/indicators';
import { subjectOf } from '../examples/subject';

export function contradictionsIn(example: Example): ReturnType<typeof contradictionsOf> {
  const subject = subjectOf(example);
  return contradictionsOf(reasonStatements(subject), subject);
}

/** The claims alone. */
export function claimsIn(example: Example): string[] {
  return contradictionsIn(example).map(({ claim }) => claim);
}

/** The words that say so alone. */
export function quotesIn(example: Example): string[] {
  return contradictionsIn(example).map(({ quote }) => quote);
}

/** A row of 10 points that lost some of them, and why. */
export type ShortRow = readonly [
  year: string,
  name: string,
  target: string,
  actual: string,
  score: string,
  reason: string,
];

export function shortRow(...[year, name, target, actual, score, reason]: ShortRow): Example {
  return { 年度: year, ...indicators([name, target, actual, '10', score, reason]) };
}
