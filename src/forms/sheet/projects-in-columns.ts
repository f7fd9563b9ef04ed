import { isFilled, type Grid, type Spot } from '../grid';
import { within, type Island } from './islands';
import { MONEY_COLUMNS, type Repeated } from '../model';
import { hasOneOf, hasRole } from '../region';
import type { Move } from './relaid';
import { rowMeant, saidOtherwise, saysOneThing, type Rows } from './said-in-rows';
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
  const [table, second] = tables;
  const names = table && !second ? namesOf(grid, table) : undefined;
  const indicators = table?.columns.find(({ role }) => role === 'name');
  if (!table || !names || !indicators) return [];
  const bands = bandsOf(grid, table, names, indicators.left);
  const tall = bands.filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return [];
  const heads = headsOf(grid, table);
  const columns = heads.filter((head) => isOfProject(grid, head, heads, tall, indicators.left));
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
    const found = grid
      .row(row)
      .find((spot) => spot.left < first && hasRole(spot, 'projectName') && !spot.label?.inline);
    if (found) return found;
  }
  return undefined;
}

/** The rows of each project, as far down as indicators stand. */
function bandsOf(grid: Grid, table: Table, names: Spot, indicators: number): readonly Rows[] {
  const bands: Rows[] = [];
  let last: Spot | undefined;
  for (let row = table.bottom + 1; row <= grid.bottom; row++) {
    const [name, indicator] = [grid.at(row, names.left), grid.at(row, indicators)];
    if (!isFilled(indicator) || indicator.left !== indicators) break;
    const isNext = isFilled(name) && name.top === row && name.text !== last?.text;
    const open = bands.at(-1);
    if (isNext) {
      if (typeof name.cell?.value !== 'string' || hasRole(name, 'total')) break;
      bands.push({ top: row, bottom: row });
      last = name;
    } else if (open) bands[bands.length - 1] = { ...open, bottom: row };
    else break;
  }
  return bands;
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
      { from: { ...band, left, right }, to: heading, dropped: true },
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
    { from: { ...band, left, right }, to: { top: at + height, left } },
  );
  const own = within(part, (row) => row <= bottom || (row >= band.top && row <= band.bottom));
  const isProjects = (column: number): boolean => columns.some((head) => head.left === column);
  const merges = own.merges.filter((area) => area.top < top || !isProjects(area.left));
  const repeated = saidOtherwise(grid, columns, band);
  return { part: { ...own, merges }, moves, range: { ...band, left, right }, repeated };
}

/** The column of the scores of the indicators; 项目得分 may be what the table was read to have. */
function scoresOf(grid: Grid, table: Table, ofProject: readonly Spot[]): number | undefined {
  const isOther = ({ left }: { readonly left: number }): boolean =>
    !ofProject.some((head) => head.left === left);
  const own = table.columns.filter((column) => column.role === 'score' && isOther(column));
  const named = headsOf(grid, table).filter((head) => hasRole(head, 'score') && isOther(head));
  return (own.at(-1) ?? named.at(-1))?.left;
}
