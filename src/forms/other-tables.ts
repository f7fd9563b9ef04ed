import { textsAhead, type Sheet } from '../workbook';
import { isFilled, type Grid, type Spot } from './grid';
import { OWN_TITLES } from './look-alike';
import type { FormLeftOut } from './model';
import { hasRole } from './region';

const EVALUATED = /自评|评价|评分|绩效/;

/** `项目名称 | 预算数 | 执行数 | 执行率 | 得分`, a project a row: what it sums up are the projects' own forms. */
export function projectList(grid: Grid): FormLeftOut | undefined {
  const isTitled = grid.named.some(({ label, text }) => label.title || EVALUATED.test(text));
  const isList = grid.named.some((name) => {
    if (!hasRole(name, 'projectName') || !isOverName(grid, name, 1)) return false;
    const beside = grid.named.filter(({ top, left }) => top === name.top && left !== name.left);
    if (beside.some((spot) => hasRole(spot, 'target', 'actual'))) return false;
    const isScored = beside.some((spot) => hasRole(spot, 'score'));
    const money = ['annualBudget', 'executed', 'executionRate'] as const;
    const amounts = money.filter((role) => beside.some((spot) => hasRole(spot, role)));
    // A list of one project is told by more of its headings.
    const isLong = isOverName(grid, name, 2);
    return isTitled && (isLong ? isScored || amounts.length >= 2 : isScored && amounts.length >= 2);
  });
  if (!isList) return undefined;
  return { sheet: grid.sheet, kind: 'project-self-evaluation', why: 'project-list' };
}

/** Whether there is a name so many rows below; a label with its value beside it heads none. */
function isOverName(grid: Grid, { bottom, left }: Spot, rows: number): boolean {
  const spot = grid.at(bottom + rows, left);
  return isFilled(spot) && spot.top === bottom + rows && typeof spot.cell?.value === 'string';
}

/** Headings that a self-evaluation in English can hardly do without, and what tells it from any table of targets. */
const ENGLISH: readonly RegExp[] = [
  /\bindicators?\b/i,
  /\b(?:targets?|planned)\b/i,
  /\b(?:actual|achieved|results?)\b/i,
  /\b(?:weights?|scores?|points)\b/i,
  /\b(?:self-? ?(?:evaluation|assessment)|execution rate|expenditure|budget)\b/i,
];
const LONGEST_HEADING = 80;

/** A self-evaluation whose labels are English: none of them is a label that is known. */
export function englishForm(sheet: Sheet): FormLeftOut | undefined {
  const texts = textsAhead(sheet) ?? sheet.cells.map(({ text }) => text);
  const missing = new Set(ENGLISH);
  for (const text of texts) {
    if (OWN_TITLES.includes(text)) return undefined;
    if (text.length > LONGEST_HEADING || !/^[\x20-\x7e]*[a-z]{4}/i.test(text)) continue;
    for (const pattern of missing) if (pattern.test(text)) missing.delete(pattern);
  }
  if (missing.size > 0) return undefined;
  return { sheet: sheet.name, kind: 'self-evaluation', why: 'english' };
}
