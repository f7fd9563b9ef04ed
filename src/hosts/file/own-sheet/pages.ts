import type { Area, SheetCell, SheetContent, SheetTable } from '../../../workbook';
import { LEAST_POINTS, pageBreaks, pageSetup } from './layout';
import { rowsOf } from './worksheet';

/**
 * The sheet as it goes on paper: the head of a table stands again above its first line on each further page, and all page breaks are
 * worked out. Programs repeat the same rows on every page or on none, which would put the heads of one table above whatever begins
 * another page.
 * @param name what links within the sheet call it
 * @param fontSize points of the font that the workbook begins with
 */
export function paged(content: SheetContent, name: string, fontSize: number): SheetContent {
  const { tables = [] } = content;
  const { scaled } = pageSetup(content, fontSize);
  if (tables.length === 0 || !scaled) return content;
  const rows = rowsOf(content);
  const heightOf = (row: number) => rows[row]?.height ?? LEAST_POINTS;
  const breaks = pageBreaks(content, scaled.points, heightOf);
  const continued = continuedTables(tables, breaks);

  /** How many heads came in above a row, itself included. */
  const above = new Int32Array(rows.length + 1);
  for (const { row } of continued) above[Math.min(row, rows.length)] = 1;
  for (let row = 1; row < above.length; row++)
    above[row] = (above[row] ?? 0) + (above[row - 1] ?? 0);
  const moved = (row: number) => row + (above[Math.min(row, rows.length)] ?? 0);
  const inTable = new Set(continued.map(({ row }) => row));

  const heights: Record<number, number> = {};
  rows.forEach((line, row) => {
    if (line?.height !== undefined) heights[moved(row)] = line.height;
  });
  const cells = content.cells.map((cell) => movedCell(cell, name, moved));
  for (const { row, head } of continued) {
    const at = moved(row) - 1;
    heights[at] = heightOf(head);
    for (const cell of rows[head]?.cells ?? []) cells.push({ ...cell, row: at });
  }
  const movedArea = (area: Area): Area => ({
    ...area,
    top: moved(area.top),
    bottom: moved(area.bottom),
  });
  return {
    ...content,
    heights,
    cells,
    charts: content.charts.map((chart) => ({
      ...chart,
      source: movedArea(chart.source),
      place: movedArea(chart.place),
    })),
    breaks: breaks.map((row) => moved(row) - (inTable.has(row) ? 1 : 0)),
    tables: [],
    together: [],
  };
}

/** The rows that begin a page within a table, each with the row of its head. */
function continuedTables(
  tables: readonly SheetTable[],
  breaks: readonly number[],
): readonly { readonly row: number; readonly head: number }[] {
  const continued: { row: number; head: number }[] = [];
  let table = 0;
  for (const row of breaks) {
    while (row > (tables[table]?.last ?? Infinity)) table++;
    const own = tables[table];
    if (own && row > own.head) continued.push({ row, head: own.head });
  }
  return continued;
}

function movedCell(cell: SheetCell, sheet: string, moved: (row: number) => number): SheetCell {
  const { link } = cell;
  const row = moved(cell.row);
  if (link?.sheet === sheet) return { ...cell, row, link: { ...link, row: moved(link.row) } };
  return row === cell.row ? cell : { ...cell, row };
}
