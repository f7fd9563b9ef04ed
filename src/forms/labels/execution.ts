const WHOSE = /^(?:年度|部门|单位|项目|全年|财政|整体)*/;
const EXECUTION =
  /^(?:(?:预算|资金|经费|支出)*(?:总体|总)?(?:执行|支出|支付)(?:完成)?(?:率|情况|进度|比例)|(?:预算|资金)(?:支出)?执行)$/;
/** 预算执行率得分, 执行情况评分, 预算执行指标 */
const POINTS = /(?:(?:自评|考核|评价)?(?:得分|分值|分数|评分|计分|打分|权重|分)|指标)$/;

/** Whether a row is the execution by its name, be it called after its points or not: 预算执行率, 执行率得分. */
export function namesExecution(bare: string): boolean {
  return /执行|支[出付]/.test(bare) && EXECUTION.test(bare.replace(POINTS, '').replace(WHOSE, ''));
}
