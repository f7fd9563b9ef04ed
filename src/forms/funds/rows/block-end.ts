import { headsWorks } from '../../around/works';
import type { Role } from '../../families/family';
import type { Spot } from '../../grid';
import { hasOneOf, hasRole, type Region } from '../../region';
import { isAmount } from './amounts';
import { headsFunds, type Header } from '../headings/header';
import { FUNDS_ROWS } from './part-roles';
import type { FundsTable } from '../headings/table';

/** What ends the funds block when it heads a row. */
const ENDS: readonly Role[] = [
  'goals',
  'completions',
  'level1',
  'level2',
  'indicatorBlock',
  'projectName',
  'signature',
];

/** Whether a row is no longer of the funds: something else of the form begins there. */
export function endsBlock(region: Region, table: FundsTable, filled: readonly Spot[]): boolean {
  const [first] = filled;
  if (!first) return false;
  if (hasOneOf(first, ENDS) && !hasRole(first, 'fundsBlock', 'fundsTotal')) return true;
  if (closesForm(first) || headsWorks(filled)) return true;
  if (headsFunds(region, filled) || statesAccount(filled)) return true;
  if (hasRole(first, 'goalBlock') && !table.hasMoney(first.top)) return true;
  if (filled.some((spot) => hasRole(spot, 'goals', 'level1', 'name'))) return true;
  return headsCompletions(filled);
}

/** `年度总体目标 | 目标 | 完成情况`: what was done is told beneath, and nothing in the row is an amount. */
function headsCompletions(filled: readonly Spot[]): boolean {
  return filled.some((spot) => hasRole(spot, 'completions')) && !filled.some(isAmount);
}

/** A word that is neither a figure nor a dash in place of one, nor a fund. */
function namesAmount(spot: Spot): boolean {
  return (
    !isAmount(spot) && /^\p{Script=Han}{2,}/u.test(spot.text.trim()) && !hasOneOf(spot, FUNDS_ROWS)
  );
}

/** 总分 beneath funds that stand last: that of the form, which is no amount. */
function closesForm(spot: Spot): boolean {
  return hasRole(spot, 'total') && !hasRole(spot, 'fundsTotal', 'score', 'weight');
}

/**
 * `年度还本付息 | 应付利息 | 382.8 | 实付利息 | 382.8`: beneath the heading at the side of the amounts another one, whose row names its
 * own amounts among the columns of the funds.
 */
export function statesOther(
  { block }: Header,
  table: FundsTable,
  filled: readonly Spot[],
): boolean {
  const [first, ...others] = filled;
  if (!block || !first || first.left !== block.left || first.top <= block.bottom) return false;
  if (isAmount(first) || hasOneOf(first, FUNDS_ROWS)) return false;
  return others.some((spot, at) => {
    const next = others[at + 1];
    const isInside = spot.left > table.first && spot.left <= table.last;
    return isInside && namesAmount(spot) && next !== undefined && isAmount(next);
  });
}

/** `“三公”经费 | 上年决算数 | 20 | 本年决算数 | 19` */
function statesAccount([first, second]: readonly Spot[]): boolean {
  if (!first || !second || !hasRole(first, 'threePublic')) return false;
  return second.label?.yearColumn !== undefined || hasRole(second, 'lastYear', 'finalAccounts');
}

/** `总额 | 财政拨款 | 其他资金` under 预算金额: words over several columns and no amount. */
export function isSubHeading(table: FundsTable, filled: readonly Spot[]): boolean {
  const over = filled.filter((spot) => spot.right >= table.first);
  return over.length >= 2 && over.every((spot) => !isAmount(spot)) && over.length === filled.length;
}
