import type { SelfEvaluation } from '../../forms';
import type { Asks } from '../rule';

/** Where a reason for what happened to the funds may stand: the block's own cell, then those for the whole sheet. */
export function fundsReason({ funds, sheetReason, remarks, year }: SelfEvaluation): Asks {
  return {
    fields: [funds?.reason, sheetReason, remarks],
    about: ['预算', '执行', '支付', '资金', '拨付', '支出', '追加', '结转'],
    ...(year !== undefined && { year }),
  };
}
