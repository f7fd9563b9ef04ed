import type { SelfEvaluation } from '../../forms';
import { isWholeExecution } from '../../scoring';
import { isNoReason } from '../reason';
import type { Asks } from '../rule';

const ABOUT = ['预算', '执行', '支付', '资金', '拨付', '支出', '追加', '结转'];

/**
 * Where a reason for what happened to the funds may stand: the block's own cell, that of an indicator which is the rate itself, those of its parts and of tasks, then those for the whole sheet. A block with a
 * cell of its own that was left blank is not explained by a sheet that speaks of other things.
 */
export function fundsReason(evaluation: SelfEvaluation): Asks {
  const { funds, indicators, tasks, sheetReason, remarks, year } = evaluation;
  const rates = indicators.filter(({ name }) => isWholeExecution(name));
  const measure = rates.find(({ measures }) => measures)?.measures;
  const rows = [...rates, ...(funds?.parts ?? []), ...(tasks?.rows ?? [])].map(
    ({ reason }) => reason,
  );
  const own = funds?.reason;
  const whole = [sheetReason, remarks].filter(
    (field) =>
      !own || !isNoReason(own.text) || ABOUT.some((words) => field?.text.includes(words) === true),
  );
  return {
    texts: [own, ...rows, ...whole],
    about: ABOUT,
    ...(measure && { measure: measure.text }),
    ...(year !== undefined && { year }),
  };
}
