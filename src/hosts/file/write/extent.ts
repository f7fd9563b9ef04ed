import { formatArea, parseArea, type Area } from '../../../workbook';
import { childNamed, setAttribute, type PartMap, type TextPatch } from '../xml/elements';

/** The extent that a sheet states of itself, which grows with new cells. */
export class Extent {
  private readonly cells: { row: number; column: number }[] = [];

  constructor(private readonly map: PartMap) {}

  include(row: number, column: number): void {
    this.cells.push({ row, column });
  }

  patches(): TextPatch[] {
    const element = childNamed(this.map, 'dimension');
    const stated = parseArea(element?.attributes.get('ref') ?? '');
    if (!element || !stated) return [];
    const whole = this.cells.reduce(grown, stated);
    if (formatArea(whole) === formatArea(stated)) return [];
    return [setAttribute(this.map.text, element, 'ref', formatArea(whole))];
  }
}

function grown(area: Area, { row, column }: { row: number; column: number }): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
