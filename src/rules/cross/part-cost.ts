import { ZERO } from '../../amount';
import type { Funds, Indicator } from '../../forms';
import { amountOf, figure, inYuan, partAmount, withScale, type FundsAmount } from '../../scoring';

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
  const { scale } = amountOf(funds, 'executed') ?? {};
  const amount = (column: 'annualBudget' | 'executed'): FundsAmount | undefined => {
    const typed = figure(partAmount(own, column));
    if (!typed) return undefined;
    const found = typed.scale || !scale ? typed : withScale(typed, scale);
    return {
      yuan: inYuan(found, found.scale),
      value: found.stored,
      ...(found.scale && { scale: found.scale }),
      field: found.field,
      fromParts: false,
    };
  };
  const stated = amount('annualBudget');
  const executed = own.executed ? amount('executed') : undefined;
  const isOf = (column: 'annualBudget' | 'executed'): boolean => {
    const whole = amountOf(funds, column)?.yuan;
    const sum = funds.nature.reduce((all, { amount: one }) => {
      const found = figure(one);
      return found ? all.plus(inYuan(found, found.scale ?? scale)) : all;
    }, ZERO);
    return whole?.equals(sum) === true;
  };
  const annual = stated && isOf('annualBudget') ? stated : undefined;
  const spent = executed ?? (stated && isOf('executed') ? stated : undefined);
  if (!annual && !spent) return undefined;
  return { part, ...(annual && { annual }), ...(spent && { executed: spent }) };
}
