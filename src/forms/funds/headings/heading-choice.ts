import { gather } from '../../../amount';
import { isFilled, type Spot } from '../../grid';
import { MONEY_COLUMNS } from '../../model';
import { hasOneOf, hasRole, type Region } from '../../region';
import { ofOtherYears, yearAbove } from '../../table/other-years';
import { isAmount } from '../rows/amounts';
import { COLUMNS, type Columns } from './columns';
import { isOverAmount } from './heading-roles';

/* Of headings that could stand for one thing, those that are meant. */

/** 收入预算 beside 支出预算, each over the same headings, or 支出 between the two as the heading of its names: what is spent is meant. */
export function ofSpending(region: Region, row: number, spots: readonly Spot[]): readonly Spot[] {
  const above = (spot: Spot): string => textOver(region, row - 1, spot.left);
  // 收入支出情况 stands over both.
  const isOver = (spot: Spot, words: RegExp, others: RegExp): boolean =>
    words.test(above(spot)) && !others.test(above(spot));
  const spent = spots.some((spot) => isOver(spot, /收入/, /支出/))
    ? spots.filter((spot) => isOver(spot, /支出/, /收入/))
    : rightOfSpending(region, row, spots);
  return spent.length >= 2 ? spent : spots;
}

/** What stands over a column: where no cells are merged, the next text to the left reaches as far. */
function textOver({ grid }: Region, row: number, at: number): string {
  for (let column = at; column >= grid.left; column--) {
    const spot = grid.at(row, column);
    if (isFilled(spot)) return spot.text;
    column = spot.left;
  }
  return '';
}

/** What heads the names of either half. */
export const INCOME = /^(?:年度|全年|本年|当年|部门)?收入(?:项目|来源|类别|名称|构成|情况)?$/;
export const SPENDING = /^(?:年度|全年|本年|当年|部门)?支出(?:项目|性质|类别|名称|构成|情况)?$/;

/** `收入 | 预算数 | 决算数 | 支出 | 预算数 | 决算数` */
function rightOfSpending(region: Region, row: number, spots: readonly Spot[]): readonly Spot[] {
  const [income, spending] = [INCOME, SPENDING].map((words) =>
    region.filled(row).find(({ label }) => words.test(label?.bare ?? '')),
  );
  if (!income || !spending) return [];
  const isSpent = ({ left }: Spot): boolean =>
    left > spending.left && (income.left < spending.left || left < income.left);
  return spots.filter(isSpent);
}

/** 2022年执行数 beside 2023年执行数 or beside 执行数: another year's is there for comparison. */
export function ofFormYear(region: Region, row: number, spots: readonly Spot[]): readonly Spot[] {
  if (!spots.some(({ label }) => label?.year !== undefined)) return spots;
  const headings = spots.map((own) => ({
    own,
    year: own.label?.year,
    roles: COLUMNS.filter((role) => hasRole(own, role)),
  }));
  const latest = Math.max(...gather(headings, ({ year }) => year ?? []));
  const aside = ofOtherYears(headings, yearAbove(region.grid, row, region.top), latest);
  return spots.filter((spot) => !aside.has(spot));
}

export function contractAmong(spots: readonly Spot[]): Spot | undefined {
  const budgets = spots.filter((spot) => hasRole(spot, 'annualBudget'));
  const contract = budgets.find(({ text }) => text.includes('合同'));
  return budgets.length > 1 ? contract : undefined;
}

/** 资金到位数 beside 全年预算数 and 全年执行数, being neither. */
export function arrivedAmong(spots: readonly Spot[], columns: Columns): Spot | undefined {
  const { annualBudget, executed } = columns;
  if (!annualBudget || !executed) return undefined;
  return spots.find(
    (spot) =>
      spot.left > annualBudget.right &&
      spot.left < executed.left &&
      hasRole(spot, 'annualBudget') &&
      /到位/.test(spot.text),
  );
}

const ADJUSTED = /调整|变动|最终|全年|到位/;

/** 预算数 just before 调整预算数 or 到位数 is the initial budget, where no other column is; 到位数 after 调整预算数 is no budget. */
export function unadjustedBudget(region: Region, spots: readonly Spot[]): Spot | undefined {
  const budgets = spots.filter((spot) => hasRole(spot, 'annualBudget'));
  const [first, second, third, ...more] = budgets;
  if (!first || !second || more.length > 0) return undefined;
  // 年度预算 over the names of the rows heads the block.
  const isOfBlock = hasRole(first, 'fundsBlock') || isOverName(region, first);
  if (isOfBlock && !isOverAmount(region, first)) return undefined;
  if (third && (!/到位/.test(third.text) || /到位/.test(second.text))) return undefined;
  const between = region
    .filled(first.top)
    .some(({ left }) => left > first.right && left < second.left);
  if (between) return undefined;
  if (spots.some((spot) => spot !== first && hasRole(spot, 'initialBudget'))) return undefined;
  const isAdjusted = (spot: Spot): boolean => ADJUSTED.test(spot.text);
  return isAdjusted(second) && !isAdjusted(first) ? first : undefined;
}

/** 预算资金 over 财政拨款 heads the names of the rows. */
function isOverName({ grid }: Region, heading: Spot): boolean {
  const below = grid.at(heading.bottom + 1, heading.left);
  return typeof below.cell?.value === 'string' && below.label?.name !== '' && !isAmount(below);
}

const CHANGE = /调整|变动/;
const AFTER = /后|全年|最终|年末/;

/** `年初预算 | 调整预算 | 全年预算`: between the first budget and the last stands what was added or cut. */
export function changeBetween(spots: readonly Spot[]): Spot | undefined {
  const first = spots.find((spot) => hasRole(spot, 'initialBudget'));
  const [change, last, ...more] = spots.filter(
    (spot) => spot !== first && hasRole(spot, 'annualBudget'),
  );
  if (!first || !change || !last || more.length > 0 || change.left < first.right) return undefined;
  const isChange = ({ text }: Spot): boolean => CHANGE.test(text) && !AFTER.test(text);
  return isChange(change) && AFTER.test(last.text) ? change : undefined;
}

/** 资金执行情况 may head the block as well as one of its columns: the leftmost of two is the block's, if no amount stands beneath. */
export function withoutBlock(region: Region, spots: readonly Spot[]): readonly Spot[] {
  const { grid } = region;
  const [first, ...rest] = spots;
  if (!first) return spots;
  const own = [...MONEY_COLUMNS, 'executionRate' as const].filter((role) => hasRole(first, role));
  const twice = rest.some((spot) => hasOneOf(spot, own));
  const below = grid.at(first.bottom + 1, first.left);
  if (!twice || (isFilled(below) && isAmount(below))) return spots;
  // Behind it the names of the rows may have a heading of their own.
  const [names] = rest;
  return names && isOverName(region, names) ? withoutBlock(region, rest) : rest;
}
