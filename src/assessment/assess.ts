import { formatDecimal, type Writable } from '../amount';
import {
  nameKey,
  readForms,
  type BasicData,
  type FormsReading,
  type FormUnit,
  type SelfEvaluation,
} from '../forms';
import type { Report } from '../narrative';
import { isAltered, type Rubric } from '../rubrics';
import { judge, RULES, type Subject } from '../rules';
import { score, scoreCriteria, type ScoreCard } from '../scoring';
import { parseKept, recalculated, type Gap, type Kept, type Snapshot } from '../workbook';
import type { Assessment, CriterionSummary, UnitAssessment } from './model';
import { namesOf } from './names';
import { chooseRubric, type RubricChoice } from './rubric';
import {
  countOutcomes,
  formSummary,
  indicatorSummaries,
  inOrder,
  isMatter,
  outOf100,
  sheetOrder,
  type SheetOrder,
  scoreSummary,
  sectionSummaries,
} from './summary';
import { unfitTo } from './unfit';

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
  const context: Context = {
    reading,
    kept,
    choice,
    rubric,
    report,
    earlier,
    fresh: input.fresh,
    order: sheetOrder(reading.forms),
    projects: projectsOf(reading),
  };
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
    forms: reading.forms.map(formSummary),
    units: reading.units.map((unit, index) => assessUnit(context, unit, index)),
    unread: reading.unread,
    leftOut: reading.leftOut,
    gaps,
    acknowledged: kept.acknowledged,
  };
}

interface Context {
  readonly reading: FormsReading;
  readonly kept: Kept;
  readonly choice: RubricChoice;
  /** The workbook's rubric. */
  readonly rubric: Rubric;
  readonly report: Report | undefined;
  /** Last year's units, where a workbook of last year was given. */
  readonly earlier: readonly Earlier[] | undefined;
  readonly fresh: ReadonlyMap<string, string> | undefined;
  readonly order: SheetOrder;
  /** Project forms by the index of the department's unit. */
  readonly projects: ReadonlyMap<number, readonly SelfEvaluation[]>;
}

function assessUnit(context: Context, unit: FormUnit, index: number): UnitAssessment {
  const { reading, kept, choice, report } = context;
  const basic = basicOf(reading, unit);
  const evaluation = evaluationOf(reading, unit);
  const rubric = evaluation ? choice.of(evaluation) : context.rubric;
  const card = evaluation && score(evaluation, rubric);
  const previous = basic && previousOf(basic, unit, context);
  // A narrative report is a department's; with several units nobody can tell whose.
  const own = report && isReported(reading, unit) ? report : undefined;
  const subject: Writable<Subject> = {
    rubric,
    kept,
    projects: context.projects.get(index) ?? NONE,
  };
  if (basic) subject.basic = basic;
  if (evaluation) subject.evaluation = evaluation;
  if (card) subject.card = card;
  if (own) subject.report = own;
  if (context.fresh) subject.fresh = context.fresh;
  const owner = unit.department === undefined ? undefined : reading.units[unit.department];
  const department = owner && evaluationOf(reading, owner);
  if (department) subject.department = department;
  if (previous) subject.previous = previous;
  const judgements = judge(subject, RULES);
  // Most units of a large workbook are never looked into: their rows are written out for whoever looks.
  const findings = once(() => inOrder(judgements, context.order));
  const matters = once(() => inOrder(judgements.filter(isMatter), context.order));
  const sections = once(() =>
    card && evaluation ? sectionSummaries(evaluation, card, rubric) : [],
  );
  const indicators = once(() =>
    card && evaluation ? indicatorSummaries(evaluation, card, rubric) : [],
  );
  const criteria = criteriaOf(rubric, basic, evaluation);
  const { name, organisation } = namesOf(basic, evaluation);
  const assessed: Writable<UnitAssessment> = {
    name,
    organisation,
    year: evaluation?.year ?? basic?.year ?? null,
    forms: [unit.basic, unit.evaluation].filter((form) => form !== undefined),
    pairing: unit.pairing,
    score: card && isScored(card) ? scoreSummary(card, rubric) : null,
    get sections() {
      return sections();
    },
    get indicators() {
      return indicators();
    },
    checks: countOutcomes(judgements),
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
  if (unit.department !== undefined) assessed.department = unit.department;
  if (rubric.id !== context.rubric.id) {
    assessed.rubric = { id: rubric.id, version: rubric.version };
  }
  if (evaluation && card && choice.chosen) {
    const unfit = unfitTo(evaluation, card.sections, rubric);
    if (unfit.length > 0) assessed.rubricUnfit = unfit;
  }
  const converted = card && isScored(card) ? outOf100(card, rubric) : undefined;
  if (converted) assessed.outOf100 = converted;
  if (criteria.length > 0) assessed.criteria = criteria;
  return assessed;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const NONE: readonly SelfEvaluation[] = [];

function projectsOf(reading: FormsReading): ReadonlyMap<number, readonly SelfEvaluation[]> {
  const projects = new Map<number, SelfEvaluation[]>();
  for (const unit of reading.units) {
    const form = evaluationOf(reading, unit);
    if (unit.department === undefined || !form) continue;
    const own = projects.get(unit.department);
    if (own) own.push(form);
    else projects.set(unit.department, [form]);
  }
  return projects;
}

/** A form without weights and scores is given none. */
function isScored(card: ScoreCard): boolean {
  return card.typedSum !== undefined || card.reported !== undefined || !card.weight.isZero();
}

function basicOf({ forms }: FormsReading, unit: FormUnit): BasicData | undefined {
  const form = unit.basic === undefined ? undefined : forms[unit.basic];
  return form?.kind === 'basic-data' ? form : undefined;
}

function evaluationOf({ forms }: FormsReading, unit: FormUnit): SelfEvaluation | undefined {
  const form = unit.evaluation === undefined ? undefined : forms[unit.evaluation];
  return form && form.kind !== 'basic-data' ? form : undefined;
}

function earlierOf(reading: FormsReading): readonly Earlier[] {
  return reading.units.flatMap((unit) => {
    const basic = basicOf(reading, unit);
    return basic ? [{ basic, name: unitName(reading, unit) }] : [];
  });
}

/** Basic data with the name of its unit, which a form may state on the self-evaluation alone. */
interface Earlier {
  readonly basic: BasicData;
  readonly name: string;
}

function unitName(reading: FormsReading, unit: FormUnit): string {
  return nameKey(namesOf(basicOf(reading, unit), evaluationOf(reading, unit)).name);
}

/** Last year's basic data of the same unit: by name; with one unit on either side that one, if its name is not another. */
function previousOf(
  { year = 0 }: BasicData,
  unit: FormUnit,
  { earlier, reading }: Context,
): BasicData | 'unmatched' | undefined {
  if (!earlier) return undefined;
  const name = unitName(reading, unit);
  const same = earlier.filter((one) => one.name === name);
  const found = same.find(({ basic }) => basic.year === year - 1) ?? same[0];
  if (found) return found.basic;
  const isOnly = reading.forms.filter(({ kind }) => kind === 'basic-data').length === 1;
  const [only] = earlier;
  const mayBeOne = only && (only.name.includes(name) || name.includes(only.name));
  return mayBeOne && earlier.length === 1 && isOnly ? only.basic : 'unmatched';
}

/** The report is that of the only department, or of the only unit there is. */
function isReported(reading: FormsReading, unit: FormUnit): boolean {
  if (reading.units.length === 1) return true;
  const departments = reading.units.filter((one) => {
    const form = evaluationOf(reading, one);
    return form ? form.kind !== 'project-self-evaluation' : one.basic !== undefined;
  });
  return departments.length === 1 && departments[0] === unit;
}

function criteriaOf(
  rubric: Rubric,
  basic: BasicData | undefined,
  evaluation: SelfEvaluation | undefined,
): readonly CriterionSummary[] {
  // The criteria are those of a department.
  if (rubric.criteria.length === 0 || !(basic ?? evaluation)) return [];
  if (!basic && evaluation?.projectName) return [];
  const forms = { ...(basic && { basic }), ...(evaluation && { evaluation }) };
  const { scorePlaces } = rubric.rounding;
  return scoreCriteria(rubric, forms).map(({ criterion, weight, low, high, how }) => ({
    name: criterion.name['zh-CN'],
    weight: formatDecimal(weight),
    low: formatDecimal(low, scorePlaces),
    high: formatDecimal(high, scorePlaces),
    how,
  }));
}
