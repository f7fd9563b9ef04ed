import {
  displayText,
  parseArea,
  parsePosition,
  type Area,
  type Cell,
  type CellValue,
} from '../../../workbook';
import type { CellStyles } from './cell-styles';
import { FileError } from '../file-error';
import { FormulaReader } from './formula-reader';
import { HiddenLines } from './hidden-lines';
import { PlainCell } from './plain-cell';
import { dropCovered, spreadArrays } from './areas';
import { readValue } from './cell-value';
import { hasMixedFonts, readRichText, type RichText } from './rich-text';
import { Token, XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly strings: readonly RichText[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** The part of a worksheet that a snapshot holds. */
export interface SheetReading {
  readonly protected: boolean;
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Reads one worksheet part in a single pass over its text. */
export function readSheet(text: string, context: SheetContext): SheetReading {
  return new SheetReader(text, context).read();
}

/** The texts in the cells of a worksheet part, made into no cells. Throws what `readSheet` would throw. */
export function surveySheet(text: string, context: SheetContext): ReadonlySet<string> {
  const texts = new Set<string>();
  new SheetReader(text, context, texts).scan();
  return texts;
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private prefix = '';
  private cells: Cell[] = [];
  private readonly merges: Area[] = [];
  private readonly hidden = new HiddenLines();
  private readonly formulas = new FormulaReader();
  private protectedSheet = false;
  private readonly plain = new PlainCell();
  private row = -1;
  private column = -1;
  private sorted = true;

  constructor(
    text: string,
    private readonly context: SheetContext,
    /** Where the texts go if no cells are wanted. */
    private readonly texts?: Set<string>,
  ) {
    this.scanner = new XmlScanner(text);
  }

  read(): SheetReading {
    this.scan();
    return this.finish();
  }

  scan(): void {
    const { scanner } = this;
    let root = false;
    for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
      if (token !== Token.Open) continue;
      if (!root) {
        if (!scanner.is('worksheet')) throw new FileError('corrupt', `sheet: ${scanner.local}`);
        root = true;
        this.prefix = scanner.prefix;
      } else this.element();
    }
    if (!root) throw new FileError('corrupt', 'an empty sheet part');
  }

  /** Whether the current element belongs to the sheet's own vocabulary. */
  private own(): boolean {
    const { scanner, prefix } = this;
    return (
      scanner.localStart - scanner.nameStart === prefix.length &&
      (prefix === '' || scanner.text.startsWith(prefix, scanner.nameStart))
    );
  }

  private element(): void {
    const { scanner } = this;
    if (!this.own()) return scanner.skip();
    switch (scanner.local) {
      case 'sheetData':
        return this.sheetData();
      case 'mergeCell': {
        const area = parseArea(scanner.attribute('ref') ?? '');
        if (area) this.merges.push(area);
        return;
      }
      case 'col':
        return this.hidden.readColumns(scanner);
      case 'sheetFormatPr':
        this.hidden.byDefault = isTrue(scanner.attribute('zeroHeight'));
        return;
      case 'sheetProtection':
        this.protectedSheet = isTrue(scanner.attribute('sheet'));
        return;
      case 'cols':
      case 'mergeCells':
        return;
      default:
        scanner.skip();
    }
  }

  private sheetData(): void {
    const { scanner } = this;
    if (scanner.empty) return;
    const depth = scanner.depth;
    const plain = this.prefix === '';
    for (;;) {
      while (plain && this.plainCell());
      const token = scanner.next();
      if (scanner.depth < depth || token === Token.End) return;
      if (token !== Token.Open) continue;
      if (!this.own()) scanner.skip();
      else if (scanner.is('c')) this.cell();
      else if (scanner.is('row')) this.startRow();
      else scanner.skip();
    }
  }

  private startRow(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(row >= 0)) throw new FileError('corrupt', `row ${number}`);
    if (row < this.row) this.sorted = false;
    this.row = row;
    this.column = -1;
    this.hidden.readRow(scanner, row);
  }

  /** Reads the next cell where it is written in the usual form; says whether it was. */
  private plainCell(): boolean {
    const { scanner, plain } = this;
    const { text, end } = scanner;
    if (
      text.charCodeAt(end + 1) !== 99 ||
      text.charCodeAt(end + 2) !== 32 ||
      text.charCodeAt(end) !== 60
    ) {
      return false;
    }
    const after = plain.read(text, end);
    if (after < 0) return false;
    scanner.end = after;
    this.moveTo(plain.row, plain.column);
    if (plain.empty) return true;
    if (plain.shared) {
      const rich = this.context.strings[plain.value];
      if (rich === undefined) throw new FileError('corrupt', `shared string ${plain.value}`);
      this.keep(plain.row, plain.column, plain.style, rich.text, undefined, rich);
      return true;
    }
    if (this.texts) return true;
    const { row, column, style, value } = plain;
    const { styles, date1904 } = this.context;
    const format = styles.formats[style] ?? 'General';
    const shown = format === 'General' ? plain.shown(text) : undefined;
    const cell = {
      row,
      column,
      value,
      format,
      text: shown ?? displayText(value, format, date1904),
    };
    this.cells.push(cell);
    return true;
  }

  private cell(): void {
    const { scanner } = this;
    this.place(scanner.attribute('r'));
    const { row, column } = this;
    if (scanner.empty) return;
    const style = Number(scanner.attribute('s') ?? '0');
    const type = scanner.attribute('t') ?? 'n';
    const dynamic = scanner.attribute('cm') !== undefined;
    let stored: string | undefined;
    let rich: RichText | undefined;
    let formula: string | undefined;
    const depth = scanner.depth;
    for (;;) {
      const token = scanner.next();
      if (scanner.depth < depth || token === Token.End) break;
      if (token !== Token.Open) continue;
      if (!this.own()) scanner.skip();
      else if (scanner.is('v')) stored = scanner.readText();
      else if (scanner.is('f')) {
        formula = this.formulas.read(scanner, row, column, dynamic);
      } else if (scanner.is('is')) rich = readRichText(scanner);
      else scanner.skip();
    }
    if (type === 's' && stored !== undefined) {
      rich = this.context.strings[Number(stored)];
      if (rich === undefined) throw new FileError('corrupt', `shared string ${stored}`);
    }
    const value = rich ? rich.text : readValue(stored, type, this.context.date1904);
    this.keep(row, column, style, value, formula, rich);
  }

  private place(reference: string | undefined): void {
    if (reference === undefined) {
      this.column += 1;
      return;
    }
    const position = parsePosition(reference);
    if (!position) throw new FileError('corrupt', `cell ${reference}`);
    this.moveTo(position.row, position.column);
  }

  private moveTo(row: number, column: number): void {
    if (row !== this.row) {
      if (row < this.row) this.sorted = false;
      this.row = row;
    } else if (column <= this.column) this.sorted = false;
    this.column = column;
  }

  private keep(
    row: number,
    column: number,
    style: number,
    value: CellValue,
    formula: string | undefined,
    rich: RichText | undefined,
  ): void {
    if (formula === undefined && (value === null || value === '')) return;
    const { styles, date1904 } = this.context;
    const format = styles.formats[style] ?? 'General';
    if (this.texts && typeof value !== 'string') return;
    const text = displayText(value, format, date1904);
    if (this.texts) {
      this.texts.add(text);
      return;
    }
    const mixed = rich !== undefined && hasMixedFonts(rich, styles.looks[style]);
    if (formula === undefined && !mixed) this.cells.push({ row, column, value, format, text });
    else {
      this.cells.push({
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
        format,
        text,
        ...(mixed && { mixedFonts: true as const }),
      });
    }
  }

  private finish(): SheetReading {
    if (!this.sorted) this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    this.cells = spreadArrays(this.cells, this.formulas.arrays);
    const merges = this.merges.sort((a, b) => a.top - b.top || a.left - b.left);
    this.cells = dropCovered(this.cells, merges);
    const bottom = this.cells.at(-1)?.row ?? -1;
    let right = -1;
    for (const cell of this.cells) if (cell.column > right) right = cell.column;
    return {
      protected: this.protectedSheet,
      cells: this.cells,
      merges,
      hiddenRows: this.hidden.rows(bottom),
      hiddenColumns: this.hidden.columns(right),
    };
  }
}
