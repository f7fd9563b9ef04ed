import type { Area, Cell, Sheet } from '../workbook';
import type { Classified } from './labels/dictionary';
import type { Role } from './families/family';

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

/** Labels by what they, or the words before their colon, can stand for. */
export type RoleIndex = ReadonlyMap<Role, readonly Named[]>;

const NONE: readonly Spot[] = [];

/** Rows up to so many columns get their places at once; wider ones grow. */
const WIDEST_PLANNED = 64;

/** One sheet, indexed once: what covers a position, what begins in a row, which labels stand for what. */
export class Grid {
  /** By row and column: what covers the position. */
  readonly #rows: ((Spot | undefined)[] | undefined)[] = [];
  /** Filled spots by their top row, left to right. */
  readonly #filled: (Spot[] | undefined)[] = [];
  /** Row by row, left to right. */
  readonly named: readonly Named[];
  readonly byRole: RoleIndex;
  readonly sheet: string;
  readonly date1904: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  /** `labels` are those of the sheet's cells, in their order. */
  constructor(
    sheet: Pick<Sheet, 'name' | 'cells' | 'merges'>,
    labels: readonly (Classified | undefined)[],
    date1904 = false,
  ) {
    this.sheet = sheet.name;
    this.date1904 = date1904;
    const { cells, merges } = sheet;
    let left = Infinity;
    let right = -1;
    for (const { column } of cells) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
    this.top = cells[0]?.row ?? 0;
    this.bottom = cells[cells.length - 1]?.row ?? -1;
    this.left = left === Infinity ? 0 : left;
    for (const area of merges) {
      // A merge reaches no further than the cells do, save for one table's width.
      if (area.right > right && area.right - area.left < 64) right = area.right;
    }
    this.right = right;
    const named: Named[] = [];
    let row = -1;
    let line: (Spot | undefined)[] = [];
    let filled: Spot[] = [];
    let next = 0;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (!cell) continue;
      const { text, column } = cell;
      if (cell.row !== row) {
        row = cell.row;
        line = this.#row(row);
        this.#filled[row] = filled = [];
      }
      // Cells and merged areas come in the same order.
      let area = merges[next];
      while (area && (area.top < row || (area.top === row && area.left < column))) {
        this.#coverBlank(area);
        area = merges[++next];
      }
      const own = area?.top === row && area.left === column ? area : undefined;
      const spot: Spot = {
        top: row,
        left: column,
        bottom: own ? own.bottom : row,
        right: own ? own.right : column,
        cell,
        text,
        label: labels[index],
        filled: cell.formula !== undefined || (text !== '' && !isWhite(text)),
      };
      if (spot.filled) filled.push(spot);
      if (spot.label?.named) named.push(spot as Named);
      if (own) {
        next++;
        this.#cover(spot);
      } else {
        line[column] = spot;
      }
    }
    for (; next < merges.length; next++) {
      const area = merges[next];
      if (area) this.#coverBlank(area);
    }
    this.named = named;
    this.byRole = indexRoles(named);
  }

  #coverBlank(area: Area): void {
    if (area.top > this.bottom || area.left > this.right) return;
    const { top, left, bottom, right } = area;
    this.#cover({
      top,
      left,
      bottom,
      right,
      cell: undefined,
      text: '',
      label: undefined,
      filled: false,
    });
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
    return (this.#rows[row] ??= new Array<Spot | undefined>(
      Math.min(this.right + 1, WIDEST_PLANNED),
    ));
  }

  /** What covers the position; a blank spot of one cell where nothing does. */
  at(row: number, column: number): Spot {
    const line = this.#rows[row];
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
    const own = this.#filled[row];
    if (!own) return NONE;
    if (left <= this.left && right >= this.right) return own;
    return own.filter((spot) => spot.left >= left && spot.left <= right);
  }

  /** Everything in the row, filled. */
  row(row: number): readonly Spot[] {
    return this.#filled[row] ?? NONE;
  }
}

/** Whether a text that is not empty is nothing but white space. */
export function isWhite(text: string): boolean {
  // Hardly any text begins with white space, so that most are told by one character.
  const first = text.charCodeAt(0);
  return (first <= 32 || first === 160 || first === 0x3000) && text.trim() === '';
}

export function indexRoles(named: readonly Named[]): RoleIndex {
  const index = new Map<Role, Named[]>();
  const add = (role: Role, spot: Named): void => {
    const own = index.get(role);
    if (!own) index.set(role, [spot]);
    else if (own[own.length - 1] !== spot) own.push(spot);
  };
  for (const spot of named) {
    for (const role of spot.label.roles) add(role, spot);
    if (spot.label.inline) for (const role of spot.label.inline.roles) add(role, spot);
  }
  return index;
}

/** Whether anything is written there. */
export function isFilled(spot: Spot): boolean {
  return spot.filled;
}
