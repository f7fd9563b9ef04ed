import type { Decimal } from '../../amount';
import type { BasicRow } from '../../forms';
import type { ChangeFact } from '../../narrative';
import type { Subject } from '../rule';
import { candidatesFor, rowOf, WAN, yuanOf } from './measures';
import { holds, isSlip } from './stated';

/** A change that the report states beside the one that two columns of the basic data make. */
export interface ComparedChange {
  readonly row: BasicRow;
  readonly column: 'lastYear' | 'budget';
  readonly exact: Decimal;
  readonly isWrongWay: boolean;
  readonly state: 'same' | 'differs';
}

/** `undefined` where the forms cannot say, or the words leave open what is compared. */
export function compareChange(fact: ChangeFact, subject: Subject): ComparedChange | undefined {
  const { basic, report } = subject;
  if (fact.year !== undefined && fact.year !== (basic?.year ?? report?.year)) return undefined;
  const row = rowOf(fact, subject);
  // （预算0.60万元，节约0.28万元）: against the budget that stands before it.
  const isOfBudget = /udget$/.test(fact.column ?? '') && fact.against === 'lastYear';
  if (!row || isOfBudget) return undefined;
  if (isOfOtherFigures(fact, subject)) return undefined;
  const column = fact.against === 'lastYear' ? 'lastYear' : 'budget';
  const { quantity, direction, binding } = fact;
  const now = yuanOf(row.finalAccounts, WAN);
  const before = yuanOf(row[column], WAN);
  if (!now || !before) return undefined;
  const change = now.minus(before);
  const isRate = quantity.unit?.dimension === 'ratio';
  if (isRate && before.isZero()) return undefined;
  const exact = isRate ? change.dividedBy(before).abs() : change.abs();
  const isWrongWay = !change.isZero() && change.isNegative() === (direction === 'up');
  const state = holds(quantity, exact);
  if (state === 'open') return undefined;
  // It may as well be of something else that the sentence speaks of, unless it is all but the form's.
  const isMeant =
    binding === 'direct' ||
    (!isWrongWay && (state === 'same' || (binding === 'carried' && isSlip(quantity, exact))));
  return isMeant ? { row, column, exact, isWrongWay, state } : undefined;
}

/** The sentence states the row's own figure, and it is not the form's: that is the finding, not what follows from it. */
function isOfOtherFigures(fact: ChangeFact, subject: Subject): boolean {
  return (subject.report?.facts ?? []).some((other) => {
    if (other.kind !== 'value' || other.sentence !== fact.sentence) return false;
    if (other.binding !== 'direct') return false;
    if (other.measure !== fact.measure) return false;
    const known = candidatesFor(other, subject);
    return (
      known.length > 0 && known.every(({ exact }) => holds(other.quantity, exact) === 'differs')
    );
  });
}
