import { ZERO } from '../../amount';
import type { Funds, FundsRow } from '../../forms';
import { tiesOut, TIE_KEYS, type TieKey } from '../compare';
import { named } from '../field-names';
import { figure, inScale } from '../figure';
import { NOT_APPLICABLE, rule, type Result } from '../rule';
import { amountFields, isEmptyTotal } from './totals';

/** 年初预算数 + 预算调整数 = 全年预算数, in each row, where the form has a column for what was added or cut. */
export default rule({
  id: 'funds/adjusted-budget',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: TIE_KEYS,
  examples: {
    right: [
      { 年初预算数: '800', 预算调整数: '-50', 全年预算数: '750' },
      { 年初预算数: '800', 预算调整数: '50', 全年预算数: '750' },
    ],
    wrong: [{ 年初预算数: '800', 预算调整数: '-50', 全年预算数: '760' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!funds?.total.adjustment) return NOT_APPLICABLE;
    return [funds.total, ...funds.parts].flatMap((row) => adjusted(row, funds) ?? []);
  },
});

function adjusted(row: FundsRow, funds: Funds): Result<TieKey> | undefined {
  const { initialBudget, adjustment, annualBudget } = row;
  if (row === funds.total && isEmptyTotal(funds, 'annualBudget')) return undefined;
  // A row that states no adjustment asks for no sum.
  if (!figure(adjustment) || !initialBudget || !annualBudget) return undefined;
  const verdict = tiesOut(
    { label: named('annualBudget'), field: annualBudget },
    [
      { label: named('initialBudget'), field: initialBudget, unused: () => true },
      { label: named('adjustment'), field: adjustment },
    ],
    {
      path: row === funds.total ? 'funds.total' : `funds.parts.${row.name}`,
      beside: () => amountFields(funds),
    },
  );
  // A cut is often typed without its sign; a budget that its parts gainsay is told by their total.
  return verdict?.outcome === 'fail' && (isUnsignedCut(row) || isToldByParts(row, funds))
    ? undefined
    : verdict;
}

function isUnsignedCut({ initialBudget, adjustment, annualBudget }: FundsRow): boolean {
  const [before, change, after] = [initialBudget, adjustment, annualBudget].map(figure);
  if (!before || !change || !after) return false;
  const cut = inScale(change, after.scale);
  return inScale(before, after.scale).minus(cut).equals(after.stored);
}

/** Whether initial budget and adjustment make the total and its parts tie where the budget as typed does not. */
function isToldByParts(row: FundsRow, { total, parts }: Funds): boolean {
  const whole = figure(total.annualBudget);
  const [before, change, own] = [row.initialBudget, row.adjustment, row.annualBudget].map(figure);
  if (!whole || !before || !change || !own || parts.length === 0) return false;
  const { scale } = whole;
  const implied = inScale(before, scale).plus(inScale(change, scale));
  const value = (other: FundsRow) => {
    const one = other === row ? undefined : figure(other.annualBudget);
    return other === row ? implied : one ? inScale(one, scale) : ZERO;
  };
  return parts.reduce((sum, part) => sum.plus(value(part)), ZERO).equals(value(total));
}
