import type { Funds, FundsRow } from '../../forms';
import { amountFields, figure, inScale, isEmptyTotal } from '../../scoring';
import { tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { inDoubt, missingBy, suspects } from '../doubts';
import { named } from '../field-names';
import { partsOf } from './rows';
import { NOT_APPLICABLE, rule, type Result } from '../rule';

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
    const income = (funds.income ?? []).flatMap(({ total, rows }) => [
      ...rows,
      ...(total ? [total] : []),
    ]);
    // A sum of sums stands in two lists.
    const rows = new Set<FundsRow>([funds.total, ...partsOf(funds), ...income]);
    return [...rows].flatMap((row) => adjusted(row, funds) ?? []);
  },
});

function adjusted(row: FundsRow, funds: Funds): Result<TieKey> | undefined {
  const { initialBudget, adjustment, annualBudget } = row;
  if (row === funds.total && isEmptyTotal(funds, 'annualBudget')) return undefined;
  // A row that states no adjustment asks for no sum.
  if (!figure(adjustment) || !initialBudget || !annualBudget) return undefined;
  if (annualBudget.derived) return undefined;
  const result = tiesOut(
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
  // A cut is often typed without its sign.
  if (!result || (result.outcome === 'fail' && isUnsignedCut(row))) return undefined;
  // A budget that its parts gainsay is told by their total.
  return inDoubt(result, (miss) => ({
    fallsWith: missingBy(suspects(annualBudget, [initialBudget, adjustment], miss)),
  }));
}

function isUnsignedCut({ initialBudget, adjustment, annualBudget }: FundsRow): boolean {
  const [before, change, after] = [initialBudget, adjustment, annualBudget].map(figure);
  if (!before || !change || !after) return false;
  const cut = inScale(change, after.scale);
  return inScale(before, after.scale).minus(cut).equals(after.stored);
}
