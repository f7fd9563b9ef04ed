import { type Decimal, ZERO } from '../../amount';
import type { Funds, FundsRow } from '../../forms';
import { amountFields, figure, inScale, isEmptyTotal } from '../../scoring';
import { tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { inDoubt, missingBy, suspects } from '../doubts';
import { named } from '../field-names';
import { signed } from '../figure';
import { partsOf } from './rows';
import { NOT_APPLICABLE, rule, type Result, type Verdict } from '../rule';
import { term, type Named } from '../terms';

type Key = TieKey | 'sign' | 'unsigned';

/** 年初预算数 + 预算调整数 = 全年预算数, in each row, where the form has a column for what was added or cut; 上年结转 besides, where rows bear it out. */
export default rule({
  id: 'funds/adjusted-budget',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...TIE_KEYS, 'sign', 'unsigned'],
  examples: {
    right: [{ 年初预算数: '800', 预算调整数: '-50', 全年预算数: '750' }],
    wrong: [{ 年初预算数: '800', 预算调整数: '-50', 全年预算数: '760' }],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!(funds?.total.adjustment ?? funds?.total.carried)) return NOT_APPLICABLE;
    const income = (funds.income ?? []).flatMap(({ total, rows }) => [
      ...rows,
      ...(total ? [total] : []),
    ]);
    // A sum of sums stands in two lists.
    const rows = [...new Set<FundsRow>([funds.total, ...partsOf(funds), ...income])];
    const isSigned = rows.some(({ adjustment }) => figure(adjustment)?.stored.isNegative());
    // Of cuts without a sign the first one speaks for all.
    let isFirst = true;
    const counts = countsCarried(rows);
    return rows.flatMap((row) => {
      if (!isUnsignedCut(row)) return adjusted(row, funds, counts) ?? [];
      if (!isSigned && !isFirst) return [];
      isFirst = false;
      return unsignedCut(row, funds, isSigned);
    });
  },
});

function adjusted(row: FundsRow, funds: Funds, counts: boolean): Result<Key> | undefined {
  const { adjustment, annualBudget } = row;
  if (row === funds.total && isEmptyTotal(funds, 'annualBudget')) return undefined;
  // A row that states no adjustment asks for no sum.
  if (!row.initialBudget || !annualBudget || annualBudget.derived) return undefined;
  if (!figure(counts ? (row.carried ?? adjustment) : adjustment)) return undefined;
  const addends = addendsOf(row, counts);
  const result = tiesOut({ label: named('annualBudget'), field: annualBudget }, addends, {
    path: pathOf(row, funds),
    beside: () => amountFields(funds),
  });
  // A budget that its parts gainsay is told by their total.
  const fields = addends.map(({ field }) => field);
  return (
    result &&
    inDoubt(result, (miss) => ({ fallsWith: missingBy(suspects(annualBudget, fields, miss)) }))
  );
}

function addendsOf({ initialBudget, carried, adjustment }: FundsRow, counts: boolean): Named[] {
  return [
    { label: named('initialBudget'), field: initialBudget, unused: () => true },
    ...(counts ? [{ label: named('carried'), field: carried, unused: () => true }] : []),
    ...(adjustment
      ? [{ label: named('adjustment'), field: adjustment, ...(counts && { unused: () => true }) }]
      : []),
  ];
}

/** Whether 上年结转 comes to the first budget besides, and is none of it: as most rows with any have it, one at least. */
function countsCarried(rows: readonly FundsRow[]): boolean {
  let [apart, others] = [0, 0];
  for (const row of rows) {
    const [carried, annual] = [figure(row.carried), figure(row.annualBudget)];
    if (!carried || carried.stored.isZero() || !annual) continue;
    const own = [row.initialBudget, row.carried, row.adjustment].map(figure);
    const sum = own.reduce<Decimal>(
      (all, one) => (one ? all.plus(inScale(one, annual.scale)) : all),
      ZERO,
    );
    if (sum.equals(annual.stored)) apart++;
    else others++;
  }
  return apart > 0 && apart >= others;
}

function pathOf(row: FundsRow, funds: Funds): string {
  return row === funds.total ? 'funds.total' : `funds.parts.${row.name}`;
}

/** A cut typed without its sign is the custom of some forms; beside a row that has one it is a slip. */
function unsignedCut(row: FundsRow, funds: Funds, isSigned: boolean): Verdict<Key> {
  const { initialBudget, adjustment, annualBudget } = row;
  const cut = figure(adjustment)?.stored;
  const budget = figure(annualBudget)?.field.text ?? '';
  return {
    outcome: isSigned ? 'fail' : 'note',
    key: isSigned ? 'sign' : 'unsigned',
    cells: [adjustment, initialBudget, annualBudget].flatMap((field) => field?.cell ?? []),
    terms: [
      term({ label: named('initialBudget'), field: initialBudget }, '+'),
      term({ label: named('adjustment'), field: adjustment }, '+'),
      term({ label: named('annualBudget'), field: annualBudget }, '='),
    ],
    ...(cut && {
      expected: cut.negated().toFixed(),
      actual: cut.toFixed(),
      difference: signed(cut.times(2)),
    }),
    data: { row: row.name, initial: initialBudget?.text ?? '', budget },
    path: pathOf(row, funds),
    values: [initialBudget, adjustment, annualBudget].map((field) => field?.text ?? ''),
  };
}

function isUnsignedCut({ initialBudget, adjustment, annualBudget }: FundsRow): boolean {
  const [before, change, after] = [initialBudget, adjustment, annualBudget].map(figure);
  if (!before || !change || !after || annualBudget?.derived) return false;
  if (!change.stored.greaterThan(0)) return false;
  const cut = inScale(change, after.scale);
  return inScale(before, after.scale).minus(cut).equals(after.stored);
}
