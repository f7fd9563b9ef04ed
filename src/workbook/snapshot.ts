import type { Area } from './address';

/** What stands in a cell: a number, a text, true/false, an Excel error code, or nothing. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/** An Excel error value as shown: `#DIV/0!`, `#REF!`, … */
export interface CellError {
  readonly error: string;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** The stored value; for a formula its cached result, `null` when the file holds none. */
  readonly value: CellValue;
  /** With its leading `=`; absent where the cell holds no formula. */
  readonly formula?: string;
  /** Number format code, `General` where none is set. */
  readonly format: string;
  /** What Excel would show, worked out from value and format; never read from the host. */
  readonly text: string;
  /** Set where the characters of the text have several fonts, so that typing over it would lose some. */
  readonly mixedFonts?: true;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** Cells with a value or a formula, sorted by row, then column. Inner cells of merged areas hold nothing. */
  readonly cells: readonly Cell[];
  /** Merged areas, sorted by top, then left. */
  readonly merges: readonly Area[];
  /** Rows and columns that are hidden (by hand or by a filter), ascending, as far as the used range goes. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A part of the workbook that could not be read, so that no answer about it is complete. */
export interface Gap {
  readonly sheet?: string;
  readonly reason: 'too-many-merged-areas' | 'too-large' | 'no-answer' | 'unsupported-sheet';
}

/** A workbook as the engine sees it. Both hosts give deep-equal snapshots of the same workbook. */
export interface Snapshot {
  /** Worksheets only, in tab order; chart sheets are left out. */
  readonly sheets: readonly Sheet[];
  /** The date system of serial dates. */
  readonly date1904: boolean;
  /** The text of our custom XML part, `null` where there is none; read by `parseKept`. */
  readonly kept: string | null;
  /** Empty when everything was read. */
  readonly gaps: readonly Gap[];
}
