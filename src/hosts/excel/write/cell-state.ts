import type { CellRef, CellState, CellValue } from '../../../workbook';
import { cellOf } from '../read/reading';

/** A cell with its loads queued. */
export interface Probe {
  readonly cell: CellRef;
  readonly range: Excel.Range;
}

const FONT = 'name, size, bold, italic, underline, strikethrough, subscript, superscript, color';

/** Queues the loads of some cells' state; a cell on a sheet that is not there becomes a null object. */
export function probe(context: Excel.RequestContext, cells: readonly CellRef[]): Probe[] {
  const probes = locate(context, cells);
  loadStates(probes);
  return probes;
}

/** The cells without any load. */
export function locate(context: Excel.RequestContext, cells: readonly CellRef[]): Probe[] {
  const sheets = sheetsByName(context);
  return cells.map((cell) => ({
    cell,
    range: sheets(cell.sheet).getCell(cell.row, cell.column),
  }));
}

export function loadStates(probes: readonly Probe[]): void {
  for (const { range } of probes) range.load('values, formulas, valueTypes, numberFormat');
}

/** Queues, besides the state, what may forbid a write: the lock and the fonts of a cell. */
export function probeFully(context: Excel.RequestContext, cells: readonly CellRef[]): Probe[] {
  const probes = probe(context, cells);
  for (const { range } of probes) {
    range.format.protection.load('locked');
    range.format.font.load(FONT);
  }
  return probes;
}

/** The sheets of a batch, each asked for once. */
function sheetsByName(context: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? context.workbook.worksheets.getItemOrNullObject(name);
    known.set(name, sheet);
    return sheet;
  };
}

/** The state of a probed cell; `undefined` where there is no such cell. */
export function stateOf({ cell, range }: Probe): CellState | undefined {
  if (range.isNullObject) return undefined;
  const found = cellOf(cell.row, cell.column, {
    value: range.values[0]?.[0] as unknown,
    formula: range.formulas[0]?.[0] as unknown,
    type: range.valueTypes[0]?.[0],
    format: range.numberFormat[0]?.[0] as unknown,
  });
  const format: unknown = range.numberFormat[0]?.[0];
  return {
    value: found?.value ?? null,
    ...(found?.formula !== undefined && { formula: found.formula }),
    format: typeof format === 'string' && format !== '' ? format : 'General',
  };
}

export function isLocked({ range }: Probe): boolean {
  return range.format.protection.locked;
}

/** Whether the characters of the cell's text have several fonts: then some property of its font is null. */
export function hasMixedFonts({ range }: Probe): boolean {
  const { font } = range.format;
  const properties: unknown[] = [
    font.name,
    font.size,
    font.bold,
    font.italic,
    font.underline,
    font.strikethrough,
    font.subscript,
    font.superscript,
    font.color,
  ];
  return typeof range.values[0]?.[0] === 'string' && properties.includes(null);
}

/** Whether two states are the same; of a formula the value counts only where it is asked for. */
export function sameState(a: CellState, b: CellState, formulaValues: boolean): boolean {
  if (a.format !== b.format) return false;
  if (a.formula !== undefined || b.formula !== undefined) {
    if (plainFormula(a.formula) !== plainFormula(b.formula)) return false;
    if (!formulaValues) return true;
  }
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' || typeof b === 'object') {
    return (
      (a ?? '') === (b ?? '') ||
      (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error)
    );
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return a.toPrecision(15) === b.toPrecision(15);
  }
  return typeof a === 'string' && typeof b === 'string' ? unixText(a) === unixText(b) : a === b;
}

/** A formula as Excel may write it otherwise: function names in capitals, without spaces; texts stay as they are. */
function plainFormula(formula: string | undefined): string | undefined {
  return formula?.replace(/"(?:[^"]|"")*"|[^"]+/g, (piece) =>
    piece.startsWith('"') ? piece : piece.replace(/\s+/g, '').toUpperCase(),
  );
}

function unixText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Queues the writes that bring a cell into a state: a text stays a text, a figure becomes a figure, whatever the format. */
export function writeState(
  range: Excel.Range,
  { value, formula, format }: CellState,
  standing?: string,
): void {
  // No entry changes a format of one's own, and a protected sheet may forbid even to set the one that is there.
  const stands = standing === format && format !== '@' && format !== 'General';
  const setFormat = (code: string): void => {
    if (!stands) range.numberFormat = [[code]];
  };
  if (formula === undefined && typeof value === 'string') {
    setFormat(format);
    const text = unixText(value);
    // A cell of texts takes everything as it is but a leading apostrophe, which is a sign to Excel there too.
    const needsSign = format === '@' ? text.startsWith("'") : mayBeTakenForMore(text);
    range.values = [[needsSign ? `'${text}` : text]];
    return;
  }
  // Whatever is entered into a cell formatted as text becomes a text.
  setFormat(format === '@' ? 'General' : format);
  if (formula !== undefined) range.formulas = [[formula]];
  else range.values = [[typeof value === 'object' ? (value?.error ?? '') : value]];
  // An entry may have changed the format of a General cell; this one stands.
  setFormat(format);
}

/** Signs that figures, dates, times and amounts are written with. */
const FIGURE_SIGNS =
  /[\d０-９年月日号时時分秒上下午星期周零〇一二三四五六七八九十百千万亿正负点元￥¥%％]/g;

/**
 * Whether Excel could take a text for something else when it is entered: a figure, a date, an error, a formula. Only a text
 * with other Chinese characters in it is surely one; every other gets an apostrophe, which Excel does not show.
 */
function mayBeTakenForMore(text: string): boolean {
  if (text === '') return false;
  if (/^[\s]*[=+\-@'＝＋－＠]/.test(text)) return true;
  return !/\p{Script=Han}/u.test(text.replace(FIGURE_SIGNS, ''));
}
