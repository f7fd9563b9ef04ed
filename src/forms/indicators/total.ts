import { gather } from '../../amount';
import type { Role } from '../families/family';
import type { CellRef } from '../../workbook';
import { pointsWithGrade } from '../around/grade';
import { cellRef, fieldOf, insideField, isBlank, labelOf } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import { jointPoints } from '../joint-points';
import type { Field, SelfEvaluation } from '../model';
import { hasRole, type Region } from '../region';
import type { Column } from '../table/table';
import { statedPoints } from '../labels/text';
import { readsAsFigure } from './closing';

/** The total row of a table, with the converted score where there is one. */
export type Total = NonNullable<SelfEvaluation['total']> & { readonly convertedScore?: Field };

type Columns = Readonly<Partial<Record<Role, Column | undefined>>>;

const FIGURE = { figure: true } as const;
/** Figures of these columns are no total of the scores. */
const SIDE_FIGURES = [
  'convertedScore',
  'reviewScore',
  'coefficient',
  'completionRate',
  'deviationRate',
  'cumulative',
  'deduction',
] as const;

/** What stands in a row under a heading of one column or more. */
export function columnSpot(grid: Grid, row: number, own: Column): Spot {
  const spot = grid.at(row, own.left);
  if (isFilled(spot) || spot.right > spot.left) return spot;
  for (let at = own.left + 1; at <= own.right; at++) {
    const other = grid.at(row, at);
    if (isFilled(other)) return other;
  }
  return spot;
}

/** 总分值 is what may be scored, 总得分 what was. */
const WEIGHT = /分值|满分|权重/;

/** `总分 | 总分值 | 100 | 总得分 | 98 | 自评等级 | 优`: a total row that names its own figures, which stand beside or beneath their names. */
function labelledTotal(
  region: Region,
  columns: Columns,
  total: Spot,
): Pick<Total, 'weight' | 'score'> | undefined {
  const row = region.filled(total.top).filter(({ left }) => left >= total.left);
  // Beside figures it names the row.
  const isName = !row.some((spot) => spot !== total && readsAsFigure(spot));
  let weight: Field | undefined;
  let score: Field | undefined;
  row.forEach((spot, index) => {
    if (!hasRole(spot, 'total', 'score', 'weight')) return;
    const next = row[index + 1];
    const beside = spot !== total && next && readsAsFigure(next) ? next : undefined;
    const figure = beside ?? (isName && isNamed(spot) ? beneath(region, spot) : undefined);
    if (!figure) return;
    const field = fieldOf(region.grid, figure, FIGURE);
    if (WEIGHT.test(spot.label?.bare ?? '')) weight ??= field;
    else score ??= field;
  });
  const own = score ? undefined : ownFigure(region.grid, columns, row);
  if (own) score = pointsIn(region.grid, own);
  return score && { score, ...(weight && { weight }) };
}

/**
 * The figure next to the label of a row that begins with it, where none stands under the scores: `自评总分 | 92.18 | 等级 | 优`.
 * 总分 and 合计 have those of their columns otherwise.
 */
function ownFigure(grid: Grid, columns: Columns, [total, next, after]: readonly Spot[]) {
  if (!total || !next || total.label?.inline || !readsAsFigure(next)) return undefined;
  if (after && readsAsFigure(after)) return undefined;
  if (!hasRole(total, 'total')) return hasRole(total, 'score', 'grade') ? next : undefined;
  const [weight, score] = [columns.weight, columns.score].map(
    (own) => own && columnSpot(grid, total.top, own),
  );
  // A formula without a result is a score that cannot be read, and the points of the weights are none.
  const isOther = score && isFilled(score) && !readsAsFigure(score) && !score.cell?.formula;
  return isOther && next !== score && next !== weight ? next : undefined;
}

/** 总分值 and 总得分 are names of figures, where 总分 and 合计 may name the row. */
function isNamed({ label }: Spot): boolean {
  return /(?:分值|得分)$/.test(label?.bare ?? '');
}

/** The figure under a heading that stands in the total row. */
function beneath({ grid, bottom }: Region, spot: Spot): Spot | undefined {
  const under = spot.bottom < bottom ? grid.at(spot.bottom + 1, spot.left) : undefined;
  return under && isFilled(under) && readsAsFigure(under) ? under : undefined;
}

/** The points of a cell; 99.18分（优） has the grade as well. */
function pointsIn(grid: Grid, spot: Spot): Field {
  const within = pointsWithGrade(spot.text);
  return within ? insideField(grid, spot, ...within, FIGURE) : fieldOf(grid, spot, FIGURE);
}

/** Reads the row of 总分 or 合计, whose label is `spot`. */
export function readTotal(region: Region, columns: Columns, spot: Spot): Total {
  const { grid } = region;
  const row = spot.top;
  const named = labelledTotal(region, columns, spot);
  if (named) return { label: labelOf(grid, spot), ...named };
  const right = (at: Spot | undefined): boolean => at !== undefined && at !== spot;
  let weight: Field | undefined;
  let score: Field | undefined;
  let scorePlace: CellRef | undefined;
  let isInline = false;
  const weightSpot = columns.weight && columnSpot(grid, row, columns.weight);
  const scoreSpot = columns.score && columnSpot(grid, row, columns.score);
  if (weightSpot && right(weightSpot) && weightSpot !== scoreSpot)
    weight = fieldOf(grid, weightSpot, FIGURE);
  if (scoreSpot && right(scoreSpot)) {
    score = pointsIn(grid, scoreSpot);
    const joint = jointPoints(score, columns.score?.spot);
    if (joint) score = joint.score;
    if (!weightSpot) weight = joint?.weight;
  }
  if (weightSpot && scoreSpot && isBlank(weight) && !isBlank(score)) {
    // Both figures one column too far to the right.
    const beyond = figuresAfter(region, columns, scoreSpot, row);
    if (beyond) {
      weight = score;
      score = fieldOf(grid, beyond, FIGURE);
    }
  }
  const inline = spot.label?.inline;
  if ((!score || isBlank(score)) && inline && spot.text.slice(inline.start).trim() !== '') {
    const [start, end] = pointsWithGrade(spot.text) ?? [inline.start, spot.text.length];
    score = insideField(grid, spot, start, end);
    isInline = true;
  }
  if (isBlank(score)) {
    // A total row of its own layout: the last of the figures right of the label.
    const from = weightSpot && right(weightSpot) && isFilled(weightSpot) ? weightSpot : spot;
    const found = figuresAfter(region, columns, from, row);
    if (found) score = fieldOf(grid, found, FIGURE);
    if (scoreSpot && found && isMisplaced(columns, scoreSpot, found)) {
      scorePlace = cellRef(grid, scoreSpot);
    }
  }
  if (isBlank(weight) && weightSpot && !isBlank(score)) {
    const before = figureBefore(region, spot, weightSpot);
    const field = before && fieldOf(grid, before, FIGURE);
    // The score itself may stand there, alone or once more.
    if (field && field.text !== score?.text) weight = field;
  }
  const converted = columns.convertedScore && columnSpot(grid, row, columns.convertedScore);
  // 总分（100分）：98分 states its weight before the colon, 总分：98分 states none.
  const stating = isInline ? spot.text.slice(0, inline?.start) : spot.text;
  const points = weight ? undefined : statedPoints(stating);
  if (points) weight = insideField(grid, spot, points.start, points.end);
  return {
    label: labelOf(grid, spot),
    ...(weight && { weight }),
    ...(score && { score }),
    ...(scorePlace && { scorePlace }),
    ...(converted && { convertedScore: fieldOf(grid, converted, FIGURE) }),
  };
}

/** Whether a figure stands under the reasons, or under no heading at all, beside a cell of the scores that was left blank. */
function isMisplaced(columns: Columns, blank: Spot, found: Spot): boolean {
  const { score, reason } = columns;
  if (!score || blank.left < score.left || blank.right > score.right || isFilled(blank))
    return false;
  if (reason && found.left >= reason.left && found.right <= reason.right) return true;
  // Farther off it may be the total of a half of the sheet at the right.
  if (found.left !== blank.right + 1) return false;
  return Object.values(columns).every((own) => own === undefined || own.right < found.left);
}

/** The last figure of a row right of a cell, those of other columns aside. */
function figuresAfter(region: Region, columns: Columns, spot: Spot, row: number): Spot | undefined {
  return region
    .filled(row)
    .filter(
      (other) => other.left > spot.right && !isSideFigure(columns, other) && readsAsFigure(other),
    )
    .at(-1);
}

/** `总分 | 100 |  | 99`: the weight at the left of blank cells that are merged up to its own column. */
function figureBefore({ grid }: Region, total: Spot, blank: Spot): Spot | undefined {
  if (isFilled(blank) || blank.right === blank.left || blank.left <= total.right + 1)
    return undefined;
  const before = grid.at(blank.top, blank.left - 1);
  return before !== total && isFilled(before) && readsAsFigure(before) ? before : undefined;
}

/** What the row of a total has under the weights of sections and groups: `合计 | 100 | | 100 | | 100`. */
export function levelTotals(
  grid: Grid,
  total: Spot,
  { level1, level2 }: { readonly level1?: Column; readonly level2?: Column },
): readonly Field[] {
  return gather([level1, level2], (own) => {
    const spot = own && columnSpot(grid, total.top, own);
    if (!spot || spot === total || spot.top !== total.top || !isFilled(spot)) return [];
    return [fieldOf(grid, spot, FIGURE)];
  });
}

function isSideFigure(columns: Columns, spot: Spot): boolean {
  return SIDE_FIGURES.some((role) => {
    const own = columns[role];
    return own !== undefined && spot.left >= own.left && spot.left <= own.right;
  });
}
