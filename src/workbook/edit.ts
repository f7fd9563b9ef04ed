import type { Area, CellRef } from './address';
import type { CellValue } from './snapshot';

/** The state of a cell that a write changes and an undo restores. */
export interface CellState {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

/** Puts a value into a cell. A text stays a text (`=1` too); a number is written as a number. */
export interface ValueEdit {
  readonly kind: 'value';
  readonly cell: CellRef;
  readonly before: CellState;
  readonly after: CellState;
}

/** How a mark looks: one tone for each outcome that a reader must see. */
export type MarkTone = 'fail' | 'explain' | 'undetermined' | 'note';

export interface Mark {
  readonly cell: CellRef;
  readonly tone: MarkTone;
}

/** Replaces the whole set of our own marks in the workbook. */
export interface MarkEdit {
  readonly kind: 'mark';
  readonly before: 'own-marks';
  readonly after: readonly Mark[];
}

export interface Note {
  readonly cell: CellRef;
  readonly text: string;
}

/** Replaces the whole set of our own notes (in a file) or comments (in Excel). */
export interface NoteEdit {
  readonly kind: 'note';
  readonly before: 'own-notes';
  readonly after: readonly Note[];
}

/** How a cell of a sheet of ours looks; the host turns a name into fonts, fills and borders. */
export type SheetStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'text'
  | 'figure'
  | 'count'
  | 'center'
  | 'link'
  | 'small'
  | 'line'
  | MarkTone
  | 'pass';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** A number is written as a number so that a chart can be bound to it. */
  readonly value: string | number;
  readonly style: SheetStyle;
  /** Merges the cell with those to its right and below. */
  readonly columns?: number;
  readonly rows?: number;
  /** A cell of this workbook that a click leads to. */
  readonly link?: CellRef;
  /** A file that a click opens, by its way from this one, with `/` between its steps. */
  readonly file?: string;
}

/** A stacked bar chart of our own sheet, bound to its cells; column 0 of the area holds names, row 0 the series' names. */
export interface SheetChart {
  readonly title: string;
  readonly source: { top: number; left: number; bottom: number; right: number };
  readonly place: { top: number; left: number; bottom: number; right: number };
}

/** The row of a table's head and that of its last line. */
export interface SheetTable {
  readonly head: number;
  readonly last: number;
}

export interface SheetContent {
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points; rows not named fit their text. */
  readonly heights: Readonly<Record<number, number>>;
  readonly cells: readonly SheetCell[];
  readonly charts: readonly SheetChart[];
  /** Rows repeated at the top of every printed page. */
  readonly repeat?: { first: number; last: number };
  /** Tables, from the top down, whose head stands again where a printed page begins within them. */
  readonly tables?: readonly SheetTable[];
  /** A table to be filtered by its first row, which stays in sight with all above it. */
  readonly filter?: Area;
  /** Rows before which a new printed page begins. */
  readonly breaks: readonly number[];
  /** Rows that the end of a printed page does not part, where they fit on one. */
  readonly together?: readonly { readonly first: number; readonly last: number }[];
  readonly footer?: string;
}

/** Replaces our own sheet, or takes it away (`after: null`). In files only: a live workbook gets no sheet. */
export interface SheetEdit {
  readonly kind: 'sheet';
  readonly name: string;
  readonly before: 'own-sheet';
  readonly after: SheetContent | null;
}

/**
 * Replaces what is kept with the workbook (see `kept.ts`); `null` takes it away. The journal in it belongs to the host, which
 * may hold on to its own.
 */
export interface KeepEdit {
  readonly kind: 'keep';
  readonly before: string | null;
  readonly after: string | null;
}

export type Edit = ValueEdit | MarkEdit | NoteEdit | SheetEdit | KeepEdit;
