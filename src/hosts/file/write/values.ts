import {
  formatPosition,
  formatToWrite,
  parseArea,
  type Area,
  type ValueEdit,
} from '../../../workbook';
import type { HostErrorCode } from '../../host';
import { contains } from '../read/areas';
import { cellXml, resultOf } from './cell-xml';
import { visitCells, type CellSpan, type RowSpan } from './cell-scan';
import {
  appendInside,
  applyPatches,
  childNamed,
  setAttribute,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { Extent } from './extent';
import { SharedFormulas } from './shared-formulas';
import { sharedIndexOf, type SharedStrings } from './shared-strings';
import { mergesOf, readColumnStyles } from './sheet-parts';
import type { StylesDraft } from './styles-draft';
import { escapeAttribute, isTrue } from '../xml/text';

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
  private readonly left: { edit: ValueEdit; code: HostErrorCode }[] = [];
  private readonly merges: readonly Area[];
  private readonly columnStyles: readonly { first: number; last: number; style: number }[];
  private readonly formats = new Map<ValueEdit, WrittenFormats>();
  private formulas = false;
  private readonly extent: Extent;
  private readonly shared: SharedFormulas;
  private readonly overwritten = new Set<number>();
  /** Areas of array formulas: none of their cells can be written alone. */
  private readonly arrays: Area[] = [];

  constructor(
    private readonly map: PartMap,
    private readonly context: ValueContext,
  ) {
    const { text } = map;
    this.merges = mergesOf(map);
    this.extent = new Extent(map);
    this.shared = new SharedFormulas(map);
    const columns = childNamed(map, 'cols');
    this.columnStyles = columns ? readColumnStyles(text, columns) : [];
  }

  write(edits: readonly ValueEdit[]): ValueResult {
    const data = childNamed(this.map, 'sheetData');
    if (!data) {
      this.left.push(...edits.map((edit) => ({ edit, code: 'failed' as const })));
      return this.result();
    }
    const rows = this.byRow(edits);
    this.visit(data, rows);
    this.patches.push(...this.shared.patches(data, this.overwritten), ...this.extent.patches());
    return this.result();
  }

  private result(): ValueResult {
    const { left, formats, formulas, patches } = this;
    const text = applyPatches(this.map.text, patches);
    return { text, left, formats, formulas, changed: patches.length > 0 };
  }

  /** The edits by row and column; one inside a merged area belongs to its first cell. */
  private byRow(edits: readonly ValueEdit[]): Map<number, Map<number, ValueEdit>> {
    const rows = new Map<number, Map<number, ValueEdit>>();
    for (const edit of edits) {
      const place = this.anchorOf(edit.cell);
      if (this.context.tableHeads.some((area) => contains(area, place))) {
        this.left.push({ edit, code: 'unsupported' });
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
        if (edit) xml += this.newCell(row.row, column, edit, row.element);
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
        this.noteArray(cell);
        if (columns.length === 0 || !current) return;
        insertCells(current, cell.column, cell.element.start);
        if (columns[0] !== cell.column) return;
        columns.shift();
        const edit = pending?.get(cell.column);
        if (edit) this.overwrite(cell, edit);
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

  private noteArray({ formula }: CellSpan): void {
    const kind = formula?.attributes.get('t');
    const area = parseArea(formula?.attributes.get('ref') ?? '');
    if ((kind === 'array' || kind === 'dataTable') && area) this.arrays.push(area);
  }

  private newRow(row: number, edits: ReadonlyMap<number, ValueEdit>): string {
    const { prefix } = this.map;
    const cells = [...edits]
      .sort(([a], [b]) => a - b)
      .map(([column, edit]) => this.newCell(row, column, edit, undefined))
      .join('');
    return cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }

  private newCell(
    row: number,
    column: number,
    edit: ValueEdit,
    inRow: ElementSpan | undefined,
  ): string {
    const { after } = edit;
    if ((after.value === null || after.value === '') && after.formula === undefined) return '';
    if (after.formula !== undefined) this.formulas = true;
    const rowStyle = isTrue(inRow?.attributes.get('customFormat'))
      ? inRow?.attributes.get('s')
      : undefined;
    const span = this.columnStyles.find(({ first, last }) => column >= first && column <= last);
    const base = rowStyle === undefined ? (span?.style ?? 0) : Number(rowStyle);
    const style = this.styleFor(base, edit);
    this.extent.include(row, column);
    const attributes = `r="${formatPosition(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
    return cellXml({ prefix: this.map.prefix, attributes }, after);
  }

  /** The index of the style with the wanted number format; the style as it is where there is no room for another. */
  private styleFor(style: number, edit: ValueEdit): number {
    const former = this.context.styles.styles.formats[style] ?? 'General';
    const wanted = formatToWrite(edit, former);
    const index = wanted === former ? style : this.context.styles.withFormat(style, wanted);
    this.formats.set(edit, { former, written: index === style ? former : wanted });
    return index;
  }

  private overwrite(cell: CellSpan, edit: ValueEdit): void {
    const { after, before } = edit;
    const { text } = this.map;
    // A result that no longer holds goes, or comes back; its formula stays to the letter, that of an array as well.
    if (cell.formula && after.formula !== undefined) {
      const isSame = after.formula === before.formula && after.format === before.format;
      const patch = isSame ? this.resultPatch(cell, cell.formula, after.value) : undefined;
      if (patch) {
        this.patches.push(patch);
        return;
      }
    }
    if (this.arrays.some((area) => contains(area, cell))) {
      this.left.push({ edit, code: 'formula' });
      return;
    }
    if (cell.formula) {
      if (before.formula === undefined) {
        this.left.push({ edit, code: 'formula' });
        return;
      }
      this.shared.release(cell, cell.formula);
      this.formulas = true;
    } else if (after.formula !== undefined) this.formulas = true;
    const style = this.styleFor(cell.style, edit);
    const { prefix } = this.map;
    const kept = [...cell.element.attributes]
      .filter(([name]) => !['t', 's', 'cm', 'vm'].includes(name))
      .map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
    const hasStyle = style > 0 || cell.element.attributes.has('s');
    const attributes = [...kept, ...(hasStyle ? [`s="${style}"`] : [])].join(' ');
    const extension = cell.extension && text.slice(cell.extension.start, cell.extension.end);
    this.overwritten.add(cell.element.start);
    this.patches.push({
      start: cell.element.start,
      end: cell.element.end,
      text: cellXml({ prefix, attributes, item: this.release(cell), extension }, after),
    });
  }

  /** What takes away or puts back the result of a formula; `undefined` where that asks for another cell. */
  private resultPatch(
    { type, value: held }: CellSpan,
    formula: ElementSpan,
    value: ValueEdit['after']['value'],
  ): TextPatch | undefined {
    const { start, end } = held ?? { start: formula.end, end: formula.end };
    if (value === null) return { start, end, text: '' };
    const result = resultOf(value);
    if (result.type !== type) return undefined;
    const { prefix: p } = this.map;
    return { start, end, text: `<${p}v>${result.text}</${p}v>` };
  }

  /** The string item a cell showed, for the fonts of its runs; it lets go of a shared one. */
  private release(cell: CellSpan): string | undefined {
    const { text } = this.map;
    if (cell.inline) return text.slice(cell.inline.start, cell.inline.end);
    const index = sharedIndexOf(text, cell);
    if (index === undefined) return undefined;
    this.context.strings.release(index);
    return this.context.strings.item(index);
  }
}
