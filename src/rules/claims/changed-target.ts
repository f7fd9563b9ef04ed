/** What a reason says to be done of a target that was changed, which the form does not print: 按调整后的任务已全部完成. */
import type { Facts } from './facts';
import type { Statement } from './statement';

const AFTER_A_CHANGE =
  /(?:调[整减低]|核[减定]|[压缩]减|变更|修[订改正]|[重新另]下达|下调)(?:之?后|过?的(?:任务|目标|指标|计划))/;

/** Whether words of the reason of a row speak of such a target. */
export function isOfChangedTarget(words: string, { row }: Statement, facts: Facts): boolean {
  if (row === undefined || !AFTER_A_CHANGE.test(words)) return false;
  return facts.indicator(row)?.row.initialTarget === undefined;
}
