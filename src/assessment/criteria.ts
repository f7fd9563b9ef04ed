import { formatDecimal } from '../amount';
import type { BasicData, SelfEvaluation } from '../forms';
import type { Rubric } from '../rubrics';
import { scoreCriteria } from '../scoring';
import type { CriterionSummary } from './model';

/** What a department comes to by the rubric's second card, a row a criterion; empty where the rubric has none, and for projects. */
export function criteriaOf(
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
