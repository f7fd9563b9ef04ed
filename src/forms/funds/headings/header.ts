import { gather } from '../../../amount';
import { isFilled, type Spot } from '../../grid';
import { joined, rowBeside } from '../../table/headings';
import { MONEY_COLUMNS } from '../../model';
import { hasOneOf, hasRole, type Region } from '../../region';
import { isAmount } from '../rows/amounts';
import { balanceAmong, carriedAmong, type Balance } from './balance';
import { COLUMNS, VOUCHING, type Columns } from './columns';
import {
  arrivedAmong,
  changeBetween,
  contractAmong,
  ofFormYear,
  ofSpending,
  unadjustedBudget,
  withoutBlock,
} from './heading-choice';
import { headsGroups, underGroup } from './group-headings';
import { addFromAbove, addLikely, addNamed, addOfTasks, isOverAmount } from './heading-roles';
import { wholeOfSources } from './splits';
import { tasksOf, type Tasks } from './task-headings';

const BESIDE_MONEY = COLUMNS.slice(MONEY_COLUMNS.length);

/** The headings of the funds. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Columns;
  readonly tasks: Tasks;
  /** 合同金额 beside 预算数: either may be what the rate is counted on. */
  readonly contract?: Spot;
  /** 到位数 that is neither the budget nor what was spent. */
  readonly arrived?: Spot;
  /** 上年结转 among the budgets. */
  readonly carried?: Spot;
  /** 结转结余 beside the amounts that it is the difference of. */
  readonly balance?: Balance;
  /** 扣分 beside the score. */
  readonly deduction?: Spot;
  /** 合计 of the sources stands for the budget: which one, labels at the side may say. */
  readonly ofSources?: true;
  /** The heading at the side or above: `年度预算申请（万元）`. */
  readonly block?: Spot;
}

/** Finds the row that heads the funds: at least two of budget, executed, rate. */
export function findHeader(region: Region, from: number, to: number): Header | undefined {
  for (const [row, all] of candidates(region, from, to)) {
    const listed = ofFormYear(region, row, ofSpending(region, row, all));
    const contract = contractAmong(listed);
    const own = contract ? listed.filter((spot) => spot !== contract) : listed;
    const unadjusted = unadjustedBudget(region, own);
    const change = changeBetween(own);
    const spots = unadjusted
      ? own.filter((spot) => spot !== unadjusted)
      : withoutBlock(region, own).filter((spot) => spot !== change);
    if (spots.length < 2) continue;
    const columns: Columns = {
      ...(unadjusted && { initialBudget: unadjusted }),
      ...(change && { adjustment: change }),
    };
    addNamed(spots, columns);
    addOfTasks(region, row, columns);
    const { initialBudget, annualBudget, executed } = columns;
    const sources = !initialBudget && !annualBudget && executed;
    const ofSources = sources && wholeOfSources(region, executed);
    if (ofSources) columns.annualBudget = ofSources;
    const isSure = headsMoney(columns);
    // One heading that is sure, above an amount, vouches for what its neighbours are likely to be.
    if (!isSure && !VOUCHING.some((role) => isOverAmount(region, columns[role]))) continue;
    addLikely(region, row, columns);
    if (!isSure && !(headsMoney(columns) && areOverAmounts(region, columns))) continue;
    addFromAbove(region, row, Math.max(from, row - 2), columns);
    const bottom = Math.max(
      row,
      ...Object.values(columns).map((spot) => Math.min(spot.bottom, row + 2)),
    );
    const block = blockBeside(region, row, columns);
    const arrived = arrivedAmong(spots, columns);
    const carried = carriedAmong(region, row, columns);
    const balance = balanceAmong(region, row, columns);
    const tasks = tasksOf(region, row, bottom, columns);
    const deduction =
      columns.score && region.filled(row).find((spot) => hasRole(spot, 'deduction'));
    return {
      top: row,
      bottom,
      columns,
      tasks,
      ...(contract && { contract }),
      ...(arrived && { arrived }),
      ...(carried && { carried }),
      ...(balance && { balance }),
      ...(deduction && { deduction }),
      ...(ofSources && { ofSources: true }),
      ...(block && { block }),
    };
  }
  return undefined;
}

/** Whether a row names two amounts or an amount and a rate, and holds none: another table of funds begins. */
export function headsFunds(region: Region, filled: readonly Spot[]): boolean {
  if (filled.some(isAmount)) return false;
  const named = filled.filter((spot) => hasOneOf(spot, VOUCHING) && isOverAmount(region, spot));
  return named.length >= 2;
}

/** `年初预算数 | 300 | 实际支出数 | 310`: two amounts, each beside its label. */
export function tellsFunds(filled: readonly Spot[]): boolean {
  const told = filled.filter((spot, at) => {
    const next = filled[at + 1];
    return hasOneOf(spot, VOUCHING) && next !== undefined && isAmount(next);
  });
  return told.length >= 2;
}

function areOverAmounts(region: Region, columns: Columns): boolean {
  return MONEY_COLUMNS.every((role) => !columns[role] || isOverAmount(region, columns[role]));
}

/** Two of budget, spending and rate. */
function headsMoney(columns: Columns): boolean {
  const money = MONEY_COLUMNS.filter((role) => columns[role]).length;
  return money > 0 && money + (columns.executionRate ? 1 : 0) >= 2;
}

/** The labels of columns, by row, where there are two of them. */
function* candidates(
  region: Region,
  from: number,
  to: number,
): Generator<readonly [number, readonly Spot[]]> {
  let row = -1;
  for (const spot of region.labels) {
    if (spot.top < from || spot.top > to || spot.top <= row || !hasOneOf(spot, COLUMNS)) continue;
    row = spot.top;
    if (headsGroups(region, row)) row = rowBeside(region.grid, row, 1);
    yield [row, headingsAt(region, row)];
  }
}

/** The labels of columns in a row, those whose words are broken over it and the row above or below made whole. */
function headingsAt(region: Region, row: number): readonly Spot[] {
  return gather(region.filled(row), (spot) => {
    const whole = brokenAt(region, spot);
    if (whole) return whole;
    return hasOneOf(spot, COLUMNS) ? spot : (underGroup(region, spot) ?? []);
  });
}

/** `全年 | 全年` over `预算数 | 执行数`: a heading with its other half. */
function brokenAt({ grid, words }: Region, spot: Spot): Spot | undefined {
  if (typeof spot.cell?.value !== 'string' || spot.bottom > spot.top) return undefined;
  for (const step of [1, -1] as const) {
    const other = grid.at(rowBeside(grid, spot.top, step), spot.left);
    const isHalf =
      typeof other.cell?.value === 'string' &&
      other.left === spot.left &&
      other.right === spot.right &&
      other.bottom === other.top;
    if (!isHalf) continue;
    const [above, below] = step > 0 ? [spot, other] : [other, spot];
    const label = joined(words, above, below, COLUMNS);
    // 分值 with 10分 beneath is whole by itself.
    if (!label || label.bare === spot.label?.bare || label.bare === other.label?.bare) continue;
    return { ...above, bottom: below.bottom, text: above.text + below.text, label };
  }
  return undefined;
}

/** The heading at the side of the columns, or above them. */
export function blockBeside(region: Region, row: number, columns: Columns): Spot | undefined {
  const first = Math.min(...Object.values(columns).map(({ left }) => left));
  for (let column = first - 1; column >= region.left; column--) {
    const spot = region.grid.at(row, column);
    if (isFilled(spot) && spot.label && !hasOneOf(spot, BESIDE_MONEY)) return spot;
    column = spot.left;
  }
  return region.filled(row - 1).find((spot) => hasRole(spot, 'fundsBlock'));
}
