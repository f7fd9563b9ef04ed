import type { Cell } from '../../workbook';
import { isYearHeading } from '../basic/year-headings';
import type { Role } from '../families/family';
import type { Classified } from '../labels/dictionary';
import type { Island } from './islands';

/** The filled cells of a row, left to right, with their labels. */
type Row = readonly { readonly cell: Cell; readonly label: Classified | undefined }[];

/** So many headings of columns in one row head a table. */
const FEWEST_HEADINGS = 2;
const INDICATOR_HEADINGS: readonly Role[] = ['target', 'actual', 'weight', 'score', 'reason'];
/** Names of sections stand on each page that has rows of them. */
const SECTIONS: readonly Role[] = ['level1', 'level2', 'indicatorBlock'];
/** What closes a form, or the rows of its years. */
const CLOSES: readonly Role[] = ['total', 'buildingBlock', 'approvedSize', 'thrift'];
/** Shorter words stand in front of rows of any kind. */
const SHORTEST_NAME = 3;
const CONTINUED = /[（(]?续表?[\d一二三四五]{0,2}[)）]?$/;
const PAGE = /^(?:第?[\d一二三四五]+页(?:[，,/]?共[\d一二三四五]+页)?|[-—–─－]+\d{1,3}[-—–─－]+)$/;
/** So many labels and nothing else are a row of headings. */
const LEAST_LABELS = 3;

/**
 * A table whose title and headings were printed once more where a page begins, without what is repeated there. Forms one below
 * another have rows of the same names; a table that goes on has not.
 */
export function withoutPageHeads(part: Island): Island {
  const heads = headingRows(part);
  const isCut = part.cells.some(({ text }) => mayBePage(text));
  if (heads.length < 2 && !isCut) return part;
  const rows = rowsOf(part);
  const dropped = new Set(isCut ? pageCuts(rows) : []);
  for (const [at, row] of heads.entries()) {
    if (dropped.has(row)) continue;
    const isTwin = (other: number) => isSame(rows.get(other), rows.get(row));
    const before = heads.slice(0, at).filter((other) => isTwin(other) && !dropped.has(other));
    const first = before.at(-1);
    if (first === undefined) continue;
    const end = heads.slice(at + 1).find(isTwin) ?? Infinity;
    const block = blockAround(rows, first, row);
    // Headings of indicators that stand by themselves may head what each goal has.
    const isPage = block?.some((own) => own !== row) || !isOfIndicators(rows.get(row));
    if (block && isPage && goesOn(rows, { first, row, end }, block))
      for (const own of block) dropped.add(own);
  }
  if (dropped.size === 0) return part;
  const isKept = (_: unknown, index: number) => !dropped.has(part.cells[index]?.row ?? -1);
  return {
    name: part.name,
    cells: part.cells.filter(isKept),
    labels: part.labels.filter(isKept),
    merges: part.merges.filter(({ top }) => !dropped.has(top)),
  };
}

/** Hardly any cell is so short and has a dash or 页 at its end. */
function mayBePage(text: string): boolean {
  return text.length < 20 && /[-—–─－页]\s*$/.test(text) && PAGE.test(plain(text));
}

/** Rows that hold nothing but the number of a page, with the headings right below them that stand above as well. */
function pageCuts(rows: ReadonlyMap<number, Row>): readonly number[] {
  const cuts: number[] = [];
  const inOrder = [...rows.keys()].sort((a, b) => a - b);
  for (const [at, page] of inOrder.entries()) {
    const own = rows.get(page);
    if (!own?.every(({ cell }) => PAGE.test(plain(cell.text)))) continue;
    cuts.push(page);
    const above = inOrder.slice(0, at);
    for (const row of inOrder.slice(at + 1)) {
      if (!isOfLabels(rows.get(row))) break;
      if (!above.some((other) => isSame(rows.get(other), rows.get(row)))) break;
      cuts.push(row);
    }
  }
  return cuts;
}

function isOfLabels(row: Row | undefined): boolean {
  if (!row || row.length < LEAST_LABELS) return false;
  const labels = row.filter(({ label }) => label && label.roles.length > 0);
  return 2 * labels.length > row.length && row.every(({ cell }) => typeof cell.value === 'string');
}

/** The rows that head columns of years, or of targets and results. */
function headingRows({ cells, labels }: Island): readonly number[] {
  const heads: number[] = [];
  let open = -1;
  let years = 0;
  let indicators = 0;
  // Cells come row by row; every one of a sheet passes here.
  for (let index = 0; index < cells.length; index++) {
    const label = labels[index];
    if (!label) continue;
    const isYear = isYearHeading(label);
    if (!isYear && !headsIndicators(label)) continue;
    const row = cells[index]?.row ?? -1;
    if (row !== open) [open, years, indicators] = [row, 0, 0];
    if (isYear) years++;
    else indicators++;
    const isHead = years >= FEWEST_HEADINGS || indicators > FEWEST_HEADINGS;
    if (isHead && heads.at(-1) !== row) heads.push(row);
  }
  return heads;
}

function headsIndicators({ roles }: Classified): boolean {
  return roles.some((role) => INDICATOR_HEADINGS.includes(role));
}

function isOfIndicators(row: Row | undefined): boolean {
  return row?.some(({ label }) => label && headsIndicators(label)) === true;
}

function rowsOf({ cells, labels }: Island): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row[number][]>();
  for (const [index, cell] of cells.entries()) {
    if (cell.text.trim() === '') continue;
    const own = { cell, label: labels[index] };
    const row = rows.get(cell.row);
    if (row) row.push(own);
    else rows.set(cell.row, [own]);
  }
  return rows;
}

/** Whether two rows say the same in the same columns; a title may add that it goes on. */
function isSame(one: Row | undefined, other: Row | undefined): boolean {
  if (one?.length !== other?.length || !one || !other) return false;
  return one.every(({ cell }, index) => {
    const twin = other[index]?.cell;
    return twin?.column === cell.column && plain(twin.text) === plain(cell.text);
  });
}

function plain(text: string): string {
  return text.replace(/\s/g, '').replace(CONTINUED, '');
}

/** The headings that are repeated, with what is repeated above them; none where a title stands there that is another. */
function blockAround(
  rows: ReadonlyMap<number, Row>,
  first: number,
  row: number,
): readonly number[] | undefined {
  const block = [row];
  for (let above = row - 1; above > first; above--) {
    const own = rows.get(above);
    if (!own) continue;
    const isPage = own.every(({ cell }) => PAGE.test(plain(cell.text)));
    if (!isPage && !isOfHead(rows, own, first)) {
      return own.some(({ label }) => label?.title) ? undefined : block;
    }
    block.push(above);
  }
  return block;
}

/** Title, unit and number of the page: no more stands above the headings, save for the title of the form, which may be further up. */
const HEAD_ROWS = 4;

function isOfHead(rows: ReadonlyMap<number, Row>, own: Row, first: number): boolean {
  if (own.some(({ cell }) => typeof cell.value === 'number')) return false;
  const isTitle = own.every(({ label }) => label?.title);
  const top = isTitle ? 0 : first - HEAD_ROWS;
  for (let row = first - 1; row >= top; row--) {
    if (isSame(rows.get(row), own)) return true;
  }
  return false;
}

/** Whether the rows below have names of their own, and none that closes a form, or its rows, stands above. */
function goesOn(
  rows: ReadonlyMap<number, Row>,
  { first, row, end }: { readonly first: number; readonly row: number; readonly end: number },
  block: readonly number[],
): boolean {
  const known = new Set<string>();
  let isEnded = false;
  let isFilled = false;
  for (const [at, own] of [...rows].sort(([a], [b]) => a - b)) {
    if (at <= first || at >= end || block.includes(at)) continue;
    const name = nameOf(own);
    if (at < row) {
      if (own.some(({ label }) => label?.roles.some((role) => CLOSES.includes(role))))
        isEnded = true;
      if (name !== undefined) known.add(name);
    } else {
      isFilled = true;
      if (name !== undefined && known.has(name)) return false;
    }
  }
  return isFilled && !isEnded;
}

function nameOf([begin]: Row): string | undefined {
  if (!begin) return undefined;
  const { cell, label } = begin;
  const name = plain(cell.text);
  if (name.length < SHORTEST_NAME || /^其中/.test(name)) return undefined;
  return label?.roles.some((role) => SECTIONS.includes(role)) || /指标/.test(name)
    ? undefined
    : name;
}
