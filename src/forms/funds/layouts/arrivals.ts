import type { Decimal } from '../../../amount';
import { figureIn } from '../../field';
import type { Field, FundsRow } from '../../model';
import { adjustedAlone } from './adjusted-alone';
import { rateIn } from '../rows/rate-in';

/**
 * 预算数 beside 到位数: the rate of execution is counted on one of them, and the figures tell on which. Where it is the budget,
 * that is 全年预算数; else what arrived is, as its heading is read. 预算数 beside 合同金额 likewise, where the budget is unless
 * the figures say otherwise.
 */
export function countedOn({ total, parts }: { total: FundsRow; parts: readonly FundsRow[] }): {
  total: FundsRow;
  parts: readonly FundsRow[];
} {
  const adjusted = adjustedAlone({ total, parts });
  if (adjusted) return adjusted;
  if (isOfContract(total)) return { total: contracted(total), parts: parts.map(contracted) };
  return isOfPlanned(total)
    ? { total: planned(total), parts: parts.map(planned) }
    : { total, parts };
}

/** 合同金额 beside 预算金额, each with its amount to the right. */
export function withContract(row: FundsRow, contract: Field | undefined): FundsRow {
  if (!contract) return row;
  const own = { ...row, contract };
  return isOfContract(own) ? contracted(own) : own;
}

/** 到位数 below 预算数, where the rate is counted on what arrived. */
export function countedOnArrived(funds: { total: FundsRow; parts: readonly FundsRow[] }): {
  total: FundsRow;
  parts: readonly FundsRow[];
} {
  const { total, parts } = funds;
  const { arrived, planned: budget } = total.arrival ?? {};
  if (!isCountedOn(total, arrived, budget)) return funds;
  const onArrived = (row: FundsRow): FundsRow => {
    const { planned: initialBudget, arrived: annualBudget } = row.arrival ?? {};
    return annualBudget ? { ...row, initialBudget, annualBudget } : row;
  };
  return { total: onArrived(total), parts: parts.map(onArrived) };
}

function isOfPlanned(row: FundsRow): boolean {
  return isCountedOn(row, row.arrival?.planned, row.arrival?.arrived);
}

function isOfContract(row: FundsRow): boolean {
  return isCountedOn(row, row.contract, row.annualBudget);
}

/** Whether the rate is nearer to what was spent of one amount than of the other. */
function isCountedOn(
  { executed, executionRate }: FundsRow,
  one: Field | undefined,
  other: Field | undefined,
): boolean {
  const rate = rateIn(executionRate);
  const spent = figureIn(executed);
  const [base, second] = [figureIn(one), figureIn(other)];
  if (!rate || !spent || !base || !second || base.isZero() || second.isZero()) return false;
  const miss = (amount: Decimal): Decimal => spent.dividedBy(amount).minus(rate).abs();
  return miss(base).lessThan(miss(second));
}

function contracted(row: FundsRow): FundsRow {
  return row.contract ? { ...row, annualBudget: row.contract } : row;
}

function planned(row: FundsRow): FundsRow {
  const { initialBudget, arrival, ...rest } = row;
  return arrival ? { ...rest, annualBudget: arrival.planned, arrival } : row;
}
