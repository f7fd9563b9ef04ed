import type { Area, SheetChart, SheetContent, SheetTable } from '../../../workbook';
import { LEAST_POINTS, pageBreaks, pageSetup, type PageSetup } from './layout';
import { rowsOf, type Line, type Lines } from './rows';

/** A sheet of ours as it goes on paper. */
export interface PagedSheet {
  readonly page: PageSetup;
  readonly lines: Lines;
  readonly charts: readonly SheetChart[];
  /** The rows that begin a page. */
  readonly breaks: readonly number[];
  /** Where a row of the content stands. */
  readonly moved: (row: number) => number;
}

/**
 * The sheet as it goes on paper: the head of a table stands again above its first line on each further page, and all page breaks are
 * worked out. Programs repeat the same rows on every page or on none, which would put the heads of one table above whatever begins
 * another page.
 * @param fontSize points of the font that the workbook begins with
 */
export function paged(content: SheetContent, fontSize: number): PagedSheet {
  const { charts, tables = [] } = content;
  const page = pageSetup(content, fontSize);
  const rows = rowsOf(content);
  const asked = { page, lines: rows, charts, breaks: [], moved: (row: number) => row };
  if (!page.scaled) return asked;
  const heightOf = (row: number) => rows[row]?.height ?? LEAST_POINTS;
  const breaks = pageBreaks(content, page.scaled.points, heightOf);
  const continued = continuedTables(tables, breaks);
  if (continued.length === 0) return { ...asked, breaks };

  /** How many heads came in above a row, itself included. */
  const above = new Int32Array(rows.length + 1);
  for (const { row } of continued) above[Math.min(row, rows.length)] = 1;
  for (let row = 1; row < above.length; row++)
    above[row] = (above[row] ?? 0) + (above[row - 1] ?? 0);
  const moved = (row: number) => row + (above[Math.min(row, rows.length)] ?? 0);

  const lines: (Line | undefined)[] = [];
  rows.forEach((line, row) => (lines[moved(row)] = line));
  for (const { row, head } of continued) lines[moved(row) - 1] = rows[head];
  const inTable = new Set(continued.map(({ row }) => row));
  const movedArea = (area: Area): Area => ({
    ...area,
    top: moved(area.top),
    bottom: moved(area.bottom),
  });
  return {
    page,
    lines,
    charts: charts.map((chart) => ({
      ...chart,
      source: movedArea(chart.source),
      place: movedArea(chart.place),
    })),
    breaks: breaks.map((row) => moved(row) - (inTable.has(row) ? 1 : 0)),
    moved,
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
