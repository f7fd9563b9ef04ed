import { figureIn, isDate, isProse, isYear } from './cells';
import type { Spot, TableGrid } from './grid';

/** What a row of a table is to the figures in it. */
export interface Line {
  /** The rows above it that head its columns, from the top; none where every figure stands behind its own label. */
  readonly heads: readonly number[];
  /** The one text over the whole width above it: 一、收入情况. */
  readonly band?: string;
  /** It holds headings, or nothing but a text over the whole width. */
  readonly isHead: boolean;
}

/** Words of headings of columns. */
const COLUMN =
  /预算|决算|执行|支出|收入|投资|资金|金额|经费|[数额率值分]$|得分|目标|指标|标准|计划|完成|实际|比重|占比|增减|合计|小计|20\d\d|年度|本年|上年|当年|今年|去年|[（(][^（）()]*(?:元|%|％|人|分)[)）]/;

/** How each row of a table lies under headings. */
export function linesOf(grid: TableGrid): readonly Line[] {
  const lines: Line[] = [];
  let heads: number[] = [];
  let open = false;
  let band: string | undefined;
  for (let row = 0; row < grid.height; row++) {
    const spots = grid.row(row);
    const isBand = isOverWidth(spots, row);
    const isHead: boolean = !isBand && isHeading(grid, row, { open, isFirst: heads.length === 0 });
    if (isBand) {
      const [{ text = '' } = {}] = spots;
      if (!isUnit(text)) band = text.trim();
    } else if (isHead) {
      heads = open ? [...heads, row] : [row];
      if (!open && lines.some((line) => line.heads.length > 0)) band = undefined;
    }
    open = isHead;
    const own = { heads: isHead || isBand ? [] : heads, isHead: isHead || isBand };
    lines.push(band === undefined ? own : { ...own, band });
  }
  return lines;
}

function isOverWidth(spots: readonly Spot[], row: number): boolean {
  const [only, more] = spots;
  return only !== undefined && !more && only.row === row && figureIn(only.text) === undefined;
}

function isUnit(text: string): boolean {
  return /^\s*[（(]?(?:金额)?单位\s*[:：]/.test(text);
}

function isHeading(
  grid: TableGrid,
  row: number,
  { open, isFirst }: { readonly open: boolean; readonly isFirst: boolean },
): boolean {
  const spots = grid.row(row);
  const own = spots.filter((spot) => spot.row === row);
  if (own.length === 0 || spots.length < 2 || own.some(({ text }) => !isLabel(text))) return false;
  const [first] = spots;
  const columns = own.filter((spot) => spot !== first && isColumn(spot.text)).length;
  if (!open) return isFirst ? columns > 0 : columns > 1 && columns >= (spots.length - 1) / 2;
  // A second row of headings stands under wide ones, or beside tall ones.
  const above = grid.row(row - 1);
  return above.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1) && columns > 0;
}

function isColumn(text: string): boolean {
  return COLUMN.test(text.replace(/\s/g, ''));
}

function isLabel(text: string): boolean {
  if (isYear(text)) return true;
  return !figureIn(text) && !isProse(text) && !isDate(text);
}
