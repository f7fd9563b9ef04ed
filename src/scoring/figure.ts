import {
  decimal,
  isMasked,
  readUnit,
  remembered,
  roundHalfUp,
  type Decimal,
  type Unit,
} from '../amount';
import type { Field } from '../forms';

/** 元 in one 万元, the unit of forms that name none. */
export const WAN = decimal(10_000);

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
  readonly scale?: Decimal | undefined;
}

/** Rounds to what is printed only when somebody asks: most figures are only added. */
class ReadFigure implements Figure {
  constructor(
    readonly field: Field,
    readonly stored: Decimal,
    readonly places: number,
    readonly scale: Decimal | undefined,
  ) {}

  get shown(): Decimal {
    const { stored, places } = this;
    return stored.decimalPlaces() <= places ? stored : roundHalfUp(stored, places);
  }
}

/** What stands in a field: a figure, nothing at all, a written nothing (无, —, /), an Excel error, or something else. */
export type FigureState = 'figure' | 'missing' | 'nothing' | 'error' | 'unreadable';

export function figureState(field: Field | undefined): FigureState {
  if (!field) return 'missing';
  switch (field.reading.kind) {
    case 'quantity':
      return 'figure';
    case 'blank':
      if (field.reading.text === '') return 'missing';
      return isMasked(field.reading.text) ? 'unreadable' : 'nothing';
    case 'error':
      return 'error';
    default:
      return 'unreadable';
  }
}

/** The figure of a field; `undefined` where none can be read. */
export function figure(field: Field | undefined): Figure | undefined {
  if (field?.reading.kind !== 'quantity') return undefined;
  const { value, unit, places } = field.reading;
  if (unit?.dimension === 'ratio') {
    return new ReadFigure(
      field,
      value.times(unit.scale),
      places + unit.scale.decimalPlaces(),
      undefined,
    );
  }
  return new ReadFigure(field, value, places, moneyScale(unit) ?? moneyScale(headingUnit(field)));
}

/** The figure of points, of which a percentage is so many: `10`, `10分`, a total of `98%`. */
export function pointsFigure(field: Field | undefined): Figure | undefined {
  if (field?.reading.kind !== 'quantity') return undefined;
  return new ReadFigure(field, field.reading.value, field.reading.places, undefined);
}

/** The same figure in another unit of money than its cell names. */
export function withScale({ field, stored, places }: Figure, scale: Decimal): Figure {
  return new ReadFigure(field, stored, places, scale);
}

/** The unit that the heading of a field gives: `经费控制情况(万元)` → 万元. */
export function headingUnit(field: Field | undefined): Unit | undefined {
  const name = field?.headingUnit;
  if (name === undefined) return undefined;
  return unitNamed(name);
}

const unitNamed = remembered(readUnit);

function moneyScale(unit: Unit | undefined): Decimal | undefined {
  return unit?.dimension === 'money' && unit.per === undefined ? unit.scale : undefined;
}

/** A figure in 元 where its unit is known, else as it stands (`assumed`: the scale taken for one that names none). */
export function inYuan(value: Figure, assumed?: Decimal): Decimal {
  const scale = value.scale ?? assumed;
  return scale ? value.stored.times(scale) : value.stored;
}

/** A figure in the unit of `scale` 元; one that names no unit is taken to be in it. */
export function inScale({ stored, scale: own }: Figure, scale: Decimal | undefined): Decimal {
  return !own || !scale || own === scale || own.equals(scale)
    ? stored
    : stored.times(own).dividedBy(scale);
}
