import type { CellRef } from '../../workbook';
import type { Role } from '../families/family';
import { cellRef } from '../field';
import type { Grid, Spot } from '../grid';
import { isAmount } from '../funds/rows/amounts';
import { hasOneOf, type Region } from '../region';
import { isCell } from '../sheet/relaid';

/** So many headings beside one another, and rows of figures beneath them, are a table. */
const LEAST_HEADINGS = 3;
const LEAST_ROWS = 2;
/** The row of the headings and the first ones of figures lie so close together. */
const LONGEST_HEADING = 14;
/** Figures under these are no figures of a list. */
const NO_FIGURES = /序号|编号|编码|代码|电话|手机|号码|联系|日期|时间|年份|年度$/;
/** What belongs to the form below its table. */
const OF_FORM: readonly Role[] = [
  'grade',
  'total',
  'sheetReason',
  'remarks',
  'conclusion',
  'signature',
];
/** Two of these head indicators, which tell themselves where they cannot be read. */
const OF_INDICATORS: readonly Role[] = ['level1', 'level2', 'name', 'target', 'actual', 'weight'];
const OF_FORM_ROWS: readonly Role[] = ['level1', 'level2', 'name', 'weight'];

/**
 * Lists of equipment, of purchases, of who was paid, below the tables of a form and under no title: the headings of those of which
 * the form has read nothing.
 */
export function tablesBelow(region: Region, from: number, form: object): readonly CellRef[] {
  const found: CellRef[] = [];
  const isRead = rowsOnceRead(form);
  for (let row = from; row <= region.bottom; row++) {
    const heads = headingsIn(region, row);
    const last = heads && lastRow(region, row, heads);
    const [first] = heads ?? [];
    if (last === undefined || !first) continue;
    let isTaken = false;
    for (let own = row; own <= last; own++) isTaken ||= isRead(own);
    if (!isTaken) found.push(cellRef(region.grid, first));
    row = last;
  }
  return found;
}

/** What the first column of a list is called: its numbers, or those whom it lists. */
export const LISTED =
  /^(?:序号|编号|行次|(?:各|所属|所在)?(?:地区|区域|省|市|州|盟|县|区|旗|团|乡|镇|村|街道|单位|部门|学校|医院|机构|企业|项目|子项目|科目|类别|名称)(?:$|[、/／（(]|名称|单位|区|市|旗|镇))/;

/** The rows of a list, its title included. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A list beneath the indicators of a form: headings that begin with what it lists, set apart by a blank row or under a title of
 * their own, and figures beneath them.
 */
export function listBelow(region: Region, from: number, to: number): Rows | undefined {
  for (let row = from; row <= to; row++) {
    const [first, second] = region.filled(row);
    if (!first || !second || !LISTED.test(first.text.replace(/\s+/g, ''))) continue;
    const above = region.filled(row - 1);
    const title = above.length === 1 ? above[0] : undefined;
    const isTitled = title?.left === region.left && title.top === title.bottom;
    if (above.length > 0 && !isTitled) continue;
    const heads = headingsIn(region, row);
    const bottom = heads && lastRow(region, row, heads);
    if (bottom !== undefined) return { top: isTitled ? row - 1 : row, bottom };
  }
  return undefined;
}

/** Short words beside one another and nothing else. */
function headingsIn(region: Region, row: number): readonly Spot[] | undefined {
  const filled = region.filled(row);
  if (filled.length < LEAST_HEADINGS) return undefined;
  const isHeading = (spot: Spot, at: number): boolean =>
    typeof spot.cell?.value === 'string' &&
    spot.text.length <= LONGEST_HEADING &&
    !isAmount(spot) &&
    !spot.label?.inline &&
    (at === 0 ? !hasOneOf(spot, OF_FORM) : filled[at - 1]?.right === spot.left - 1);
  const ofIndicators = filled.filter((spot) => hasOneOf(spot, OF_INDICATORS));
  // What was wanted and what was done are told of the counties of a list as well.
  const isOfForm = ofIndicators.length > 1 && filled.some((spot) => hasOneOf(spot, OF_FORM_ROWS));
  return filled.every(isHeading) && !isOfForm ? filled : undefined;
}

/** The last row with figures beneath the headings; `undefined` where there are too few. */
function lastRow(
  { grid, bottom }: { readonly grid: Grid; readonly bottom: number },
  top: number,
  heads: readonly Spot[],
): number | undefined {
  const counted = heads.filter(({ text }) => !NO_FIGURES.test(text.replace(/\s+/g, '')));
  let count = 0;
  let last: number | undefined;
  for (let row = top + 1; row <= bottom; row++) {
    const filled = grid.row(row);
    const under = heads.filter(({ left }) => filled.some((spot) => spot.left === left));
    const figures = counted.filter(({ left }) => {
      const spot = grid.at(row, left);
      const isNumber = left === heads[0]?.left && spot.text === String(count + 1);
      return spot.filled && spot.top === row && isAmount(spot) && !isNumber;
    });
    if (under.length < 2 || figures.length === 0) break;
    count++;
    last = row;
  }
  return count >= LEAST_ROWS ? last : undefined;
}

/** Whether a form has read anything in a row; looked through when somebody asks. */
export function rowsOnceRead(form: object): (row: number) => boolean {
  let rows: ReadonlySet<number> | undefined;
  return (row) => (rows ??= rowsRead(form)).has(row);
}

/** The rows that a form has read anything in. */
function rowsRead(form: object): ReadonlySet<number> {
  const rows = new Set<number>();
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isCell(value)) rows.add(value.row);
    else for (const one of Object.values(value)) look(one);
  };
  look(form);
  return rows;
}
