import { fieldOf, insideField } from '../field';
import type { Grid, Spot } from '../grid';
import type { Field } from '../model';

/** 得分及扣分原因, 得分（扣分原因） */
const HEADING = /得分.*(?:原因|说明)/;
/** `18分，雨季停工`: the points, and what parts them from the words behind. */
const POINTS = /^\s*(\d+(?:\.\d+)?\s*分?)(?:[\s，,；;。:：、]+|(?=[（(])|$)/;

/** Whether one column holds the points and why some were lost. */
export function headsBoth(heading: Spot | undefined): boolean {
  return heading !== undefined && HEADING.test(heading.label?.plain ?? heading.text);
}

/** What stands before the words of such a cell, and the words; without points in front all of it is taken for the score. */
export function scoreAndReason(
  grid: Grid,
  spot: Spot,
): { readonly score: Field; readonly reason: Field } {
  const hints = { figure: true, points: true } as const;
  const { text } = spot;
  const found = POINTS.exec(text);
  const end = text.length;
  const blank = insideField(grid, spot, end, end);
  if (!found || found[0].length === end) {
    // Points are typed as text where words may follow.
    const { numberAsText: _, ...score } = fieldOf(grid, spot, hints);
    return { score, reason: blank };
  }
  const [all, points = ''] = found;
  const start = text.indexOf(points);
  return {
    score: insideField(grid, spot, start, start + points.length, hints),
    reason: insideField(grid, spot, all.length, end),
  };
}
