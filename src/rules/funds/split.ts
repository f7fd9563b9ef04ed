import { gather, type Decimal } from '../../amount';
import type { Field, Funds, FundsPart, FundsRow, MoneyColumn } from '../../forms';
import {
  amountFields,
  executionRate,
  figure,
  figureState,
  isEmptyTotal,
  misprintedBudget,
  misprintedExecuted,
  partAmount,
  readRate,
} from '../../scoring';
import { missOf, tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { inDoubt, missingBy, suspects } from '../doubts';
import { named, type FieldName } from '../field-names';
import { printedSigned, signed } from '../figure';
import { held, NOT_APPLICABLE, told, type CheckResult, type Result, type Verdict } from '../rule';
import { rowMeant } from './row-meant';
import { areOfTwoTables, unparted } from './side-by-side';
import { suggestFigure } from '../suggest';
import { term, type Named } from '../terms';

export const SPLIT_KEYS = [
  ...TIE_KEYS,
  'executed',
  'neither',
  'heading',
  'budget',
  'spent',
  'row',
  'side-by-side',
] as const;
export type SplitKey = (typeof SPLIT_KEYS)[number];

/**
 * The funds split by source or by nature: Σ parts = 全年预算数, or 全年执行数 where not all was executed. A total typed after
 * the heading itself (`按收入性质分：1016.17`) must be the same figure.
 */
export function splitTies(
  funds: Funds | undefined,
  name: FieldName & ('source' | 'nature'),
  parts: readonly FundsPart[],
  heading: Field | undefined,
): CheckResult<SplitKey> {
  if (!funds || (parts.length === 0 && !heading)) return NOT_APPLICABLE;
  // A total row of 0 or blank over filled parts is one cause, and `funds/parts-total` reports it.
  if (isEmptyTotal(funds, 'annualBudget')) return NOT_APPLICABLE;
  const addends = addendsOf(parts);
  const path = `funds.${name}`;
  const typed: Named = { label: named(name), field: heading };
  const isFilled = addends.some(({ field }) => field?.reading.kind !== 'blank');
  const annual: Named = { label: named('annualBudget'), field: funds.total.annualBudget };
  const sum = isFilled ? addends : [typed];
  const beside = () => amountFields(funds);
  const split = tiesOut(annual, sum, { path, mend: 'parts', beside });
  if (!split) return NOT_APPLICABLE;
  if (split.outcome !== 'pass' && areOfTwoTables(parts)) return [unparted(told(split))];
  const implied = misprintedBudget(funds) ?? misprintedExecuted(funds);
  if (implied) {
    const total = misprintedBudget(funds) ? annual : executedOf(funds);
    return isFirstSplit(funds, name) ? [misprint(told(split), total, implied)] : [];
  }
  // Parts with a column for what was spent of them are not that themselves.
  const isSplitTwice = parts.some(
    ({ amount, executed }) => executed !== amount && figure(executed),
  );
  const spent =
    split.outcome === 'pass' || isSplitTwice ? undefined : executedTie(funds, sum, path);
  const verdict = spent ? meantBy(funds, split, spent, annual) : split;
  const stray =
    isFilled && verdict.outcome === 'pass' ? strayHeading(typed, addends, path) : undefined;
  return [
    stray ??
      doubtingParts(verdict, funds, parts, 'annualBudget', [
        [annual.field, split],
        [funds.total.executed, spent],
      ]),
    ...gather(['initialBudget', 'executed'] as const, (column) => {
      const other = columnTies(funds, column, parts, path, beside);
      return other
        ? [doubtingParts(other, funds, parts, column, [[funds.total[column], other]])]
        : [];
    }),
  ];
}

/**
 * A part may be what makes the split miss, and is where to mend it; it may be a total as well, and then another rule says so.
 * What ties to either total once one figure is put right has nothing to say.
 */
function doubtingParts(
  split: Result<SplitKey>,
  funds: Funds,
  parts: readonly FundsPart[],
  column: MoneyColumn,
  ties: readonly (readonly [Field | undefined, Result<TieKey> | undefined])[],
): Result<SplitKey> {
  return inDoubt(split, (excess) => {
    const addends = parts.map((part) => partAmount(part, column));
    const own = gather(ties, ([total, tie]) =>
      tie?.outcome === 'fail' ? suspects(total, addends, missOf(told(tie)).negated()) : [],
    );
    // Of two totals that the parts miss, either may be the one that a part keeps them from.
    const missed = gather(ties, ([, tie]) => (tie?.outcome === 'fail' ? missOf(told(tie)) : []));
    const doubts = gather([excess, ...missed], (miss) =>
      suspects(undefined, addends, miss.negated()),
    );
    const row = rowMeant(told(split), funds, parts.map(asRow), column, excess.negated());
    return { doubts, fallsWith: missingBy(own), ...row };
  });
}

/** A part with its figures where a row of the funds has them. */
function asRow({ label, name, amount, executed, executionRate }: FundsPart): FundsRow {
  return {
    label,
    name,
    annualBudget: amount,
    ...(executed && { executed }),
    ...(executionRate && { executionRate }),
  };
}

/** Where the parts have a column of what was spent or first budgeted, that adds up too: Σ = 全年执行数, Σ = 年初预算数. */
function columnTies(
  { total }: Funds,
  column: 'initialBudget' | 'executed',
  parts: readonly FundsPart[],
  path: string,
  beside: () => Iterable<Field | undefined>,
): Result<TieKey> | undefined {
  const field = total[column];
  if (!field || !parts.some((part) => figure(part[column]))) return undefined;
  const addends = parts.map((part): Named => ({ label: part.name, field: part[column] }));
  const whole = { label: named(column), field };
  return tiesOut(whole, addends, { path: `${path}.${column}`, mend: 'parts', beside });
}

/**
 * An office that leaves more than one part blank writes nothing for none; a single blank may be what is missing, and so may
 * the first part, under which most of the money stands.
 */
function addendsOf(parts: readonly FundsPart[]): Named[] {
  const blanks = parts.filter(({ amount }) => figureState(amount) === 'missing');
  const unused = () => blanks.length > 1;
  return parts.map(({ name: label, amount }, at) =>
    at > 0 ? { label, field: amount, unused } : { label, field: amount },
  );
}

/** One wrong budget is reported once: by the split by source, or by that by nature where the form has no other. */
function isFirstSplit({ source }: Funds, name: 'source' | 'nature'): boolean {
  return name === 'source' || !source.some(({ amount }) => figure(amount));
}

/** All else says another figure than the cell of the total: the cell is the place to mend, and what it says is `actual`. */
function misprint(
  split: Verdict<TieKey>,
  { label, field }: Named,
  implied: Decimal,
): Verdict<SplitKey> {
  const typed = figure(field);
  if (!typed) return split;
  const difference = typed.stored.minus(implied);
  return {
    ...split,
    outcome: 'fail',
    key: label === named('executed') ? 'spent' : 'budget',
    cells: [typed.field.cell, ...split.cells.slice(0, -1)],
    terms: [...(split.terms ?? []).slice(0, -1), term({ label, field }, '=')],
    actual: typed.stored.toFixed(),
    expected: implied.toFixed(),
    difference: signed(difference),
    data: {
      ...split.data,
      figure: typed.field.shown ?? typed.field.text,
      sum: implied.toFixed(),
      difference: printedSigned(difference, [typed], typed.scale),
    },
    suggestion: suggestFigure(field, implied),
    doubts: suspects(field, [], difference),
  };
}

/** Parts that fall short of the budget may be those of what was spent, and where that was left out nobody knows. */
function meantBy(
  funds: Funds,
  split: Result<TieKey>,
  spent: Result<TieKey>,
  annual: Named,
): Result<SplitKey> {
  if (isOtherThanBudget(funds, spent)) return nearer(split, spent, annual);
  const { executed } = funds.total;
  // A form that asks for no such figure splits its budget.
  const isLeftOut = executed !== undefined && figureState(executed) === 'missing';
  const isOpen = split.outcome === 'fail' && isLeftOut;
  return isOpen && missOf(told(split)).isNegative() ? spent : split;
}

/**
 * By its amounts; where these deny it, by the rate typed, if the parts are those of what was spent: less than the budget, or more,
 * as the rate says as well.
 */
function isOtherThanBudget(funds: Funds, spent: Result<TieKey>): boolean {
  const rate = executionRate(funds);
  if (rate?.lessThan(1)) return true;
  if (spent.outcome !== 'pass') return false;
  const [stated] = readRate(funds.total.executionRate);
  return (
    stated?.value.lessThan(1) === true ||
    (rate?.greaterThan(1) === true && stated?.value.greaterThan(1) === true)
  );
}

function executedOf({ total }: Pick<Funds, 'total'>): Named {
  return { label: named('executed'), field: total.executed };
}

function executedTie(
  { total }: Funds,
  sum: readonly Named[],
  path: string,
): Result<TieKey> | undefined {
  return tiesOut(executedOf({ total }), sum, { path, mend: 'parts' });
}

/** Of money not executed to the last the parts may be either: what they tie to, or else what they come nearer to. */
function nearer(split: Result<TieKey>, spent: Result<TieKey>, annual: Named): Result<SplitKey> {
  if (spent.outcome === 'pass') return held(() => ({ ...told(spent), key: 'executed' }));
  if (split.outcome !== 'fail' || spent.outcome !== 'fail') return split;
  const [toBudget, toExecuted] = [told(split), told(spent)];
  if (toBudget.key !== 'off' || toExecuted.key !== 'off') return split;
  if (!missOf(toExecuted).abs().lessThan(missOf(toBudget).abs())) return split;
  const data = { ...toExecuted.data, annual: annual.field?.text ?? '' };
  return { ...toExecuted, key: 'neither', data };
}

/** The parts tie, but the figure typed after their heading is another one. */
function strayHeading(
  typed: Named,
  addends: readonly Named[],
  path: string,
): Verdict<SplitKey> | undefined {
  if (!figure(typed.field)) return undefined;
  // The parts tie already, so what is blank among them is none.
  const filled = addends.filter(({ field }) => figure(field));
  const result = tiesOut(typed, filled, { path: `${path}Total` });
  if (!result || result.outcome === 'pass') return undefined;
  const verdict = told(result);
  return verdict.key === 'off' ? { ...verdict, key: 'heading' } : undefined;
}
