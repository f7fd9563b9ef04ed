import { type Decimal, ZERO } from '../../amount';
import type { Funds, FundsRow } from '../../forms';
import { amountFields, figure, inScale, isEmptyTotal } from '../../scoring';
import { tiesOut } from '../compare';
import { TIE_KEYS, type TieKey } from '../tie';
import { named } from '../field-names';
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

/**
 * Whether a budget of the row is another one by the total and its parts, and with that one the row adds up: then
 * `funds/parts-total` tells of it.
 */
function isToldByParts(row: FundsRow, funds: Funds): boolean {
  return (['initialBudget', 'annualBudget'] as const).some((column) => {
    const implied = impliedBy(row, funds, column);
    const own = figure(row[column]);
    const change = figure(row.adjustment);
    if (!implied || !own || !change || implied.equals(own.stored)) return false;
    const [before, after] = (['initialBudget', 'annualBudget'] as const).map((name) => {
      const one = figure(row[name]);
      return name === column ? implied : one && inScale(one, own.scale);
    });
    return after !== undefined && before?.plus(inScale(change, own.scale)).equals(after) === true;
  });
}

/** Σ of the parts for the total, what the total leaves for a part. */
function impliedBy(
  row: FundsRow,
  { total, parts }: Funds,
  column: 'initialBudget' | 'annualBudget',
): Decimal | undefined {
  const own = figure(row[column]);
  const whole = figure(total[column]);
  if (!own || !whole || parts.length === 0) return undefined;
  const others = parts.reduce((sum, part) => {
    const one = part === row ? undefined : figure(part[column]);
    return one ? sum.plus(inScale(one, own.scale)) : sum;
  }, ZERO);
  return row === total ? others : inScale(whole, own.scale).minus(others);
}
