/** The one table of claims: what kind of sentence, said of what, and what contradicts it. */
import type { Predicate, Topic } from './lexicon';
import {
  breachIsAdmitted,
  compared,
  complianceIsPerfect,
  everySatisfactionReached,
  headcountIsAnother,
  incidentHappened,
  isAnotherRate,
  isFullyExecuted,
  isNotFullyExecuted,
  isUnderExecuted,
  nothingAdjusted,
  ofHundred,
  ownRowMissed,
  ownRowReached,
  runningIsNothing,
  satisfactionIsAnother,
  satisfactionMissed,
  somethingLate,
  somethingLost,
  somethingMissed,
  someWorkMissed,
  staff,
  total,
  wasSpent,
  type Against,
} from './relations';

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
  | 'row-exceeded'
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

const MONEY = ['execution', 'money', 'budget', 'spending', 'none'] as const;
const WORK = ['task', 'goal'] as const;
const ROW_TOPICS = [
  'threePublic',
  'vehicle',
  'vehiclePurchase',
  'vehicleRunning',
  'abroad',
  'reception',
  'operating',
  'procurement',
  'meetings',
  'training',
  'office',
] as const;

export const CLAIMS: readonly Claim[] = [
  {
    id: 'execution-low',
    of: ['execution'],
    says: ['low', 'wanting', 'late'],
    against: isFullyExecuted,
  },
  {
    id: 'execution-low',
    of: ['execution'],
    says: ['high', 'percent', 'done'],
    denied: true,
    against: isFullyExecuted,
  },
  {
    id: 'execution-low',
    of: [...MONEY, 'projectMoney', 'task'],
    says: ['paid'],
    denied: true,
    onTime: false,
    evenHedged: true,
    against: isFullyExecuted,
  },
  {
    id: 'execution-low',
    of: [...MONEY, 'projectMoney'],
    says: ['leftover'],
    against: isFullyExecuted,
  },
  {
    id: 'execution-full',
    of: MONEY,
    says: ['paid'],
    all: true,
    against: isNotFullyExecuted,
  },
  {
    id: 'execution-full',
    of: MONEY,
    says: ['leftover'],
    denied: true,
    against: isNotFullyExecuted,
  },
  {
    id: 'execution-full',
    of: ['execution'],
    says: ['low', 'late'],
    denied: true,
    against: isUnderExecuted,
  },
  { id: 'execution-full', of: ['execution'], says: ['high'], against: isUnderExecuted },
  {
    id: 'execution-full',
    of: ['execution'],
    says: ['percent'],
    against: ofHundred(isNotFullyExecuted),
  },
  {
    id: 'execution-stated',
    of: ['execution'],
    says: ['percent'],
    only: 'reason',
    against: isAnotherRate,
  },

  { id: 'all-on-time', of: WORK, says: ['done'], all: true, onTime: true, against: somethingLate },
  {
    id: 'all-on-time',
    of: [...WORK, 'none'],
    says: ['late'],
    denied: true,
    against: somethingLate,
  },
  {
    id: 'tasks-all-done',
    of: ['task'],
    says: ['done', 'beyond'],
    all: true,
    general: true,
    against: someWorkMissed,
  },
  {
    id: 'tasks-all-done',
    of: ['task'],
    says: ['percent'],
    general: true,
    against: ofHundred(someWorkMissed),
  },
  {
    id: 'goals-all-met',
    of: ['goal'],
    says: ['done', 'beyond'],
    all: true,
    general: true,
    against: somethingMissed,
  },
  {
    id: 'goals-all-met',
    of: ['goal'],
    says: ['percent'],
    general: true,
    against: ofHundred(somethingMissed),
  },
  { id: 'all-full-marks', says: ['fullMarks'], all: true, general: true, against: somethingLost },
  {
    id: 'row-unmet',
    of: WORK,
    says: ['done'],
    denied: true,
    evenHedged: true,
    only: 'own-row',
    against: ownRowReached,
  },
  {
    id: 'row-unmet',
    of: WORK,
    says: ['late'],
    evenHedged: true,
    only: 'own-row',
    against: ownRowReached,
  },
  { id: 'row-exceeded', says: ['beyond'], only: 'own-row', against: ownRowMissed },

  { id: 'no-misuse', says: ['misuse'], denied: true, against: breachIsAdmitted },
  {
    id: 'no-misuse',
    of: [...MONEY, 'projectMoney'],
    says: ['proper'],
    all: true,
    against: breachIsAdmitted,
  },
  {
    id: 'misuse-admitted',
    says: ['misuse'],
    evenHedged: true,
    only: 'reason',
    against: complianceIsPerfect,
  },
  {
    id: 'staff-from-project-money',
    says: ['used', 'paid', 'misuse'],
    evenHedged: true,
    against: runningIsNothing,
  },

  { id: 'fell', of: ROW_TOPICS, says: ['fall'], against: compared('>=') },
  { id: 'rose', of: ROW_TOPICS, says: ['rise'], against: compared('<=') },
  { id: 'no-growth', of: ROW_TOPICS, says: ['flat'], evenHedged: true, against: compared('>') },
  { id: 'no-growth', of: ROW_TOPICS, says: ['rise'], denied: true, against: compared('>') },
  { id: 'within-budget', of: ROW_TOPICS, says: ['within'], against: compared('>', 'budget') },
  {
    id: 'within-budget',
    of: ROW_TOPICS,
    says: ['over'],
    denied: true,
    against: compared('>', 'budget'),
  },
  { id: 'over-budget', of: ROW_TOPICS, says: ['over'], against: compared('<=', 'budget') },
  { id: 'nothing-spent', of: ROW_TOPICS, says: ['nil'], against: wasSpent },

  {
    id: 'not-overspent',
    of: MONEY,
    says: ['over'],
    denied: true,
    against: total('executed', '>', 'annualBudget'),
  },
  {
    id: 'not-overspent',
    of: ['execution', 'spending'],
    says: ['within'],
    against: total('executed', '>', 'annualBudget'),
  },
  {
    id: 'overspent',
    of: MONEY,
    says: ['over'],
    only: 'reason',
    against: total('executed', '<=', 'annualBudget'),
  },
  {
    id: 'budget-unchanged',
    of: ['budget'],
    says: ['adjusted'],
    denied: true,
    evenPast: true,
    against: total('annualBudget', '!=', 'initialBudget'),
  },
  {
    id: 'budget-changed',
    of: ['budget', 'money'],
    says: ['adjusted'],
    evenPast: true,
    against: nothingAdjusted,
  },
  { id: 'not-overstaffed', says: ['overstaffed'], denied: true, against: staff('>') },
  { id: 'overstaffed', says: ['overstaffed'], against: staff('<=') },
  {
    id: 'headcount-stated',
    of: ['staffing'],
    says: ['headcount'],
    only: 'reason',
    against: headcountIsAnother,
  },

  {
    id: 'satisfaction-low',
    of: ['satisfaction'],
    says: ['low'],
    against: everySatisfactionReached,
  },
  {
    id: 'satisfaction-low',
    of: ['satisfaction'],
    says: ['done', 'high'],
    denied: true,
    against: everySatisfactionReached,
  },
  {
    id: 'satisfaction-met',
    of: ['satisfaction'],
    says: ['done', 'beyond'],
    against: satisfactionMissed,
  },
  {
    id: 'satisfaction-stated',
    of: ['satisfaction'],
    says: ['percent'],
    against: satisfactionIsAnother,
  },
  { id: 'no-incident', says: ['incident'], denied: true, against: incidentHappened },
];
