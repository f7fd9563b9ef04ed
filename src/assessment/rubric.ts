import { decimal, type Decimal, ZERO } from '../amount';
import type { FundsRow, SelfEvaluation } from '../forms';
import {
  builtInRubric,
  DEFAULT_PACK,
  parseOwnRubric,
  suggestRubrics,
  type PackId,
  type Rubric,
  type Sourced,
  type ThresholdName,
} from '../rubrics';
import { executionRate, executionScore, pointsOf } from '../scoring';
import type { KeptSettings } from '../workbook';

/** Where the rubric of a unit comes from. */
export interface RubricChoice {
  /** The rubric that the user chose; absent where each form suggests its own. */
  readonly chosen?: Rubric;
  /** The user's own, kept with the workbook, breaks the schema and was not used. */
  readonly refused: boolean;
  of(evaluation: SelfEvaluation | undefined): Rubric;
}

/**
 * The caller's rubric, else the user's own kept with the workbook, else the pack named there, else what each form suggests;
 * with the thresholds that the user has changed. A kept rubric that breaks the schema is not used, and that is told.
 */
export function chooseRubric(given: Rubric | undefined, settings: KeptSettings): RubricChoice {
  const own = ownRubric(settings);
  const refused = given === undefined && settings.ownRubric !== undefined && own === undefined;
  const base = given ?? own ?? builtInRubric(settings.rubric ?? '');
  const chosen = base && withThresholds(base, settings);
  if (chosen) return { chosen, refused, of: () => chosen };
  const known = new Map<string, Rubric>();
  return {
    refused,
    of: (evaluation) => {
      const id = evaluation ? suggested(evaluation) : DEFAULT_PACK;
      const seen = known.get(id);
      if (seen) return seen;
      const rubric = withThresholds(builtInRubric(id), settings);
      known.set(id, rubric);
      return rubric;
    },
  };
}

function ownRubric({ ownRubric: text }: KeptSettings): Rubric | undefined {
  const reading = text === undefined ? undefined : parseOwnRubric(text);
  return reading?.ok ? reading.rubric : undefined;
}

/**
 * The likeliest pack that gives the execution as many points as the form does: another weight is another scheme. Other sections may
 * be a mistake of the form, or the department's own, and decide nothing.
 */
function suggested(evaluation: SelfEvaluation): PackId {
  const weight = fittingWeight(evaluation);
  const fitsSteps = doesFitSteps(evaluation);
  const packs = suggestRubrics({
    layout: evaluation.layout,
    sections: evaluation.sections.map(({ name }) => name),
    ...(weight && { executionWeight: weight.toFixed() }),
    criteria: criteriaOf(evaluation),
    ...(fitsSteps !== undefined && { fitsSteps }),
  });
  const stated = weight ?? pointsOf(evaluation.funds?.heading?.statedWeight);
  const fits = (pack: PackId): boolean =>
    stated?.equals(builtInRubric(pack).executionWeight.value) === true;
  return packs.find(fits) ?? packs[0];
}

/**
 * How many rows are those of the pack that scores by criteria, at the weights they have there; none where one of them has another
 * weight, for then the form follows another scheme.
 */
function criteriaOf({ indicators }: SelfEvaluation): number {
  const { criteria } = builtInRubric('hunan-criteria');
  let count = 0;
  for (const row of indicators) {
    const called = row.name.replace(/[“”"]/g, '');
    const criterion = criteria.find(({ name }) => called.includes(name['zh-CN']));
    const points = criterion && pointsOf(row.weight);
    if (!points) continue;
    if (!points.equals(criterion.weight)) return 0;
    count++;
  }
  return count;
}

/** The weight of the execution; none where it keeps the weights from making 100 and the usual 10 would not. */
function fittingWeight({ funds, indicators }: SelfEvaluation): Decimal | undefined {
  const weight = pointsOf(funds?.total.weight);
  const others = indicators.reduce((sum, row) => sum.plus(pointsOf(row.weight) ?? 0), ZERO);
  return others.equals(NINETY) ? undefined : weight;
}

/** Whether the execution was scored by the steps of the 2021 scheme; unknown where it is not scored. */
function doesFitSteps(evaluation: SelfEvaluation): boolean | undefined {
  const { funds } = evaluation;
  if (!funds || !evaluation.sections.some(({ name }) => name === 'cost')) return undefined;
  const rate = executionRate(funds);
  if (!rate) return undefined;
  // All that was there was spent, or more: full points by either scheme. Fewer speak for none, and the usual one is left.
  if (rate.greaterThanOrEqualTo(1)) return isShort(funds.total) ? false : undefined;
  const score = executionScore(evaluation, builtInRubric('mof-2021-101'), NINETY);
  return score?.reported && score.right && score.reported.equals(score.right);
}

function isShort({ weight, score }: FundsRow): boolean {
  const [most, given] = [pointsOf(weight), pointsOf(score)];
  return most !== undefined && given?.lessThan(most) === true;
}

const NINETY = decimal('90');
const THRESHOLD = /^\d+(\.\d+)?$/;

function withThresholds(rubric: Rubric, { thresholds }: KeptSettings): Rubric {
  const isThreshold = (name: string): name is ThresholdName =>
    Object.hasOwn(rubric.thresholds, name);
  const own: Partial<Record<ThresholdName, Sourced<string>>> = {};
  let isChanged = false;
  for (const [name, value] of Object.entries(thresholds ?? {})) {
    if (!isThreshold(name) || !THRESHOLD.test(value)) continue;
    own[name] = { value, standing: 'default', basis: 'user-setting' };
    isChanged = true;
  }
  return isChanged ? { ...rubric, thresholds: { ...rubric.thresholds, ...own } } : rubric;
}
