import type { Role } from '../families/family';
import { cellRef, isBlank } from '../field';
import { isAmount } from '../funds/rows/amounts';
import { headsOfTasks } from '../funds/headings/task-headings';
import { isFilled, type Grid, type Spot } from '../grid';
import {
  MONEY_COLUMNS,
  type Form,
  type FormDoubt,
  type Indicator,
  type MoneyColumn,
  type SelfEvaluation,
} from '../model';
import type { Region } from '../region';
import type { Table } from './table';

/** How many rows below the headings are looked at for what stands under a blank one. */
const LOOKED_AT = 4;

/** Says which of the columns that go together is not there, at the heading that may be it where there is one. */
export function noteMissing(
  region: Region,
  table: Table,
  form: {
    readonly columns: SelfEvaluation['columns'];
    readonly total: SelfEvaluation['total'];
    readonly indicators: readonly Indicator[];
    readonly funds: boolean;
    readonly tasks: boolean;
  },
): void {
  const { grid, doubts } = region;
  const amount = form.funds ? undefined : loneAmount(region, table.top, form.tasks);
  if (amount) {
    doubts.push({ kind: 'unread-row', field: amount.field, cell: cellRef(grid, amount.spot) });
  }
  const { columns, total, indicators } = form;
  const head = table.columns[0]?.spot;
  const suspects = unknownHeadings(region, table);
  const missing: Role[] = [];
  // What the criteria of some rows tell they need no column for.
  const isTold = indicators.some(({ target }) => target);
  if (columns.actual && !columns.target && !isTold) missing.push('target');
  if (columns.target && !columns.actual) missing.push('actual');
  // 综合得分 beneath a table without any points is no sum of its rows, unless a heading nobody can read may be that of theirs.
  const isSum = !isBlank(total?.score) && suspects.length > 0;
  if (!columns.score && (columns.weight || isSum)) {
    const both = missing.length + 2 <= suspects.length;
    if (!columns.weight && both) missing.push('weight');
    missing.push('score');
  }
  missing.forEach((field, index) => {
    const spot = suspects[index] ?? head;
    doubts.push({ kind: 'missing-label', field, ...(spot && { cell: cellRef(grid, spot) }) });
  });
  const cell = head && cellRef(grid, head);
  if (columns.score && !total) {
    doubts.push({ kind: 'missing-label', field: 'total', ...(cell && { cell }) });
  }
  if (indicators.length === 0 && !isLeftBlank(region, table)) {
    doubts.push({ kind: 'unread-row', field: 'indicator', ...(cell && { cell }) });
  }
}

/** What the funds are told by where none of their amounts is named, and what of them it stands for. */
const TOLD_BY = [
  ['fundsTotal', 'annualBudget'],
  ['executionRate', 'executionRate'],
  ['score', 'executionRate'],
] as const;

/** Of a form without funds a label that names an amount of them after all; a list of tasks is none. */
function loneAmount(
  region: Region,
  to: number,
  hasTasks: boolean,
): { readonly field: MoneyColumn | 'executionRate'; readonly spot: Spot } | undefined {
  const isApart = ({ top, left }: Spot): boolean =>
    top < to && headsOfTasks(region, top, left).length === 0;
  for (const role of MONEY_COLUMNS) {
    const spot = region.speaking(role).find(isApart);
    if (spot) return { field: role, spot };
  }
  if (hasTasks) return undefined;
  for (const [role, field] of TOLD_BY) {
    const spot = region.speaking(role).find((own) => isApart(own) && headsAmounts(region, own));
    if (spot) return { field, spot };
  }
  const told = toldInWords(region, to);
  return told && { field: 'annualBudget', spot: told };
}

/** What was budgeted and what was spent, and what that scores. */
const IN_WORDS = [
  /预算[^，,；;。\d]{0,8}\d/,
  /(?:支出|支付|执行)[^，,；;。\d]{0,8}\d/,
  /得分|分值|执行率/,
] as const;

/** A text that tells of the funds in words of its own: they may have points that were not read. */
function toldInWords(region: Region, to: number): Spot | undefined {
  for (let row = region.top; row < to; row++) {
    const found = region
      .filled(row)
      .find(({ text }) => text.length > 10 && IN_WORDS.every((words) => words.test(text)));
    if (found) return found;
  }
  return undefined;
}

/** Whether a row of amounts stands beside a label or beneath it; one figure alone is what the head says of the rate. */
function headsAmounts(region: Region, { top, bottom }: Spot): boolean {
  return [top, bottom + 1].some((row) => region.filled(row).filter(isAmount).length >= 2);
}

/** Whether rows are printed beneath the headings and nobody filled them in: there is nothing to read. */
function isLeftBlank(region: Region, { bottom, columns }: Table): boolean {
  const own = columns.filter(({ role }) => FILLED_IN.has(role));
  let hasRows = false;
  for (let row = bottom + 1; row <= region.bottom; row++) {
    hasRows ||= region.filled(row).length > 0;
    const spots = own.map(({ left }) => region.grid.at(row, left));
    if (spots.some((spot, at) => isFilled(spot) && spot.left === own[at]?.left)) return false;
  }
  return hasRows;
}

const FILLED_IN: ReadonlySet<Role> = new Set<Role>(['name', 'target', 'actual', 'reason']);

/** Headings among the others that say nothing to the reader, and blank ones above something written. */
function unknownHeadings({ grid }: Region, table: Table): Spot[] {
  const found: Spot[] = [];
  for (let column = table.left; column <= table.right; column++) {
    const own = table.columns.find(({ left, right }) => left <= column && column <= right);
    if (own) {
      column = own.right;
      continue;
    }
    const spot = grid.at(table.bottom, column);
    // What goes on beside the rows is the heading of all of them.
    const isAtSide = column === table.left && spot.bottom > table.bottom;
    if (isAtSide) {
      column = spot.right;
      continue;
    }
    if (isFilled(spot) || holdsAnything(grid, table.bottom, column)) found.push(spot);
    column = Math.max(column, spot.right);
  }
  return found;
}

function holdsAnything(grid: Region['grid'], bottom: number, column: number): boolean {
  for (let row = bottom + 1; row <= bottom + LOOKED_AT; row++) {
    const spot = grid.at(row, column);
    if (spot.left === column && spot.top > bottom && isFilled(spot)) return true;
  }
  return false;
}

/** Whether a heading of a list may be that of the totals: one that says nothing to the reader. */
export function mayHoldTotal(grid: Grid, { top }: Table): boolean {
  return grid.row(top).some((spot) => spot.filled && !spot.label?.named);
}

/** A list of indicators under headings each of which is known has no column for the total: none is missed. */
export function withoutTotalAsked(form: Form, mayHold: boolean): Form {
  if (mayHold) return form;
  const isAsked = ({ kind, field }: FormDoubt): boolean =>
    kind === 'missing-label' && field === 'total';
  return { ...form, doubts: form.doubts.filter((doubt) => !isAsked(doubt)) };
}
