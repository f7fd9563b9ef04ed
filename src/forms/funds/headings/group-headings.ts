import { gather } from '../../../amount';
import { isFilled, type Spot } from '../../grid';
import { rowBeside } from '../../table/headings';
import { hasOneOf, type Region } from '../../region';
import { isAmount } from '../rows/amounts';
import { COLUMNS, VOUCHING } from './columns';

/* `预算数` over `年初预算 | 调整数 | 全年预算`: one heading over several, each of a column. */

const WHOLE = /^(?:小计|合计|总计|总额)$/;
const BUDGET = /预算|资金安排|安排情况/;
/** 年初 and 调整后 beneath 预算数. */
const HALF = /^(?:年初|期初|全年|当年|本年|调整|调整后|年中|年中调整|追加|实际|最终)$/;

/** Whether a heading of a row stands over others that are columns of the funds themselves: it is none then. */
export function headsGroups(region: Region, row: number): boolean {
  const filled = region.filled(row);
  return filled.some((spot, at) => {
    const right = reachOf(spot, filled[at + 1]);
    return right > spot.left && headsColumns(region, spot, right);
  });
}

/** How far right a heading reaches: where no cells are merged, up to the next one. */
function reachOf(spot: Spot, next: Spot | undefined): number {
  return spot.right > spot.left ? spot.right : next ? next.left - 1 : spot.right;
}

function headsColumns(region: Region, group: Spot, right: number): boolean {
  const { grid } = region;
  const row = rowBeside(grid, group.bottom, 1);
  const spots = grid.filled(row, group.left, right);
  if (spots.length < 2 || spots[0]?.left !== group.left || spots.some(isAmount)) return false;
  const columns = gather(spots, (spot) => {
    const own = isColumn(spot) ? spot : underGroup(region, spot);
    return own ? [own] : [];
  });
  const isWhole = (spot: Spot): boolean => WHOLE.test(spot.label?.bare ?? '');
  // 上年结转 | 年初预算 | 合计 beneath 预算数: what the budget is made of, by whatever names.
  if (columns.length < spots.length && spots.some(isWhole)) return false;
  const roles = new Set(
    columns.map(({ label }) => COLUMNS.find((role) => label?.roles.includes(role))),
  );
  return roles.size >= 2 && columns.some((spot) => hasOneOf(spot, VOUCHING));
}

function isColumn(spot: Spot): boolean {
  return hasOneOf(spot, COLUMNS);
}

/** What heads the group that a heading stands in. */
function groupOver({ grid }: Region, { top, left }: Spot): Spot | undefined {
  const row = rowBeside(grid, top, -1);
  for (let column = left; column >= grid.left; column--) {
    const spot = grid.at(row, column);
    if (spot.bottom >= top) return undefined;
    if (isFilled(spot)) return spot;
    column = spot.left;
  }
  return undefined;
}

/** 年初 or 合计 beneath 预算: a heading that needs the one above it to say what it is. */
export function underGroup(region: Region, spot: Spot): Spot | undefined {
  const bare = spot.label?.bare ?? '';
  const isWhole = WHOLE.test(bare);
  if (!isWhole && !HALF.test(bare)) return undefined;
  const group = groupOver(region, spot);
  if (!group || !BUDGET.test(group.text)) return undefined;
  const label = region.words.classify(isWhole ? '全年预算数' : `${bare}预算数`);
  return label && { ...spot, label };
}
