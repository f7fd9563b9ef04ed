import { fieldOf } from '../field';
import type { Role } from '../families/family';
import { squeeze } from '../labels/text';
import type { Spot } from '../grid';
import type { Field } from '../model';
import type { Region } from '../region';

/** Less is no account but a value. */
const SHORTEST = 16;
const LONGEST_HEAD = 20;
/** The sentence of an account tells a figure. */
const TELLS = /[\d０-９]/;
const SENTENCE = /[，,。；;]/;

/** A text under one of these may tell of the form's own figures; the other labels have a meaning of their own. */
const OPEN: ReadonlySet<Role> = new Set<Role>([
  'remarks',
  'conclusion',
  'grade',
  'sheetReason',
  'reason',
]);

/** What is wanted, asked or allowed, what is to come, who signs: nothing is told of the year's figures. */
const NO_ACCOUNT =
  /目标|任务|计划|职[能责]|依据|要求|标准|政策|填[报表写列]|注意|^注|措施|建议|打算|安排|背景|概况|内容|意见|[签章]|审[核批]|下[一步年]|样[例表]|示例|公式|评分|口径|方法|算法|规定|文号|用途|范围|附件|法规|制度/;

/** 项目实施内容及过程概述, 简要概述部门支出情况, 项目概况: an account of what was done, where it tells what was spent. */
const OVERVIEW = /概述|概况/;
const TELLS_OF_SPENDING = /(?:支[付出]|执行|结余|使用)[^，,。；;]{0,8}\d/;

/**
 * What a form tells of itself in sentences beside or beneath a heading, whatever that says: 整体情况, 情况说明. Only rows outside
 * of the tables are looked at, and texts that were not read as something else.
 */
export function readStatements(
  region: Region,
  above: number,
  below: number,
  isTaken: (spot: Spot) => boolean,
): readonly Field[] {
  const found: Field[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    if (row === above + 1) row = below;
    if (row > region.bottom) break;
    const filled = region.filled(row);
    const text = filled[filled.length - 1];
    if (!text || filled.length > 3 || !isAccount(text) || isTaken(text)) continue;
    const heads = filled.length > 1 ? filled.slice(0, -1) : headAbove(region, row);
    const head = heads[heads.length - 1];
    if (!head || !isOverviewOrAccount(head, heads, text)) continue;
    found.push({ ...fieldOf(region.grid, text), called: head.label?.bare ?? squeeze(head.text) });
  }
  return found;
}

function isOverviewOrAccount(head: Spot, heads: readonly Spot[], { text }: Spot): boolean {
  if (OVERVIEW.test(head.text) && squeeze(head.text).length <= LONGEST_HEAD + LONGEST_HEAD)
    return TELLS_OF_SPENDING.test(text);
  return heads.every(isHead) && !heads.some(({ text: own }) => NO_ACCOUNT.test(own));
}

/** A heading that has the row above to itself. */
function headAbove(region: Region, row: number): readonly Spot[] {
  const above = region.filled(row - 1);
  return above.length === 1 ? above : [];
}

function isAccount({ text, label, cell }: Spot): boolean {
  if (text.length < SHORTEST || typeof cell?.value !== 'string') return false;
  return !label?.roles.length && TELLS.test(text) && SENTENCE.test(text);
}

function isHead({ text, label, cell }: Spot): boolean {
  if (typeof cell?.value !== 'string' || SENTENCE.test(text)) return false;
  const own = squeeze(text);
  if (own === '' || own.length > LONGEST_HEAD) return false;
  return label === undefined || label.roles.every((role) => OPEN.has(role));
}
