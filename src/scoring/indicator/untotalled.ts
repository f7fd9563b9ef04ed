import { findAmounts, type Quantity } from '../../amount';

/** 上半年、下半年各1次, 三个片区各1个: so many of each, and of how many is told in words. */
const OF_EACH = /各(?:自|有|完成|开展|举办|组织)?$/;
/** 上年486人，本年512人: another year's figure stands first. */
const OF_EARLIER = /^(?:上年度?|上一年度?|去年|往年|前年|20\d\d年)[^，。；]{0,6}$/;
/** 男300人，女212人. */
const SEXES = /^男性?$/;
/** What is no part of the same sum: a share of it, a change, a plan, or what was not done. */
const NO_PART =
  /其中|含|比|较|同期|增加|减少|提高|下降|超|差|欠|缺|未|没|待|在建|正在|剩|尚|计划|目标|任务|应|需|合格|通过/;
const DONE_WORDS = /(?:已|实际|全年|年内|本年度?|完成|开展|达到?|组织|实施|培训)+/g;
/** 2场（市级）、4场（县级）: each of them is named behind it. */
const NAMED_BEHIND = /^\s*[（(]([^（()）\d]{1,8})[)）]\s*[、，,；;和及]\s*$/;

/**
 * Whether the first figure of a result is only a part of it, or another year's, and no total is told: 男300人，女212人. What falls short of a
 * target so is no proof.
 */
export function isUntotalled({ lead = '', tail = '', unit }: Quantity): boolean {
  if (OF_EACH.test(lead.trim())) return true;
  if (tail === '' || !unit) return false;
  const [next] = findAmounts(tail);
  if (next?.reading.kind !== 'quantity' || next.reading.unit?.name !== unit.name) return false;
  if (OF_EARLIER.test(lead.trim())) return true;
  const before = tail.slice(0, next.start);
  if (NO_PART.test(lead) || NO_PART.test(before)) return false;
  if (NAMED_BEHIND.test(before)) return true;
  const words = /^[，,；;、\s]+([A-Za-z\u4e00-\u9fff]{1,6})$/.exec(before)?.[1];
  const own = lead.replace(DONE_WORDS, '').trim();
  return words !== undefined && isBeside(own, words);
}

/** A镇 and B镇, 男 and 女: parts of one kind; 今年 and 上年 are none. */
function isBeside(own: string, other: string): boolean {
  if (own === other || /年度?$/.test(own)) return false;
  if (SEXES.test(own)) return other.startsWith('女');
  return own.length > 1 && own.at(-1) === other.at(-1);
}
