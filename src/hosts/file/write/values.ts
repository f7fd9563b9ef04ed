import type { Area, ValueEdit } from '../../../workbook';
import type { HostErrorCode } from '../../host';
import { contains } from '../read/areas';
import {
  appendInside,
  applyPatches,
  childNamed,
  setAttribute,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { visitCells, type RowSpan } from './cell-scan';
import { CellWriter } from './cell-writer';
import type { SharedStrings } from './shared-strings';
import { mergesOf } from './sheet-parts';
import type { StylesDraft } from './styles-draft';

/** What writing values on a sheet needs besides its text. */
export interface ValueContext {
  readonly styles: StylesDraft;
  /** For the runs of their texts. */
  readonly strings: SharedStrings;
  /** Cells that a table reads its column names from. */
  readonly tableHeads: readonly Area[];
}

/** The number format that a cell had, and the one it has now. */
export interface WrittenFormats {
  readonly former: string;
  readonly written: string;
}

export interface ValueResult {
  readonly text: string;
  readonly left: readonly { edit: ValueEdit; code: HostErrorCode }[];
  /** The number formats of each cell written. */
  readonly formats: ReadonlyMap<ValueEdit, WrittenFormats>;
  /** Whether a formula came or went, so that the order of calculation is no longer known. */
  readonly formulas: boolean;
  readonly changed: boolean;
}

/** Writes values into one sheet; nothing but the cells named, and rows for them, is changed. */
export function writeValues(
  map: PartMap,
  edits: readonly ValueEdit[],
  context: ValueContext,
): ValueResult {
  return new ValueWriter(map, context).write(edits);
}

class ValueWriter {
  private readonly patches: TextPatch[] = [];
  private readonly merges: readonly Area[];
  private readonly cells: CellWriter;

  constructor(
    private readonly map: PartMap,
    private readonly context: ValueContext,
  ) {
    this.merges = mergesOf(map);
    this.cells = new CellWriter(map, context);
  }

  write(edits: readonly ValueEdit[]): ValueResult {
    const data = childNamed(this.map, 'sheetData');
    if (!data) {
      this.cells.left.push(...edits.map((edit) => ({ edit, code: 'failed' as const })));
      return this.result();
    }
    const rows = this.byRow(edits);
    this.visit(data, rows);
    this.patches.push(...this.cells.finish(data));
    return this.result();
  }

  private result(): ValueResult {
    const { patches } = this;
    const { left, formats, formulas } = this.cells;
    const text = applyPatches(this.map.text, patches);
    return { text, left, formats, formulas, changed: patches.length > 0 };
  }

  /** The edits by row and column; one inside a merged area belongs to its first cell. */
  private byRow(edits: readonly ValueEdit[]): Map<number, Map<number, ValueEdit>> {
    const rows = new Map<number, Map<number, ValueEdit>>();
    for (const edit of edits) {
      const place = this.anchorOf(edit.cell);
      if (this.context.tableHeads.some((area) => contains(area, place))) {
        this.cells.left.push({ edit, code: 'unsupported' });
        continue;
      }
      const row = rows.get(place.row) ?? new Map<number, ValueEdit>();
      row.set(place.column, edit);
      rows.set(place.row, row);
    }
    return rows;
  }

  private anchorOf(cell: { row: number; column: number }): { row: number; column: number } {
    const area = this.merges.find((merge) => contains(merge, cell));
    return area ? { row: area.top, column: area.left } : { row: cell.row, column: cell.column };
  }

  private visit(data: ElementSpan, rows: Map<number, Map<number, ValueEdit>>): void {
    const waiting = [...rows.keys()].sort((a, b) => a - b);
    const newRows = new Map<number, string>();
    let columns: number[] = [];
    let pending: Map<number, ValueEdit> | undefined;
    const insertRows = (before: number, at: number) => {
      for (let row = waiting[0]; row !== undefined && row < before; row = waiting[0]) {
        waiting.shift();
        newRows.set(at, (newRows.get(at) ?? '') + this.newRow(row, rows.get(row) ?? new Map()));
      }
    };
    const insertCells = (row: RowSpan, before: number, at: number) => {
      let xml = '';
      for (let column = columns[0]; column !== undefined && column < before; column = columns[0]) {
        columns.shift();
        const edit = pending?.get(column);
        if (edit) xml += this.cells.newCell(row.row, column, edit, row.element);
      }
      if (xml !== '' && !row.element.empty) this.patches.push({ start: at, end: at, text: xml });
      return xml;
    };
    let current: RowSpan | undefined;
    visitCells(this.map.text, data, {
      wants: () => true,
      row: (row) => {
        insertRows(row.row, row.element.start);
        if (waiting[0] === row.row) waiting.shift();
        pending = rows.get(row.row);
        columns = pending ? [...pending.keys()].sort((a, b) => a - b) : [];
        current = row;
      },
      cell: (cell) => {
        this.cells.noteArray(cell);
        if (columns.length === 0 || !current) return;
        insertCells(current, cell.column, cell.element.start);
        if (columns[0] !== cell.column) return;
        columns.shift();
        const edit = pending?.get(cell.column);
        if (edit) this.cells.overwrite(cell, edit);
      },
      endOfRow: (row) => {
        if (pending) this.spans(row, [...pending.keys()]);
        if (columns.length === 0) return;
        const xml = insertCells(row, Infinity, row.element.closeStart);
        if (row.element.empty && xml !== '') {
          this.patches.push(appendInside(this.map.text, row.element, xml));
        }
      },
    });
    const end = data.empty ? -1 : data.closeStart;
    insertRows(Infinity, end);
    for (const [at, xml] of newRows) {
      if (at >= 0) this.patches.push({ start: at, end: at, text: xml });
      else if (xml !== '') this.patches.push(appendInside(this.map.text, data, xml));
    }
  }

  /** A row may state the columns its cells stand in. */
  private spans(row: RowSpan, columns: readonly number[]): void {
    const stated = /^(\d+):(\d+)$/.exec(row.element.attributes.get('spans') ?? '');
    if (!stated) return;
    const first = Math.min(Number(stated[1]), ...columns.map((column) => column + 1));
    const last = Math.max(Number(stated[2]), ...columns.map((column) => column + 1));
    const spans = `${first}:${last}`;
    if (spans !== stated[0]) {
      this.patches.push(setAttribute(this.map.text, row.element, 'spans', spans));
    }
  }

  private newRow(row: number, edits: ReadonlyMap<number, ValueEdit>): string {
    const { prefix } = this.map;
    const cells = [...edits]
      .sort(([a], [b]) => a - b)
      .map(([column, edit]) => this.cells.newCell(row, column, edit, undefined))
      .join('');
    return cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }
}
