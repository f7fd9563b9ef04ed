import { cellRef } from '../field';
import { isFilled, type Grid, type Spot } from '../grid';
import type { FormLeftOut, ProjectList } from '../model';
import { squeeze } from '../labels/text';
import { hasRole } from '../region';
import { readList, TOTAL, type Head } from './read-list';
import { isOfEvaluation, LOWEST_HEADINGS } from './titles';

/** What makes a table one of self-evaluations of budgets; 绩效考核 alone is that of the staff. */
const OF_BUDGETS = /自评|绩效评价|支出绩效|预算绩效|资金绩效/;
/** What a project or a unit was given, by whatever word: 平均得分, 自评结果, 评定等次. */
const RESULT = /得分|评分|自评分|等级|等次|(?:自评|评价)(?:结果|结论|情况)$/;
const PROJECT = /^(?:支出|预算|二级|一级)?项目$/;
const UNIT = /^(?:所属|下属|基层|二级|预算|部门)*单位(?:名称)?$/;

/** How many rows the headings of a list take at most. */
const DEEPEST_HEADINGS = 3;

/** A table that is none of the forms; a list of projects or units with its rows. */
export interface OtherTable extends FormLeftOut {
  readonly list?: ProjectList;
}

/**
 * A list with a project or a unit a row, `项目名称 | 预算数 | 执行数 | 执行率 | 得分`: what it sums up are forms of their own.
 * `ofForm`: it stands below a self-evaluation, and need not say what it is of.
 */
export function listOfForms(grid: Grid, ofForm = false): OtherTable | undefined {
  const last = Math.min(grid.bottom, grid.top + LOWEST_HEADINGS);
  const heads = rows(grid, grid.top, last).flatMap((name) => headOf(grid, name, ofForm) ?? []);
  const head = heads.find(({ of }) => of === 'project') ?? heads[0];
  if (!head) return undefined;
  const isOfProjects = head.of === 'project';
  const list = readList(grid, head);
  return {
    sheet: grid.sheet,
    kind: isOfProjects ? 'project-self-evaluation' : 'self-evaluation',
    why: isOfProjects ? 'project-list' : 'unit-list',
    cell: cellRef(grid, head.name),
    ...(list && { list }),
  };
}

/** The heading of the names of a list, where there is one. */
function headOf(grid: Grid, name: Spot, ofForm: boolean): Head | undefined {
  const of = whose(name);
  const below = of && firstBelow(grid, name);
  if (!of || below === undefined) return undefined;
  const beside = rows(grid, name.top, below - 1).filter(({ left }) => left !== name.left);
  const above = [...rows(grid, grid.top, name.top - 1), ...beside].map(({ text }) => text);
  if (beside.some(isOfIndicators)) return undefined;
  const isOfBudgets = ofForm || above.some((text) => OF_BUDGETS.test(text));
  const isScored = beside.some((spot) => isResult(spot));
  const money = ['initialBudget', 'annualBudget', 'executed', 'executionRate'] as const;
  const amounts = money.filter((role) => beside.some((spot) => hasRole(spot, role)));
  // A list of one row is told by more of its headings.
  const isTold = isNameAt(grid, below + 1, name.left)
    ? isScored || ((ofForm || of === 'project') && amounts.length >= 2)
    : isScored && amounts.length >= 2;
  const isNamedProject = of === 'project' && hasRole(name, 'projectName');
  const isEvaluated = isNamedProject ? ofForm || above.some(isOfEvaluation) : isOfBudgets;
  if (!isTold || !isEvaluated) return undefined;
  return { of, name, first: firstWithFigures(grid, name, below) };
}

function whose(name: Spot): Head['of'] | undefined {
  const bare = name.label?.bare ?? '';
  if (hasRole(name, 'projectName') || PROJECT.test(bare)) return 'project';
  return hasRole(name, 'department') || UNIT.test(bare) ? 'unit' : undefined;
}

/** The row of the first name; a label with its value beside it heads none. */
function firstBelow(grid: Grid, { bottom, left }: Spot): number | undefined {
  for (let row = bottom + 1; row <= bottom + DEEPEST_HEADINGS; row++) {
    if (isFilled(grid.at(row, left))) return isNameAt(grid, row, left) ? row : undefined;
  }
  return undefined;
}

/** 合计, or a unit with what its projects come to, above the first name. */
function firstWithFigures(grid: Grid, name: Spot, below: number): number {
  for (let row = name.bottom + 1; row < below; row++) {
    const spots = grid.row(row);
    const figures = spots.filter(({ cell }) => typeof cell?.value === 'number');
    const isWhole = figures.every(({ text }) => /^\d{1,2}$/.test(text.trim()));
    // A row of the columns' numbers is one of the headings.
    if (figures.length > 0 && (!isWhole || TOTAL.test(squeeze(spots[0]?.text ?? '')))) return row;
  }
  return below;
}

function isNameAt(grid: Grid, row: number, column: number): boolean {
  const spot = grid.at(row, column);
  const isText = isFilled(spot) && spot.top === row && typeof spot.cell?.value === 'string';
  return isText && !hasRole(spot, 'authority', 'implementer', 'department', 'projectName');
}

/** What begins in some rows. */
function rows(grid: Grid, top: number, bottom: number): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++) spots.push(...grid.row(row));
  return spots;
}

function isResult(spot: Spot): boolean {
  return hasRole(spot, 'score', 'grade') || RESULT.test(spot.label?.bare ?? spot.text);
}

/** Headings of indicators: a table that could not be read says so itself. */
function isOfIndicators(spot: Spot): boolean {
  if (hasRole(spot, 'level1', 'level2', 'name', 'weight', 'criteria')) return true;
  const isGoal = hasRole(spot, 'goals', 'completions');
  return !isGoal && hasRole(spot, 'target', 'actual');
}
