import type { Against } from './relations';
import type { Predicate, Topic } from './roles';

/** One kind of sentence and what contradicts it. A new claim is a new row. */
export interface Claim {
  readonly id: ClaimId;
  /** What it is said of: one of these; left out, of anything or nothing in particular. `none` is a sentence that does not say. */
  readonly of?: readonly (Topic | 'none')[];
  readonly says: readonly Predicate[];
  readonly denied?: true;
  /** Claimed of every one, without exception. */
  readonly all?: true;
  readonly onTime?: true | false;
  /** Also read in sentences that hedge (部分未完成 claims a failure as well as 未完成). */
  readonly evenHedged?: true;
  /** Also read of a part of the year or another year. */
  readonly evenPast?: true;
  /** Only in the reason of a row about that row, or only outside of a report. */
  readonly only?: 'reason' | 'own-row';
  /** Speaks of all rows at once: it gives way to a claim that rests on the same rows. */
  readonly general?: true;
  /** What the tables say against it. */
  readonly against: Against;
}

export type ClaimId =
  | 'execution-low'
  | 'execution-full'
  | 'execution-stated'
  | 'all-on-time'
  | 'goals-all-met'
  | 'tasks-all-done'
  | 'all-full-marks'
  | 'row-unmet'
  | 'row-met'
  | 'row-undone'
  | 'row-below-full'
  | 'row-exceeded'
  | 'row-stated'
  | 'row-gap'
  | 'another-unmet'
  | 'unspent-stated'
  | 'planned-in-the-past'
  | 'tells-of-less'
  | 'tells-of-more'
  | 'no-misuse'
  | 'misuse-admitted'
  | 'staff-from-project-money'
  | 'fell'
  | 'rose'
  | 'no-growth'
  | 'within-budget'
  | 'over-budget'
  | 'nothing-spent'
  | 'not-overspent'
  | 'overspent'
  | 'not-overstaffed'
  | 'overstaffed'
  | 'budget-unchanged'
  | 'budget-changed'
  | 'headcount-stated'
  | 'satisfaction-low'
  | 'satisfaction-met'
  | 'satisfaction-stated'
  | 'no-incident';
