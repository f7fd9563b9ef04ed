/** The sums of the basic data: which rows make which total, and whether they do. */
import { decimal, type Decimal } from '../../amount';
import type { BasicColumn, BasicData, BasicRowName, Field } from '../../forms';
import { isAtLeast } from '../bound';
import { tiesOut, type Named, type TieKey } from '../compare';
import { named } from '../field-names';
import { figure, figureState, inScale } from '../figure';
import { NOT_APPLICABLE, told, type CheckResult, type Result } from '../rule';
import {
  cellLabel,
  COLUMNS,
  otherProjectRows,
  rowsListed,
  rowsNamed,
  type CalledRow,
} from './columns';

/** A row that every form prints and this office left blank in all columns; a fund that is listed should have figures. */
function isUnused({ list, row }: CalledRow): boolean {
  return (
    list !== 'funds' &&
    list !== 'operatingParts' &&
    COLUMNS.every((column) => figureState(row[column]) !== 'figure')
  );
}

interface Summed {
  readonly rows: (basic: BasicData) => readonly CalledRow[];
  /** The rows with each subtotal replaced by what stands beneath it. */
  readonly leaves?: (basic: BasicData) => readonly CalledRow[];
}

/** The totals of the form and what they add up. */
const SUMS = {
  threePublic: {
    rows: (form) => rowsNamed(form, ['vehicle', 'abroad', 'reception']),
    leaves: (form) => rowsNamed(form, ['vehiclePurchase', 'vehicleRunning', 'abroad', 'reception']),
  },
  vehicle: { rows: (form) => rowsNamed(form, ['vehiclePurchase', 'vehicleRunning']) },
  project: {
    rows: (form) => [
      ...rowsNamed(form, ['operations', 'running', 'specialFunds']),
      ...otherProjectRows(form),
    ],
    leaves: (form) => [
      ...rowsNamed(form, ['operations', 'running']),
      ...rowsListed(form, 'funds'),
      ...otherProjectRows(form),
    ],
  },
  specialFunds: { rows: (form) => rowsListed(form, 'funds') },
} as const satisfies Partial<Record<BasicRowName, Summed>>;

type SumName = keyof typeof SUMS;

const TOTALS = Object.keys(SUMS) as SumName[];

/** A total against its rows, in each year column. Not applicable where the form has no total or none of the rows. */
export function tiesInEachColumn(
  basic: BasicData | undefined,
  total: SumName,
): CheckResult<TieKey> {
  if (!basic?.rows[total]) return NOT_APPLICABLE;
  const parts = SUMS[total].rows(basic);
  if (parts.length === 0) return NOT_APPLICABLE;
  const results: Result<TieKey>[] = [];
  for (const column of COLUMNS) {
    const result = tieIn(basic, total, parts, column);
    if (result) results.push(result);
  }
  return results;
}

/** Where only the rows beneath a subtotal tie, the subtotal is wrong, and its own rule says so. */
function tieIn(
  basic: BasicData,
  total: SumName,
  parts: readonly CalledRow[],
  column: BasicColumn,
): Result<TieKey> | undefined {
  const { leaves }: Summed = SUMS[total];
  const verdict = tieTo(basic, total, parts, column);
  if (!verdict || verdict.outcome === 'pass' || !leaves) return verdict;
  const beneath = leaves(basic);
  const isFilled = beneath.some((leaf) => !parts.includes(leaf) && figure(leaf.row[column]));
  const repaired = isFilled ? tieTo(basic, total, beneath, column) : undefined;
  return repaired?.outcome === 'pass' ? repaired : verdict;
}

function tieTo(
  basic: BasicData,
  total: SumName,
  rows: readonly CalledRow[],
  column: BasicColumn,
): Result<TieKey> | undefined {
  const sum = { label: cellLabel(named(total), column), field: basic.rows[total]?.[column] };
  return tiesOut(sum, addendsOf(rows, column), {
    path: `basic.rows.${total}.${column}`,
    beside: () => fieldsOf(basic),
  });
}

/**
 * What a blank cell of a row says: nothing was spent, where the total above ties without it; that it is missing, where that total's
 * rule reports it already, or that the total is off. `undefined` where no total tells.
 */
export function blankUnderTotal(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
): 'nothing' | 'reported' | undefined {
  const above = TOTALS.find((total) => SUMS[total].rows(basic).includes(called));
  if (!above || !figure(basic.rows[above]?.[column])) return undefined;
  const result = tieIn(basic, above, SUMS[above].rows(basic), column);
  const key = result && told(result).key;
  if (key === 'ties') return 'nothing';
  return key === 'unchecked' || key === 'off' ? 'reported' : undefined;
}

/** What a part of a total that does not tie would be if the part alone were wrong, in its own unit. */
export function impliedPart(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
): Decimal | undefined {
  const own = figure(called.row[column]);
  const above = TOTALS.find((total) => SUMS[total].rows(basic).includes(called));
  if (!own || !above) return undefined;
  const result = tieIn(basic, above, SUMS[above].rows(basic), column);
  const whole = figure(basic.rows[above]?.[column]);
  if (result?.outcome !== 'fail' || !whole) return undefined;
  const { difference } = told(result);
  if (difference === undefined) return undefined;
  const miss = decimal(difference.replace('+', ''));
  return own.stored.plus(inScale({ ...whole, stored: miss }, own.scale));
}

/** What the rows of a total add up to where the total itself is wrong, in its unit: its own rule tells of that. */
export function sumBeside(
  basic: BasicData,
  { path }: CalledRow,
  column: BasicColumn,
): Decimal | undefined {
  const total = TOTALS.find((name) => path === `basic.rows.${name}`);
  if (!total) return undefined;
  const { rows, leaves }: Summed = SUMS[total];
  const result = tieIn(basic, total, rows(basic), column);
  // A total that ties to a subtotal which is wrong itself is as wrong as that.
  const wrong =
    result?.outcome === 'pass' && leaves ? tieTo(basic, total, leaves(basic), column) : result;
  if (!wrong || wrong.outcome !== 'fail') return undefined;
  const { expected } = told(wrong);
  return expected === undefined ? undefined : decimal(expected);
}

/** Whether the 其中 rows of 公用经费 come to more than it: one of them is wrong, and nothing follows from it. */
export function isBelied(basic: BasicData, { path }: CalledRow, column: BasicColumn): boolean {
  const { operating } = basic.rows;
  if (path !== 'basic.rows.operating' || !operating) return false;
  const whole = { label: '', field: operating[column] };
  const parts = basic.operatingParts.map((row) => ({ label: '', field: row[column] }));
  return isAtLeast(whole, parts, path)?.outcome === 'fail';
}

/** Every figure of the year columns. */
function fieldsOf({ rows, funds, operatingParts }: BasicData): (Field | undefined)[] {
  return [...Object.values(rows), ...funds, ...operatingParts].flatMap((row) =>
    COLUMNS.map((column) => row[column]),
  );
}

export function addendsOf(rows: readonly CalledRow[], column: BasicColumn): readonly Named[] {
  return rows.map((called) => new Addend(called, column));
}

class Addend implements Named {
  constructor(
    private readonly called: CalledRow,
    private readonly column: BasicColumn,
  ) {}

  get label(): string {
    return this.called.label;
  }

  get field(): Field | undefined {
    return this.called.row[this.column];
  }

  unused(): boolean {
    return isUnused(this.called);
  }
}
