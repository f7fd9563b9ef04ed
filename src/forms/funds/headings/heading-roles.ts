import { isFilled, type Spot } from '../../grid';
import { MONEY_COLUMNS } from '../../model';
import { hasRole, type Region } from '../../region';
import { isAmount } from '../rows/amounts';
import { COLUMNS, type Columns, type FundsColumn } from './columns';
import { headsGroups } from './group-headings';
import { headsOfTasks } from './task-headings';

/* Which heading of the funds is which column. */

/** A word such as 年度预算数 heads a column or the whole block: it is a column only where no other word is. */
export function addNamed(spots: readonly Spot[], columns: Columns): void {
  const certain = byCertainty(spots);
  for (const sure of [true, false]) {
    for (const spot of certain) {
      if (hasRole(spot, 'fundsBlock') === sure) continue;
      const role = freeRole(spot, columns);
      if (!role || !(sure || MONEY_COLUMNS.some((own) => own === role))) continue;
      if (notLeftOf(spot, columns, sure)) columns[role] = spot;
    }
  }
}

/** 预算 and 支出 say too little by themselves; between the tasks of a list and their points they head the money. */
const TASK_MONEY = [/^预算$/, /^(?:支出|执行)$/] as const;

export function addOfTasks(region: Region, row: number, columns: Columns): void {
  const { weight, score } = columns;
  if (!weight || !score || MONEY_COLUMNS.some((role) => columns[role])) return;
  const own = region.filled(row);
  const [budget, spent] = TASK_MONEY.map((words) =>
    own.find(({ left, label }) => left < weight.left && words.test(label?.bare ?? '')),
  );
  if (!budget || !spent || headsOfTasks(region, row, budget.left).length === 0) return;
  columns.annualBudget = budget;
  columns.executed = spent;
}

/** 分值 and 得分 may begin a row higher than the money columns, or a row lower. */
export function addFromAbove(region: Region, row: number, top: number, columns: Columns): void {
  for (let up = row - 1; up >= top; up--) {
    const isOfGroups = headsGroups(region, up);
    for (const spot of region.filled(up)) {
      // Beside a heading of several the others reach as far down, merged or not.
      const isAbove = isOfGroups && !isFilled(region.grid.at(row, spot.left));
      if (spot.bottom < row && !isAbove) continue;
      const role = freeRole(spot, columns);
      if (role && !hasRole(spot, 'fundsBlock')) columns[role] = spot;
    }
  }
}

/** The first column that a heading can stand for and that has none yet. */
function freeRole(spot: Spot, columns: Columns): FundsColumn | undefined {
  return COLUMNS.find((own) => hasRole(spot, own) && !columns[own]);
}

/** 当年预算数 is the initial budget only where no 年初预算数 is: what has one meaning goes first. */
function byCertainty(spots: readonly Spot[]): readonly Spot[] {
  const meanings = (spot: Spot): number => COLUMNS.filter((role) => hasRole(spot, role)).length;
  return [...spots].sort((a, b) => meanings(a) - meanings(b));
}

/** Whether a figure stands beneath, in one of the next rows. */
export function isOverAmount({ grid }: Region, heading: Spot | undefined): boolean {
  if (!heading) return false;
  for (let row = heading.bottom + 1; row <= heading.bottom + 2; row++) {
    const spot = grid.at(row, heading.left);
    if (isFilled(spot) && spot.top === row) return isAmount(spot);
  }
  return false;
}

/** A block's heading stands left of its columns. */
function notLeftOf(spot: Spot, columns: Columns, sure: boolean): boolean {
  if (sure) return true;
  return Object.values(columns).some((own) => own.left < spot.left);
}

/** What headings that no list has are likely to be: those among the known columns and right of them, and budgets just before. */
export function addLikely(region: Region, row: number, columns: Columns): void {
  const known = new Set(Object.values(columns).map(({ left }) => left));
  let first = Math.min(...known);
  const open = region.filled(row).filter((spot) => !known.has(spot.left) && isUnlisted(spot));
  for (const spot of open) {
    if (spot.left < first) continue;
    const role = likelyRole(region, spot);
    if (role && !columns[role]) columns[role] = spot;
  }
  // Left of the known columns stands the block's heading; next to them may be the budgets and what was spent.
  for (const spot of open.reverse()) {
    if (spot.right + 1 !== first) continue;
    const role = likelyRole(region, spot);
    const isMoney =
      role === 'initialBudget' ||
      ((role === 'annualBudget' || role === 'executed') && isOverAmount(region, spot));
    if (!isMoney || columns[role]) break;
    columns[role] = spot;
    first = spot.left;
  }
}

/** 最终得分 names a total by itself; among the headings it heads the scores, as 完成率 heads what was spent of the budget. */
function isUnlisted({ label }: Spot): boolean {
  return (
    label !== undefined &&
    label.roles.every((role) => role === 'total' || role === 'completionRate')
  );
}

function likelyRole({ words }: Region, spot: Spot): FundsColumn | undefined {
  const { label } = spot;
  if (hasRole(spot, 'completionRate')) return 'executionRate';
  // 2019年预算, 2019年决算
  if (label?.yearColumn) return label.yearColumn.kind === 'budget' ? 'annualBudget' : 'executed';
  const [found] = label
    ? words
        .likely(label)
        .filter((likely) => likely === 'otherColumn' || COLUMNS.some((own) => own === likely))
    : [];
  // 一季度支出 and 预计支出数 are not what the year came to.
  return COLUMNS.find((own) => own === found);
}
