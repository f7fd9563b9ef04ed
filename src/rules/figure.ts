import { decimal, type Decimal } from '../amount';
import type { Field } from '../forms';

/** A figure of the form, ready to be added and compared. */
export interface Figure {
  readonly field: Field;
  /** The value stored in the cell, at 15 significant digits; of a text, its digits. A percentage is a fraction of 1. */
  readonly stored: Decimal;
  /** The value as printed: `stored`, rounded to `places`. */
  readonly shown: Decimal;
  /** Decimal places printed (of the fraction: `93.10%` has 4). */
  readonly places: number;
  /** 元 in one unit of the figure, where the cell or its heading names a unit of money. */
  readonly scale?: Decimal;
}

/** What stands in a field: a figure, nothing at all, a written nothing (无, —, /), an Excel error, or something else. */
export type FigureState = 'figure' | 'missing' | 'nothing' | 'error' | 'unreadable';

const HUNDRED = decimal('100');
const MONEY: Readonly<Record<string, Decimal>> = {
  元: decimal('1'),
  百元: decimal('100'),
  千元: decimal('1000'),
  万元: decimal('10000'),
  百万元: decimal('1000000'),
  亿元: decimal('100000000'),
};

export function figureState(field: Field | undefined): FigureState {
  if (!field) return 'missing';
  switch (field.reading.kind) {
    case 'quantity':
      return 'figure';
    case 'blank':
      return field.reading.text === '' ? 'missing' : 'nothing';
    case 'error':
      return 'error';
    default:
      return 'unreadable';
  }
}

/** The figure of a field; `undefined` where none can be read. */
export function figure(field: Field | undefined): Figure | undefined {
  if (field?.reading.kind !== 'quantity') return undefined;
  const { reading } = field;
  const scale =
    reading.unit?.dimension === 'money' && reading.unit.per === undefined
      ? reading.unit.scale
      : moneyScale(field.headingUnit);
  const percent = reading.unit?.dimension === 'ratio' ? reading.unit.scale : undefined;
  const places = reading.places + (percent === undefined ? 0 : fractionPlaces(percent));
  const printed = percent === undefined ? reading.value : reading.value.times(percent);
  if (typeof field.value !== 'number' || field.inside) {
    return { field, stored: printed, shown: printed, places, scale };
  }
  // A percent format shows the stored fraction; a heading's % leaves the stored value as it is.
  const value = decimal(field.value);
  const stored = percent === undefined || field.format.includes('%') ? value : value.times(percent);
  return { field, stored, shown: stored.toDecimalPlaces(places, 4), places, scale };
}

/** 元 in one of the named unit of money. */
export function moneyScale(unit: string | undefined): Decimal | undefined {
  if (unit === undefined) return undefined;
  const name = unit.replace(/人民币|[:：()（）\s]|单位/g, '');
  return MONEY[name];
}

/** A figure in 元 where its unit is known, else as it stands (`assumed`: the scale taken for one that names none). */
export function inYuan(value: Figure, assumed?: Decimal): Decimal {
  const scale = value.scale ?? assumed;
  return scale ? value.stored.times(scale) : value.stored;
}

function fractionPlaces(scale: Decimal): number {
  return scale.equals(HUNDRED) ? 0 : scale.decimalPlaces();
}
