/** Figures of the basic data that were typed in 元 where the form is in 万元. */
import type { Decimal } from '../../amount';
import {
  BASIC_COLUMNS,
  BASIC_ROWS,
  type BasicColumn,
  type BasicData,
  type BasicRow,
  type Field,
} from '../../forms';
import { type Figure, figure, inScale, isOtherUnit, ofEach, WAN } from '../../scoring';
import { doubting, suspects } from '../doubts';
import { named } from '../field-names';
import type { Verdict } from '../rule';
import { suggestFigure } from '../suggest';
import { cellLabel, otherProjectRows, rowsListed, rowsNamed, type CalledRow } from './columns';
import { isToldBySum, tiesAsTyped } from './sums';

export const UNIT_KEYS = ['unit', 'units'] as const;
export type UnitKey = (typeof UNIT_KEYS)[number];

/** A figure in 元, and what it is compared with in its row. */
interface Odd {
  readonly called: CalledRow;
  readonly own: Figure;
  readonly field: Field;
  readonly beside: BasicColumn;
  /** Another figure of the row is as large: the small one may be the odd one. */
  readonly isShared: boolean;
}

/** Less than 0.1 万元 is no sum that anybody would have typed in 元. */
const LEAST = 1000;

/** A budget adjustment may be as small as it likes. */
const NAMES = BASIC_ROWS.filter((name) => name !== 'basicAdjustment');

/** The column that a figure of each is held against: a year's accounts against its budget first. */
const BESIDE: Readonly<Record<BasicColumn, readonly BasicColumn[]>> = {
  budget: ['finalAccounts', 'lastYear'],
  finalAccounts: ['budget', 'lastYear'],
  lastYear: ['finalAccounts', 'budget'],
};

/**
 * What was typed in 元, told once for each column. `withLastYear`: those that only last year tells of, or that are last year's
 * own; else those that budget and accounts of the year tell of.
 */
export function inOtherUnit(basic: BasicData, withLastYear: boolean): readonly Verdict<UnitKey>[] {
  return BASIC_COLUMNS.flatMap((column) => {
    const odd = oddFigures(basic).get(column) ?? [];
    const [first] = odd;
    if (!first) return [];
    const isOfLastYear = column === 'lastYear' || first.beside === 'lastYear';
    return isOfLastYear === withLastYear ? [tell(column, first, odd)] : [];
  });
}

const oddFigures = ofEach((basic: BasicData): ReadonlyMap<BasicColumn, readonly Odd[]> => {
  const found = new Map<BasicColumn, Odd[]>();
  for (const called of everyRow(basic)) {
    if (!BASIC_COLUMNS.some((column) => isLarge(called.row[column]))) continue;
    for (const column of BASIC_COLUMNS) {
      const odd = oddIn(called, column);
      if (!odd) continue;
      const known = found.get(column);
      if (known) known.push(odd);
      else found.set(column, [odd]);
    }
  }
  for (const [column, odd] of found) {
    const isOdd = (row: BasicRow) => odd.some(({ called }) => called.row === row);
    const isColumn = odd.length * 2 >= filled(basic, column);
    const left = odd.filter(
      ({ called, own, isShared }) =>
        (!isShared || isColumn) &&
        !tiesAsTyped(basic, called, column, isOdd) &&
        !isToldBySum(basic, called, column, (meant) => isOtherUnit(own.stored, meant)),
    );
    found.set(column, left);
  }
  return found;
});

function* everyRow(basic: BasicData): Generator<CalledRow> {
  yield* rowsNamed(basic, NAMES);
  yield* rowsListed(basic, 'funds');
  yield* otherProjectRows(basic);
  yield* rowsListed(basic, 'operatingParts');
}

/** How many rows have an amount in a column. */
function filled(basic: BasicData, column: BasicColumn): number {
  let count = 0;
  for (const { row } of everyRow(basic)) {
    if (figure(row[column])?.stored.isZero() === false) count++;
  }
  return count;
}

function isLarge(field: Field | undefined): boolean {
  return field?.reading.kind === 'quantity' && field.reading.value.greaterThanOrEqualTo(LEAST);
}

/** A figure about ten thousand times what the rest of its row says, or a part of the rest. */
function oddIn(called: CalledRow, column: BasicColumn): Odd | undefined {
  const field = called.row[column];
  const own = figure(field);
  if (!own || !field || !isLarge(field) || own.scale?.equals(1) || isNamed(field)) return undefined;
  let beside: BasicColumn | undefined;
  let isShared = false;
  for (const other of BESIDE[column]) {
    const one = figure(called.row[other]);
    if (!one || one.stored.isZero()) continue;
    const value = inScale(one, own.scale);
    if (isOtherUnit(own.stored, value) && value.lessThan(own.stored)) beside ??= other;
    else if (isLarge(called.row[other])) isShared = true;
    else return undefined;
  }
  return beside && { called, own, field, beside, isShared };
}

/** A cell that names its own unit is in that. */
function isNamed(field: Field): boolean {
  return field.reading.kind === 'quantity' && field.reading.unit !== undefined;
}

function tell(column: BasicColumn, first: Odd, odd: readonly Odd[]): Verdict<UnitKey> {
  const { called, own, field, beside } = first;
  const meant = (one: Figure): Decimal => one.stored.dividedBy(WAN);
  const other = called.row[beside];
  const isOne = odd.length === 1;
  return {
    outcome: 'fail',
    key: isOne ? 'unit' : 'units',
    cells: [...odd.map((one) => one.field.cell), ...(other ? [other.cell] : [])],
    data: {
      row: cellLabel(called.label, column),
      other: named(beside),
      actual: field.text,
      expected: other?.text ?? '',
      meant: meant(own).toFixed(),
      column: named(column),
      count: String(odd.length),
    },
    actual: own.stored.toFixed(),
    expected: meant(own).toFixed(),
    suggestion: odd.flatMap((one) => suggestFigure(one.field, meant(one.own)) ?? []),
    path: `${called.path}.${column}`,
    values: odd.map((one) => one.field.text),
    // Sums that miss by just what it is too large by, and all that is concluded from it, go with it.
    doubts: odd.flatMap((one) => [
      ...doubting(one.field),
      ...suspects(one.field, [], one.own.stored.minus(meant(one.own))),
    ]),
  };
}
