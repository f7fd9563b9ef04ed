/** What the figure before says of the next one of its sentence. */
import type { Fact } from '../model';
import { DONE, PLANNED } from './elliptic';
import { isOfSomething } from './terms';

/** 公用经费141.35万元，其中办公经费21.4万元，比上年20.1万元…: what the last figure is of has no term of its own. */
export function isOfThingBefore(last: Fact | undefined): boolean {
  return last?.kind === 'uncompared' && !last.base && !last.change && isOfSomething(last);
}

/** The words that say what a figure is of; 实际 and 完成值 say it of what was planned just before. */
export function subjectOf(before: string, last: Fact | undefined): string {
  const words = before.trim();
  const planned = last?.kind === 'uncompared' && PLANNED.test(last.subject);
  return planned && DONE.test(words) ? last.subject.replace(PLANNED, '') : words;
}
