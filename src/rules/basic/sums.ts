/** The sums of the basic data: which rows make which total, and whether they do. */
import type { BasicColumn, BasicData, BasicRowName, Field } from '../../forms';
import { tiesOut, type Named, type TieKey } from '../compare';
import { named } from '../field-names';
import { figure, figureState } from '../figure';
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
function isUnused({ path, row }: CalledRow): boolean {
  return (
    !path.startsWith('basic.funds.') &&
    !path.startsWith('basic.operatingParts.') &&
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

/** A total against its rows, in each year column. Not applicable where the form has no total or none of the rows. */
export function tiesInEachColumn(
  basic: BasicData | undefined,
  total: SumName,
): CheckResult<TieKey> {
  if (!basic?.rows[total] || SUMS[total].rows(basic).length === 0) return NOT_APPLICABLE;
  return COLUMNS.flatMap((column) => tieIn(basic, total, column) ?? []);
}

/** Where only the rows beneath a subtotal tie, the subtotal is wrong, and its own rule says so. */
function tieIn(basic: BasicData, total: SumName, column: BasicColumn): Result<TieKey> | undefined {
  const { rows, leaves }: Summed = SUMS[total];
  const parts = rows(basic);
  const sum = { label: cellLabel(named(total), column), field: basic.rows[total]?.[column] };
  const options = {
    path: `basic.rows.${total}.${column}`,
    beside: () => fieldsOf(basic),
  };
  const verdict = tiesOut(sum, addendsOf(parts, column), options);
  if (!verdict || verdict.outcome === 'pass' || !leaves) return verdict;
  const beneath = leaves(basic);
  const isFilled = beneath.some((leaf) => !parts.includes(leaf) && figure(leaf.row[column]));
  const repaired = isFilled ? tiesOut(sum, addendsOf(beneath, column), options) : undefined;
  return repaired?.outcome === 'pass' ? repaired : verdict;
}

/**
 * What a blank cell of a row says: nothing was spent, where the total above ties without it; that it is missing, where that total's
 * rule reports it already. `undefined` where no total tells.
 */
export function blankUnderTotal(
  basic: BasicData,
  path: string,
  column: BasicColumn,
): 'nothing' | 'reported' | undefined {
  const above = (Object.keys(SUMS) as SumName[]).find((total) =>
    SUMS[total].rows(basic).some((row) => row.path === path),
  );
  if (!above || !figure(basic.rows[above]?.[column])) return undefined;
  const result = tieIn(basic, above, column);
  const key = result && told(result).key;
  if (key === 'ties') return 'nothing';
  return key === 'unchecked' ? 'reported' : undefined;
}

/** Every figure of the year columns. */
function fieldsOf({ rows, funds, operatingParts }: BasicData): (Field | undefined)[] {
  return [...Object.values(rows), ...funds, ...operatingParts].flatMap((row) =>
    COLUMNS.map((column) => row[column]),
  );
}

export function addendsOf(rows: readonly CalledRow[], column: BasicColumn): readonly Named[] {
  return rows.map((called) => ({
    label: called.label,
    field: called.row[column],
    unused: () => isUnused(called),
  }));
}
