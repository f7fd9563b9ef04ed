import { amountOf, missesInitialTarget } from '../../scoring';
import { isNoReason } from '../reason';
import { lostPoints, type Row } from '../rows';
import type { Subject } from '../rule';

/** What tells that targets were changed, and by whom or why. */
const OF_CHANGE = /调[整减增低]|压减|核减|缩减|追减|变更|修订|批复|批准/;

/**
 * Whether a target was lowered to just what was reached, which misses the one set first, and nothing says why: neither the row nor
 * any text of the form. A budget that was cut as well says it.
 */
export function isAdjustedToResult(row: Row, { evaluation, rubric }: Subject): boolean {
  const { initialTarget, target, actual, reason } = row.indicator;
  if (!initialTarget || !target || !actual || !evaluation) return false;
  if (row.score.missed || lostPoints(row)) return false;
  const { measured } = row.score;
  if (!measured || !measured.actual.equals(measured.target)) return false;
  if (!missesInitialTarget(row.indicator, rubric, evaluation.year)) return false;
  if (reason && !isNoReason(reason.text)) return false;
  const { funds, sheetReason, remarks, conclusion, completions } = evaluation;
  const texts = [funds?.reason, sheetReason, remarks, conclusion, ...completions];
  if (texts.some((text) => text && OF_CHANGE.test(text.text))) return false;
  const [first, annual] = [amountOf(funds, 'initialBudget'), amountOf(funds, 'annualBudget')];
  return !(first && annual?.yuan.lessThan(first.yuan));
}
