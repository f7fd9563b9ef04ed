/** A rate of several groups in one cell, some of which reach the target: 学生满意度95%，家长满意度83%. */
import { findAmounts, type Quantity } from '../../amount';
import type { Indicator } from '../../forms';
import { fits } from './common-unit';

export interface OfGroup {
  readonly words: string;
  readonly quantity: Quantity;
}

/** A change, part of another group, or what was wanted. */
const NO_GROUP =
  /其中|比|较|同期|增|减|提[高升]|下降|超|低于|高于|未|目标|任务|应|合计|平均|综合|总体|总|上年|去年|计划|样本|参与|回收|约定|支付|质保|[尾首余]款|预付|剩|其余|占/;
/** How satisfied people were adds up to all of them: 非常满意60%，满意35%. */
const DEGREE = /满意$|[优良中差]秀?率?$/;
const RATE = /(?:满意度|[\u4e00-\u9fff]{2}率|[\u4e00-\u9fff]{2}度)$/;

/** The rates of the groups, where the cell gives nothing else and each is called by its group. */
export function groupsIn(
  row: Indicator,
  target: Quantity,
  actual: Quantity,
): readonly OfGroup[] | undefined {
  const { lead = '', tail } = actual;
  if (tail === undefined || target.unit?.dimension !== 'ratio' || target.tail) return undefined;
  if (/^\s*[（(]/.test(tail) || lead.trim() === '') return undefined;
  const groups = [{ words: wordsOf(lead), quantity: actual }, ...groupsOf(tail)];
  const isSure = groups.every((one) => isGroup(row, target, one));
  const names = new Set(groups.map(({ words }) => words));
  return isSure && groups.length > 1 && names.size === groups.length ? groups : undefined;
}

function groupsOf(tail: string): readonly OfGroup[] {
  let from = 0;
  return findAmounts(tail).flatMap(({ start, end, reading }) => {
    const words = wordsOf(tail.slice(from, start));
    from = end;
    return reading.kind === 'quantity' ? [{ words, quantity: reading }] : [];
  });
}

function wordsOf(text: string): string {
  return text.replace(/[\s，,、；;：:/。]+/g, '').replace(/(?:为|达到?|是|有|和|及|[①-⑳])+$/, '');
}

function isGroup({ name }: Indicator, target: Quantity, { words, quantity }: OfGroup): boolean {
  if (!/^[\u4e00-\u9fff]{2,12}$/.test(words) || NO_GROUP.test(words) || DEGREE.test(words))
    return false;
  // The row may be of the first group alone, and a rate of another name is another thing.
  if (name.includes(words) || isOfOther(words, name)) return false;
  return fits(target, quantity) && quantity.comparator === undefined;
}

function isOfOther(words: string, name: string): boolean {
  const rate = RATE.exec(words)?.[0];
  return rate !== undefined && !name.endsWith(rate);
}
