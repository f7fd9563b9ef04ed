import type { Decimal } from '../amount';
import { decimal, formatDecimal, HUNDRED, ZERO } from '../amount';
import type { BasicColumn, BasicData, BasicRowName, Field, SelfEvaluation } from '../forms';
import type { Criterion, CriterionMeasure, Rubric } from '../rubrics';
import { amountOf } from './execution/amounts';
import { figure, inYuan } from './figure';
import type { CriterionScore } from './model';

/** A measure as a fraction of 1, and the figures it was worked out from. */
interface Measured {
  readonly value: Decimal;
  readonly how: string;
}

/** What the forms of one unit give to measure criteria by. */
export interface CriteriaForms {
  readonly basic?: BasicData;
  readonly evaluation?: SelfEvaluation;
}

/** The criteria of a rubric, scored from the forms; what they cannot tell is 0 to its weight. */
export function scoreCriteria(rubric: Rubric, forms: CriteriaForms): readonly CriterionScore[] {
  return rubric.criteria.map((criterion) => {
    const weight = decimal(criterion.weight);
    const measured = MEASURES[criterion.measure](forms);
    if (!measured) return { criterion, weight, low: ZERO, high: weight, how: '' };
    return {
      criterion,
      weight,
      ...pointsFor(criterion, weight, measured.value),
      how: measured.how,
    };
  });
}

function pointsFor(
  { steps, deduction }: Criterion,
  weight: Decimal,
  value: Decimal,
): { low: Decimal; high: Decimal } {
  if (steps) {
    const step = steps.find(({ upTo }) => upTo === undefined || value.lessThanOrEqualTo(upTo));
    const points = decimal(step?.points ?? '0');
    return { low: points, high: points };
  }
  if (!deduction) return { low: ZERO, high: weight };
  const over = value.minus(deduction.limit);
  if (!over.greaterThan(ZERO)) return { low: weight, high: weight };
  // "每超 1 个百分点扣 …" leaves open whether a part of a point counts.
  const units = over.dividedBy(deduction.per);
  const left = (count: Decimal): Decimal => {
    const rest = weight.minus(count.times(deduction.points));
    return rest.isNegative() ? ZERO : rest;
  };
  return { low: left(units.ceil()), high: left(units.floor()) };
}

const MEASURES: Readonly<Record<CriterionMeasure, (forms: CriteriaForms) => Measured | undefined>> =
  {
    controlRate: ({ basic }) => ratio(basic?.staffing.actual, basic?.staffing.authorised),
    threePublicChange: ({ basic }) =>
      change(cell(basic, 'threePublic', 'lastYear'), cell(basic, 'threePublic', 'finalAccounts')),
    threePublicControl: ({ basic }) =>
      ratio(cell(basic, 'threePublic', 'finalAccounts'), cell(basic, 'threePublic', 'budget')),
    operatingControl: ({ basic }) =>
      ratio(cell(basic, 'operating', 'finalAccounts'), cell(basic, 'operating', 'budget')),
    procurementExecution: ({ basic }) =>
      ratio(cell(basic, 'procurement', 'finalAccounts'), cell(basic, 'procurement', 'budget')),
    budgetAdjustment: ({ evaluation }) => {
      const initial = amountOf(evaluation?.funds, 'initialBudget');
      const annual = amountOf(evaluation?.funds, 'annualBudget');
      if (!initial || !annual || initial.yuan.isZero()) return undefined;
      const value = annual.yuan.minus(initial.yuan).abs().dividedBy(initial.yuan);
      const [before, now] = [initial.value.toFixed(), annual.value.toFixed()];
      return { value, how: `|${now} − ${before}| ÷ ${before} = ${percent(value)}` };
    },
    judged: () => undefined,
  };

function cell(
  basic: BasicData | undefined,
  row: BasicRowName,
  column: BasicColumn,
): Field | undefined {
  return basic?.rows[row]?.[column];
}

function ratio(above: Field | undefined, below: Field | undefined): Measured | undefined {
  const [a, b] = [figure(above), figure(below)];
  if (!a || !b) return undefined;
  // Nothing was planned and nothing spent: nothing went over.
  if (b.stored.isZero()) return a.stored.isZero() ? { value: ZERO, how: '0 ÷ 0' } : undefined;
  const value = inYuan(a).dividedBy(inYuan(b));
  return { value, how: `${a.field.text} ÷ ${b.field.text} = ${percent(value)}` };
}

function change(before: Field | undefined, now: Field | undefined): Measured | undefined {
  const [a, b] = [figure(before), figure(now)];
  if (!a || !b) return undefined;
  if (a.stored.isZero()) return b.stored.isZero() ? { value: ZERO, how: '0 − 0' } : undefined;
  const value = inYuan(b).minus(inYuan(a)).dividedBy(inYuan(a));
  const [then, later] = [a.field.text, b.field.text];
  return { value, how: `(${later} − ${then}) ÷ ${then} = ${percent(value)}` };
}

function percent(value: Decimal): string {
  return `${formatDecimal(value.times(HUNDRED), 2)}%`;
}
