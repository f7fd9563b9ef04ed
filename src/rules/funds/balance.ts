import { matchesPrinted, type Decimal } from '../../amount';
import type { Funds, FundsRow } from '../../forms';
import {
  amountFields,
  figure,
  hasTypedRate,
  inScale,
  isEmptyTotal,
  isMisprintOf,
  type Figure,
} from '../../scoring';
import { missOf, tiesOut } from '../compare/sum';
import { missingBy, suspects, type FigureDoubt } from '../doubts';
import { named } from '../field-names';
import { printed, printedSigned, signed } from '../figure';
import { NOT_APPLICABLE, rule, told, type Result, type Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { annualName } from './budget-name';
import { partsOf } from './rows';

type Key = TieKey | 'open' | 'amount' | 'amounts';

/** 结转结余 = 全年预算数 − 全年执行数, in each row that states all three. */
export default rule({
  id: 'funds/balance',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...TIE_KEYS, 'open', 'amount', 'amounts'],
  examples: {
    right: [
      { 全年预算数: '800', 全年执行数: '785.2', 结转结余: '14.8' },
      { 全年预算数: '800', 全年执行数: '800', 结转结余: '' },
    ],
    wrong: [
      { 全年预算数: '800', 全年执行数: '785.2', 结转结余: '18.4' },
      { 全年预算数: '800', 全年执行数: '758.2', 执行率: '98.15%', 结转结余: '14.8' },
    ],
  },
  check({ evaluation }) {
    const funds = evaluation?.funds;
    if (!funds?.balance) return NOT_APPLICABLE;
    return [funds.total, ...partsOf(funds)].flatMap((row) => leftOf(row, funds) ?? []);
  },
});

function leftOf(row: FundsRow, funds: Funds): Result<Key> | undefined {
  const { annualBudget, executed, balance } = row;
  const [budget, spent, left] = [annualBudget, executed, balance].map(figure);
  // A list that has what was spent alone puts it in the place of the budget.
  if (!budget || !spent || !left || annualBudget === executed) return undefined;
  if (
    row === funds.total &&
    (isEmptyTotal(funds, 'annualBudget') || isEmptyTotal(funds, 'executed'))
  )
    return undefined;
  const over = inScale(spent, left.scale).minus(inScale(budget, left.scale));
  // Of a budget that was overspent nothing is left.
  if (left.stored.isZero() && over.greaterThan(0)) return undefined;
  const of = row === funds.total ? '' : `“${row.name}”`;
  const result = tiesOut(
    { label: `${of}${annualName(row)}`, field: annualBudget },
    [
      { label: `${of}${called(funds)}`, field: balance },
      { label: `${of}${named('executed')}`, field: executed },
    ],
    {
      path: row === funds.total ? 'funds.total.balance' : `funds.parts.${row.name}.balance`,
      mend: 'parts',
      beside: () => amountFields(funds),
    },
  );
  if (result?.outcome !== 'fail') return result;
  const verdict = told(result);
  const data = { ...verdict.data, left: called(funds) };
  return wrong({ ...verdict, data }, row, funds, { left, expected: over.negated() });
}

/** 未执行数 is called so; other words for what was left are put as one. */
function called({ balance }: Funds): string {
  const heading = (balance?.label.text ?? '').replace(/\s|[（(].*$/g, '');
  return heading.includes('未') ? heading : named('balance');
}

interface Sides {
  readonly left: Figure;
  /** What the other two leave, in the same unit. */
  readonly expected: Decimal;
}

function wrong(
  verdict: Verdict<TieKey>,
  row: FundsRow,
  funds: Funds,
  { left, expected }: Sides,
): Verdict<Key> {
  const { annualBudget, executed, balance } = row;
  // By how much the budget or what was spent is too large.
  const doubts = suspects(annualBudget, [executed, balance], missOf(verdict).negated());
  const base = { ...verdict, fallsWith: missingBy(doubts) };
  if (verdict.key === 'unit') return base;
  // 38 of 38.27: printed with fewer places than the amounts.
  if (matchesPrinted(expected, left.stored, left.stored.decimalPlaces())) {
    return { ...base, outcome: 'explain', key: 'rounding' };
  }
  if (funds.balance?.isOpen || isOfOther(row, left)) {
    return { ...base, outcome: 'undetermined', key: 'open' };
  }
  const misread = hasTypedRate(row) ? misreadIn(row, left, doubts) : [];
  const difference = left.stored.minus(expected);
  const data = {
    ...verdict.data,
    actual: printed(left.stored, [left]),
    expected: printed(expected, [left]),
    difference: printedSigned(difference, [left]),
  };
  const [one, other] = misread;
  if (one && !other) return { ...base, ...ofAmount(verdict, one) };
  if (one) {
    const cells = [one, ...misread.slice(1)].map(({ own }) => own.field.cell);
    return {
      ...base,
      key: 'amounts',
      cells: [...cells, left.field.cell],
      data,
      doubts: misread.map(({ own, off }) => ({ cell: own.field.cell, off })),
    };
  }
  return {
    ...base,
    actual: left.stored.toFixed(),
    expected: expected.toFixed(),
    difference: signed(difference),
    data,
    suggestion: suggestFigure(balance, expected),
  };
}

/** An amount with which, less what it is off by, both the balance and the typed rate go. */
interface Misread {
  readonly column: 'executed' | 'annualBudget';
  readonly own: Figure;
  readonly meant: Decimal;
  readonly off: Decimal;
}

function misreadIn(
  row: FundsRow,
  left: Figure,
  [ofBudget, ofSpent]: readonly FigureDoubt[],
): readonly Misread[] {
  const columns = [
    ['executed', ofSpent],
    ['annualBudget', ofBudget],
  ] as const;
  return columns.flatMap(([column, doubt]) => {
    const own = figure(row[column]);
    if (!own || !doubt?.off || own.scale !== left.scale) return [];
    const meant = own.stored.minus(doubt.off);
    return isMisprintOf(row, column, meant) ? [{ column, own, meant, off: doubt.off }] : [];
  });
}

function ofAmount(
  { cells, data }: Verdict<TieKey>,
  { column, own: { field, stored }, meant, off }: Misread,
): Partial<Verdict<'amount'>> {
  const [actual, expected] = [stored.toFixed(), meant.toFixed()];
  return {
    key: 'amount',
    cells: [field.cell, ...cells.filter((cell) => cell !== field.cell)],
    actual,
    expected,
    difference: signed(off),
    data: { ...data, column: named(column), actual, expected },
    suggestion: suggestFigure(field, meant),
    doubts: [{ cell: field.cell, off }],
  };
}

/** Whether it is what was left of another amount in the row: of the initial budget, of the contract. */
function isOfOther(
  { initialBudget, contract, arrival, executed }: FundsRow,
  left: Figure,
): boolean {
  const spent = figure(executed);
  return [initialBudget, contract, arrival?.planned, arrival?.arrived]
    .map(figure)
    .some(
      (other) =>
        other !== undefined &&
        spent !== undefined &&
        inScale(other, left.scale).minus(inScale(spent, left.scale)).equals(left.stored),
    );
}
