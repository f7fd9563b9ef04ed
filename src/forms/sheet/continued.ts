import { textsAhead, type Cell, type CellRef, type Sheet } from '../../workbook';
import type { Classified } from '../labels/dictionary';
import { squeeze } from '../labels/text';
import type { Island } from './islands';
import type { Form, UnreadForm } from '../model';
import { placedBack } from './relaid';

/** 自评表（续表）, 自评表（续）, 续表2 */
const CONTINUED = /(?:[（(]续表?[\d一二三四五]{0,2}[)）]|续表[\d一二三四五]{0,2})$/;

/** A sheet with its labels. */
export interface LabelledSheet {
  readonly sheet: Sheet;
  readonly labels: readonly (Classified | undefined)[];
}

/** How many cells there may be down to the title of a sheet. */
const HEAD_CELLS = 10;

/** The sheets after one that go on with its form, by their names or their titles. */
export function continuedBy(sheets: readonly Sheet[], at: number): readonly Sheet[] {
  const { visibility } = sheets[at] ?? {};
  let end = at + 1;
  for (let next = sheets[end]; next && next.visibility === visibility; next = sheets[++end]) {
    const before = sheets[end - 1];
    if (!isContinued(next) && !(before && goesOn(before, next))) break;
  }
  return sheets.slice(at + 1, end);
}

/** What begins a row of indicators: 产出指标, 二、效益指标(30分). */
const INDICATORS =
  /^(?:[一二三四五六七八九十\d]+[、.．])?(?:(?:项目)?(?:产出|效益|效果)|成本|(?:服务对象)?满意度|数量|质量|时效|(?:经济|社会|生态|环境)效益|可持续影响)指标(?:[（(]\d+分?[)）])?$/;
/** What stands at the side of all of them. */
const SIDE = /^(?:年度)?绩效指标$/;
const SUM = /^(?:总\s*分|合\s*计|总\s*计|得分合计|自评总分|总得分)$/;
/** A row of indicators has its headings, its name, target, result, points. */
const LEAST_IN_ROW = 4;

/** Whether a sheet begins with rows of indicators, with neither a title nor headings above them. */
export function beginsWithIndicators(sheet: Sheet): boolean {
  return mayHoldIndicators(sheet) && isOfIndicators(topRow(sheet.cells));
}

function mayHoldIndicators(sheet: Sheet): boolean {
  const ahead = textsAhead(sheet);
  return !ahead || [...ahead].some((text) => text.includes('指标'));
}

/** The filled cells of the uppermost row that has any. */
function topRow(cells: readonly Cell[]): readonly Cell[] {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.filter(({ row }) => row === filled[0]?.row);
}

function isOfIndicators(row: readonly Cell[]): boolean {
  const level = row.find(({ text }) => !SIDE.test(squeeze(text)));
  if (!level || !INDICATORS.test(squeeze(level.text))) return false;
  return row.length >= LEAST_IN_ROW && row.some(({ text }) => /\d/.test(text));
}

/** Rows that a page may repeat above its own: a title or two, the headings in a row or two. */
const HEAD_ROWS = 4;

/** Whether a sheet begins with rows of indicators beneath headings that stand, as they are, on the sheet before. */
function beginsWithItsHeadings(before: Sheet, next: Sheet): boolean {
  if (!mayHoldIndicators(next)) return false;
  const known = new Set<string>();
  for (const row of rowsOf(before.cells)) known.add(wordsOf(row));
  let heads = 0;
  for (const row of rowsOf(next.cells)) {
    if (!known.has(wordsOf(row))) return heads > 0 && isOfIndicators(row);
    heads++;
    if (heads > HEAD_ROWS) return false;
  }
  return false;
}

/** The rows, without blank cells and blank rows. */
function rowsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    if (cell.text.trim() === '') continue;
    const open = rows.at(-1);
    if (open?.[0]?.row === cell.row) open.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function wordsOf(row: readonly Cell[]): string {
  return row.map(({ column, text }) => `${column}${squeeze(text)}`).join('\n');
}

/** Rows of indicators that no form goes on with, for want of headings. */
export function withoutHead({ name, cells: [first] }: Sheet): UnreadForm {
  const cell = first && { sheet: name, row: first.row, column: first.column };
  return {
    sheet: name,
    kind: 'self-evaluation',
    doubts: [{ kind: 'missing-label', field: 'header', ...(cell && { cell }) }],
  };
}

/** A form that breaks off before its total, and the rows that end with one on the next sheet. */
function goesOn(before: Sheet, next: Sheet): boolean {
  if (hasSum(before) || !hasSum(next)) return false;
  return beginsWithIndicators(next) || beginsWithItsHeadings(before, next);
}

function hasSum({ cells }: Sheet): boolean {
  return cells.some(({ text }) => SUM.test(text.trim()));
}

function isContinued(sheet: Sheet): boolean {
  if (CONTINUED.test(sheet.name.trim())) return true;
  const ahead = textsAhead(sheet);
  if (ahead && ![...ahead].some((text) => text.includes('续'))) return false;
  const head = sheet.cells.slice(0, HEAD_CELLS).find(({ text }) => text.includes('表'));
  return head !== undefined && CONTINUED.test(head.text.trim());
}

/** Where the rows of a sheet were put below those of the first one. */
interface Page {
  readonly sheet: string;
  readonly top: number;
}

function onePage({ sheet: { name, cells, merges }, labels }: LabelledSheet): Island {
  return { name, cells, merges, labels };
}

/** A form that goes on over several sheets, laid out on one, and the way back. */
export function joinPages(pages: readonly LabelledSheet[]): {
  readonly whole: Island;
  readonly back: (form: Form) => Form;
} {
  const [first] = pages;
  if (first && pages.length === 1) return { whole: onePage(first), back: (form) => form };
  const cells: Island['cells'][number][] = [];
  const merges: Island['merges'][number][] = [];
  const places: Page[] = [];
  let top = 0;
  for (const { sheet } of pages) {
    const down = top;
    places.push({ sheet: sheet.name, top });
    for (const cell of sheet.cells) cells.push({ ...cell, row: cell.row + down });
    for (const area of sheet.merges) {
      merges.push({ ...area, top: area.top + down, bottom: area.bottom + down });
    }
    top = Math.max(cells.at(-1)?.row ?? 0, ...merges.map(({ bottom }) => bottom)) + 1;
  }
  const placeOf = (cell: CellRef): CellRef => {
    const page = places.filter((own) => own.top <= cell.row).at(-1);
    return page ? { ...cell, sheet: page.sheet, row: cell.row - page.top } : cell;
  };
  return {
    whole: {
      name: first?.sheet.name ?? '',
      cells,
      merges,
      labels: pages.flatMap(({ labels }) => labels),
    },
    back: (form) => {
      // The range is that of the page it begins on.
      const at = places.filter((page) => page.top <= form.range.top).length - 1;
      const { sheet = form.sheet, top: above = 0 } = places[at] ?? {};
      const bottom = Math.min(form.range.bottom, (places[at + 1]?.top ?? Infinity) - 1) - above;
      const range = { ...form.range, top: form.range.top - above, bottom };
      return { ...placedBack(form, placeOf), sheet, range };
    },
  };
}
