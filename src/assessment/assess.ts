import type { Writable } from '../amount';
import {
  readForms,
  type FormsReading,
  type FormUnit,
  type ProjectList,
  type SelfEvaluation,
} from '../forms';
import type { Report } from '../narrative';
import { isAltered, type Rubric } from '../rubrics';
import { judgeTogether, RULES, type Judgement, type Subject } from '../rules';
import { forgetEach, score, type ScoreCard, TOGETHER } from '../scoring';
import { parseKept, recalculated, type Gap, type Kept, type Snapshot } from '../workbook';
import { partsOfWhole } from './consolidated';
import { criteriaOf } from './criteria';
import type { Assessment, UnitAssessment } from './model';
import { namesOf, namesOfList } from './names';
import { projectListsOf } from './project-lists';
import { reportedOf } from './reported';
import { chooseRubric, type RubricChoice } from './rubric';
import {
  earlierOf,
  evaluationsOf,
  projectsOf,
  subjectOf,
  type Beside,
  type UnitForms,
} from './subject';
import {
  countOutcomes,
  formSummary,
  indicatorSummaries,
  inOrder,
  isMatter,
  listSummary,
  outOf100,
  sheetOrder,
  type SheetOrder,
  scoreSummary,
  sectionSummaries,
} from './summary';
import { unfitTo } from './unfit';
import { straysOf } from './strays';
import { basicOf, evaluationOf, standingList } from './unit-forms';

export interface AssessInput {
  readonly snapshot: Snapshot;
  /** The user's choice; without it the one kept with the workbook counts, then what the form suggests. */
  readonly rubric?: Rubric | undefined;
  /** The narrative report of the unit. */
  readonly report?: Report | undefined;
  /** Last year's workbook. */
  readonly previous?: Snapshot | undefined;
}

/** A workbook's forms under a rubric: everything there is to say about them. Pure; never throws on what a workbook holds. */
export function assess({ snapshot, rubric, report, previous }: AssessInput): Assessment {
  const kept = parseKept(snapshot.kept);
  const { hints } = kept.settings;
  const options = hints ? { hints } : {};
  const reading = readForms(snapshot, options);
  // Judged is what the sheets show; that a formula comes to something else is told besides.
  const fresh = recalculated(snapshot, new Set(reading.forms.map(({ sheet }) => sheet)));
  const earlier = previous && readForms(previous);
  const { gaps } = snapshot;
  return assessForms({
    reading,
    kept,
    gaps,
    fresh,
    rubric,
    report,
    previous: earlier,
  });
}

export interface AssessFormsInput {
  readonly reading: FormsReading;
  readonly kept: Kept;
  readonly gaps: readonly Gap[];
  /** What formulas come to whose result in the forms is another one, by `sheet!A1`. */
  readonly fresh?: ReadonlyMap<string, string> | undefined;
  readonly rubric?: Rubric | undefined;
  readonly report?: Report | undefined;
  readonly previous?: FormsReading | undefined;
}

/** The same for forms that were read already. */
export function assessForms(input: AssessFormsInput): Assessment {
  const { reading, kept, gaps, report } = input;
  const choice = chooseRubric(input.rubric, kept.settings);
  const first = reading.units.map((unit) => evaluationOf(reading, unit)).find((one) => one);
  const rubric = choice.chosen ?? choice.of(first);
  const earlier = input.previous && earlierOf(input.previous);
  const reported = report && reportedOf(reading, report);
  const context: Context = {
    reading,
    kept,
    choice,
    rubric,
    reported,
    earlier,
    fresh: input.fresh,
    order: sheetOrder([...reading.forms, ...(reading.lists ?? [])]),
    projects: projectsOf(reading),
    evaluations: evaluationsOf(reading),
    parts: partsOfWhole(reading),
    projectLists: projectListsOf(reading),
    strays: straysOf(reading),
  };
  const { units, lists } = assessUnits(context);
  return {
    rubric: {
      id: rubric.id,
      version: rubric.version,
      title: rubric.title,
      citations: rubric.citations,
      ...(isAltered(rubric) && { altered: true as const }),
    },
    rubricSuggested: choice.chosen === undefined,
    ...(choice.refused && { rubricRefused: true as const }),
    forms: [...reading.forms.map(formSummary), ...lists.map(listSummary)],
    units,
    unread: reading.unread,
    leftOut: reading.leftOut,
    gaps,
    acknowledged: kept.acknowledged,
  };
}

interface Context extends Beside {
  readonly choice: RubricChoice;
  /** The workbook's rubric. */
  readonly rubric: Rubric;
  readonly order: SheetOrder;
}

/** A unit with its forms, their scores, and how rules see it. */
interface Own extends UnitForms {
  readonly unit: FormUnit;
  /** The list that it is. */
  readonly list: ProjectList | undefined;
  readonly subject: Subject;
}

/** The units, and the lists that are units of their own, in the same order. */
interface Assessed {
  readonly units: UnitAssessment[];
  readonly lists: ProjectList[];
}

/** So many units at a time that neither the code of the rules nor what they work out of units is fetched again and again. */
function assessUnits(context: Context): Assessed {
  const { units, forms } = context.reading;
  const assessed: Assessed = { units: [], lists: [] };
  for (let from = 0; from < units.length; from += TOGETHER) {
    const together = units.slice(from, from + TOGETHER);
    const own = together.map((unit, at) => ownOf(context, unit, from + at));
    const judged = judgeTogether(
      own.map(({ subject }) => subject),
      RULES,
    );
    own.forEach((one, at) => {
      const judgements = judged[at] ?? [];
      if (one.list && !isTold(one.list, judgements)) return;
      const { basic, evaluation } = one.unit;
      const read = one.list
        ? [forms.length + assessed.lists.push(one.list) - 1]
        : [basic, evaluation].filter((form) => form !== undefined);
      assessed.units.push(assessUnit(context, one, read, judgements));
    });
    forgetEach();
  }
  return assessed;
}

/** A list that was held against forms and has nothing wrong is told with the sheets beside them. */
function isTold({ rows }: ProjectList, judgements: readonly Judgement[]): boolean {
  return rows.every(({ form }) => !form) || judgements.some(isMatter);
}

function ownOf(context: Context, unit: FormUnit, index: number): Own {
  const { reading, choice } = context;
  const basic = basicOf(reading, unit);
  const evaluation = evaluationOf(reading, unit);
  const rubric = evaluation ? choice.of(evaluation) : context.rubric;
  const card = evaluation && score(evaluation, rubric);
  const forms = { basic, evaluation, rubric, card };
  const list = standingList(reading, unit);
  return { ...forms, unit, list, subject: subjectOf(context, unit, index, forms) };
}

function assessUnit(
  context: Context,
  { unit, list, basic, evaluation, rubric, card }: Own,
  forms: readonly number[],
  judgements: readonly Judgement[],
): UnitAssessment {
  const { choice } = context;
  const { name, organisation } = list ? namesOfList(list) : namesOf(basic, evaluation);
  const scored = evaluation && card && isScored(evaluation, card) ? card : undefined;
  const assessed: Writable<UnitAssessment> = Object.assign(
    onDemand(judgements, context.order, evaluation && card && { evaluation, card, rubric }),
    {
      name,
      organisation,
      year: evaluation?.year ?? basic?.year ?? list?.year ?? null,
      forms,
      pairing: unit.pairing,
      score: scored ? scoreSummary(scored, rubric) : null,
      checks: countOutcomes(judgements),
    },
  );
  if (unit.department !== undefined) assessed.department = unit.department;
  if (rubric.id !== context.rubric.id) {
    assessed.rubric = { id: rubric.id, version: rubric.version };
  }
  if (evaluation && card && choice.chosen) {
    const unfit = unfitTo(evaluation, card.sections, rubric);
    if (unfit.length > 0) assessed.rubricUnfit = unfit;
  }
  const converted = scored && outOf100(scored, rubric);
  if (converted) assessed.outOf100 = converted;
  const criteria = criteriaOf(rubric, basic, evaluation);
  if (criteria.length > 0) assessed.criteria = criteria;
  return assessed;
}

interface Scoring {
  readonly evaluation: SelfEvaluation;
  readonly card: ScoreCard;
  readonly rubric: Rubric;
}

type Details = Pick<UnitAssessment, 'sections' | 'indicators' | 'findings' | 'matters' | 'passed'>;

/** Most units of a large workbook are never looked into: their rows are written out for whoever looks. */
function onDemand(
  judgements: readonly Judgement[],
  order: SheetOrder,
  scoring: Scoring | undefined,
): Details {
  const findings = once(() => inOrder(judgements, order));
  const matters = once(() => inOrder(judgements.filter(isMatter), order));
  const sections = once(() =>
    scoring ? sectionSummaries(scoring.evaluation, scoring.card, scoring.rubric) : [],
  );
  const indicators = once(() =>
    scoring ? indicatorSummaries(scoring.evaluation, scoring.card, scoring.rubric) : [],
  );
  return {
    get sections() {
      return sections();
    },
    get indicators() {
      return indicators();
    },
    get findings() {
      return findings();
    },
    get matters() {
      return matters();
    },
    get passed() {
      return judgements.flatMap(({ rule, outcome }) => (outcome === 'pass' ? [rule] : []));
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A form without indicators, or without weights and scores, is given none, whatever total it states. */
function isScored({ indicators, columns }: SelfEvaluation, card: ScoreCard): boolean {
  if (indicators.length === 0) return false;
  const isTotalOfRows = card.reported !== undefined && (columns.weight || columns.score);
  return card.typedSum !== undefined || isTotalOfRows || !card.weight.isZero();
}
