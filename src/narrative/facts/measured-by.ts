/** Which of two counts is measured by the other, by what they and their rate are called: 结案 by 受理, 在职 by 编制. */
const MEASURED_BY = [
  { part: /在职|在编|在岗|实有|现有/, whole: /编制/, rate: /控制率|[在满]编率|编制/ },
  { part: /完成|执行|支出|支付|决算/, whole: /预算/, rate: /(?:完成|执行|支出|支付|使用|控制)率/ },
  { part: /完成|办结/, whole: /计划|任务/, rate: /(?:完成|办结|达成|实现)率/ },
  {
    part: /[审办执]结|结案/,
    whole: /受理|收案|立案|接收|交办|承办/,
    rate: /(?<!按期|及时|当场|限时)(?:审结|办结|执结|结案)率/,
  },
  { part: /破案|破获|侦破/, whole: /立[^，,]{0,6}案/, rate: /(?:破案|侦破)率/ },
  {
    part: /[回答]复|办复/,
    whole: /受理|收到|接[到收]|转办|交办/,
    rate: /(?<!按期|及时|当场|限时|首次)(?:[回答]复|办复)率/,
  },
  {
    part: /合格|通过/,
    whole: /检查|抽[检查]|检[测验]|验收/,
    rate: /(?<!首次|一次|一次性)(?:合格|通过)率/,
  },
  { part: /重点/, whole: /项目(?:总|支出)/, rate: /重点[^，,]{0,6}(?:安排|保障|支出)率/ },
] as const;

/** Whether the first is what is measured by the second: 在职 and 编制, 预算完成数 and 预算数, 实际完成 and 预算完成. */
export function isMeasuredBy(part: string, whole: string, rate: string): boolean {
  const isActual = part.includes('实际') && !whole.includes('实际');
  return MEASURED_BY.some(
    (one) =>
      one.rate.test(rate) &&
      one.part.test(part) &&
      one.whole.test(whole) &&
      (isActual || !one.part.test(whole)),
  );
}
