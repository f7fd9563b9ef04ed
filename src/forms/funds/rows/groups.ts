import { isFilled, type Spot } from '../../grid';
import type { Region } from '../../region';
import type { Header } from '../headings/header';
import { isPart } from '../layouts/pairs';

const WHOLE = /^(?:小计|合计|总计)$/;

/** `财政资金 | 小计` above 中央, 省级 and 市县: the part that the row sums up, named left of it. */
export function groupOf({ grid }: Region, { block }: Header, label: Spot): Spot | undefined {
  if (label.left === 0 || !WHOLE.test(label.label?.bare ?? '')) return undefined;
  const group = grid.at(label.top, label.left - 1);
  const isGroup = isFilled(group) && group !== block && group.top === label.top;
  return isGroup && isPart(group) ? group : undefined;
}

/** Words that head one half of the funds at its side. */
const HALF = /^(?:部门|单位|本年|年度|预算|资金)*(?:收入|支出)(?:预算|情况|合计|部分)?$/;

/** `支出 | 小计` beneath 基本支出 and 项目支出: a total, of what was spent as of what came in. */
export function sumsUpHalf({ grid }: Region, { top, left, label }: Spot): boolean {
  if (left === 0 || !WHOLE.test(label?.bare ?? '')) return false;
  const half = grid.at(top, left - 1);
  return half.top < top && HALF.test(half.label?.bare ?? '');
}

/** Whether a row stands beside the heading of a part that began with its 小计 further up. */
export function isWithinGroup(region: Region, header: Header, { top, left }: Spot): boolean {
  if (left === 0) return false;
  const group = region.grid.at(top, left - 1);
  if (group.top >= top || group === header.block) return false;
  return groupOf(region, header, region.grid.at(group.top, left)) === group;
}
