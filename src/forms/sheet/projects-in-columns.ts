import { isFilled, type Grid, type Spot } from '../grid';
import { within, type Island } from './islands';
import { MONEY_COLUMNS, type Repeated } from '../model';
import { hasOneOf, hasRole } from '../region';
import type { Move } from './relaid';
import { rowMeant, said, saidOtherwise, saysOneThing, type Rows } from './said-in-rows';
import type { Table } from '../table/table';
import type { Role } from '../families/family';
import type { Area } from '../../workbook';

/*
 * One table of indicators for all projects: `项目名称 | 预算数 | 执行数 | 二级指标 | 三级指标 | … | 得分 | 总分`, what belongs to
 * the whole project merged over its rows. Each project is laid out as the form that it would be on a sheet of its own.
 */

/** One project of such a table. */
export interface ProjectBand {
  readonly part: Island;
  readonly moves: readonly Move[];
  readonly range: Area;
  readonly repeated: readonly Repeated[];
}

/** What a column says of each indicator, even where one cell says it of all of them. */
const OF_INDICATORS: readonly Role[] = [
  'level1',
  'level2',
  'name',
  'target',
  'adjustedTarget',
  'actual',
  'criteria',
  'reason',
];
/** What a project came to, right of its indicators. */
const RESULTS: readonly Role[] = ['total', 'score', 'grade'];
const TOTAL: readonly Role[] = ['total'];
const MONEY: readonly Role[] = [...MONEY_COLUMNS, 'adjustment', 'executionRate'];

/** The projects of a table, where it has a column of their names. */
export function projectsInColumns(
  part: Island,
  grid: Grid,
  tables: readonly Table[],
): readonly ProjectBand[] {
  const [table, ...more] = tables;
  const names = table && namesOf(grid, table);
  const indicators = table?.columns.find(({ role }) => role === 'name');
  if (!table || !names || !indicators) return [];
  const heads = pageHeads(grid, table, more);
  if (!heads) return [];
  const bands = bandsOf(grid, table, { names, indicators: indicators.left, heads });
  const tall = bands.filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return [];
  const own = headsOf(grid, table);
  const columns = own.filter((head) => isOfProject(grid, head, own, tall, indicators.left));
  const money = columns.filter((head) => hasOneOf(head, MONEY));
  const results = columns.filter(({ left }) => left > indicators.left);
  // One project may have its total in a row beneath.
  if (results.length === 0 && (money.length === 0 || bands.length < 2)) return [];
  const layout = { columns, indicators: indicators.left };
  return bands.map((band) => bandOf(part, grid, table, band, layout));
}

/** The heading of the projects' names, left of all that is said of indicators. */
function namesOf(grid: Grid, { top, bottom, columns }: Table): Spot | undefined {
  const first = Math.min(
    ...columns.filter(({ role }) => OF_INDICATORS.includes(role)).map(({ left }) => left),
  );
  for (let row = top; row <= bottom; row++) {
    const found = grid.row(row).find((spot) => spot.left < first && isHeadingOfNames(spot));
    if (found) return found;
  }
  return undefined;
}

/** 项目名称, also before a colon after which nothing stands. */
function isHeadingOfNames(spot: Spot): boolean {
  return hasRole(spot, 'projectName') && (!spot.label?.inline || /[:：]\s*$/.test(spot.text));
}

/** The rows in which the headings stand once more, as on each page of a print; `undefined` where another table is none of these. */
function pageHeads(
  grid: Grid,
  { top, bottom }: Table,
  more: readonly Table[],
): ReadonlySet<number> | undefined {
  const headings = new Set<string>();
  for (let row = top; row <= bottom; row++) headings.add(wordsOf(grid, row));
  const rows = new Set<number>();
  for (let row = bottom + 1; row <= grid.bottom; row++) {
    if (headings.has(wordsOf(grid, row))) rows.add(row);
  }
  return more.every((other) => rows.has(other.top) && rows.has(other.bottom)) ? rows : undefined;
}

function wordsOf(grid: Grid, row: number): string {
  return grid
    .row(row)
    .map((spot) => `${spot.left}${said(spot)}`)
    .join('\n');
}

interface Within {
  /** The heading of the projects' names. */
  readonly names: Spot;
  /** The column of the names of indicators. */
  readonly indicators: number;
  /** Rows that repeat the headings. */
  readonly heads: ReadonlySet<number>;
}

/** The rows of each project, as far down as indicators stand; rows that are blank, or repeat the headings, part nothing. */
function bandsOf(grid: Grid, table: Table, { names, indicators, heads }: Within): readonly Rows[] {
  const bands: Rows[] = [];
  let last: Spot | undefined;
  for (let row = table.bottom + 1; row <= grid.bottom; row++) {
    if (heads.has(row) || grid.row(row).length === 0) continue;
    const [name, indicator] = [grid.at(row, names.left), grid.at(row, indicators)];
    if (!isFilled(indicator) || indicator.left !== indicators) break;
    const isNext = isFilled(name) && name.top === row && (!last || said(name) !== said(last));
    const open = bands.at(-1);
    if (isNext) {
      if (typeof name.cell?.value !== 'string' || hasRole(name, 'total')) break;
      bands.push({ top: row, bottom: row, heads });
      last = name;
    } else if (open) bands[bands.length - 1] = { ...open, bottom: row };
    else break;
  }
  return misnamedJoined(grid, names.left, bands);
}

/** One row amid those of a project, under a name that no other row has, is one of them under a slip of the pen. */
function misnamedJoined(grid: Grid, names: number, bands: readonly Rows[]): readonly Rows[] {
  const nameOf = ({ top }: Rows): string => said(grid.at(top, names));
  const joined: Rows[] = [];
  bands.forEach((band, at) => {
    const [before, after] = [joined.at(-1), bands[at + 1]];
    const isSlip =
      band.top === band.bottom &&
      before !== undefined &&
      after !== undefined &&
      nameOf(before) === nameOf(after) &&
      bands.filter((other) => nameOf(other) === nameOf(band)).length === 1;
    if (before && (isSlip || nameOf(before) === nameOf(band))) {
      joined[joined.length - 1] = { ...before, bottom: band.bottom };
    } else joined.push(band);
  });
  return joined;
}

/** The lowest headings of the columns. */
function headsOf(grid: Grid, { top, bottom, left, right }: Table): readonly Spot[] {
  const heads: Spot[] = [];
  for (let column = Math.min(left, grid.left); column <= Math.max(right, grid.right); column++) {
    const spot = grid.at(bottom, column);
    const above = isFilled(spot) ? spot : grid.at(top, column);
    if (isFilled(above) && above.left === column) heads.push(above);
  }
  return heads;
}

/** Whether a column is one of the project, and not of its indicators. */
function isOfProject(
  grid: Grid,
  head: Spot,
  heads: readonly Spot[],
  bands: readonly Rows[],
  indicators: number,
): boolean {
  if (hasOneOf(head, OF_INDICATORS) && !hasRole(head, 'projectName', 'goals')) return false;
  if (head.left > indicators && !hasOneOf(head, RESULTS)) return false;
  return saysOneThing(grid, head, bands, heads);
}

interface Layout {
  readonly columns: readonly Spot[];
  /** The column of the names of indicators. */
  readonly indicators: number;
}

/** The project as a form: whose it is, its money, its indicators, its total. */
function bandOf(part: Island, grid: Grid, table: Table, band: Rows, layout: Layout): ProjectBand {
  const { top, bottom } = table;
  const height = bottom - top + 1;
  const { columns, indicators } = layout;
  const moves: Move[] = [];
  let at = top;
  const put = (
    head: Spot,
    heading: Move['to'],
    value: Move['to'],
    more?: Pick<Move, 'as' | 'widened'>,
  ): void => {
    const { left, right } = head;
    const row = rowMeant(grid, head, band);
    moves.push(
      { from: { top, bottom, left, right }, to: heading, ...more },
      { from: { top: row, bottom: row, left, right }, to: value },
      { from: rowsOf(band, head), to: heading, dropped: true },
    );
  };
  const totals = columns.filter(({ left }) => left > indicators);
  const before = columns.filter(({ left }) => left < indicators);
  const firstMoney = before.findIndex((head) => hasOneOf(head, MONEY));
  const ofMoney = before.filter((head) => hasOneOf(head, [...MONEY, 'weight', 'score']));
  const lastMoney = before.findIndex((head) => head === ofMoney.at(-1));
  const money = firstMoney < 0 ? [] : before.slice(firstMoney, lastMoney + 1);
  for (const head of before) {
    if (money.includes(head)) continue;
    put(head, { top: at, left: 0 }, { top: at, left: head.right - head.left + 1 });
    at += height;
  }
  for (const head of money) {
    put(head, { top: at, left: head.left }, { top: at + height, left: head.left });
  }
  if (money.length > 0) at += height + 1;
  const end = at + height + band.bottom - band.top + 1;
  const score = scoresOf(grid, table, columns);
  totals.forEach((head, index) => {
    const row = end + index * height;
    const to = score ?? head.left;
    const more = hasOneOf(head, ['grade']) ? undefined : { as: TOTAL, widened: to - 1 };
    put(head, { top: row, left: 0 }, { top: row, left: to }, more);
  });
  const { left, right } = grid;
  moves.push(
    { from: { top, bottom, left, right }, to: { top: at, left } },
    { from: rowsOf(band, grid), to: { top: at + height, left } },
  );
  const isOwn = (row: number): boolean =>
    row >= band.top && row <= band.bottom && !band.heads.has(row);
  const own = within(part, (row) => row <= bottom || isOwn(row));
  const isProjects = (column: number): boolean => columns.some((head) => head.left === column);
  const merges = own.merges.filter((area) => area.top < top || !isProjects(area.left));
  const repeated = saidOtherwise(grid, columns, band);
  return { part: { ...own, merges }, moves, range: rowsOf(band, grid), repeated };
}

function rowsOf({ top, bottom }: Rows, { left, right }: Pick<Area, 'left' | 'right'>): Area {
  return { top, bottom, left, right };
}

/** The column of the scores of the indicators; 项目得分 may be what the table was read to have. */
function scoresOf(grid: Grid, table: Table, ofProject: readonly Spot[]): number | undefined {
  const isOther = ({ left }: { readonly left: number }): boolean =>
    !ofProject.some((head) => head.left === left);
  const own = table.columns.filter((column) => column.role === 'score' && isOther(column));
  const named = headsOf(grid, table).filter((head) => hasRole(head, 'score') && isOther(head));
  return (own.at(-1) ?? named.at(-1))?.left;
}
