import { parseArea, type Area } from '../../../workbook';
import { childNamed, type ElementSpan, type PartMap } from '../xml/elements';
import { Token, XmlScanner } from '../xml/scanner';

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

/** The styles of columns, for cells that are new in them. */
export function readColumnStyles(
  text: string,
  columns: ElementSpan,
): { first: number; last: number; style: number }[] {
  const styles: { first: number; last: number; style: number }[] = [];
  each(text, columns, 'col', (scanner) => {
    const style = Number(scanner.attribute('style') ?? '0');
    const [first, last] = [
      Number(scanner.attribute('min')) - 1,
      Number(scanner.attribute('max')) - 1,
    ];
    if (style > 0) styles.push({ first, last, style });
  });
  return styles;
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
