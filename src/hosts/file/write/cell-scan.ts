import { parsePosition } from '../../../workbook';
import { ElementSpan, readSpan } from '../xml/elements';
import { Token, XmlScanner } from '../xml/scanner';

/** A cell of a sheet part, with the spans that a patch needs. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly element: ElementSpan;
  readonly style: number;
  readonly type: string;
  readonly formula?: ElementSpan;
  readonly value?: ElementSpan;
  readonly inline?: ElementSpan;
  readonly extension?: ElementSpan;
}

export interface RowSpan {
  readonly row: number;
  readonly element: ElementSpan;
}

/** Called for each row and cell in the order of the file. */
export interface SheetVisitor {
  row?(row: RowSpan): void;
  /** Whether the cells of a row are to be looked at. */
  wants(row: number): boolean;
  cell(cell: CellSpan): void;
  endOfRow?(row: RowSpan): void;
}

/** Goes through the rows of `sheetData`. */
export function visitCells(text: string, sheetData: ElementSpan, visitor: SheetVisitor): void {
  if (sheetData.empty) return;
  const scanner = new XmlScanner(text, sheetData.openEnd);
  let row = -1;
  for (;;) {
    const token = nextInside(scanner, sheetData.closeStart);
    if (token === Token.End) return;
    if (token !== Token.Open || !scanner.is('row')) continue;
    const number = scanner.attribute('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!visitor.wants(row)) {
      scanner.skip();
      continue;
    }
    row = visitRow(scanner, row, visitor);
  }
}

function nextInside(scanner: XmlScanner, end: number): Token {
  return scanner.end >= end ? Token.End : scanner.next();
}

/** Returns the row's number, which its cells may state where the row itself does not. */
function visitRow(scanner: XmlScanner, row: number, visitor: SheetVisitor): number {
  const { text, start, end: openEnd, empty } = scanner;
  const spanTo = (closeStart: number, end: number): RowSpan => ({
    row,
    element: new ElementSpan(text, 'row', start, openEnd, empty, closeStart, end),
  });
  const unfinished = spanTo(openEnd, openEnd);
  visitor.row?.(unfinished);
  if (empty) {
    visitor.endOfRow?.(unfinished);
    return row;
  }
  const depth = scanner.depth;
  let column = -1;
  for (;;) {
    const token = scanner.next();
    if (scanner.depth < depth || token === Token.End) break;
    if (token !== Token.Open) continue;
    if (!scanner.is('c')) {
      scanner.skip();
      continue;
    }
    const position = parsePosition(scanner.attribute('r') ?? '');
    column = position?.column ?? column + 1;
    visitor.cell(readCell(scanner, position?.row ?? row, column));
  }
  visitor.endOfRow?.(spanTo(scanner.start, scanner.end));
  return row;
}

type Part = 'formula' | 'value' | 'inline' | 'extension';

const CHILDREN: ReadonlyMap<string, Part> = new Map([
  ['f', 'formula'],
  ['v', 'value'],
  ['is', 'inline'],
  ['extLst', 'extension'],
]);

function readCell(scanner: XmlScanner, row: number, column: number): CellSpan {
  const { text, start, end: openEnd, empty } = scanner;
  const style = Number(scanner.attribute('s') ?? '0');
  const type = scanner.attribute('t') ?? 'n';
  const parts: Partial<Record<Part, ElementSpan>> = {};
  if (!empty) {
    const depth = scanner.depth;
    for (;;) {
      const token = scanner.next();
      if (scanner.depth < depth || token === Token.End) break;
      if (token !== Token.Open) continue;
      const span = readSpan(scanner);
      const part = CHILDREN.get(span.local);
      if (part !== undefined) parts[part] = span;
    }
  }
  const [closeStart, end] = empty ? [openEnd, openEnd] : [scanner.start, scanner.end];
  const element = new ElementSpan(text, 'c', start, openEnd, empty, closeStart, end);
  return { row, column, element, style, type, ...parts };
}
