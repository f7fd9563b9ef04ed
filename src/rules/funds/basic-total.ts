import { type Decimal, decimal, ZERO } from '../../amount';
import type { Funds, FundsPart } from '../../forms';
import { tiesOut, TIE_KEYS } from '../compare';
import { named } from '../field-names';
import { figure, inScale } from '../figure';
import { NOT_APPLICABLE, rule } from '../rule';
import type { FundsColumn } from './totals';

const COLUMNS: readonly FundsColumn[] = ['initialBudget', 'annualBudget', 'executed'];

/** 基本支出 = 人员经费 + 公用经费, in each column of a form that lists both beneath it. */
export default rule({
  id: 'funds/basic-total',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: TIE_KEYS,
  examples: {
    right: [{ 基本支出: '408.34', 人员经费: '335.47', 公用经费: '72.87' }],
    wrong: [{ 基本支出: '408.34', 人员经费: '311.42', 公用经费: '72.87' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    const { basicExpenditure: basic, basicParts = [] } = funds ?? {};
    if (!basic || basicParts.length === 0) return NOT_APPLICABLE;
    const verdicts = COLUMNS.flatMap((column) => {
      const addends = basicParts.map((part) => ({
        label: part.name,
        field: inColumn(part, column),
      }));
      // Nobody has to break a column down.
      if (!addends.some(({ field }) => figure(field))) return [];
      const total = { label: named('basicExpenditure'), field: inColumn(basic, column) };
      const options = { path: `funds.basicExpenditure.${column}` };
      return (total.field && tiesOut(total, addends, options)) ?? [];
    });
    return verdicts.length > 0 ? verdicts : NOT_APPLICABLE;
  },
});

function inColumn(part: FundsPart, column: FundsColumn) {
  return column === 'annualBudget' ? part.amount : part[column];
}

/** By how much 基本支出 is off its own parts; `undefined` where it is not, or has none. */
function missOf({ basicExpenditure: basic, basicParts = [] }: Funds, column: FundsColumn) {
  const typed = basic && figure(inColumn(basic, column));
  const parts = basicParts.map((part) => figure(inColumn(part, column)));
  if (!typed || parts.length === 0) return undefined;
  let sum: Decimal = ZERO;
  for (const part of parts) {
    if (!part) return undefined;
    sum = sum.plus(inScale(part, typed.scale));
  }
  return typed.stored.minus(sum);
}

/** Whether a sum that 基本支出 goes into is off by as much as 基本支出 itself: `funds/basic-total` reports it once. */
export function isOfBasic(
  funds: Funds,
  column: FundsColumn,
  difference: string | undefined,
): boolean {
  const miss = missOf(funds, column);
  if (!miss || miss.isZero() || difference === undefined) return false;
  return decimal(difference).abs().equals(miss.abs());
}
