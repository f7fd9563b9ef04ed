import {
  formatPosition,
  formatToWrite,
  parseArea,
  type Area,
  type ValueEdit,
} from '../../../workbook';
import { contains } from '../read/areas';
import { childNamed, type ElementSpan, type PartMap, type TextPatch } from '../xml/elements';
import { escapeAttribute, isTrue } from '../xml/text';
import type { CellSpan } from './cell-scan';
import { cellXml, resultOf } from './cell-xml';
import { Extent } from './extent';
import { SharedFormulas } from './shared-formulas';
import { sharedIndexOf } from './shared-strings';
import { readColumnStyles } from './sheet-parts';
import type { ValueContext, ValueResult, WrittenFormats } from './values';

type Left = ValueResult['left'][number];

/** Writes single cells of a sheet: what each looks like now, and which of them cannot be written. */
export class CellWriter {
  readonly left: Left[] = [];
  readonly formats = new Map<ValueEdit, WrittenFormats>();
  /** Whether a formula came or went. */
  formulas = false;
  private readonly patches: TextPatch[] = [];
  private readonly columnStyles: readonly { first: number; last: number; style: number }[];
  private readonly extent: Extent;
  private readonly shared: SharedFormulas;
  private readonly overwritten = new Set<number>();
  /** Areas of array formulas: none of their cells can be written alone. */
  private readonly arrays: Area[] = [];

  constructor(
    private readonly map: PartMap,
    private readonly context: ValueContext,
  ) {
    this.extent = new Extent(map);
    this.shared = new SharedFormulas(map);
    const columns = childNamed(map, 'cols');
    this.columnStyles = columns ? readColumnStyles(map.text, columns) : [];
  }

  /** What the cells overwritten ask of the sheet, and what follows from them for others. */
  finish(data: ElementSpan): readonly TextPatch[] {
    return [
      ...this.patches,
      ...this.shared.patches(data, this.overwritten),
      ...this.extent.patches(),
    ];
  }

  /** To be told of each cell before those that follow it are written. */
  noteArray({ formula }: CellSpan): void {
    const kind = formula?.attributes.get('t');
    const area = parseArea(formula?.attributes.get('ref') ?? '');
    if ((kind === 'array' || kind === 'dataTable') && area) this.arrays.push(area);
  }

  /** A cell where none is; empty text where nothing is to stand there. */
  newCell(row: number, column: number, edit: ValueEdit, inRow: ElementSpan | undefined): string {
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

  /** Puts what an edit says in place of a cell, or leaves it and says why. */
  overwrite(cell: CellSpan, edit: ValueEdit): void {
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
