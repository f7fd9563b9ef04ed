import type { ReportTable, TableCell } from '../model';

/** A cell with its row; both are counted from 0. */
export interface Spot extends TableCell {
  readonly row: number;
}

/** Wider tables are no tables of a report. */
export const WIDEST = 200;

/** A table by its positions: what covers them. */
export class TableGrid {
  readonly #rows: (Spot | undefined)[][];

  constructor({ rows }: Pick<ReportTable, 'rows'>) {
    this.#rows = rows.map(() => []);
    rows.forEach((cells, row) => {
      for (const cell of cells) this.#cover({ ...cell, row });
    });
  }

  #cover(spot: Spot): void {
    const right = Math.min(spot.column + spot.colSpan, WIDEST);
    for (let row = spot.row; row < spot.row + spot.rowSpan; row++) {
      const line = this.#rows[row];
      for (let column = spot.column; line && column < right; column++) line[column] = spot;
    }
  }

  get height(): number {
    return this.#rows.length;
  }

  at(row: number, column: number): Spot | undefined {
    return this.#rows[row]?.[column];
  }

  /** What stands in a row, from left to right, cells that reach down into it included. */
  row(row: number): readonly Spot[] {
    const spots = new Set(this.#rows[row] ?? []);
    return [...spots].flatMap((spot) => (spot && spot.text.trim() !== '' ? [spot] : []));
  }
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
