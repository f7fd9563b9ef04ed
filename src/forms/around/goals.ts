import type { Role } from '../families/family';
import { isFilled, type Named, type Spot } from '../grid';
import { valueOf } from './head';
import { hasRole, type Region } from '../region';
import { statedPoints } from '../labels/text';
import { goalsBesideLonger } from './goals-of-period';
import {
  goalsAfterOne,
  goalsInside,
  goalsOfYear,
  NOTHING,
  splitItems,
  tasksDone,
  type Goals,
  type Told,
} from './goals-otherwise';
import { textsBeneath } from './texts-beneath';

/** 预期目标 beside 实际完成情况 with the texts beneath, or each label with its text to the right. */
export function readGoals(
  region: Region,
  from: number,
  to: number,
  year: number | undefined,
): Goals {
  const rows = region.labels.filter(
    (spot) => spot.top >= from && spot.top <= to && !headsOthers(region, spot),
  );
  const ofYear = year === undefined ? undefined : goalsOfYear(region, rows, to, year);
  const found =
    ofYear ??
    goalsBesideLonger(region, rows, to) ??
    goalsInside(region, rows) ??
    goalsAfterOne(region, rows);
  if (found) return found;
  const goalsLabel =
    rows.find(
      (spot) =>
        hasRole(spot, 'goals') &&
        !hasRole(spot, 'goalBlock', 'adjustedGoals') &&
        !isAtSide(spot, rows),
    ) ??
    besideCompletions(region, rows) ??
    lastBeforeCompletions(region, rows) ??
    rows.find((spot) => speaksOfGoals(spot, rows));
  const adjustedLabel = rows.find((spot) => spot !== goalsLabel && hasRole(spot, 'adjustedGoals'));
  const same = rows.filter(
    (spot) => spot !== goalsLabel && spot.top === goalsLabel?.top && hasRole(spot, 'completions'),
  );
  // 年度总体目标完成情况 at the side heads both.
  const beside = same.find(({ left }) => left > (goalsLabel?.left ?? 0)) ?? same[0];
  const done =
    beside ?? rows.find((spot) => hasRole(spot, 'completions') && spot.top !== goalsLabel?.top);
  const isAbove = goalsLabel !== undefined && beside && !holdsValue(region, goalsLabel);
  const read = (label: Spot | undefined, roles: readonly Role[]): Told => {
    if (!label) return NOTHING;
    if (isAbove) return textsBeneath(region, label, to);
    const field = valueOf(region, label, roles);
    return { items: splitItems(field.cell, field.text), field };
  };
  const initial = read(goalsLabel, ['goals', 'goalBlock']);
  const adjusted = read(adjustedLabel, ['adjustedGoals']);
  const completions = done ? read(done, ['completions']) : tasksDone(region, from, to, goalsLabel);
  const isAdjusted = adjusted.items.length > 0;
  const goals = isAdjusted ? adjusted : initial;
  return {
    goals: goals.items,
    completions: completions.items,
    ...(isAdjusted && goalsLabel && { initialGoals: initial.items }),
    ...(goals.field && { goalsField: goals.field }),
    ...(completions.field && { completionsField: completions.field }),
  };
}

/** Whether a text above the tables is one of the goals or of what was done for them; they are looked up when first asked. */
export function amongGoals(region: Region, to: number): (spot: Spot) => boolean {
  let cells: ReadonlySet<string> | undefined;
  return ({ top, left }) => {
    cells ??= goalCells(readGoals(region, region.top, to, undefined));
    return cells.has(`${top},${left}`);
  };
}

function goalCells({ goals, completions, initialGoals = [] }: Goals): ReadonlySet<string> {
  const told = [...goals, ...completions, ...initialGoals];
  return new Set(told.map(({ cell }) => `${cell.row},${cell.column}`));
}

/** 年度履职目标 at the side of 预期目标 and the texts under it. */
function isAtSide(spot: Spot, rows: readonly Named[]): boolean {
  return rows.some(
    (other) =>
      other.top === spot.top &&
      other.left > spot.right &&
      other.bottom < spot.bottom &&
      hasRole(other, 'goals', 'target') &&
      !hasRole(other, 'adjustedGoals'),
  );
}

/** 年度绩效目标1（40分） at the side of indicators, no goal beside it; 完成情况 of tasks right of 任务名称. */
function headsOthers({ grid }: Region, spot: Spot): boolean {
  if (hasRole(spot, 'completions') && grid.row(spot.top).some((own) => hasRole(own, 'name')))
    return true;
  const next = grid.at(spot.top, spot.right + 1);
  return statedPoints(spot.text) !== undefined && hasRole(next, 'indicatorBlock', 'level1', 'name');
}

/** Whether the text stands right of its label, although the other label stands in the same row. */
function holdsValue(region: Region, label: Spot): boolean {
  const next = region.grid.at(label.top, label.right + 1);
  return isFilled(next) && !hasRole(next, 'completions', 'goals', 'adjustedGoals');
}

/** 年度总体目标 heads the goals itself where no 预期目标 does. */
function speaksOfGoals(spot: Named, rows: readonly Named[]): boolean {
  if (!hasRole(spot, 'goals', 'goalBlock', 'adjustedGoals')) return false;
  if (hasRole(spot, 'completions')) return false;
  return !rows.some(
    (other) => other !== spot && hasRole(other, 'goals') && !hasRole(other, 'goalBlock'),
  );
}

const SAYS_GOALS = /^[\p{sc=Han}()（）]{0,10}(?:目标|设定|预期|计划|任务)(?:情况|内容)?$/u;

/** `年度目标 | 年初设定 | 完成情况` or `总体目标 | 目标 | 完成情况` over texts: what stands between the block's heading and the completions heads the goals. */
function besideCompletions({ grid }: Region, rows: readonly Named[]): Spot | undefined {
  for (const done of rows) {
    if (!hasRole(done, 'completions') || done.left === 0) continue;
    const goal = grid.at(done.top, done.left - 1);
    if (goal.top !== done.top || goal.bottom !== done.bottom || goal.left === 0) continue;
    if (!hasRole(grid.at(goal.top, goal.left - 1), 'goalBlock', 'goals')) continue;
    const isOther = goal.label?.roles.some((role) => role !== 'target') === true;
    if (isOther || !SAYS_GOALS.test(goal.text.trim())) continue;
    if (isFilled(grid.at(goal.bottom + 1, goal.left))) return goal;
  }
  return undefined;
}

/** `实施期目标 | 年度目标 | 年度完成情况` over texts: the goals of the year stand next to what was done. */
function lastBeforeCompletions({ grid }: Region, rows: readonly Named[]): Spot | undefined {
  const isHeading = (spot: Spot): boolean => isFilled(grid.at(spot.bottom + 1, spot.left));
  const done = rows.find((spot) => hasRole(spot, 'completions') && isHeading(spot));
  return rows
    .filter(
      (spot) =>
        spot.top === done?.top &&
        spot.bottom === done.bottom &&
        spot.left < done.left &&
        hasRole(spot, 'goals', 'goalBlock') &&
        !hasRole(spot, 'completions', 'adjustedGoals') &&
        isHeading(spot),
    )
    .at(-1);
}
