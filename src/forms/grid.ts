import type { Area, Cell, Sheet } from '../workbook';
import type { Classified } from './dictionary';

/** A place on the sheet: a cell, or a merged area with the cell at its top left. */
export interface Spot extends Area {
  readonly cell: Cell | undefined;
  /** Displayed text, empty where nothing stands there. */
  readonly text: string;
  readonly label: Classified | undefined;
}

const MOST_COLUMNS = 16_384;

/** One sheet, indexed once: what covers a position, and what begins in a row. */
export class Grid {
  readonly #rows = new Map<number, (Spot | undefined)[]>();
  /** Spots by their top row, left to right: each once. */
  readonly #beginning = new Map<number, Spot[]>();
  readonly sheet: string;
  readonly date1904: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  constructor(sheet: Sheet, classify: (text: string) => Classified | undefined, date1904 = false) {
    this.date1904 = date1904;
    this.sheet = sheet.name;
    let bottom = -1;
    let top = Infinity;
    let left = Infinity;
    let right = -1;
    for (const cell of sheet.cells) {
      if (cell.row > bottom) bottom = cell.row;
      if (cell.row < top) top = cell.row;
      if (cell.column < left) left = cell.column;
      if (cell.column > right) right = cell.column;
    }
    this.top = top === Infinity ? 0 : top;
    this.bottom = bottom;
    this.left = left === Infinity ? 0 : left;
    const byStart = new Map<number, Area>();
    for (const area of sheet.merges) {
      byStart.set(area.top * MOST_COLUMNS + area.left, area);
      // A merge reaches no further than the cells do, save for one table's width.
      if (area.right > right && area.right - area.left < 64) right = area.right;
    }
    this.right = right;
    for (const cell of sheet.cells) {
      const key = cell.row * MOST_COLUMNS + cell.column;
      const area = byStart.get(key);
      if (area) byStart.delete(key);
      this.#put(
        {
          top: cell.row,
          left: cell.column,
          bottom: area?.bottom ?? cell.row,
          right: area?.right ?? cell.column,
          cell,
          text: cell.text,
          label: typeof cell.value === 'string' ? classify(cell.text) : undefined,
        },
        area !== undefined,
      );
    }
    for (const area of byStart.values()) {
      if (area.top > bottom || area.left > right) continue;
      this.#put({ ...area, cell: undefined, text: '', label: undefined }, true);
    }
  }

  #put(spot: Spot, merged: boolean): void {
    let own = this.#beginning.get(spot.top);
    if (!own) this.#beginning.set(spot.top, (own = []));
    const last = own[own.length - 1];
    if (last && last.left > spot.left) {
      own.push(spot);
      own.sort((a, b) => a.left - b.left);
    } else {
      own.push(spot);
    }
    if (!merged) {
      this.#row(spot.top)[spot.left] = spot;
      return;
    }
    const bottom = Math.min(spot.bottom, this.bottom);
    const right = Math.min(spot.right, this.right);
    for (let row = spot.top; row <= bottom; row++) {
      const line = this.#row(row);
      for (let column = spot.left; column <= right; column++) line[column] = spot;
    }
  }

  #row(row: number): (Spot | undefined)[] {
    let line = this.#rows.get(row);
    if (!line) this.#rows.set(row, (line = []));
    return line;
  }

  /** What covers the position; a blank spot of one cell where nothing does. */
  at(row: number, column: number): Spot {
    return (
      this.#rows.get(row)?.[column] ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
        cell: undefined,
        text: '',
        label: undefined,
      }
    );
  }

  /** The spots that begin in the row, left to right, between two columns. */
  begin(row: number, left: number, right: number): readonly Spot[] {
    const own = this.#beginning.get(row);
    if (!own) return [];
    const first = own[0];
    const last = own[own.length - 1];
    if (first && last && first.left >= left && last.left <= right) return own;
    return own.filter((spot) => spot.left >= left && spot.left <= right);
  }
}

/** Whether anything is written there. */
export function isFilled(spot: Spot): boolean {
  return spot.text.trim() !== '' || spot.cell?.formula !== undefined;
}
