import {
  displayText,
  type Area,
  type Cell,
  type CellValue,
  type Gap,
  type Sheet,
  type Snapshot,
} from '../../../workbook';
import { cellCount, contains } from '../addresses';

/** A cell before it is known whether it lies inside a merged area. */
export type FoundCell = Omit<Cell, 'text'>;

/** What has been read of one sheet so far. */
export class SheetReading {
  readonly cells = new Map<string, FoundCell>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly mixedFonts = new Set<string>();

  constructor(
    readonly id: string,
    readonly name: string,
    readonly visibility: Sheet['visibility'],
    readonly isProtected: boolean,
    private readonly gaps: Gap[],
  ) {}

  add(cell: FoundCell): void {
    this.cells.set(cellKey(cell.row, cell.column), cell);
  }

  /** Says that a part of this sheet could not be read; each reason once. */
  gap(reason: Gap['reason']): void {
    const known = this.gaps.some((gap) => gap.sheet === this.name && gap.reason === reason);
    if (!known) this.gaps.push({ sheet: this.name, reason });
  }

  finish(date1904: boolean): Sheet {
    const merges = distinctMerges(this.merges);
    const inner = innerCells(merges, this.cells);
    const cells = [...this.cells]
      .filter(([key]) => !inner.has(key))
      .map(([key, { row, column, value, formula, format }]) => ({
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
        format,
        text: displayText(value, format, date1904),
        ...(this.mixedFonts.has(key) && { mixedFonts: true as const }),
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const lastRow = cells.at(-1)?.row ?? -1;
    const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), -1);
    return {
      name: this.name,
      visibility: this.visibility,
      protected: this.isProtected,
      cells,
      merges,
      hiddenRows: ascending(this.hiddenRows, lastRow),
      hiddenColumns: ascending(this.hiddenColumns, lastColumn),
    };
  }
}

/** What has been read of the workbook so far. */
export class Reading {
  readonly sheets: SheetReading[] = [];
  readonly gaps: Gap[] = [];
  date1904 = false;
  kept: string | null = null;

  finish(): Snapshot {
    return {
      sheets: this.sheets.map((sheet) => sheet.finish(this.date1904)),
      date1904: this.date1904,
      kept: this.kept,
      gaps: this.gaps,
    };
  }
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The value of an operand: 15 significant digits, as Excel itself shows and compares. */
export function operand(value: number): number {
  return Number(value.toPrecision(15));
}

/** One cell of a range as Excel gives it; `undefined` where it holds nothing. */
export function cellOf(
  row: number,
  column: number,
  answer: { value: unknown; formula: unknown; type: unknown; format: unknown },
): FoundCell | undefined {
  const { value, formula, type, format } = answer;
  // A text that begins with "=" comes back as its own formula; a formula's value is something else.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (!isFormula && (value === '' || value === null)) return undefined;
  return {
    row,
    column,
    value: cellValue(value, type),
    ...(isFormula && { formula }),
    format: typeof format === 'string' && format !== '' ? format : 'General',
  };
}

function cellValue(value: unknown, type: unknown): CellValue {
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  if (typeof value === 'number') return operand(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return null;
}

/** Each area once, sorted; of two that begin in the same cell the larger one. */
function distinctMerges(areas: readonly Area[]): Area[] {
  const byCorner = new Map<string, Area>();
  for (const area of areas) {
    const key = cellKey(area.top, area.left);
    const known = byCorner.get(key);
    if (!known || contains(area, known)) byCorner.set(key, area);
  }
  return [...byCorner.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The cells found in merged areas that are not their top-left ones. */
function innerCells(merges: readonly Area[], cells: ReadonlyMap<string, FoundCell>): Set<string> {
  const inner = new Set<string>();
  for (const area of merges) {
    // Areas of whole columns hold more cells than the sheet has values.
    const keys = cellCount(area) <= cells.size ? keysOf(area) : keysWithin(area, cells);
    for (const key of keys) if (cells.has(key)) inner.add(key);
    inner.delete(cellKey(area.top, area.left));
  }
  return inner;
}

function* keysOf(area: Area): Generator<string> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield cellKey(row, column);
  }
}

function* keysWithin(area: Area, cells: ReadonlyMap<string, FoundCell>): Generator<string> {
  for (const [key, { row, column }] of cells) {
    if (contains(area, { top: row, left: column, bottom: row, right: column })) yield key;
  }
}

function ascending(numbers: ReadonlySet<number>, last: number): number[] {
  return [...numbers].filter((number) => number <= last).sort((a, b) => a - b);
}
