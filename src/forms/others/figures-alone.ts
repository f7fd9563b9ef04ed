import { textsAhead, type Cell, type CellRef, type Sheet } from '../../workbook';
import type { FormLeftOut } from '../model';
import { OWN_TITLES } from './unrelated';

/** What a table is about whose figures belong to those of the forms: 资金分配及执行情况表, 基础数据汇总表, 年度重点工作完成情况. */
const SUBJECT =
  /绩效|自评|基础数据|执行情况|(?:资金|经费)(?:分配|使用|安排|支出)|(?:重点|主要)(?:工作|任务)/;
/** Published accounts, and what is written before the year, have figures of their own. */
const OF_OTHERS = /决算(?:总|公开)?表|预算(?:总|公开)?表|申报|批复|目标表|监控|方案|通知|说明/;
const HEADING = /预算|执行|决算|支出|控制率|完成|得分|结余|编制数?$|在职/;
/** A heading is no sentence. */
const LONGEST_HEADING = 24;
/** So many headings in one row, and so many figures below them, make a table. */
const FEWEST_HEADINGS = 2;
const FEWEST_FIGURES = 2;
/** How many cells there are down to a title at most. */
const HEAD_CELLS = 4;
const FIGURE = /^-?\d[\d,，]*(?:\.\d+)?%?$/;

/**
 * A table that is no form and no list of forms, of whose subject the forms are, and which has figures like theirs: it is named, for
 * nobody else will hold them against the forms.
 */
export function figuresAlone(sheet: Sheet): readonly FormLeftOut[] {
  if (!mayHold(sheet) || OWN_TITLES.includes(sheet.cells[0]?.text.trim() ?? '')) return [];
  const titles = [sheet.name, ...sheet.cells.slice(0, HEAD_CELLS).map(({ text }) => text)];
  const named = titles.map((text) => text.replace(/\s+/g, '')).find((text) => SUBJECT.test(text));
  if (named === undefined || titles.some((text) => OF_OTHERS.test(text))) return [];
  const heading = headingOf(sheet);
  if (!heading) return [];
  const cell: CellRef = { sheet: sheet.name, row: heading.row, column: heading.column };
  return [{ sheet: sheet.name, kind: 'self-evaluation', why: 'figures', cell }];
}

/** The first of the headings that figures stand beneath. */
function headingOf({ cells }: Sheet): Cell | undefined {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (!isHeading(cell)) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const [row, headings] of rows) {
    if (headings.length < FEWEST_HEADINGS) continue;
    const columns = new Set(headings.map(({ column }) => column));
    const below = cells.filter(
      (cell) => cell.row > row && columns.has(cell.column) && isFigure(cell),
    );
    if (below.length >= FEWEST_FIGURES) return headings[0];
  }
  return undefined;
}

function isHeading({ text, value }: Cell): boolean {
  return typeof value === 'string' && text.length <= LONGEST_HEADING && HEADING.test(text.trim());
}

function isFigure({ text, value }: Cell): boolean {
  return typeof value === 'number' || FIGURE.test(text.trim());
}

/** Whether a sheet has such words at all; most have not, and their cells need not be made. */
function mayHold(sheet: Sheet): boolean {
  if (SUBJECT.test(sheet.name)) return true;
  for (const text of textsAhead(sheet) ?? sheet.cells.map((cell) => cell.text)) {
    if (SUBJECT.test(text)) return true;
  }
  return false;
}
