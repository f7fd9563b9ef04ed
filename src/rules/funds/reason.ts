import type { SelfEvaluation } from '../../forms';
import { isNoReason } from '../reason';
import type { Asks } from '../rule';

const ABOUT = ['预算', '执行', '支付', '资金', '拨付', '支出', '追加', '结转'];

/**
 * Where a reason for what happened to the funds may stand: the block's own cell, those of its parts and of tasks, then those for the whole sheet. A block with a
 * cell of its own that was left blank is not explained by a sheet that speaks of other things.
 */
export function fundsReason({ funds, tasks, sheetReason, remarks, year }: SelfEvaluation): Asks {
  const rows = [...(funds?.parts ?? []), ...(tasks?.rows ?? [])].map(({ reason }) => reason);
  const own = funds?.reason;
  const whole = [sheetReason, remarks].filter(
    (field) =>
      !own || !isNoReason(own.text) || ABOUT.some((words) => field?.text.includes(words) === true),
  );
  return { texts: [own, ...rows, ...whole], about: ABOUT, ...(year !== undefined && { year }) };
}
