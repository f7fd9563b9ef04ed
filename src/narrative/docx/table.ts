import type { ReportTable, TableCell } from '../model';

interface Cell {
  readonly texts: string[];
  readonly column: number;
  colSpan: number;
  /** Begins a cell over several rows, or continues the one above. */
  merge?: 'restart' | 'continue';
}

/** A table while its elements come in. */
export class OpenTable {
  private readonly rows: Cell[][] = [];
  private row: Cell[] = [];
  private column = 0;
  private deleted = false;
  private cell: Cell | undefined;
  /** All that stands in its cells, in reading order. */
  readonly texts: string[] = [];

  constructor(
    private readonly after: number,
    /** How many tables were read before it. */
    readonly first: number,
    /** How many texts of the table around it stand before it. */
    readonly before: number,
    private readonly adjoins: boolean,
  ) {}

  beginRow(): void {
    this.row = [];
    this.column = 0;
    this.deleted = false;
  }

  deleteRow(): void {
    this.deleted = true;
  }

  endRow(): void {
    if (!this.deleted) this.rows.push(this.row);
  }

  skip(columns: string | undefined): void {
    this.column += count(columns);
  }

  beginCell(): void {
    this.cell = { texts: [], column: this.column, colSpan: 1 };
  }

  endCell(): void {
    if (!this.cell) return;
    this.row.push(this.cell);
    this.column = this.cell.column + this.cell.colSpan;
    this.cell = undefined;
  }

  spanColumns(columns: string | undefined): void {
    if (this.cell) this.cell.colSpan = count(columns);
  }

  merge(kind: 'restart' | 'continue'): void {
    if (this.cell) this.cell.merge = kind;
  }

  addText(text: string): void {
    this.cell?.texts.push(text);
    if (!this.deleted) this.texts.push(text);
  }

  finish(): ReportTable {
    const above = new Map<number, { rowSpan: number }>();
    const rows = this.rows.map((row) => row.flatMap((cell) => placed(cell, above)));
    return { after: this.after, ...(this.adjoins && { adjoins: true as const }), rows };
  }
}

/** A cell that continues one from above lengthens that one instead of standing for itself. */
function placed(cell: Cell, above: Map<number, { rowSpan: number }>): readonly TableCell[] {
  const { texts, column, colSpan, merge } = cell;
  const started = above.get(column);
  if (merge === 'continue' && started) {
    started.rowSpan++;
    return [];
  }
  const own = { text: texts.join('\n'), column, colSpan, rowSpan: 1 };
  if (merge === 'restart') above.set(column, own);
  else above.delete(column);
  return [own];
}

/** Columns spanned or skipped; nonsense counts as one. */
function count(value: string | undefined): number {
  const columns = Number(value);
  return Number.isInteger(columns) && columns >= 1 && columns <= 200 ? columns : 1;
}
