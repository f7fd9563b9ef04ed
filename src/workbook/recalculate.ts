import { decimal, type Decimal } from '../amount';
import { formatCell, type Area, type CellRef } from './address';
import { applyToSnapshot } from './apply';
import { Calculation, larger, type Operands, TOLERANCE } from './calculation';
import { displayText } from './display';
import type { ValueEdit } from './edit';
import type { Cell, CellValue, Sheet, Snapshot } from './snapshot';
import { staleResults } from './stale';

/** Formulas that follow from each other are settled after fewer rounds, unless they go in a circle. */
const MOST_ROUNDS = 20;

export interface Recalculated {
  /** As it would be after a calculation; formulas that follow from another result and are left alone here have none. */
  readonly snapshot: Snapshot;
  /** The cells whose result was another one, by `sheet!A1`, as the file keeps them. */
  readonly stale: ReadonlyMap<string, Cell>;
}

/**
 * The workbook with the results that its formulas on these sheets come to, where the file keeps others that can be seen to differ;
 * `undefined` where there are none.
 */
export function recalculated(
  snapshot: Snapshot,
  names: ReadonlySet<string>,
): Recalculated | undefined {
  const { sheets, gaps, date1904 } = snapshot;
  // What was not read may be part of any sum.
  if (gaps.length > 0) return undefined;
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
  const known = new Set<string>();
  for (let round = 0, isNew = true; isNew; round++) {
    if (round === MOST_ROUNDS) return undefined;
    isNew = false;
    for (const { cell, sheet } of formulas) {
      const place = { sheet, row: cell.row, column: cell.column };
      const calculation = new Calculation(cell.formula ?? '', place, sheetOf);
      const result = calculation.result();
      if (!result) continue;
      if (round === 0) known.add(formatCell(place));
      const before = results.get(cell) ?? decimal(cell.value as number);
      if (!isOther(result, before, calculation.largest, cell, date1904)) continue;
      results.set(cell, result);
      isNew = true;
    }
  }
  if (results.size === 0) return undefined;
  const changed = formulas.filter(({ cell }) => results.has(cell));
  return withResults(snapshot, changed, results, known);
}

interface Placed {
  readonly sheet: string;
  readonly cell: Cell;
}

function withResults(
  snapshot: Snapshot,
  changed: readonly Placed[],
  results: ReadonlyMap<Cell, Decimal>,
  known: ReadonlySet<string>,
): Recalculated {
  const stale = new Map<string, Cell>();
  const edits: ValueEdit[] = [];
  const cells: CellRef[] = [];
  for (const { sheet, cell } of changed) {
    const { row, column, value, formula = '', format } = cell;
    const place = { sheet, row, column };
    const after = results.get(cell)?.toNumber() ?? null;
    stale.set(formatCell(place), cell);
    cells.push(place);
    edits.push({
      kind: 'value',
      cell: place,
      before: { value, formula, format },
      after: { value: after, formula, format },
    });
  }
  const lost = staleResults(snapshot, cells).filter(({ cell }) => !known.has(formatCell(cell)));
  return { snapshot: applyToSnapshot(snapshot, [...edits, ...lost]), stale };
}

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
