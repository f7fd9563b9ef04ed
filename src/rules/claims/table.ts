import { decimal, matchesPrinted } from '../../amount';
import {
  Facts,
  evidence,
  indicatorEvidence,
  rowEvidence,
  type Evidence,
  type IndicatorFact,
} from './facts';
import { named } from '../field-names';
import { figure, figureState } from '../figure';
import { admissionIn } from './admissions';
import type { Predicate, Topic } from './lexicon';
import type { Assertion } from './scan';
import type { Statement } from './statement';

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
  against(facts: Facts, said: Assertion, statement: Statement): Evidence | undefined;
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
  | 'budget-raised'
  | 'budget-cut'
  | 'satisfaction-low'
  | 'satisfaction-met'
  | 'satisfaction-stated'
  | 'no-incident';

const FULL = decimal('1');
const HUNDRED = decimal('100');
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

/* ---- relations ----------------------------------------------------------------------------------------- */

type Against = Claim['against'];

const isFullyExecuted: Against = (facts) =>
  facts.rate()?.greaterThanOrEqualTo(FULL) ? facts.rateEvidence() : undefined;

const isNotFullyExecuted: Against = (facts) =>
  facts.rate()?.lessThan(FULL) ? facts.rateEvidence() : undefined;

const isUnderExecuted: Against = (facts) =>
  facts.rate()?.lessThan(facts.subject.rubric.thresholds.underExecuted.value)
    ? facts.rateEvidence()
    : undefined;

const isAnotherRate: Against = (facts, { percent, bound }) => {
  const rate = facts.rate();
  if (!rate || percent === undefined) return undefined;
  return agreesWith(percent, bound, rate.times(HUNDRED)) ? undefined : facts.rateEvidence();
};

function agreesWith(
  percent: string,
  bound: Assertion['bound'],
  exact: ReturnType<typeof decimal>,
): boolean {
  const said = decimal(percent);
  if (bound === 'least') return exact.greaterThanOrEqualTo(said);
  if (bound === 'most') return exact.lessThanOrEqualTo(said);
  return matchesPrinted(exact, said, said.decimalPlaces());
}

const missed = (facts: Facts, which: (fact: IndicatorFact) => boolean) =>
  indicatorEvidence(facts.indicators().filter((fact) => fact.score?.missed && which(fact)));

function isTimed({ row }: IndicatorFact): boolean {
  return (
    row.category === 'timeliness' ||
    row.target?.reading.kind === 'date' ||
    /及时|按时|按期|时限|时间|进度/.test(row.name)
  );
}

function isWork(fact: IndicatorFact): boolean {
  return (
    isTimed(fact) || fact.row.category === 'quantity' || /完成|办结|完工|竣工/.test(fact.row.name)
  );
}

const somethingLate: Against = (facts) => missed(facts, isTimed);
const someWorkMissed: Against = (facts) => missed(facts, isWork);
const somethingMissed: Against = (facts) => missed(facts, () => true);

/** Whether the row of a reason has reached its target by its own figures. */
function isReached(score: IndicatorFact['score']): boolean {
  return (
    score !== undefined &&
    !score.missed &&
    (score.method === 'achieved' || score.method === 'zero-target' || score.method === 'date')
  );
}

const ownRow = (facts: Facts, { row }: Statement) =>
  row === undefined ? undefined : facts.indicators().find(({ index }) => index === row);

const ownRowReached: Against = (facts, _, statement) => {
  const own = ownRow(facts, statement);
  return own && isReached(own.score) ? indicatorEvidence([own]) : undefined;
};

const ownRowMissed: Against = (facts, _, statement) => {
  const own = ownRow(facts, statement);
  return own?.score?.missed ? indicatorEvidence([own]) : undefined;
};

const COMPLIANCE = /合规|违规|违纪|违法|挪用|合法/;

const complianceIsPerfect: Against = (facts) =>
  indicatorEvidence(
    facts.indicators().filter(({ row, score }) => COMPLIANCE.test(row.name) && isPerfect(score)),
  );

function isPerfect(score: IndicatorFact['score']): boolean {
  if (!score || !isReached(score)) return false;
  return score.weight === undefined || score.reported?.equals(score.weight) !== false;
}

/** A breach that a reason admits, or a compliance indicator that missed its target. */
const breachIsAdmitted: Against = (facts, _, statement) => {
  const admitted = admissionIn(facts.subject, statement);
  if (admitted) {
    const { place, text, row } = admitted.statement;
    return {
      cells: [place],
      terms: [{ label: named('reason'), cell: place, value: admitted.quote || text }],
      rows: row === undefined ? [] : [row],
    };
  }
  return missed(facts, ({ row }) => COMPLIANCE.test(row.name));
};

const runningIsNothing: Against = ({ subject }, { topics, around }) => {
  const isOne = topics.includes('projectMoney') && topics.includes('staffMoney');
  if (isOne || !around.includes('projectMoney') || !around.includes('staffMoney')) return undefined;
  const field = subject.basic?.rows.running?.finalAccounts;
  const isNothing = figureState(field) === 'figure' ? figure(field)?.stored.isZero() : field;
  return isNothing ? evidence([{ label: named('running'), field }]) : undefined;
};

type Relation = '>' | '>=' | '<' | '<=';

/** A row of the basic data whose 决算 stands in the relation to what it was compared with. */
const compared =
  (relation: Relation, always?: 'budget'): Against =>
  (facts, { topics, versus }) => {
    const row = facts.row(topics);
    const column = always ?? versus ?? 'lastYear';
    const now = row?.finalAccounts;
    const then = row?.[column];
    if (!row || !now || !then || (now.isZero() && then.isZero())) return undefined;
    const order = now.comparedTo(then);
    const holds =
      relation === '>'
        ? order > 0
        : relation === '>='
          ? order >= 0
          : relation === '<'
            ? order < 0
            : order <= 0;
    return holds ? rowEvidence(row, ['finalAccounts', column]) : undefined;
  };

const wasSpent: Against = (facts, { topics }) => {
  const row = facts.row(topics);
  return row?.finalAccounts?.greaterThan(0) ? rowEvidence(row, ['finalAccounts']) : undefined;
};

const total =
  (
    a: 'executed' | 'annualBudget',
    relation: '>' | '<=' | '<' | '>=' | '!=',
    b: 'annualBudget' | 'initialBudget',
  ): Against =>
  (facts) => {
    const [left, right] = [facts.funds(a), facts.funds(b)];
    if (!left || !right) return undefined;
    const order = left.yuan.comparedTo(right.yuan);
    const holds = {
      '>': order > 0,
      '>=': order >= 0,
      '<': order < 0,
      '<=': order <= 0,
      '!=': order !== 0,
    };
    if (!holds[relation]) return undefined;
    return evidence([
      { label: named(a), field: left.field },
      { label: named(b), field: right.field },
    ]);
  };

const staff =
  (relation: '>' | '<='): Against =>
  ({ subject }) => {
    const [actual, posts] = [
      figure(subject.basic?.staffing.actual),
      figure(subject.basic?.staffing.authorised),
    ];
    if (!actual || !posts || actual.stored.greaterThan(posts.stored) !== (relation === '>'))
      return undefined;
    return evidence([
      { label: named('staff'), field: actual.field },
      { label: named('authorised'), field: posts.field },
    ]);
  };

const satisfactionRows = (facts: Facts) =>
  facts
    .indicators()
    .filter(({ row }) => row.category === 'satisfaction' || row.name.includes('满意'));

const everySatisfactionReached: Against = (facts) => {
  const rows = satisfactionRows(facts);
  return rows.length > 0 && rows.every(({ score }) => isReached(score))
    ? indicatorEvidence(rows)
    : undefined;
};

const satisfactionMissed: Against = (facts) =>
  indicatorEvidence(satisfactionRows(facts).filter(({ score }) => score?.missed));

const satisfactionIsAnother: Against = (facts, { percent, bound }) => {
  if (percent === undefined) return undefined;
  const rows = satisfactionRows(facts);
  const values = rows.map(({ row }) => {
    const found = figure(row.actual);
    if (!found || row.actual?.reading.kind !== 'quantity' || row.actual.reading.comparator)
      return undefined;
    return found.stored.lessThanOrEqualTo(1) ? found.stored.times(HUNDRED) : found.stored;
  });
  if (rows.length === 0 || values.some((one) => one === undefined)) return undefined;
  return values.some((one) => one && agreesWith(percent, bound, one))
    ? undefined
    : indicatorEvidence(rows);
};

const incidentHappened: Against = (facts, { word, degrees }) =>
  indicatorEvidence(
    facts.indicators().filter(({ row, score }) => {
      const noun = word.slice(-2);
      if (!row.name.includes(noun) || row.name.endsWith('率')) return false;
      if (!degrees.every((degree) => row.name.includes(degree.slice(0, 2)))) return false;
      return score?.method === 'zero-target' && figure(row.actual)?.stored.greaterThan(0) === true;
    }),
  );

const somethingLost: Against = (facts) =>
  indicatorEvidence(
    facts
      .indicators()
      .filter(({ score }) => score?.weight && score.reported?.lessThan(score.weight)),
  );

/* ---- the table ----------------------------------------------------------------------------------------- */

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
    says: ['paid', 'used'],
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
    id: 'goals-all-met',
    of: ['goal'],
    says: ['done', 'beyond'],
    all: true,
    general: true,
    against: somethingMissed,
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
  { id: 'no-growth', of: ROW_TOPICS, says: ['flat'], against: compared('>') },
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
  { id: 'not-overstaffed', says: ['overstaffed'], denied: true, against: staff('>') },
  { id: 'overstaffed', says: ['overstaffed'], against: staff('<=') },

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
