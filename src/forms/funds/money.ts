import { figureIn } from '../field';
import type { Steps } from '../in-step';
import type { Funds, TaskList } from '../model';
import { Region } from '../region';
import { tellsSpent, withArrivals } from './layouts/arrived-apart';
import { headerByFigures, withBudgetByFigures } from './layouts/by-figures';
import { readDown } from './layouts/down';
import { leftIn, unitOf, withLeft } from './rows/balance-row';
import { isScored } from './rows/beside';
import { findHeader, headsFunds, type Header } from './headings/header';
import { halfOf, incomeBeside, incomeLists } from './layouts/income';
import { holdsAmounts, readPairs } from './layouts/pairs';
import { FundsReader } from './reader';
import { readTasks } from './layouts/tasks';
import type { Table } from '../table/table';

/** What stands above or below the indicators with amounts: the form's funds, and tasks beside them. */
export interface Money {
  readonly funds?: Funds;
  readonly tasks?: TaskList;
}

/** The money above the tables; that below them, or right of them, where none of it is the form's own. */
export function* readMoneyAround(
  region: Region,
  tables: readonly Table[],
  above: number,
  bottom: number,
  unit: string | undefined,
): Steps<Money> {
  const first = yield* readMoney(region, region.top, above, unit);
  if (first.funds) return first;
  const below = yield* readMoney(region, bottom + 1, region.bottom, unit);
  if (below.funds) return { ...first, ...below };
  const left = Math.max(...tables.map((table) => table.right)) + 1;
  const { grid, words, top, right } = region;
  if (left + LEAST_BESIDE > right) return { ...first, ...below };
  const beside = new Region(grid, words, { top, bottom: region.bottom, left, right });
  return { ...first, ...below, ...(yield* readMoney(beside, top, region.bottom, unit)) };
}

/** Names, budget and spending take so many columns at least. */
const LEAST_BESIDE = 2;

function* readMoney(
  region: Region,
  from: number,
  to: number,
  sheetUnit: string | undefined,
): Steps<Money> {
  let funds: Funds | undefined;
  let tasks: TaskList | undefined;
  let half: HalfRead | undefined;
  for (let start = from; start <= to;) {
    const header = withBudgetByFigures(region, findHeader(region, start, to));
    yield;
    const inPairs = !header || holdsAmounts(region, header);
    if (header?.tasks.listed && !inPairs) {
      // Amounts beside their labels, a row each, head no columns.
      funds ??= readBeside(region, start, header.top - 1, sheetUnit)?.funds;
      // The next headings are another table's.
      const next = findHeader(region, header.bottom + 1, to);
      const end = next ? next.top - 1 : to;
      const reader = new FundsReader(region, header, sheetUnit);
      // A list of tasks or projects has a column of money as well; only its total is the form's, where no table of funds is.
      const hasOwn = next !== undefined && !next.tasks.listed;
      if (funds || hasOwn || !reader.hasTotal(end)) {
        tasks ??= readTasks(region, header, end, sheetUnit);
        start = end + 1;
        continue;
      }
    }
    if (header && !inPairs && isEmptyTable(region, header, to)) {
      start = header.bottom + 1;
      continue;
    }
    if (funds && tellsSpent(funds)) {
      const next =
        header && !inPairs && (half ?? !isScored(funds.total))
          ? yield* readTable(region, header, start, to, sheetUnit)
          : undefined;
      if (half && next) funds = joinedHalves(half, next) ?? funds;
      else if (next) funds = withExecution(funds, next.funds);
      break;
    }
    const read: Read | undefined = inPairs
      ? (readBeside(region, start, to, sheetUnit) ??
        (yield* readFigures(region, start, to, sheetUnit)))
      : ((header.ofSources && readDown(region, start, to, sheetUnit, header)) ??
        (yield* readTable(region, header, start, to, sheetUnit)));
    if (!read) break;
    if (funds && !tellsSpent(read.funds)) break;
    funds = funds ? withArrivals(read.funds, funds) : read.funds;
    half = read.half && { ...read, funds, half: read.half };
    start = read.bottom + 1;
  }
  return { ...(funds && { funds }), ...(tasks && { tasks }) };
}

/** A table of funds; 收入 or 支出 where it holds but one half of them. */
interface Read {
  readonly funds: Funds;
  readonly bottom: number;
  readonly half?: 'income' | 'spending';
  /** Its rows as lists of income. */
  readonly listed?: () => readonly TaskList[];
}

type HalfRead = Read & Required<Pick<Read, 'half'>>;

/** 收入 and 支出 in tables of their own, one below the other: what is spent is the form's, and income goes with it. */
function joinedHalves(first: HalfRead, second: Read): Funds | undefined {
  if (!second.half || second.half === first.half) return undefined;
  const [spent, income] = first.half === 'income' ? [second, first] : [first, second];
  // Points in the table of income alone make it the form's.
  if (isScored(income.funds.total) && !isScored(spent.funds.total)) return undefined;
  return { ...spent.funds, income: income.listed?.() ?? [] };
}

/** What was budgeted and spent once more, with points, beneath the table of what makes it up: there it is scored. */
function withExecution(listed: Funds, { total, parts }: Funds): Funds {
  const isSame = (['annualBudget', 'executed'] as const).some((column) => {
    const typed = figureIn(total[column]);
    const own = figureIn(listed.total[column]);
    return typed !== undefined && own?.equals(typed) === true;
  });
  if (!isSame || !isScored(total) || parts.length > 0) return listed;
  const sum = { total: listed.total, rows: listed.parts };
  const lists = listed.parts.length > 0 ? [sum] : [];
  const { name } = listed.total;
  return { ...listed, total: { ...total, name }, income: [...(listed.income ?? []), ...lists] };
}

/** Headings with other headings of money right beneath them: nothing was filled in. */
function isEmptyTable(region: Region, { bottom }: Header, to: number): boolean {
  for (let row = bottom + 1; row <= to; row++) {
    const filled = region.filled(row);
    if (filled.length > 0) return headsFunds(region, filled);
  }
  return false;
}

function readBeside(
  region: Region,
  from: number,
  to: number,
  sheetUnit: string | undefined,
): { funds: Funds; bottom: number } | undefined {
  const read = readDown(region, from, to, sheetUnit) ?? readPairs(region, from, to, sheetUnit);
  if (!read) return undefined;
  const { funds, bottom } = read;
  const left = leftIn(region, from, Math.min(to, bottom + 1), unitOf(funds.total));
  const last = left ? Math.max(bottom, left.spot.bottom) : bottom;
  return { funds: withLeft(funds, region, left), bottom: last };
}

/** Under headings that none of the lists has. */
function* readFigures(
  region: Region,
  from: number,
  to: number,
  sheetUnit: string | undefined,
): Steps<Read | undefined> {
  const header = headerByFigures(region, from, to);
  return header && (yield* readTable(region, header, from, to, sheetUnit));
}

function* readTable(
  region: Region,
  header: Header,
  from: number,
  to: number,
  sheetUnit: string | undefined,
): Steps<Read | undefined> {
  const reader = new FundsReader(region, header, sheetUnit);
  reader.readAbove(from);
  const bottom = reader.read(to);
  yield;
  const funds = reader.result();
  if (!funds) return undefined;
  const half = halfOf(region, header, funds);
  const income = incomeBeside(region, header, bottom, sheetUnit);
  return {
    funds: income.length > 0 ? { ...funds, income } : funds,
    bottom,
    ...(half && {
      half: half.of,
      listed: () => (half.names ? incomeLists(region, header, half.names, bottom, sheetUnit) : []),
    }),
  };
}
