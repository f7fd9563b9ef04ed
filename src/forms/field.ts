import { readAmount, unbroken, type Decimal, type Reading, type Writable } from '../amount';
import type { CellRef } from '../workbook';
import type { Grid, Spot } from './grid';
import type { Field, Label } from './model';

/** Digits that a person meant as a figure and Excel keeps as text. */
const PLAIN_FIGURE =
  /^[\s\u00a0\u3000]*[-+−－＋]?(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?[\s\u00a0\u3000]*$/;

export function cellRef(grid: Grid, spot: Spot): CellRef {
  return { sheet: grid.sheet, row: spot.top, column: spot.left };
}

export function labelOf(grid: Grid, spot: Spot): Label {
  return { cell: cellRef(grid, spot), text: spot.text };
}

/** What is known of a field beside its cell. */
export interface FieldHints {
  /** Unit that a heading gives. */
  readonly unit?: string | undefined;
  /** The field holds a figure: `2023.12` is an amount and no month. */
  readonly figure?: boolean;
  /** It holds points, which are never negative: brackets around them are no minus. */
  readonly points?: boolean;
}

const MULTIPLE = /^[十百千]?[万亿]$|^[百千]$/;

const CURRENCY = /^[\s\u3000]*[¥￥][^元万亿]*$/;

/** `150万` under a heading in a unit of money is 150万元, and `¥150` is in the unit of the heading. */
function asMoney(reading: Reading, text: string, unit: string | undefined): Reading {
  if (reading.kind !== 'quantity' || unit === undefined || !unit.endsWith('元')) return reading;
  if (reading.unit && CURRENCY.test(text)) {
    const { unit: _, ...bare } = reading;
    return bare;
  }
  return reading.unit && MULTIPLE.test(reading.unit.name)
    ? readAmount(`${text.trim()}元`, { figure: true })
    : reading;
}

/** What a place holds. */
export function fieldOf(grid: Grid, spot: Spot, hints: FieldHints = NO_HINTS): Field {
  const { cell } = spot;
  const { unit, figure = false, points = false } = hints;
  if (!cell) return made(grid, spot, null, '', NOTHING, 'General', unit);
  const { value, format, text, formula } = cell;
  const noCachedValue = formula !== undefined && value === null;
  const read = readAmount(text, { value, format, noCachedValue, date1904: grid.date1904, figure });
  const reading = asMoney(points ? unsigned(read, text) : read, text, unit);
  const field = made(grid, spot, value, text, reading, format, unit);
  if (formula !== undefined) field.formula = formula;
  if (cell.mixedFonts) field.mixedFonts = true;
  if (typeof value === 'string' && PLAIN_FIGURE.test(value)) field.numberAsText = true;
  return field;
}

const NO_HINTS: FieldHints = {};

const BRACKETED = /^[\s\u3000]*[（(]/;

/** A typed figure in brackets, where these do not stand for a minus. */
function unsigned(reading: Reading, text: string): Reading {
  if (reading.kind !== 'quantity' || !reading.value.isNegative() || !BRACKETED.test(text)) {
    return reading;
  }
  return { ...reading, value: reading.value.abs() };
}

function made(
  grid: Grid,
  spot: Spot,
  value: Field['value'],
  text: string,
  reading: Reading,
  format: string,
  unit: string | undefined,
): Writable<Field> {
  const cell = { sheet: grid.sheet, row: spot.top, column: spot.left };
  // Two literals, as most fields have all that these name and no more: what is added later costs an object of its own.
  return unit === undefined || (reading.kind === 'quantity' && reading.unit)
    ? { cell, value, text, reading, format }
    : { cell, value, text, reading, format, headingUnit: unit };
}

const NOTHING = readAmount('', { value: null });

/**
 * A field whose reading is made of more than its own cell: comparator and unit stand in columns of their own.
 * `meant` is the text that is read in place of the cell's, `shown` what a person is told.
 */
export function fieldMeaning(grid: Grid, spot: Spot, meant: string, shown: string): Field {
  const field: Writable<Field> = fieldOf(grid, spot);
  field.reading = readAmount(meant);
  field.shown = shown;
  return field;
}

/** What a person is told of a field: whole, wherever its parts stand. */
export function shownText(field: Field | undefined): string {
  if (!field) return '';
  const { shown, text, headingUnit, reading } = field;
  if (shown !== undefined) return shown;
  const bare = headingUnit !== undefined && reading.kind === 'quantity' && !reading.unit;
  return bare ? `${text.trim()}${headingUnit}` : text;
}

/** A value that stands inside a label cell, by its offsets into the text. */
export function insideField(
  grid: Grid,
  spot: Spot,
  start: number,
  end: number,
  { unit, figure }: FieldHints = {},
): Field {
  let from = start;
  let to = end;
  while (from < to && /[\s\u00a0\u3000]/.test(spot.text[from] ?? '')) from++;
  while (to > from && /[\s\u00a0\u3000]/.test(spot.text[to - 1] ?? '')) to--;
  const cell = spot.cell;
  const text = spot.text.slice(from, to);
  const format = cell?.format ?? 'General';
  // Behind its label stands one figure, so that a line break parts no two of them.
  const whole = unbroken(text, true);
  // Nor are its brackets the sign of an account: 一般公共预算：（1337.2）.
  const reading = unsigned(
    asMoney(readAmount(whole, figure ? { figure } : {}), whole, unit),
    whole,
  );
  const ownUnit = reading.kind === 'quantity' && reading.unit !== undefined;
  return {
    cell: cellRef(grid, spot),
    value: cell?.value ?? null,
    text,
    reading,
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    format,
    ...(cell?.mixedFonts && { mixedFonts: true as const }),
    inside: { start: from, end: to },
    ...(unit !== undefined && !ownUnit && { headingUnit: unit }),
  };
}

/** Whether the field holds nothing to read. */
export function isBlank(field: Field | undefined): boolean {
  return field === undefined || field.reading.kind === 'blank';
}

export function isZero(field: Field | undefined): boolean {
  return field?.reading.kind === 'quantity' && field.reading.value.isZero();
}

/** The figure that a field holds, if it is one. */
export function figureIn(field: Field | undefined): Decimal | undefined {
  return field?.reading.kind === 'quantity' ? field.reading.value : undefined;
}
