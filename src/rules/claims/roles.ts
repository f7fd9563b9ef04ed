/** What a word does in a sentence. */

/** Rows of the basic data, and those that offices list under 公用经费. */
export const ROW_TOPICS = [
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

/** What a sentence is about. A row of the basic data is named as the forms name it. */
export type Topic =
  | 'execution'
  | 'spending'
  | 'task'
  | 'goal'
  | 'satisfaction'
  | 'staffing'
  | 'budget'
  | 'money'
  | 'projectMoney'
  | 'staffMoney'
  | (typeof ROW_TOPICS)[number];

/** What is said of it. */
export type Predicate =
  | 'low'
  | 'wanting'
  | 'high'
  | 'percent'
  /** A number of persons. */
  | 'headcount'
  | 'done'
  | 'late'
  | 'beyond'
  | 'paid'
  | 'leftover'
  | 'misuse'
  | 'proper'
  | 'used'
  | 'rise'
  | 'fall'
  | 'flat'
  | 'over'
  | 'within'
  /** There was nothing of it at all: 零支出. */
  | 'nil'
  /** An accident, a complaint: what a zero target is about. */
  | 'incident'
  | 'overstaffed'
  | 'adjusted'
  | 'fullMarks';

/** What changes the force of what is said. */
export type Modifier =
  /** Denies the verb after it, up to a conjunction or 的. */
  | 'not'
  /** Denies that there is any of what follows. */
  | 'none'
  | 'all'
  | 'hedge'
  | 'onTime'
  /** A wish, a duty, a plan: nothing is claimed. */
  | 'intent'
  /** The same for the rest of the sentence. */
  | 'plan'
  /** Another time than the year of the form. */
  | 'past'
  /** Somebody whose figures are not the unit's: 施工单位资金支付率. */
  | 'other'
  | 'versusLastYear'
  | 'versusBudget'
  /** Punishment of what is named: a policy, not an admission. */
  | 'sanction'
  | 'of'
  /** What follows is the cause, and has a subject of its own. */
  | 'because'
  | 'break'
  | 'list'
  | 'from'
  /** Words between topic and predicate that add nothing. */
  | 'adverb'
  /** Seriousness of an incident. */
  | 'degree'
  | 'plain';

export type Role = Topic | Predicate | Modifier;
