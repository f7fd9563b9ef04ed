import type { Role } from '../families/family';
import { has, type Classified } from '../labels/dictionary';
import { any, LEVELS } from './headings';

interface Heading {
  readonly label: Classified | undefined;
}

const isOfGoals = ({ label }: Heading): boolean => has(label, 'goals') || has(label, 'goalBlock');

/**
 * `目标内容 | 目标值 | 完成值`: with a heading of targets behind it, one of goals heads what is measured; before the levels of
 * indicators it heads the tasks that they belong to.
 */
export function goalsNamed<T extends Heading>(headings: readonly T[]): ReadonlyMap<T, Role> {
  const at = headings.findIndex(isOfGoals);
  const goals = headings[at];
  if (!goals) return NONE;
  const before = headings.slice(0, at);
  const behind = headings.slice(at + 1);
  const isTarget = (one: Heading): boolean => any(one.label, ['target']) && !isOfGoals(one);
  if (!behind.some(isTarget) || before.some(isLevel)) return NONE;
  return new Map([[goals, behind.some(isLevel) ? 'otherColumn' : 'name']]);
}

const isLevel = ({ label }: Heading): boolean => any(label, LEVELS);

const NONE: ReadonlyMap<never, never> = new Map<never, never>();
