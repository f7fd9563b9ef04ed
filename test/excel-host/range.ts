import { formatArea, parseArea, type Area } from '../../src/workbook';
import { ConditionalFormats } from './conditional-formats';
import { enter } from './entry';
import type { TestExcel } from './excel';
import { intersect, type CellModel, type Font, type SheetModel } from './model';
import { Refusal, Remote, RemoteList } from './remote';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Above this a load of values gives null, without an error. */
const MOST_CELLS = 5_000_000;
const MOST_AREAS = 512;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

export function addressOf(sheet: SheetModel, area: Area): string {
  const wide = area.left === 0 && area.right === COLUMNS - 1;
  const tall = area.top === 0 && area.bottom === ROWS - 1;
  const local = wide
    ? `${area.top + 1}:${area.bottom + 1}`
    : tall
      ? formatArea(area).replace(/\d+/g, '')
      : formatArea(area);
  return `${quoted(sheet.name)}!${local}`;
}

function count(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export class Range extends Remote {
  readonly type = 'Range';
  private reference = '';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super(excel);
    const inside = intersect(area, WHOLE_SHEET);
    if (!inside || formatArea(inside) !== formatArea(area)) {
      throw new Refusal('InvalidArgument', 'The range lies outside the sheet.');
    }
  }

  override identity(): Record<string, unknown> {
    return { _ReferenceId: this.reference };
  }

  override get(name: string): unknown {
    const { sheet, area } = this;
    switch (name) {
      case 'Address':
        return addressOf(sheet, area);
      case 'RowIndex':
        return area.top;
      case 'ColumnIndex':
        return area.left;
      case 'RowCount':
        return area.bottom - area.top + 1;
      case 'ColumnCount':
        return area.right - area.left + 1;
      case 'CellCount':
        return count(area);
      case 'RowHidden':
        return this.hidden('rows', area.top, area.bottom);
      case 'ColumnHidden':
        return this.hidden('columns', area.left, area.right);
      case 'Values':
        return this.grid((cell) => cell?.value ?? '');
      case 'Formulas':
        return this.grid((cell) => cell?.formula ?? cell?.value ?? '');
      case 'ValueTypes':
        return this.grid(valueType);
      case 'NumberFormat':
        return this.grid((cell) => (cell?.style ?? sheet.defaultStyle).numberFormat);
      default:
        return super.get(name);
    }
  }

  private hidden(lines: 'rows' | 'columns', from: number, to: number): boolean | null {
    const state = this.sheet.isHidden(lines, from);
    for (let line = from + 1; line <= to; line++) {
      if (this.sheet.isHidden(lines, line) !== state) return null;
    }
    return state;
  }

  private grid(pick: (cell: CellModel | undefined) => unknown): unknown[][] | null {
    const { sheet, area } = this;
    if (count(area) > MOST_CELLS) return null;
    const grid: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: unknown[] = [];
      for (let column = area.left; column <= area.right; column++) {
        line.push(pick(sheet.cell(row, column)));
      }
      grid.push(line);
    }
    return grid;
  }

  override set(name: string, value: unknown): void {
    switch (name) {
      case 'Values':
      case 'Formulas':
        return this.write(value, (row, column, input) => this.enter(row, column, input));
      case 'NumberFormat':
        if (this.sheet.protection && !this.sheet.protection.allowFormatCells) throw this.locked();
        return this.write(value, (row, column, input) => {
          const cell = this.sheet.touch(row, column);
          cell.style = { ...cell.style, numberFormat: String(input) };
        });
      default:
        return super.set(name, value);
    }
  }

  private write(value: unknown, put: (row: number, column: number, input: unknown) => void): void {
    this.excel.assertWritable();
    const { area } = this;
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    const whole = !Array.isArray(value);
    const lines = value as unknown[][];
    if (!whole && (lines.length !== rows || lines.some((line) => line.length !== columns))) {
      throw new Refusal(
        'InvalidArgument',
        'The number of rows or columns does not match the range.',
      );
    }
    for (let y = 0; y < rows; y++) {
      for (let x = 0; x < columns; x++) {
        const input = whole ? value : lines[y]![x];
        if (input !== null) put(area.top + y, area.left + x, input);
      }
    }
    this.excel.changed(this.sheet, area);
  }

  private enter(row: number, column: number, input: unknown): void {
    const { sheet } = this;
    if (sheet.protection && (sheet.cell(row, column)?.style ?? sheet.defaultStyle).locked) {
      throw this.locked();
    }
    // What is written to an inner cell of a merged area is lost.
    const merge = sheet.merges.find((area) =>
      intersect(area, { top: row, left: column, bottom: row, right: column }),
    );
    if (merge && (merge.top !== row || merge.left !== column)) return;
    const cell = sheet.touch(row, column);
    typeInto(cell, input as string | number | boolean, this.excel);
  }

  private locked(): Refusal {
    return new Refusal('AccessDenied', 'You cannot perform the requested operation.');
  }

  override open(name: string): Remote | null {
    switch (name) {
      case 'Format':
        return new RangeFormat(this.excel, this);
      case 'ConditionalFormats':
        return new ConditionalFormats(this.excel, this.sheet, [this.area]);
      default:
        return super.open(name);
    }
  }

  override make(name: string, args: readonly unknown[]): Remote | null {
    switch (name) {
      case 'GetUsedRangeOrNullObject':
        return this.part(this.sheet.used(args[0] === true, this.area));
      case 'GetIntersectionOrNullObject': {
        const other = args[0] instanceof Range ? args[0].area : parseArea(String(args[0]));
        if (!other) throw new Refusal('InvalidArgument', 'The argument is invalid.');
        return this.part(intersect(this.area, other));
      }
      case 'GetBoundingRect': {
        const other = parseArea(String(args[0]));
        if (!other) throw new Refusal('InvalidArgument', 'The argument is invalid.');
        const { area } = this;
        return this.part({
          top: Math.min(area.top, other.top),
          left: Math.min(area.left, other.left),
          bottom: Math.max(area.bottom, other.bottom),
          right: Math.max(area.right, other.right),
        });
      }
      case 'GetMergedAreasOrNullObject':
        return this.mergedAreas();
      default:
        return super.make(name, args);
    }
  }

  private part(area: Area | null): Range | null {
    return area && new Range(this.excel, this.sheet, area);
  }

  /** Like Excel: only areas whose top-left cell lies in the range, cut at its edges, and no more than 512. */
  private mergedAreas(): RangeAreas | null {
    const { area } = this;
    const found = this.sheet.merges.flatMap((merge) => {
      const begins = intersect(area, { ...merge, bottom: merge.top, right: merge.left });
      const cut = begins && intersect(merge, area);
      return cut ?? [];
    });
    if (found.length > MOST_AREAS) {
      throw new Refusal(
        'GeneralException',
        'There was an internal error while processing the request.',
      );
    }
    return found.length === 0 ? null : new RangeAreas(this.excel, this.sheet, found);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const { sheet, area } = this;
    switch (name) {
      case '_KeepReference':
        this.reference = this.excel.keep(this);
        return null;
      case 'Select':
        if (sheet.visibility !== 'Visible') {
          throw new Refusal('InvalidOperation', 'The sheet is hidden.');
        }
        this.excel.selection = addressOf(sheet, area);
        return null;
      case 'GetRowProperties':
        this.expect(args[0], { rowHidden: true });
        return lines(area.top, area.bottom).map((row) => ({
          rowHidden: sheet.isHidden('rows', row),
        }));
      case 'GetColumnProperties':
        this.expect(args[0], { columnHidden: true });
        return lines(area.left, area.right).map((column) => ({
          columnHidden: sheet.isHidden('columns', column),
        }));
      case 'GetCellProperties':
        return this.cellFonts(args[0]);
      default:
        return super.call(name, args);
    }
  }

  private expect(got: unknown, known: object): void {
    if (JSON.stringify(got) !== JSON.stringify(known)) {
      throw this.unknown(`properties ${JSON.stringify(got)}`);
    }
  }

  private cellFonts(options: unknown): unknown {
    const wanted = (options as { format?: { font?: object } } | null)?.format?.font;
    this.expect(options, { format: { font: wanted } });
    const names = Object.keys(wanted ?? {}) as (keyof Font)[];
    return this.grid((cell) => {
      const fonts = cell?.runs ?? [(cell?.style ?? this.sheet.defaultStyle).font];
      return {
        format: { font: Object.fromEntries(names.map((key) => [key, shared(fonts, key)])) },
      };
    });
  }

  /** All fonts of the range, those of the runs of a text among them. */
  fonts(): Font[] {
    const list: Font[] = [];
    const { area, sheet } = this;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        list.push(...(cell?.runs ?? [(cell?.style ?? sheet.defaultStyle).font]));
      }
    }
    return list;
  }

  locks(): boolean[] {
    return (
      this.grid((cell) => (cell?.style ?? this.sheet.defaultStyle).locked) ?? []
    ).flat() as boolean[];
  }
}

/** Enters something into a cell as if it were typed. */
export function typeInto(
  cell: CellModel,
  input: string | number | boolean,
  excel: TestExcel,
): void {
  const entry = enter(input, cell.style.numberFormat);
  if (entry.kind === 'refused') throw new Refusal('InvalidArgument', 'The formula is not valid.');
  delete cell.formula;
  delete cell.runs;
  cell.isError = entry.kind === 'error';
  switch (entry.kind) {
    case 'nothing':
      cell.value = null;
      break;
    case 'text':
      cell.value = entry.text;
      break;
    case 'error':
      cell.value = entry.code;
      break;
    case 'boolean':
      cell.value = entry.value;
      break;
    case 'figure':
      cell.value = entry.value;
      if (entry.format && cell.style.numberFormat === 'General') {
        cell.style = { ...cell.style, numberFormat: entry.format };
      }
      break;
    case 'formula':
      cell.formula = entry.formula;
      cell.value = excel.calculate(entry.formula);
      break;
  }
}

function valueType(cell: CellModel | undefined): string {
  if (!cell || cell.value === null) return 'Empty';
  if (cell.isError) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A property on which all agree; null where they do not. */
function shared<K extends keyof Font>(fonts: readonly Font[], key: K): Font[K] | null {
  const [first] = fonts;
  return first && fonts.every((font) => font[key] === first[key]) ? first[key] : null;
}

class RangeFormat extends Remote {
  readonly type = 'RangeFormat';

  constructor(
    excel: TestExcel,
    readonly range: Range,
  ) {
    super(excel);
  }

  override open(name: string): Remote | null {
    switch (name) {
      case 'Font':
        return new RangeFont(this.excel, this.range);
      case 'Protection':
        return new FormatProtection(this.excel, this.range);
      default:
        return super.open(name);
    }
  }
}

const FONT_PROPERTIES: Readonly<Record<string, keyof Font>> = {
  Name: 'name',
  Size: 'size',
  Bold: 'bold',
  Italic: 'italic',
  Underline: 'underline',
  Strikethrough: 'strikethrough',
  Subscript: 'subscript',
  Superscript: 'superscript',
  Color: 'color',
};

class RangeFont extends RangeFormat {
  override get(name: string): unknown {
    const key = FONT_PROPERTIES[name];
    return key ? shared(this.range.fonts(), key) : super.get(name);
  }
}

class FormatProtection extends RangeFormat {
  override get(name: string): unknown {
    if (name !== 'Locked') return super.get(name);
    const locks = this.range.locks();
    return locks.every((lock) => lock === locks[0]) ? locks[0] : null;
  }
}

export class RangeAreas extends Remote {
  readonly type = 'RangeAreas';
  private reference = '';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  override identity(): Record<string, unknown> {
    return { _ReferenceId: this.reference };
  }

  override get(name: string): unknown {
    if (name === 'AreaCount') return this.areas.length;
    return super.get(name);
  }

  override open(name: string): Remote | null {
    switch (name) {
      case 'Areas':
        return new RangeList(this.excel, this.sheet, this.areas);
      case 'ConditionalFormats':
        return new ConditionalFormats(this.excel, this.sheet, this.areas);
      default:
        return super.open(name);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== '_KeepReference') return super.call(name, args);
    this.reference = this.excel.keep(this);
    return null;
  }
}

class RangeList extends RemoteList {
  readonly type = 'RangeCollection';

  constructor(
    excel: TestExcel,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[],
  ) {
    super(excel);
  }

  override items(): Remote[] {
    return this.areas.map((area) => new Range(this.excel, this.sheet, area));
  }
}
