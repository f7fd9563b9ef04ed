import type { Decimal } from '../amount';
import type { Field, Funds } from '../forms';
import { executionRate, figure, inScale } from '../scoring';

/** Names of an indicator that is the execution rate itself, or that of 基本支出 or 项目支出. */
const EXECUTION_NAME =
  /^(?:年度|项目(?!支出)|部门|全年|财政)*(?<part>基本支出|项目支出)?(?:(?:预算|资金|经费)(?:总体|总)?(?:执行|支出|支付)(?:完成)?(?:率|进度|比例)|执行率|预算执行(?:情况)?)$/;

export function isExecutionName(name: string): boolean {
  return EXECUTION_NAME.test(name);
}

/** The amounts that an indicator is the rate of. */
export interface ExecutionOf {
  readonly rate: Decimal;
  /** The rate as the funds state it. */
  readonly stated?: Field | undefined;
  readonly executed: Field | undefined;
  readonly annual: Field | undefined;
}

/** The amounts that an indicator of this name is the rate of, where the form states both. */
export function executionOf(funds: Funds | undefined, name: string): ExecutionOf | undefined {
  const found = funds && EXECUTION_NAME.exec(name);
  if (!found) return undefined;
  const part = found.groups?.['part'];
  if (!part) {
    const { executed, annualBudget: annual, executionRate: stated } = funds.total;
    const rate = executionRate(funds);
    return rate && { rate, stated, executed, annual };
  }
  const split = part === '基本支出' ? funds.basicExpenditure : funds.projectExpenditure;
  const [spent, budget] = [figure(split?.executed), figure(split?.amount)];
  if (!spent || !budget || budget.stored.isZero()) return undefined;
  const rate = inScale(spent, budget.scale).dividedBy(budget.stored);
  return { rate, stated: split?.executionRate, executed: split?.executed, annual: split?.amount };
}
