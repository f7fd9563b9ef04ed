import type { Area, Cell, Sheet } from '../workbook';
import type { Classified } from './dictionary';

/** A place on the sheet: a cell, or a merged area with the cell at its top left. */
export interface Spot extends Area {
  readonly cell: Cell | undefined;
  /** Displayed text, empty where nothing stands there. */
  readonly text: string;
  readonly label: Classified | undefined;
  readonly filled: boolean;
}

/** A spot whose label can stand for something, alone or before a colon, or is a title. */
export interface Named extends Spot {
  readonly label: Classified;
}

const MOST_COLUMNS = 16_384;
const NONE: readonly Spot[] = [];

/** One sheet, indexed once: what covers a position, and what begins in a row. */
export class Grid {
  /** By row and column: what covers the position. */
  readonly #rows = new Map<number, (Spot | undefined)[]>();
  /** Filled spots by their top row, left to right. */
  readonly #filled = new Map<number, Spot[]>();
  /** Row by row, left to right. */
  readonly named: readonly Named[];
  readonly labelled: readonly Named[];
  readonly sheet: string;
  readonly date1904: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  /** `labels` are those of the sheet's cells, in their order. */
  constructor(sheet: Sheet, labels: readonly (Classified | undefined)[], date1904 = false) {
    this.sheet = sheet.name;
    this.date1904 = date1904;
    const { cells, merges } = sheet;
    let left = Infinity;
    let right = -1;
    for (const { column } of cells) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
    const bottom = cells[cells.length - 1]?.row ?? -1;
    this.top = cells[0]?.row ?? 0;
    this.bottom = bottom;
    this.left = left === Infinity ? 0 : left;
    const byStart = new Map<number, Area>();
    for (const area of merges) {
      byStart.set(area.top * MOST_COLUMNS + area.left, area);
      // A merge reaches no further than the cells do, save for one table's width.
      if (area.right > right && area.right - area.left < 64) right = area.right;
    }
    this.right = right;
    const named: Named[] = [];
    const labelled: Named[] = [];
    let row = -1;
    let line: (Spot | undefined)[] = [];
    let filled: Spot[] = [];
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (!cell) continue;
      if (cell.row !== row) {
        row = cell.row;
        line = this.#row(row);
        this.#filled.set(row, (filled = []));
      }
      const area = merges.length > 0 ? byStart.get(row * MOST_COLUMNS + cell.column) : undefined;
      const { text } = cell;
      const spot: Spot = {
        top: row,
        left: cell.column,
        bottom: area ? area.bottom : row,
        right: area ? area.right : cell.column,
        cell,
        text,
        label: labels[index],
        filled: cell.formula !== undefined || (text !== '' && !isWhite(text)),
      };
      if (spot.filled) filled.push(spot);
      if (spot.label) {
        labelled.push(spot as Named);
        if (spot.label.named) named.push(spot as Named);
      }
      if (area) {
        byStart.delete(row * MOST_COLUMNS + cell.column);
        this.#cover(spot);
      } else {
        line[cell.column] = spot;
      }
    }
    this.named = named;
    this.labelled = labelled;
    for (const area of byStart.values()) {
      if (area.top > bottom || area.left > right) continue;
      this.#cover({ ...area, cell: undefined, text: '', label: undefined, filled: false });
    }
  }

  #cover(spot: Spot): void {
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
    const line = this.#rows.get(row);
    const own = line?.[column];
    if (own) return own;
    const blank: Spot = {
      top: row,
      left: column,
      bottom: row,
      right: column,
      cell: undefined,
      text: '',
      label: undefined,
      filled: false,
    };
    if (line && column >= 0 && column <= this.right) line[column] = blank;
    return blank;
  }

  /** The filled spots that begin in the row, left to right, between two columns. */
  filled(row: number, left: number, right: number): readonly Spot[] {
    const own = this.#filled.get(row);
    if (!own) return NONE;
    if (left <= this.left && right >= this.right) return own;
    return own.filter((spot) => spot.left >= left && spot.left <= right);
  }

  /** Everything in the row, filled. */
  row(row: number): readonly Spot[] {
    return this.#filled.get(row) ?? NONE;
  }
}

function isWhite(text: string): boolean {
  // Hardly any text begins with white space, so that most are told by one character.
  const first = text.charCodeAt(0);
  return (first <= 32 || first === 160 || first === 0x3000) && text.trim() === '';
}

/** Whether anything is written there. */
export function isFilled(spot: Spot): boolean {
  return spot.filled;
}
