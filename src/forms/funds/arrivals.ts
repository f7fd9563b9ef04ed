import type { Decimal } from '../../amount';
import type { Field, FundsRow } from '../model';

/**
 * 预算数 beside 到位数: the rate of execution is counted on one of them, and the figures tell on which. Where it is the budget,
 * that is 全年预算数; else what arrived is, as its heading is read.
 */
export function countedOn({ total, parts }: { total: FundsRow; parts: readonly FundsRow[] }): {
  total: FundsRow;
  parts: readonly FundsRow[];
} {
  return isOfPlanned(total)
    ? { total: planned(total), parts: parts.map(planned) }
    : { total, parts };
}

function isOfPlanned({ arrival, executed, executionRate }: FundsRow): boolean {
  const rate = rateIn(executionRate);
  const spent = figure(executed);
  const [plan, arrived] = [figure(arrival?.planned), figure(arrival?.arrived)];
  if (!rate || !spent || !plan || !arrived || plan.isZero() || arrived.isZero()) return false;
  const miss = (base: Decimal): Decimal => spent.dividedBy(base).minus(rate).abs();
  return miss(plan).lessThan(miss(arrived));
}

function planned(row: FundsRow): FundsRow {
  const { initialBudget, arrival, ...rest } = row;
  return arrival ? { ...rest, annualBudget: arrival.planned, arrival } : row;
}

function figure(field: Field | undefined): Decimal | undefined {
  return field?.reading.kind === 'quantity' ? field.reading.value : undefined;
}

/** A rate as a part of 1: `98%`, or a bare 98. */
function rateIn(field: Field | undefined): Decimal | undefined {
  const reading = field?.reading;
  if (reading?.kind !== 'quantity') return undefined;
  if (reading.unit?.dimension === 'ratio') return reading.value.times(reading.unit.scale);
  return reading.value.greaterThan('1.5') ? reading.value.dividedBy(100) : reading.value;
}
