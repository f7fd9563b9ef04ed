import { roundHalfUp, type Decimal } from '../amount';
import type { Field, Funds, Indicator } from '../forms';
import { executionRate, pointsOf } from '../scoring';
import { figure, inScale } from './figure';
import { isPrintedRate, readRate } from './rate';

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

/**
 * The rate that an indicator states, where the funds belie it. A limit typed in place of a value, and the rate of the funds typed
 * again, are other rules' matter.
 */
export function misstatedRate(
  { actual }: Indicator,
  { rate, stated }: ExecutionOf,
): Decimal | undefined {
  const readings = readRate(actual);
  const [first] = readings;
  const typed = actual?.reading;
  if (!first || (typed?.kind === 'quantity' && typed.comparator)) return undefined;
  if (isPrintedRate(rate, readings)) return undefined;
  return readRate(stated).some(({ value }) => value.equals(first.value)) ? undefined : first.value;
}

/**
 * Whether the result of a row is a rate that the funds belie, and as the funds have it the rate meets its target or earns just
 * the score typed: `indicator/execution-rate` tells of it, and nothing follows for the score or the reason.
 */
export function isMisreadRate(row: Indicator, funds: Funds | undefined): boolean {
  const own = executionOf(funds, row.name);
  const [target] = readRate(row.target);
  if (!own || !target || misstatedRate(row, own) === undefined) return false;
  if (own.rate.greaterThanOrEqualTo(target.value)) return true;
  const [weight, score] = [pointsOf(row.weight), pointsOf(row.score)];
  const earned = weight?.times(own.rate).dividedBy(target.value);
  return score !== undefined && earned !== undefined && roundHalfUp(earned, 2).equals(score);
}
