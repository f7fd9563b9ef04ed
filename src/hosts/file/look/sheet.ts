import {
  MARK_FILLS,
  parseArea,
  parseMarkFormula,
  parsePosition,
  type Area,
} from '../../../workbook';
import { Token, XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';
import type { MarkLook, SheetLook } from './model';

type Geometry = Omit<SheetLook, 'name' | 'notes' | 'hasDrawings'>;

/** Pixels of a width in characters of the standard font, with Excel's padding. */
function widthPixels(characters: number): number {
  return characters <= 0 ? 0 : Math.round(characters * 7 + 5);
}

function heightPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

function areasOf(list: string | undefined): readonly Area[] {
  return (list ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/** Reads how a worksheet part looks, in one pass. */
export function readGeometry(text: string): Geometry {
  const columns: { first: number; last: number; width: number }[] = [];
  const heights = new Map<number, number>();
  const styles = new Map<number, Map<number, number>>();
  const marks: MarkLook[] = [];
  const links = new Map<string, string>();
  let defaultWidth = widthPixels(DEFAULT_WIDTH);
  let defaultHeight = heightPixels(DEFAULT_HEIGHT);
  let gridLines = true;
  let row = -1;
  let column = -1;
  let formatted: readonly Area[] = [];
  const scanner = new XmlScanner(text);

  const readRow = () => {
    const given = Number(scanner.attribute('r'));
    row = given > 0 ? given - 1 : row + 1;
    column = -1;
    const height = scanner.attribute('ht');
    if (isTrue(scanner.attribute('hidden'))) heights.set(row, 0);
    else if (height !== undefined) heights.set(row, heightPixels(Number(height)));
  };
  const readCell = () => {
    const place = parsePosition(scanner.attribute('r') ?? '');
    column = place?.column ?? column + 1;
    const style = scanner.attribute('s');
    if (style === undefined) return;
    const own = styles.get(row) ?? new Map<number, number>();
    styles.set(row, own);
    own.set(column, Number(style));
  };

  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open) continue;
    switch (scanner.local) {
      case 'sheetView':
        gridLines = scanner.attribute('showGridLines') !== '0';
        break;
      case 'sheetFormatPr': {
        const width = scanner.attribute('defaultColWidth');
        const height = scanner.attribute('defaultRowHeight');
        if (width !== undefined) defaultWidth = widthPixels(Number(width));
        if (height !== undefined) defaultHeight = heightPixels(Number(height));
        break;
      }
      case 'col':
        columns.push({
          first: Number(scanner.attribute('min') ?? '1') - 1,
          last: Number(scanner.attribute('max') ?? '1') - 1,
          width: isTrue(scanner.attribute('hidden'))
            ? 0
            : widthPixels(Number(scanner.attribute('width') ?? DEFAULT_WIDTH)),
        });
        break;
      case 'row':
        readRow();
        break;
      case 'c':
        readCell();
        break;
      case 'conditionalFormatting':
        formatted = areasOf(scanner.attribute('sqref'));
        break;
      case 'formula': {
        const tone = parseMarkFormula(scanner.readText());
        if (tone) marks.push(...formatted.map((area) => ({ area, tone, fill: MARK_FILLS[tone] })));
        break;
      }
      case 'hyperlink': {
        const reference = scanner.attribute('ref');
        const location = scanner.attribute('location');
        if (reference && location) links.set(reference, location);
        break;
      }
      case 'extLst':
        scanner.skip();
        break;
    }
  }
  return { columns, defaultWidth, heights, defaultHeight, gridLines, styles, marks, links };
}
