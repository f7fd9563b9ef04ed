import { parseArea, type Area } from '../../../workbook';
import { childNamed, type ElementSpan, type PartMap } from '../xml/elements';
import { Token, XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/text';

/** The merged areas of a sheet part. */
export function mergesOf(map: PartMap): Area[] {
  const areas: Area[] = [];
  const element = childNamed(map, 'mergeCells');
  if (!element) return areas;
  each(map.text, element, 'mergeCell', (scanner) => {
    const area = parseArea(scanner.attribute('ref') ?? '');
    if (area) areas.push(area);
  });
  return areas;
}

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** The styles of columns, for cells that are new in them. */
export function readColumnStyles(
  text: string,
  columns: ElementSpan,
): (ColumnSpan & { readonly style: number })[] {
  const styles: (ColumnSpan & { readonly style: number })[] = [];
  each(text, columns, 'col', (scanner) => {
    const style = Number(scanner.attribute('style') ?? '0');
    if (style > 0) styles.push({ ...spanOf(scanner), style });
  });
  return styles;
}

/** How wide columns are, in characters; those that are hidden have no width. */
export function readColumnWidths(
  text: string,
  columns: ElementSpan,
): (ColumnSpan & { readonly width: number })[] {
  const widths: (ColumnSpan & { readonly width: number })[] = [];
  each(text, columns, 'col', (scanner) => {
    const isHidden = isTrue(scanner.attribute('hidden'));
    const width = Number(scanner.attribute('width') ?? DEFAULT_WIDTH);
    widths.push({ ...spanOf(scanner), width: isHidden ? 0 : width });
  });
  return widths;
}

const DEFAULT_WIDTH = 8.43;

/** The columns that a `col` speaks of, counted from 0. */
function spanOf(scanner: XmlScanner): ColumnSpan {
  return {
    first: Number(scanner.attribute('min')) - 1,
    last: Number(scanner.attribute('max')) - 1,
  };
}

/** Stands on the opening tag of each child of that name in turn. */
function each(
  text: string,
  parent: ElementSpan,
  local: string,
  visit: (scanner: XmlScanner) => void,
): void {
  const scanner = new XmlScanner(text, parent.openEnd);
  while (scanner.end < parent.closeStart) {
    if (scanner.next() !== Token.Open) continue;
    if (scanner.is(local)) visit(scanner);
    scanner.skip();
  }
}
