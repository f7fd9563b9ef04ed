/** How the tables can stand against a sentence: one function for each relation that the table of claims names. */
import { decimal, matchesPrinted, type Decimal } from '../../amount';
import { figure, figureState, isExecutionName } from '../../scoring';
import { named } from '../field-names';
import type { Category } from '../../forms';
import { admissionIn, paysStaffFromProjects } from './admissions';
import { speaksOf } from './one-work';
import { isReached } from './own-row';
import {
  evidence,
  indicatorEvidence,
  rowEvidence,
  type Evidence,
  type Facts,
  type IndicatorFact,
} from './facts';
import type { Assertion } from './assertion';
import type { Statement } from './statement';

/** What the tables say against a sentence; `undefined` where they do not contradict it. */
export type Against = (facts: Facts, said: Assertion, statement: Statement) => Evidence | undefined;

export function agreesWith(percent: string, bound: Assertion['bound'], exact: Decimal): boolean {
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

export const somethingLate: Against = (facts, said) => {
  const isMeant = speaksOf(facts, said);
  return missed(facts, (fact) => isTimed(fact) && isMeant(fact));
};
const RATE_OF_WORK = /(?:完成|办结|完工|竣工|及时)率/;

/**
 * A sentence that names goals as well (绩效指标完成率) is judged as one of goals; a rate of something else (工程验收合格率) is
 * not of how much was done.
 */
export const someWorkMissed: Against = (facts, said) => {
  const { topics, predicate, quote } = said;
  const ofAnotherRate =
    predicate === 'percent' && quote.includes('率') && !RATE_OF_WORK.test(quote);
  if (topics.includes('goal') || ofAnotherRate) return undefined;
  const isMeant = speaksOf(facts, said);
  return missed(facts, (fact) => isWork(fact) && isMeant(fact));
};
const RATE_OF_GOALS = /(?:完成|实现|达成|达标|达到|办结|完工|竣工|及时)率/;

const KINDS: Readonly<Partial<Record<Category, string>>> = {
  quantity: '数量|产出',
  quality: '质量|产出',
  timeliness: '时效|产出',
  cost: '成本|产出',
  economic: '(?<!社会|生态)(?:经济)?效益',
  social: '(?<!经济|生态)(?:社会)?效益',
  ecological: '(?<!经济|社会)(?:生态)?效益',
  sustainability: '可持续影响?|(?<!经济|社会|生态)效益',
  satisfaction: '满意度',
};
/** Behind the kind come other kinds, and what all of them are. */
const OF_KIND =
  '(?:类|性|方面)?的?(?:[、和及与][^，。；]{2,12}?)?(?:绩效|年度|[一二三]级)*(?:指标|目标)';
const ANY_KIND = new RegExp(`(?:${Object.values(KINDS).join('|')})${OF_KIND}`);
const BY_KIND = new Map(
  Object.entries(KINDS).map(([kind, words]) => [kind, new RegExp(`(?:${words})${OF_KIND}`)]),
);

/** 质量指标全部完成 is of the rows of that kind alone; outputs and benefits are all there are. */
export const somethingMissed: Against = (facts, { quote, predicate }) => {
  // 绩效目标申报率100%: how many were written, not how many were met.
  if (predicate === 'percent' && quote.includes('率') && !RATE_OF_GOALS.test(quote))
    return undefined;
  const isOfAll = !ANY_KIND.test(quote) || (quote.includes('产出') && quote.includes('效益'));
  const isOfGoals = !quote.includes('指标');
  return missed(facts, ({ row }) => {
    // The rate of spending is an indicator, but no goal: 目标全部完成 beside 97.65% of the money.
    if (isOfGoals && isExecutionName(row.name)) return false;
    return isOfAll || BY_KIND.get(row.category)?.test(quote) === true;
  });
};

const COMPLIANCE = /合规|违规|违纪|违法|挪用|合法/;

export const complianceIsPerfect: Against = (facts) =>
  indicatorEvidence(
    facts.indicators().filter(({ row, score }) => COMPLIANCE.test(row.name) && isPerfect(score)),
  );

function isPerfect(score: IndicatorFact['score']): boolean {
  if (!score || !isReached(score)) return false;
  return score.weight === undefined || score.reported?.equals(score.weight) !== false;
}

/** A breach that a reason admits, or a compliance indicator that missed its target. */
export const breachIsAdmitted: Against = (facts, _, statement) => {
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

export const runningIsNothing: Against = ({ subject }, said) => {
  if (!paysStaffFromProjects(said)) return undefined;
  const field = subject.basic?.rows.running?.finalAccounts;
  const isNothing = figureState(field) === 'figure' ? figure(field)?.stored.isZero() : field;
  return isNothing ? evidence([{ label: named('running'), field }]) : undefined;
};

const RELATIONS = {
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '=': (order: number) => order === 0,
  '!=': (order: number) => order !== 0,
} as const;
type Relation = keyof typeof RELATIONS;

/** 公用经费控制率较上年下降: what fell is a rate of it. */
function isOfRate({ quote, subject, word }: Assertion): boolean {
  const from = subject === '' ? -1 : quote.indexOf(subject);
  return (
    from >= 0 &&
    /率|占比|比[例重]/.test(quote.slice(from + subject.length, quote.lastIndexOf(word)))
  );
}

/** A row of the basic data whose 决算 stands in the relation to what it was compared with. */
export const compared =
  (relation: Relation, always?: 'budget'): Against =>
  (facts, said) => {
    const { topics, versus } = said;
    const row = isOfRate(said) ? undefined : facts.row(topics);
    const column = always ?? versus ?? 'lastYear';
    const now = row?.finalAccounts;
    const then = row?.[column];
    if (!row || !now || !then || (now.isZero() && then.isZero())) return undefined;
    if (!RELATIONS[relation](now.comparedTo(then))) return undefined;
    return rowEvidence(row, ['finalAccounts', column]);
  };

/**
 * A row that moved beyond the ratio from which a reason is asked for: 基本持平 leaves room for less. Growth that is denied without a
 * reserve is judged to the cent instead, and only what is called level may not fall.
 */
export const movedFar: Against = (facts, said) => {
  const { topics, hedged, word } = said;
  const row = isOfRate(said) ? undefined : facts.row(topics);
  const { finalAccounts: now, lastYear: then } = row ?? {};
  if (!row || !now || !then) return undefined;
  const change = now.minus(then);
  const isJudged = change.isNegative() ? word === '持平' : hedged;
  const { yearOnYear } = facts.subject.rubric.thresholds;
  const isFar = change.abs().greaterThan(then.times(decimal(yearOnYear.value)));
  return isJudged && isFar ? rowEvidence(row, ['finalAccounts', 'lastYear']) : undefined;
};

export const wasSpent: Against = (facts, { topics }) => {
  const row = facts.row(topics);
  return row?.finalAccounts?.greaterThan(0) ? rowEvidence(row, ['finalAccounts']) : undefined;
};

/** Two amounts of the funds block that stand in the relation. */
export const total =
  (
    a: 'executed' | 'annualBudget',
    relation: Relation,
    b: 'annualBudget' | 'initialBudget',
  ): Against =>
  (facts) => {
    const [left, right] = [facts.funds(a), facts.funds(b)];
    if (!left || !right || !RELATIONS[relation](left.yuan.comparedTo(right.yuan))) return undefined;
    return evidence([
      { label: named(a), field: left.field },
      { label: named(b), field: right.field },
    ]);
  };

export const staff =
  (relation: '>' | '<='): Against =>
  ({ subject }, { quote }) => {
    // 超编0人 denies it.
    if (/超编[^，。；\d]{0,4}[0零]\s*[人名个]/.test(quote)) return undefined;
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

/** 基本支出预算未作调整 says nothing of the whole. */
const PART_OF_BUDGET = /基本支出|项目支出|人员|公用|三公|[“"]三公|专项|拨款/;

export const wholeBudgetMoved: Against = (facts, said, claim) =>
  PART_OF_BUDGET.test(said.quote)
    ? undefined
    : total('annualBudget', '!=', 'initialBudget')(facts, said, claim);

export const incidentHappened: Against = (facts, { word, degrees }) =>
  indicatorEvidence(
    facts.indicators().filter(({ row, score }) => {
      const noun = word.slice(-2);
      if (!row.name.includes(noun) || row.name.endsWith('率')) return false;
      if (!degrees.every((degree) => row.name.includes(degree.slice(0, 2)))) return false;
      return score?.method === 'zero-target' && figure(row.actual)?.stored.greaterThan(0) === true;
    }),
  );

export const somethingLost: Against = (facts) =>
  indicatorEvidence(
    facts
      .indicators()
      .filter(({ score }) => score?.weight && score.reported?.lessThan(score.weight)),
  );
