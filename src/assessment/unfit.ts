import { formatDecimal, type Decimal, ZERO } from '../amount';
import type { SelfEvaluation } from '../forms';
import { OWN_SCHEME, type Rubric } from '../rubrics';
import { pointsOf, type SectionScore } from '../scoring';

/** What a chosen rubric says of a part of the form, and the form itself: points, or `null` where the form has no such part. */
export interface Unfit {
  /** `execution`, `output`, `goals` for all but the execution, or `criteria` that are not those of such a form. */
  readonly part: string;
  readonly rubric: string | null;
  readonly form: string | null;
}

type Part = Pick<SectionScore, 'name' | 'weight' | 'section'>;

/** Where a rubric is not the form's own: other points, sections that it has not, a department's criteria. */
export function unfitTo(
  evaluation: SelfEvaluation,
  sections: readonly Part[],
  { weights, executionWeight, criteria }: Rubric,
): readonly Unfit[] {
  const found: Unfit[] = [];
  if (criteria.length > 0 && evaluation.projectName) {
    found.push({ part: 'criteria', rubric: null, form: null });
  }
  const typed =
    pointsOf(evaluation.funds?.total.weight) ?? pointsOf(evaluation.funds?.heading?.statedWeight);
  if (typed && !typed.equals(executionWeight.value)) {
    found.push({ part: 'execution', rubric: executionWeight.value, form: formatDecimal(typed) });
  }
  const own = new Map<string, Decimal>();
  const stated = new Map<string, Decimal>();
  let goals = ZERO;
  for (const { name, weight, section } of sections) {
    if (name === 'execution') continue;
    own.set(name, (own.get(name) ?? ZERO).plus(weight));
    goals = goals.plus(weight);
    const heading = section === undefined ? undefined : evaluation.sections[section];
    const points = pointsOf(heading?.statedWeight);
    if (points) stated.set(name, points);
  }
  // A form without points of its own is measured by the rubric's.
  if (!evaluation.columns.weight || goals.isZero()) return found;
  for (const [part, { value, standing, basis }] of Object.entries(weights)) {
    const form = part === 'goals' ? goals : own.get(part);
    // Rows that do not make what their heading says are a mistake of the form's.
    if (stated.get(part)?.equals(value)) continue;
    if (!form) found.push({ part, rubric: value, form: null });
    // A pack's points that are a default only may be changed.
    else if ((standing === 'read' || basis === OWN_SCHEME) && !form.equals(value)) {
      found.push({ part, rubric: value, form: formatDecimal(form) });
    }
  }
  return found;
}
