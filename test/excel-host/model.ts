import type { Area } from '../../src/workbook';

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
}

export interface Style {
  readonly numberFormat: string;
  readonly font: Font;
  readonly locked: boolean;
  /** Index of the cell format in the file that the cell came from, and the number format it has there. */
  readonly index: number;
  readonly original: string;
}

export interface CellModel {
  value: number | string | boolean | null;
  /** The value is an error code. */
  isError: boolean;
  formula?: string;
  style: Style;
  /** Fonts of the runs of a rich text. */
  runs?: readonly Font[];
}

export interface ConditionalFormatModel {
  areas: Area[];
  type: string;
  formula?: string;
  fill?: string;
  fontColor?: string;
  stopIfTrue: boolean;
}

export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly author: string;
  readonly replies: string[];
}

export interface XmlPartModel {
  readonly id: string;
  xml: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export class SheetModel {
  /** Changes from session to session, as Excel's do. */
  id = '';
  readonly rows = new Map<number, Map<number, CellModel>>();
  merges: Area[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  hiddenByDefault = false;
  readonly shownRows = new Set<number>();
  conditionalFormats: ConditionalFormatModel[] = [];
  comments: CommentModel[] = [];
  /** Cells that carry a legacy note. */
  readonly notes: { row: number; column: number }[] = [];
  protection: { allowFormatCells: boolean; allowEditObjects: boolean } | null = null;

  constructor(
    public name: string,
    public visibility: 'Visible' | 'Hidden' | 'VeryHidden',
    readonly defaultStyle: Style,
    /** The part it came from. */
    readonly part: string,
  ) {}

  cell(row: number, column: number): CellModel | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there yet. */
  touch(row: number, column: number): CellModel {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, CellModel>()));
    let cell = line.get(column);
    if (!cell) {
      cell = { value: null, isError: false, style: this.defaultStyle };
      line.set(column, cell);
    }
    return cell;
  }

  *cells(area?: Area): Generator<[number, number, CellModel]> {
    for (const [row, line] of this.rows) {
      if (area && (row < area.top || row > area.bottom)) continue;
      for (const [column, cell] of line) {
        if (!area || (column >= area.left && column <= area.right)) yield [row, column, cell];
      }
    }
  }

  /** The used part of an area: cells with a value, or also formatted ones. */
  used(valuesOnly: boolean, area?: Area): Area | null {
    let used: Area | null = null;
    const add = (row: number, column: number): void => {
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    for (const [row, column, cell] of this.cells(area)) {
      if (!valuesOnly || cell.value !== null || cell.formula !== undefined) add(row, column);
    }
    if (!valuesOnly) {
      for (const merge of this.merges) {
        // Inner cells without a format of their own do not count as used.
        const corner = { ...merge, bottom: merge.top, right: merge.left };
        if (!area || intersect(corner, area)) add(merge.top, merge.left);
      }
    }
    return used;
  }

  isHidden(lines: 'rows' | 'columns', line: number): boolean {
    if (lines === 'rows' && this.hiddenByDefault) return !this.shownRows.has(line);
    const spans = lines === 'rows' ? this.hiddenRows : this.hiddenColumns;
    return spans.some(({ from, to }) => line >= from && line <= to);
  }
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly date1904: boolean;
  readonly xmlParts: XmlPartModel[];
  /** The package it was read from, part by part. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}
