import { has, type Classified, type Dictionary } from '../labels/dictionary';
import type { Role } from '../families/family';
import { isFilled, type Grid, type Spot } from '../grid';

/* What the headings of an indicator table can be, and what one of them says. */

export const LEVELS: readonly Role[] = ['level1', 'level2', 'name'];
export const MEASURES: readonly Role[] = [
  'target',
  'adjustedTarget',
  'actual',
  'weight',
  'score',
  'reason',
  'criteria',
  'coefficient',
  'convertedScore',
];
export const MONEY: readonly Role[] = [
  'initialBudget',
  'annualBudget',
  'executed',
  'executionRate',
];
export const SUB_HEADINGS: readonly Role[] = [
  'comparator',
  'targetValue',
  'unit',
  'adjustedTarget',
];
/** What heads a block at its side, whatever else the words can mean. */
export const SIDES: readonly Role[] = ['indicatorBlock', 'goalBlock'];
export const HEADINGS: readonly Role[] = [
  ...LEVELS,
  ...MEASURES,
  ...SUB_HEADINGS,
  'reviewScore',
  'completionRate',
  'deviationRate',
  'rating',
  'workings',
  'cumulative',
  'quarter',
  'partYear',
  'periodTarget',
  'deduction',
  'measures',
  'otherColumn',
  'indicatorBlock',
];

/** Words that mean a level of indicators and nothing else. */
export const STRONG_LEVEL = /^(?:[一二三四]级.*|指标(?:名称|内容)|.*指标(?:名称|内容)|具体指标)$/;

export function any(label: Classified | undefined, roles: readonly Role[]): boolean {
  if (label === undefined || label.roles.length === 0) return false;
  for (const role of label.roles) if (roles.includes(role)) return true;
  return false;
}

export function strongLevel(spot: Spot): boolean {
  return any(spot.label, LEVELS) && STRONG_LEVEL.test(spot.label?.bare ?? '');
}

/** 指标名称 under 一级指标: the level whose names stand there. */
export function levelAbove(
  label: Classified | undefined,
  above: Classified | undefined,
): Role | undefined {
  if (!has(label, 'name') || NUMBERED_LEVEL.test(label?.bare ?? '')) return undefined;
  if (!NUMBERED_LEVEL.test(above?.bare ?? '')) return undefined;
  return LEVELS.find((level) => has(above, level));
}

/** 一级指标, but not 一级指标得分. */
const NUMBERED_LEVEL = /^[一二三四]级/;

/** Words that head a column of goals as well as one of indicators prove nothing by themselves. */
export function measure(spot: Spot): boolean {
  return any(spot.label, MEASURES) && !has(spot.label, 'goals') && !has(spot.label, 'completions');
}

/** The heading above a sub-heading, if it is another one. */
export function parentAbove(grid: Grid, spot: Spot, top: number): Spot | undefined {
  for (let row = spot.top - 1; row >= top; row--) {
    const above = grid.at(row, spot.left);
    if (isFilled(above)) return above;
  }
  return undefined;
}

/** `指标` over `名称`, `全年` over `预算数`: one heading broken over two rows. */
export function joined(
  words: Dictionary,
  above: Spot | undefined,
  spot: Spot,
  roles: readonly Role[] = HEADINGS,
): Classified | undefined {
  if (!above?.filled || above.text.length > 6 || spot.text.length > 8) return undefined;
  // 得分 with 10 beneath is a heading and a figure.
  if (/\p{Nd}/u.test(spot.text)) return undefined;
  const label = words.classify(above.text + spot.text);
  return any(label, roles) ? label : undefined;
}

/** The next row above or below with anything in it, a blank one at most between. */
export function rowBeside(grid: Grid, row: number, step: 1 | -1): number {
  return grid.row(row + step).length > 0 ? row + step : row + 2 * step;
}

/** How many headings of a row are the lower halves of those above it. */
export function lowerHalves(grid: Grid, words: Dictionary, row: number): number {
  const up = rowBeside(grid, row, -1);
  return grid.row(row).filter((spot) => joined(words, grid.at(up, spot.left), spot)).length;
}
