import { MONEY_COLUMNS, type FundsRow, type MoneyColumn } from '../../forms';
import { figure } from '../../scoring';
import { missOf, tiesOut } from '../compare/sum';
import { missingBy, suspects } from '../doubts';
import { named } from '../field-names';
import { told, type Verdict } from '../rule';

/**
 * Where the 其中 rows make up their part in the other columns, they leave nothing out, and do so in this one too: what is spent of
 * them is all that is spent of the part. A budget may have got more since the year began, of which no row tells.
 */
export function apartIn(row: FundsRow, parts: readonly FundsRow[]): readonly Verdict<'apart'>[] {
  if (parts.length < 2) return [];
  const columns = MONEY_COLUMNS.filter(
    (column) => figure(row[column])?.stored.isZero() === false && !repeatsBudget(row, column),
  );
  const ties = columns.flatMap((column) => {
    const tie = tieIn(row, parts, column);
    return tie ? [{ column, tie }] : [];
  });
  const wrong = ties.filter(({ tie }) => tie.outcome !== 'pass');
  const right = ties.filter(
    ({ tie, column }) => tie.outcome === 'pass' && isTelling(parts, column),
  );
  const [one, more] = wrong;
  if (!one || more || one.tie.outcome !== 'fail') return [];
  const verdict = told(one.tie);
  if (verdict.key !== 'off') return [];
  const miss = missOf(verdict);
  const isBorneOut =
    right.length > 1 ||
    (one.column === 'executed' && right.some(isOfBudget)) ||
    (isOfBudget(one) && right.some(isOfSpending) && (miss.isNegative() || isOneBudget(row))) ||
    (right.length > 0 && areOfYears(parts));
  if (!isBorneOut) return [];
  const doubts = suspects(
    row[one.column],
    parts.map((part) => part[one.column]),
    miss,
  );
  return [{ ...verdict, key: 'apart', doubts, fallsWith: missingBy(doubts) }];
}

/** 当年财政拨款 and 上年结转: money is of this year or of one before. */
function areOfYears(parts: readonly FundsRow[]): boolean {
  return [/^[^\p{sc=Han}]*(?:当年|本年|年初)/u, /结转|结余/].every((words) =>
    parts.some(({ name }) => words.test(name)),
  );
}

const isOfBudget = ({ column }: { readonly column: MoneyColumn }): boolean =>
  column === 'annualBudget';

const isOfSpending = ({ column }: { readonly column: MoneyColumn }): boolean =>
  column === 'executed';

/** A form with one budget: nothing was added to it of which no row tells. */
function isOneBudget(row: FundsRow): boolean {
  return !row.initialBudget || repeatsBudget(row, 'initialBudget');
}

/** One budget stands for both. */
function repeatsBudget({ initialBudget, annualBudget }: FundsRow, column: MoneyColumn): boolean {
  return column === 'initialBudget' && initialBudget === annualBudget;
}

/** One row that is all of the part shows nothing of the others. */
function isTelling(parts: readonly FundsRow[], column: MoneyColumn): boolean {
  return parts.filter((part) => figure(part[column])?.stored.isZero() === false).length > 1;
}

function tieIn(row: FundsRow, parts: readonly FundsRow[], column: MoneyColumn) {
  const whole = { label: `“${row.name}”${named(column)}`, field: row[column] };
  const addends = parts.map((part) => ({ label: part.name, field: part[column] }));
  return tiesOut(whole, addends, { path: `funds.ofWhich.${row.name}.sum.${column}` });
}
