/** Names of an indicator that is the execution rate itself, or that of 基本支出 or 项目支出. */
export const EXECUTION_NAME =
  /^(?:年度|项目(?!支出)|部门|全年|财政)*(?<part>基本支出|项目支出)?(?:(?:预算|资金|经费)(?:总体|总)?(?:执行|支出|支付)(?:完成)?(?:率|进度|比例)|执行率)$/;
