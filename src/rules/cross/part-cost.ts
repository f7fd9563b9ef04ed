import { type Decimal, ZERO } from '../../amount';
import type { Funds, FundsPart, Indicator } from '../../forms';
import {
  amountInScale,
  amountOf,
  figure,
  inYuan,
  partAmount,
  type FundsAmount,
} from '../../scoring';

/** 项目支出控制数, 基本支出总额: the cost of one half of a department's money. */
const PART =
  /^(?:部门|年度|[本当全]年|财政)*(?<part>基本支出|项目支出)(?:总|预算|成本|控制)*(?:数|额|金额|情况)?$/;

export interface PartCost {
  readonly part: string;
  readonly annual?: FundsAmount;
  readonly executed?: FundsAmount;
}

/** What the funds say of that half: what was budgeted for it and what was spent, as far as its amount tells which of the two it is. */
export function partCost({ name }: Indicator, funds: Funds | undefined): PartCost | undefined {
  const part = PART.exec(name)?.groups?.['part'];
  const own = part === '基本支出' ? funds?.basicExpenditure : funds?.projectExpenditure;
  if (!funds || !part || !own) return undefined;
  const stated = amountIn(funds, own, 'annualBudget');
  const spent = own.executed ? amountIn(funds, own, 'executed') : undefined;
  const annual = stated && isSplit(funds, 'annualBudget') ? stated : undefined;
  const executed = spent ?? (stated && isSplit(funds, 'executed') ? stated : undefined);
  if (!annual && !executed) return undefined;
  return { part, ...(annual && { annual }), ...(executed && { executed }) };
}

type Column = 'annualBudget' | 'executed';

/** The scale of the funds where an amount names none of its own. */
function scaleOf(funds: Funds): Decimal | undefined {
  return amountOf(funds, 'executed')?.scale;
}

function amountIn(funds: Funds, part: FundsPart, column: Column): FundsAmount | undefined {
  const typed = figure(partAmount(part, column));
  return typed && amountInScale(typed, typed.scale ?? scaleOf(funds));
}

/** Whether the natures of the expenditure add up to the whole of that column: then it is what they split. */
function isSplit(funds: Funds, column: Column): boolean {
  const scale = scaleOf(funds);
  const whole = amountOf(funds, column)?.yuan;
  let sum = ZERO;
  for (const { amount } of funds.nature) {
    const found = figure(amount);
    if (found) sum = sum.plus(inYuan(found, found.scale ?? scale));
  }
  return whole?.equals(sum) === true;
}
