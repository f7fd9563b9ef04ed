import type { Language } from '../messages';
import type { SheetCell, SheetChart, SheetStyle } from '../workbook';

/**
 * Characters: 序号, 结论, 事项, 位置, 核验说明, 填报, 应为, 相差, 依据, 单位说明. The same on the whole; no word of an outcome is parted.
 */
export const WIDTHS: Readonly<Record<Language, readonly number[]>> = {
  'zh-CN': [5, 9, 15, 14, 47, 10, 10, 10, 6, 20],
  en: [5, 13, 15, 14, 43, 10, 10, 10, 6, 20],
};
const COLUMNS = WIDTHS['zh-CN'].length;
export const LAST = COLUMNS - 1;

const HEADING_POINTS = 24;
const GAP_POINTS = 6;

type CellExtent = Pick<SheetCell, 'rows' | 'columns' | 'link'>;

/** Writes the 核验意见 sheet from the top down. */
export class SheetWriter {
  readonly cells: SheetCell[] = [];
  readonly charts: SheetChart[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];
  readonly together: { first: number; last: number }[] = [];
  /** The index, and one for each unit that has findings: its head, and the last of the lines below, which all have the same columns. */
  readonly tables: { head: number; last: number }[] = [];
  row = 0;

  put(column: number, value: string | number, style: SheetStyle, more?: CellExtent) {
    const { row } = this;
    // Copying nothing for each of tens of thousands of cells takes its time.
    this.cells.push(more ? { row, column, value, style, ...more } : { row, column, value, style });
  }

  /** A text over the whole width. */
  line(value: string, style: SheetStyle) {
    this.put(0, value, style, { columns: COLUMNS });
    this.row++;
  }

  heading(value: string) {
    this.height(HEADING_POINTS);
    this.line(value, 'heading');
  }

  /** A label and its text over the rest of the width; a short one beside it leaves room for the findings. */
  pair(label: string, value: string, beside?: readonly [label: string, value: string]) {
    this.put(0, label, 'label', { columns: 2 });
    if (beside) {
      this.put(2, value, 'text', { columns: 3 });
      this.put(5, beside[0], 'label', { columns: 2 });
      this.put(7, beside[1], 'text', { columns: LAST - 6 });
    } else this.put(2, value, 'text', { columns: LAST - 1 });
    this.row++;
  }

  /** A little room between two blocks. */
  gap() {
    this.height(GAP_POINTS);
    this.row++;
  }

  /** Keeps what was written from a row on, and `more` rows that follow, on one printed page. */
  keep(first: number, more = 0) {
    this.together.push({ first, last: this.row - 1 + more });
  }

  /** Sets the height of the present row, in points. */
  height(points: number) {
    this.heights[this.row] = points;
  }
}
