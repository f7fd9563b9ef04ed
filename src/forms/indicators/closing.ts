import { readAmount } from '../../amount';
import { isFilled, type Spot } from '../grid';
import { namesExecution } from '../labels/execution';
import { hasRole, speaksOf, type Region } from '../region';

/** 自评结果 | 92.18: what usually has a grade beside it, and may have the points. */
const OUTCOME = /(?:结果|结论)$/;

/**
 * The label of the total in a row of labels with their values beside them, as forms close with them:
 * `自评得分 | 92.18 | 自评等级 | 优`, `自评结果 | 得分 | 92.18 | 等级 | 优`. The row begins at the left of its table.
 */
export function closingLabel(region: Region, row: number, left: number): Spot | undefined {
  const filled = region.filled(row);
  const [first] = filled;
  if (!first || first.left > left || !speaksOf(first, 'score', 'total', 'grade')) return undefined;
  return filled.find((spot, at) => namesTotal(spot) && hasPoints(spot, filled[at + 1]));
}

/** A label that closes a form, and nothing was written beside it. */
export function blankClosing(region: Region, from: number): Spot | undefined {
  for (let row = from; row <= region.bottom; row++) {
    const filled = region.filled(row);
    const spot = filled.find((own) => hasRole(own, 'score') && namesTotal(own));
    if (spot && filled.every((own) => hasRole(own, 'score', 'grade', 'signature'))) return spot;
  }
  return undefined;
}

function namesTotal(spot: Spot): boolean {
  const bare = spot.label?.inline?.bare ?? spot.label?.bare ?? '';
  if (speaksOf(spot, 'total', 'score')) return !namesExecution(bare);
  return speaksOf(spot, 'grade') && OUTCOME.test(bare);
}

/** Points stand behind the label's colon, or next to it. */
function hasPoints({ label, text }: Spot, next: Spot | undefined): boolean {
  const behind = label?.inline ? text.slice(label.inline.start) : '';
  if (behind.trim() !== '') return readAmount(behind, { figure: true }).kind === 'quantity';
  return next !== undefined && isFilled(next) && readsAsFigure(next);
}

/** Whether a cell holds a figure: an amount, whatever stands behind it. */
export function readsAsFigure({ cell, text }: Spot): boolean {
  const { value = null, format = 'General' } = cell ?? {};
  return readAmount(text, { value, format, noCachedValue: false }).kind === 'quantity';
}
