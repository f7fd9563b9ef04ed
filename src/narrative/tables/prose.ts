import type { Paragraph, Report, ReportTable } from '../model';
import { headingsAbove } from '../sentences';
import { isProse } from './cells';
import { onOneLine, TableGrid } from './grid';
import { linesOf } from './layout';

/** Labels of texts that tell what is to be, or how it is judged. */
const AIMED = /目标|计划|标准|依据|指标|要求|措施|建议/;
const LONGEST_LABEL = 12;

/** Whether a table is nothing but a frame around its text. */
export function isFrame({ rows }: Pick<ReportTable, 'rows'>): boolean {
  return rows.every((cells) => cells.length <= 1);
}

/**
 * The sentences that stand in the cells of a table, a paragraph each, behind those outside: where a heading stands over a cell, its
 * sentences speak of one row and are left out.
 */
export function proseOf({
  tables,
  paragraphs,
}: Pick<Report, 'tables' | 'paragraphs'>): readonly Paragraph[] {
  return tables.flatMap((table) => {
    const grid = new TableGrid(table);
    const paragraph = Math.max(0, table.after - 1);
    const chapters = headingsAbove(paragraphs, table.after);
    return linesOf(grid).flatMap(({ heads, isHead }, row) => {
      const spots = grid.row(row);
      const isAlone = spots.length === 1;
      if (!isAlone && (isHead || heads.length > 0)) return [];
      const near = [...spots, ...(row > 0 ? grid.row(row - 1) : [])];
      if (near.some(({ text }) => AIMED.test(text.replace(/\s/g, '').slice(0, LONGEST_LABEL))))
        return [];
      return spots.flatMap((spot, at): Paragraph[] => {
        if (spot.row !== row || !isProse(spot.text)) return [];
        const place = {
          number: table.number ?? 0,
          row: row + 1,
          column: spot.column + 1,
          paragraph,
        };
        const label = onOneLine(spots[at - 1]?.text ?? '');
        return [{ text: spot.text, note: true, cell: { place, headings: [...chapters, label] } }];
      });
    });
  });
}
