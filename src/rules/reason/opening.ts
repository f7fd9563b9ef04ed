/**
 * How a reason opens: `绕城高速开通分流了货车；将检测点前移至城北匝道口`. A statement with a doer of its own tells what others did, whatever
 * its verb, where what the unit does about it begins behind it. What the unit does itself is told without a doer.
 */
import { saysSomething, usesWords } from './content';
import type { MeasureContext } from './context';
import { isOwnDeed } from './measure';
import { ACTION, ANNOUNCED, MEASURE, PLANNED } from './words/measure';
import {
  BEGINS_AS_DEED,
  CAN_DO,
  DONE_TO,
  HAPPENED,
  NAME_OF_DOER,
  NUMBERED,
  OF_ITS_OWN,
  PUT,
} from './words/opening';
import { DEED_FIRST } from './words/talk';

/** How plainly a clause tells what others did: some forms leave no doubt, a name before the verb may do it. */
type Told = 'plainly' | 'by its doer';

/** The clauses that open a text and tell what others did. */
export function openingOf(
  sentences: readonly (readonly string[])[],
  { about = [] }: MeasureContext,
): readonly string[] {
  const [first = [], ...others] = sentences.filter((clauses) => clauses.some((one) => one !== ''));
  const told = first.map((clause) => toldOf(clause.replace(NUMBERED, ''), about));
  const length = lengthOf(told);
  const next = first[length];
  const isSure =
    others.length > 0 ||
    (next !== undefined && turnsToDeed(next)) ||
    !told.slice(0, length).includes('by its doer');
  return isSure ? first.slice(0, length) : [];
}

function lengthOf(told: readonly (Told | undefined)[]): number {
  const end = told.indexOf(undefined);
  return end < 0 ? told.length : end;
}

/** Whether a clause begins to tell what the unit does about it: 下一步…, 已…, 与…协商. */
function turnsToDeed(clause: string): boolean {
  return /^已/.test(clause) || PLANNED.test(clause) || ANNOUNCED.test(clause) || isOwnDeed(clause);
}

function toldOf(clause: string, about: readonly string[]): Told | undefined {
  if (DONE_TO.test(clause)) return 'plainly';
  const name = NAME_OF_DOER.exec(clause)?.[0];
  if (name === undefined && beginsAsDeed(clause)) return undefined;
  const put = PUT.exec(clause);
  const isPut = put !== null && firstVerb(put[1] ?? '', 0) !== 0;
  const verb = isPut ? put.index : firstVerb(clause, name?.length ?? 0);
  const doer = clause.slice(0, Math.max(verb, 0));
  if (OF_ITS_OWN.test(doer) || (name === undefined && !saysSomething(doer))) return undefined;
  if (isPut || HAPPENED.test(doer)) return 'plainly';
  return CAN_DO.test(doer) || !about.some((named) => usesWords(doer, named))
    ? 'by its doer'
    : undefined;
}

function beginsAsDeed(clause: string): boolean {
  return BEGINS_AS_DEED.test(clause) || DEED_FIRST.test(clause) || ACTION.test(clause);
}

function firstVerb(clause: string, from: number): number {
  MEASURE.lastIndex = from;
  return MEASURE.exec(clause)?.index ?? -1;
}
