import { decimal, type Decimal } from '../amount';
import { formatCell, type Area } from './address';
import { Calculation, larger, type Operands, TOLERANCE } from './calculation';
import { displayText } from './display';
import type { Cell, CellValue, Sheet, Snapshot } from './snapshot';

/** Formulas that follow from each other are settled after fewer rounds, unless they go in a circle. */
const MOST_ROUNDS = 20;

/**
 * What the formulas on these sheets come to where the file keeps another result that can be seen to differ: the new text by `sheet!A1`.
 */
export function recalculated(
  snapshot: Snapshot,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const { sheets, gaps, date1904 } = snapshot;
  // What was not read may be part of any sum.
  if (gaps.length > 0) return NONE;
  const book = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const results = new Map<Cell, Decimal>();
  const looked = new Map<string, Looked>();
  const sheetOf = (name: string): Looked | undefined => {
    const sheet = book.get(name);
    if (!sheet) return undefined;
    let own = looked.get(name);
    if (!own) looked.set(name, (own = new Looked(sheet, results)));
    return own;
  };
  const formulas = sheets.flatMap((sheet) =>
    names.has(sheet.name) ? formulasOf(sheet).map((cell) => ({ cell, sheet: sheet.name })) : [],
  );
  for (let round = 0, isNew = true; isNew; round++) {
    if (round === MOST_ROUNDS) return NONE;
    isNew = false;
    for (const { cell, sheet } of formulas) {
      const place = { sheet, row: cell.row, column: cell.column };
      const calculation = new Calculation(cell.formula ?? '', place, sheetOf);
      const result = calculation.result();
      if (!result) continue;
      const before = results.get(cell) ?? decimal(cell.value as number);
      if (!isOther(result, before, calculation.largest, cell, date1904)) continue;
      results.set(cell, result);
      isNew = true;
    }
  }
  return new Map(
    formulas.flatMap(({ cell, sheet }) => {
      const result = results.get(cell)?.toNumber();
      if (result === undefined) return [];
      const { row, column, format } = cell;
      return [[formatCell({ sheet, row, column }), displayText(result, format, date1904)]];
    }),
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

function formulasOf({ cells }: Sheet): readonly Cell[] {
  return cells.filter(({ formula, value }) => formula !== undefined && typeof value === 'number');
}

/** Whether a result differs from another one, and can be seen to. */
function isOther(
  result: Decimal,
  before: Decimal,
  largest: Decimal,
  { format }: Cell,
  date1904: boolean,
): boolean {
  const scale = [result.abs(), before.abs()].reduce(larger, largest);
  if (result.minus(before).abs().lessThanOrEqualTo(scale.times(TOLERANCE))) return false;
  const shown = (value: Decimal): string => displayText(value.toNumber(), format, date1904);
  return shown(result) !== shown(before);
}

/** The cells of a sheet by their places, with the results found so far. */
class Looked implements Operands {
  constructor(
    private readonly sheet: Sheet,
    private readonly results: ReadonlyMap<Cell, Decimal>,
  ) {}

  valueAt(row: number, column: number): CellValue | undefined {
    const cell = this.at(row, column);
    if (!cell) return null;
    const { value, formula } = cell;
    if (formula === undefined) return value;
    return this.results.get(cell)?.toNumber() ?? value ?? undefined;
  }

  /** Cells come in the order of their rows, and within them of their columns. */
  private at(row: number, column: number): Cell | undefined {
    const { cells } = this.sheet;
    let from = 0;
    let to = cells.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const cell = cells[middle];
      if (!cell) return undefined;
      const order = cell.row - row || cell.column - column;
      if (order === 0) return cell;
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    return undefined;
  }

  hasCovered({ top, left, bottom, right }: Area): boolean {
    return this.sheet.merges.some(
      (merged) =>
        merged.top <= bottom &&
        merged.bottom >= top &&
        merged.left <= right &&
        merged.right >= left &&
        (Math.min(merged.bottom, bottom) > merged.top ||
          Math.min(merged.right, right) > merged.left),
    );
  }
}
