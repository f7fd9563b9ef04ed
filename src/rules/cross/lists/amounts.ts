import { matchesPrinted, ONE, type Decimal } from '../../../amount';
import {
  LIST_MONEY,
  type ListMoney,
  type ListRow,
  type ProjectList,
  type SelfEvaluation,
} from '../../../forms';
import {
  amountIn,
  amountOf,
  figure,
  type Figure,
  type FundsAmount,
  inScale,
  WAN,
  withScale,
} from '../../../scoring';
import { rowsBeneath } from '../../funds/rows';

/** An amount of a list beside that of the form, which it is not. */
export interface Apart {
  readonly column: ListMoney;
  readonly typed: Figure;
  readonly amount: FundsAmount;
  /** The form's amount in the unit of the list. */
  readonly exact: Decimal;
  /** It is what it is in the other of 元 and 万元. */
  readonly isOfUnit: boolean;
}

/** What of the money of a row is another amount than the form says; what either leaves blank is not compared. */
export function amountsApart(list: ProjectList, row: ListRow): readonly Apart[] {
  return LIST_MONEY.flatMap((column) => apartIn(list, row, column) ?? []);
}

function apartIn(list: ProjectList, row: ListRow, column: ListMoney): Apart | undefined {
  const typed = figure(row[column]);
  const { form } = row;
  if (!typed || !form) return undefined;
  const columns = column === 'annualBudget' ? list.budget : [column];
  const amounts = columns.flatMap((one) => statedIn(form, one));
  const [first] = amounts;
  if (!first || amounts.some((amount) => isSame(typed, amount))) return undefined;
  if (isOfAPart(form, typed, first, columns) && !isOfWhole(list, column, columns)) return undefined;
  const own = typed.scale ?? first.scale;
  const exact = inListUnit(first, own);
  const times = typed.stored.isZero() || exact.isZero() ? ONE : typed.stored.dividedBy(exact);
  const isOfUnit = times.equals(WAN) || times.times(WAN).equals(ONE);
  return { column, typed, amount: first, exact, isOfUnit };
}

/** What the form says of a column, by its own cell and by what everything else implies. */
function statedIn({ funds }: SelfEvaluation, column: ListMoney): readonly FundsAmount[] {
  const meant = amountOf(funds, column);
  const typed = funds && amountIn(funds.total, column);
  return [typed && !meant?.fromParts ? typed : [], meant ?? []].flat();
}

function inListUnit({ value, scale }: FundsAmount, own: Decimal | undefined): Decimal {
  return scale && own ? value.times(scale).dividedBy(own) : value;
}

/** Of the two the one printed with fewer decimals may be rounded; what names no unit may be in any. */
function isSame(typed: Figure, amount: FundsAmount): boolean {
  const { scale } = amount;
  const known = typed.scale;
  const likely = known ?? scale;
  // Nothing is left of any amount in a unit that is large enough.
  const isAny = likely && !(known && scale) && !typed.stored.isZero() && !amount.value.isZero();
  const units = isAny ? [likely, WAN, ONE] : [likely];
  return units.some((unit) => {
    const [list, form] = known ? [known, scale ?? unit] : [unit, scale];
    return isSameIn(list ? withScale(typed, list) : typed, {
      ...amount,
      ...(form && { scale: form }),
    });
  });
}

function isSameIn(typed: Figure, amount: FundsAmount): boolean {
  if (matchesPrinted(inListUnit(amount, typed.scale), typed.stored, typed.places)) return true;
  const stated = figure(amount.field);
  if (!stated || amount.fromParts) return false;
  return matchesPrinted(inScale(typed, amount.scale), stated.stored, stated.places);
}

/** Some row has all the money of a project of several sources in the column, so that the others have as well. */
function isOfWhole(
  { rows }: ProjectList,
  column: ListMoney,
  columns: readonly ListMoney[],
): boolean {
  return rows.some(({ form, ...row }) => {
    const typed = figure(row[column]);
    const amounts = form ? columns.flatMap((one) => statedIn(form, one)) : [];
    const whole = typed && amounts.find((amount) => isSame(typed, amount));
    return whole && form && !isOfAPart(form, typed, whole, columns);
  });
}

/** A list may be of the money of one source alone. */
function isOfAPart(
  { funds }: SelfEvaluation,
  typed: Figure,
  { scale }: FundsAmount,
  columns: readonly ListMoney[],
): boolean {
  return (funds ? rowsBeneath(funds) : []).some((part) =>
    columns.some((column) => {
      const amount = amountIn(part, column);
      return amount && isSame(typed, { ...amount, ...(scale && !amount.scale && { scale }) });
    }),
  );
}
