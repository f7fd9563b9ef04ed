import type { Role } from '../families/family';
import type { Grid } from '../grid';
import { within, type Island } from '../sheet/islands';
import { listOfForms, type OtherTable } from './lists';
import { planForm } from './plans';

const PLAN_TITLE = /表(?:[(].*)?$/;

/**
 * A list of projects with their scores, or a look at mid-year, under a title of its own above or below a form on the same sheet, or a
 * list without one below its table: it is named, and the form is read without it.
 */
export function setTablesApart(
  sheet: Island,
  gridOf: (part: Island) => Grid,
  holdsForm: (part: Island) => boolean,
): { readonly rest: Island; readonly others: readonly OtherTable[] } {
  const starts = titleRows(sheet);
  if (starts.length < 2) return { rest: sheet, others: [] };
  const others: OtherTable[] = [];
  const gone: { readonly from: number; readonly to: number }[] = [];
  starts.forEach(({ from, plan, untitled = false, ofIndicators }, at) => {
    if (ofIndicators && !plan) return;
    const to = starts[at + 1]?.from ?? Infinity;
    const part = within(sheet, (row) => row >= from && row < to);
    const grid = gridOf(part);
    const other = plan ? planForm(grid) : holdsForm(part) ? undefined : listOfForms(grid, untitled);
    if (!other) return;
    others.push(other);
    gone.push({ from, to });
  });
  const isLeft = (row: number): boolean => !gone.some(({ from, to }) => row >= from && row < to);
  const rest = others.length > 0 ? within(sheet, isLeft) : sheet;
  // Without a form beside them they are what the sheet is about, and are told as that.
  return others.length > 0 && holdsForm(rest) ? { rest, others } : { rest: sheet, others: [] };
}

/** Where a title stands, and whether it is one of a plan: 当年绩效目标 at the side of goals is none. */
interface Start {
  readonly from: number;
  readonly plan: boolean;
  /** The headings of a list themselves, where nothing names it. */
  readonly untitled?: true;
  /** Headings of indicators stand beneath it: no list has any. */
  ofIndicators: boolean;
}

const OF_INDICATORS: readonly Role[] = ['level1', 'level2'];
const LISTED: readonly Role[] = ['projectName', 'department'];
const MONEY: readonly Role[] = ['annualBudget', 'executed', 'executionRate', 'initialBudget'];

function titleRows({ cells, labels }: Island): readonly Start[] {
  const starts: Start[] = [];
  const above = new RowsAbove();
  labels.forEach((label, index) => {
    const from = cells[index]?.row;
    const last = starts.at(-1);
    if (from === undefined) return;
    above.pass(from, label?.roles ?? []);
    if (!label) return;
    if (last && label.roles.some((role) => OF_INDICATORS.includes(role))) last.ofIndicators = true;
    if (last?.from === from) return;
    const plan = label.plan === true && PLAN_TITLE.test(label.plain);
    if (label.title || plan) starts.push({ from, plan, ofIndicators: false });
    else if (last && above.endForm && label.roles.some((role) => LISTED.includes(role)))
      starts.push({ from, plan: false, untitled: true, ofIndicators: false });
  });
  return starts;
}

/** Follows whether the rows above a cell may be a whole form: indicators, money, and a total or a blank row at the end. */
class RowsAbove {
  endForm = false;
  #row = -1;
  #isTotal = false;
  #indicators = false;
  #money = false;

  pass(row: number, roles: readonly Role[]): void {
    if (row !== this.#row) {
      const isApart = this.#isTotal || row > this.#row + 1;
      this.endForm = isApart && this.#indicators && this.#money;
      this.#isTotal = false;
      this.#row = row;
    }
    for (const role of roles) {
      if (role === 'total') this.#isTotal = true;
      else if (OF_INDICATORS.includes(role)) this.#indicators = true;
      else if (MONEY.includes(role)) this.#money = true;
    }
  }
}
