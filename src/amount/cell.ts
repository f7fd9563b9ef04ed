import { HUNDRED } from './constants';
import { Decimal, decimal } from './decimal';
import { formatKind } from './formats';
import { unreadable } from './broken';
import { percentUnit, readText } from './read';
import type { DateReading, Quantity, Reading } from './reading';
import { Memory, remembered } from './remembered';
import { roundHalfUp } from './rounding';
import { trimmed } from './characters';

export interface ReadOptions {
  /** The stored value; absent where there is only text (a value inside a label, a report). */
  readonly value?: number | string | boolean | { readonly error: string } | null;
  /** Number format code of the cell. */
  readonly format?: string;
  /** The cell holds a formula without a cached value. */
  readonly noCachedValue?: boolean;
  /** Date system of the workbook. */
  readonly date1904?: boolean;
  /** The field holds a figure: `2023.12` typed as text is an amount, not a month. */
  readonly figure?: boolean;
}

const GENERATION = 8192;

/** One memory for each way of reading, so that a cell's own text is the key. */
const textOf = remembered((text) => readText(text, false), GENERATION);
const figureOf = remembered((text) => readText(text, true), GENERATION);
const formatted = new Memory<Reading>(GENERATION);

/**
 * What a cell means: `text` as displayed, with the stored value and number format where there are any. A numeric cell gives
 * its stored value at 15 significant digits, `places` as displayed; a percent format gives unit %: 0.931 as `93.10%` → 93.10.
 */
export function readAmount(text: string, options: ReadOptions = {}): Reading {
  const { value, format = 'General', noCachedValue, date1904 = false, figure = false } = options;
  if (noCachedValue) return unreadable(trimmed(text), 'no-cached-value');
  if (typeof value === 'object' && value !== null) {
    return { kind: 'error', text: text === '' ? value.error : trimmed(text) };
  }
  if (typeof value !== 'number') return figure ? figureOf(text) : textOf(text);
  if (format === 'General' || format.startsWith('0')) {
    const plain = readPlain(text, value);
    if (plain) return plain;
  }
  const digits = String(Number(value.toPrecision(15)));
  if (format === 'General' && digits === text) return figureOf(text);
  const key = `${digits}\n${format}\n${date1904 ? 1 : 0}${text}`;
  return formatted.get(key) ?? formatted.keep(key, readNumber(text, value, format, date1904));
}

/** Powers of ten by which a text of 16 signs can be divided. */
const POWERS = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

const SLOTS = 4096;
/** The figures read last, each in the slot of its digits. */
const plain: (Quantity | undefined)[] = new Array<Quantity | undefined>(SLOTS);

/** A number that is shown with all of its digits and nothing else, as most are. */
function readPlain(text: string, value: number): Quantity | undefined {
  if (text.length > 16) return undefined;
  let units = 0;
  let places = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48;
      if (places >= 0) places++;
    } else if (code === 46 && places < 0 && index > 0) places = 0;
    else return undefined;
  }
  if (places === 0 || text === '') return undefined;
  if (places < 0) places = 0;
  if (units >= 1e15 || units / (POWERS[places] ?? NaN) !== value) return undefined;
  const slot = (units * 7 + places) % SLOTS;
  const known = plain[slot];
  if (known?.text === text) return known;
  return (plain[slot] = { kind: 'quantity', text, value: Decimal.ofUnits(units, places), places });
}

function readNumber(text: string, stored: number, format: string, date1904: boolean): Reading {
  const kind = formatKind(format);
  if (kind.date) {
    const date = serialDate(stored, date1904);
    if (date) return shownDate(trimmed(text), date, kind.date);
  }
  const exact = decimal(stored);
  const value = kind.percent ? exact.times(HUNDRED) : exact;
  const unit = kind.percent ? percentUnit() : undefined;
  const shown = readText(text, true);
  // A format may write comparators and units around the figure; they count where the figure is the stored one.
  if (shown.kind === 'quantity' && shown.also === undefined) {
    const rounded = roundHalfUp(value, shown.places);
    if (rounded.equals(shown.value) || roundHalfUp(value.abs(), shown.places).equals(shown.value)) {
      const { tail, lead, ...rest } = shown;
      return {
        ...rest,
        value,
        ...(lead === undefined ? {} : { lead }),
        ...(tail === undefined ? {} : { tail }),
      };
    }
  }
  const quantity: Quantity = {
    kind: 'quantity',
    text: trimmed(text),
    value,
    places: value.decimalPlaces(),
    ...(unit ? { unit } : {}),
  };
  return quantity;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number; serial 60 is the 29 February 1900 that Excel keeps and no calendar has. */
function serialDate(serial: number, date1904: boolean): Day | undefined {
  const days = Math.floor(serial);
  if (days < (date1904 ? 0 : 1) || days > 2_958_465) return undefined;
  const epoch = date1904
    ? Date.UTC(1904, 0, 1)
    : days < 60
      ? Date.UTC(1899, 11, 31)
      : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Only the parts that the format shows: of `12月` the year is Excel's invention. */
function shownDate(
  text: string,
  date: Day,
  shown: { readonly year: boolean; readonly month: boolean; readonly day: boolean },
): DateReading {
  return {
    kind: 'date',
    text,
    bound: 'in',
    ...(shown.year ? { year: date.year } : {}),
    ...(shown.month ? { month: date.month } : {}),
    ...(shown.day ? { day: date.day } : {}),
  };
}
