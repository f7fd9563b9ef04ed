import { parseArea, type Area } from '../../../workbook';
import { childrenOf, type ElementSpan, type PartMap } from '../xml/elements';

/** The merged areas of a sheet part. */
export function mergesOf(map: PartMap): Area[] {
  const element = map.children.find(({ local }) => local === 'mergeCells');
  if (!element) return [];
  return attributesIn(map.text, element, 'mergeCell').flatMap((attributes) => {
    const area = parseArea(attributes.get('ref') ?? '');
    return area ? [area] : [];
  });
}

/** The styles of columns, for cells that are new in them. */
export function readColumnStyles(
  text: string,
  columns: ElementSpan,
): { first: number; last: number; style: number }[] {
  return attributesIn(text, columns, 'col').flatMap((attributes) => {
    const style = Number(attributes.get('style') ?? '0');
    const [first, last] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
    return style > 0 ? [{ first, last, style }] : [];
  });
}

function attributesIn(
  text: string,
  parent: ElementSpan,
  local: string,
): ReadonlyMap<string, string>[] {
  return childrenOf(text, parent)
    .filter((child) => child.local === local)
    .map(({ attributes }) => attributes);
}
