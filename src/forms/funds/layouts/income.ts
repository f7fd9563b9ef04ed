import { ZERO, type Decimal } from '../../../amount';
import { figureIn } from '../../field';
import { isFilled, type Spot } from '../../grid';
import { MONEY_COLUMNS, type Funds, type FundsRow, type TaskList } from '../../model';
import { hasOneOf, hasRole, type Region } from '../../region';
import type { Columns } from '../headings/columns';
import type { Header } from '../headings/header';
import { INCOME, SPENDING } from '../headings/heading-choice';
import { addNamed } from '../headings/heading-roles';
import { FundsTable } from '../headings/table';

/** 其中：一般公共预算, or an item set in under the one above it. */
const OF_WHICH = /^\s*其\s*中|^[\s\u3000]{2,}/;

/** 本年收入合计, 收入总计 */
const SUM = /(?:合计|总计|小计|共计)$/;

interface Listed {
  readonly row: FundsRow;
  readonly isWithin: boolean;
}

/** The half of 收入 beside that of 支出, with names and columns of its own: its totals and what they add. */
export function incomeBeside(
  region: Region,
  header: Header,
  to: number,
  sheetUnit: string | undefined,
): readonly TaskList[] {
  const own = incomeHeader(region, header);
  return own
    ? incomeLists(region, { ...header, columns: own.columns }, own.names, to, sheetUnit)
    : [];
}

/** Which half of income and spending a table of its own holds, by what heads its names or by its total. */
export function halfOf(
  region: Region,
  { top, columns }: Header,
  { total }: Funds,
): { readonly of: 'income' | 'spending'; readonly names: Spot | undefined } | undefined {
  const first = Math.min(...Object.values(columns).map(({ left }) => left));
  const beside = region.filled(top).filter(({ left }) => left < first);
  const [income, spending] = [INCOME, SPENDING].map((words) =>
    beside.find(({ label }) => words.test(label?.bare ?? '')),
  );
  if (income && spending) return undefined;
  if (income ?? spending) return { of: income ? 'income' : 'spending', names: income ?? spending };
  const said = /^(?:本年|年度)?(?:(收入)|支出)/.exec(total.name);
  return said ? { of: said[1] ? 'income' : 'spending', names: beside.at(-1) } : undefined;
}

/** The sums of the rows of income beneath `names`, each with what it adds. */
export function incomeLists(
  region: Region,
  header: Header,
  names: Spot,
  to: number,
  sheetUnit: string | undefined,
): readonly TaskList[] {
  const table = new FundsTable(region, { ...header, tasks: { listed: true, names } }, sheetUnit);
  const lists: TaskList[] = [];
  let listed: Listed[] = [];
  let ahead: FundsRow | undefined;
  const close = (total: FundsRow): void => {
    const rows = addedBy(total, listed);
    if (rows) lists.push({ total, rows });
  };
  for (let row = header.bottom + 1; row <= to; row++) {
    const label = labelAt(region, names, table.first, row);
    if (!label || !table.hasMoney(row)) continue;
    const read = table.row(row, label);
    const isSum = hasRole(label, 'fundsTotal') || SUM.test(label.label?.bare ?? label.text);
    if (!isSum) listed.push({ row: read, isWithin: OF_WHICH.test(label.text) });
    else if (listed.length === 0) ahead ??= read;
    else {
      close(read);
      // 本年收入合计 is the first of what 总计 adds.
      listed = [{ row: read, isWithin: false }];
    }
  }
  if (ahead && lists.length === 0) close(ahead);
  return lists;
}

/** `收入 | 年初预算 | 决算` beside `支出 | 年初预算 | 决算`. */
function incomeHeader(
  region: Region,
  { top, columns: spent }: Header,
): { readonly names: Spot; readonly columns: Columns } | undefined {
  const filled = region.filled(top);
  const [names, other] = [INCOME, SPENDING].map((words) => nameHeading(region, top, words));
  if (!names || !other) return undefined;
  const end = names.left < other.left ? other.left : Infinity;
  const own = filled.filter(({ left }) => left > names.left && left < end);
  const columns: Columns = {};
  // What heads a column of the one half heads the same in the other.
  for (const role of MONEY_COLUMNS) {
    const bare = spent[role]?.label?.bare ?? spent[role]?.text;
    const spot = own.find((one) => (one.label?.bare ?? one.text) === bare);
    if (spot) columns[role] = spot;
  }
  const taken = Object.values(columns);
  addNamed(
    own.filter((spot) => hasOneOf(spot, MONEY_COLUMNS) && !taken.includes(spot)),
    columns,
  );
  return MONEY_COLUMNS.some((role) => columns[role]) ? { names, columns } : undefined;
}

/** 收入 heads the names of its half, or stands above all of its columns. */
function nameHeading(region: Region, top: number, words: RegExp): Spot | undefined {
  const named = ({ label }: Spot): boolean => words.test(label?.bare ?? '');
  const own = region.filled(top).find(named);
  if (own) return own;
  const above = region.filled(top - 1).find((spot) => named(spot) && reachesOver(region, spot));
  const first = above && region.grid.at(top, above.left);
  return first?.filled && first.top === top && !hasOneOf(first, MONEY_COLUMNS) ? first : undefined;
}

/** Whether a heading stands above several columns: merged over them, filled in, or with nothing of its own above the next. */
function reachesOver({ grid }: Region, { top, left, right, text }: Spot): boolean {
  const beside = grid.at(top, left + 1);
  const isOpen = !isFilled(beside) || beside.text === text;
  return right > left || (isOpen && isFilled(grid.at(top + 1, left + 1)));
}

function labelAt({ grid }: Region, { left }: Spot, first: number, row: number): Spot | undefined {
  for (let column = left; column < first;) {
    const spot = grid.at(row, column);
    if (isFilled(spot) && spot.top === row) return spot;
    column = spot.right + 1;
  }
  return undefined;
}

/**
 * All rows, or those without what stands within others: what adds up in one column tells it for all. Where none does, only rows
 * of which none says that it is within another can be added.
 */
function addedBy(total: FundsRow, listed: readonly Listed[]): readonly FundsRow[] | undefined {
  const first = listed.findIndex(({ isWithin }) => isWithin);
  const all = listed.map(({ row }) => row);
  const outer = listed.filter(({ isWithin }) => !isWithin).map(({ row }) => row);
  const ways = first < 0 ? [all] : [outer, all, all.slice(0, first)];
  const found = ways.find((rows) => MONEY_COLUMNS.some((column) => isSum(total, rows, column)));
  return found ?? (first < 0 && all.length > 1 ? all : undefined);
}

function isSum(
  total: FundsRow,
  rows: readonly FundsRow[],
  column: (typeof MONEY_COLUMNS)[number],
): boolean {
  const typed = figureIn(total[column]);
  const sum = rows.reduce<Decimal>((all, row) => all.plus(figureIn(row[column]) ?? ZERO), ZERO);
  return typed !== undefined && !typed.isZero() && typed.equals(sum);
}
