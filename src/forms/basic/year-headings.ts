import { has, type Classified } from '../labels/dictionary';
import type { Role } from '../families/family';
import { isFilled, type Grid, type Spot } from '../grid';
import type { BasicColumn, BasicRowName } from '../model';
import { INCOME, SPENDING } from '../funds/headings/heading-choice';
import { moneyUnit, squeeze, yearIn } from '../labels/text';
import { columnsAgain, repeatedAmong, type YearAgain } from './repeated-years';

/** Rows that prove a sheet to be basic data when two of them are there. */
const TELLING: readonly BasicRowName[] = [
  'threePublic',
  'vehicle',
  'abroad',
  'reception',
  'project',
  'operations',
  'specialFunds',
  'operating',
  'procurement',
  'basicAdjustment',
];

/** How far below their heading the rows of one form may stand. */
const MOST_ROWS = 80;

/** The heading of the year columns. */
export interface YearHeading {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the row labels stand. */
  readonly labels: { readonly left: number; readonly right: number };
  readonly columns: Readonly<Partial<Record<BasicColumn, YearColumn>>>;
  readonly unit?: string;
  /** Headings that say the same once more: their columns are not read. */
  readonly repeated?: readonly YearAgain[];
}

export interface YearColumn {
  readonly spot: Spot;
  readonly year?: number;
}

/** Finds every heading of year columns with rows of basic data beneath. */
export function findYearHeadings(grid: Grid): YearHeading[] {
  const found: YearHeading[] = [];
  if (TELLING.filter((role) => grid.byRole.has(role)).length < 2) return found;
  const byRow = new Map<number, Spot[]>();
  for (const spot of grid.named) {
    if (!isYearColumn(spot)) continue;
    const own = byRow.get(spot.top);
    if (own) own.push(spot);
    else byRow.set(spot.top, [spot]);
  }
  for (const [row, spots] of byRow) {
    if (spots.length < 2) continue;
    for (const group of apart(grid, row, spots)) {
      if (isScored(grid, row, group)) continue;
      const heading = headingOf(grid, row, group);
      if (heading && !isOfHalves(grid, row, heading)) found.push(heading);
    }
  }
  return found;
}

export function isYearColumn({ label }: Spot): boolean {
  return label !== undefined && isYearHeading(label);
}

/** Whether a label heads a column of a year: 2022年决算数, 本年预算. */
export function isYearHeading(label: Classified): boolean {
  return (
    label.yearColumn !== undefined ||
    has(label, 'lastYear') ||
    has(label, 'budget') ||
    has(label, 'finalAccounts')
  );
}

/** Whether the label names a row of basic data. */
export function namesRow({ label }: Spot): boolean {
  return label !== undefined && TELLING.some((role) => has(label, role));
}

/** Headings of two forms side by side: a column of labels between two year columns parts them. */
function apart(grid: Grid, row: number, spots: readonly Spot[]): Spot[][] {
  const groups: Spot[][] = [];
  let current: Spot[] = [];
  for (const spot of spots) {
    const last = current.at(-1);
    if (last && current.length >= 2) {
      for (let column = last.right + 1; column < spot.left; column++) {
        if (isFilled(grid.at(row, column)) && namesRows(grid, row, column)) {
          groups.push(current);
          current = [];
          break;
        }
      }
    }
    current.push(spot);
  }
  if (current.length >= 2) groups.push(current);
  return groups;
}

/** Whether rows of basic data are named in a column below a row: 增减率 between two years has figures there. */
function namesRows(grid: Grid, row: number, column: number): boolean {
  return TELLING.some((role) =>
    grid.byRole.get(role)?.some(({ top, left }) => top > row && left === column),
  );
}

/** What stands right of the amounts in the funds of a self-evaluation, before their score. */
const BEFORE_SCORE: readonly Role[] = ['executionRate', 'completionRate', 'weight', 'adjustment'];

/** `年初预算数 | 决算数 | 完成率 | 分值 | 得分`: the funds of a self-evaluation, whose rows have the names of basic data. */
function isScored(grid: Grid, row: number, spots: readonly Spot[]): boolean {
  let { right } = spots.at(-1) ?? { right: grid.right };
  while (right < grid.right) {
    const next = grid.at(row, right + 1);
    const { label } = next;
    if (has(label, 'score')) return true;
    if (!BEFORE_SCORE.some((role) => has(label, role))) return false;
    right = next.right;
  }
  return false;
}

/** `收入 | 预算数 | 决算数 | 支出 | 预算数 | 决算数`: income and expenditure, which tell of no 三公经费 and of no year before. */
function isOfHalves(grid: Grid, row: number, { columns, top }: YearHeading): boolean {
  if (columns.lastYear) return false;
  const first = Math.min(...Object.values(columns).map(({ spot }) => spot.left));
  const names = grid.row(row).filter(({ left, right }) => left < first && right >= first - 1)[0];
  const words = names?.label?.bare ?? '';
  if (!names || !(INCOME.test(words) || SPENDING.test(words))) return false;
  const known = grid.byRole.get('threePublic') ?? [];
  return !known.some((spot) => spot.top > top && spot.left === names.left);
}

function headingOf(grid: Grid, row: number, spots: readonly Spot[]): YearHeading | undefined {
  const again = repeatedAmong(spots);
  const columns = yearColumns(grid, row, again ? spots.filter((one) => !again.has(one)) : spots);
  const own = Object.values(columns).map(({ spot }) => spot);
  if (own.length < 2) return undefined;
  // Columns of a year further back stand between the labels and those that are read.
  const left = Math.min(...spots.map((spot) => spot.left));
  const bottom = Math.max(row, ...own.map((spot) => Math.min(spot.bottom, row + 2)));
  const labels = labelColumn(grid, bottom + 1, left);
  if (!labels) return undefined;
  const head = grid.at(row, labels.left);
  const unit =
    (head.label && moneyUnit(head.label)) ??
    own.map((spot) => spot.label && moneyUnit(spot.label)).find((name) => name !== undefined);
  return {
    top: firstRow(grid, row, spots),
    bottom,
    left: labels.left,
    right: Math.max(...own.map((spot) => spot.right)),
    labels,
    columns,
    ...(unit !== undefined && { unit }),
    ...(again && { repeated: columnsAgain(again, columns) }),
  };
}

function yearColumns(
  grid: Grid,
  row: number,
  spots: readonly Spot[],
): Partial<Record<BasicColumn, YearColumn>> {
  const read = spots.map((spot) => {
    const label = spot.label;
    const above = row > 0 ? grid.at(row - 1, spot.left) : undefined;
    const own = label?.yearColumn?.year ?? yearIn(label?.plain ?? '');
    const year = own ?? yearIn(squeeze(above?.text ?? ''));
    const past = has(label, 'lastYear') || /^上年/.test(label?.bare ?? '');
    const plan =
      label?.yearColumn?.kind === 'budget' || (!label?.yearColumn && has(label, 'budget'));
    return { spot, year, past, plan };
  });
  const accounts = read.filter(({ plan, past }) => !plan || past);
  const budget = latestOf(read.filter(({ plan, past }) => plan && !past));
  const isDated = accounts.every(({ year }) => year !== undefined);
  const sorted = isDated ? byYear(accounts) : accounts;
  const explicit = accounts.find(({ past }) => past);
  const single = accounts.length === 1 ? accounts[0] : undefined;
  const singleIsLast =
    single &&
    (single.past ||
      (single.year !== undefined && budget?.year !== undefined && single.year < budget.year));
  const lastYear =
    explicit ??
    // Of three years the last but one is the year before.
    (accounts.length > 1 ? sorted.at(isDated ? -2 : 0) : singleIsLast ? single : undefined);
  const finalAccounts = sorted.filter((own) => own !== lastYear).at(-1);
  const column = (own: (typeof read)[number]): YearColumn => ({
    spot: own.spot,
    ...(own.year !== undefined && { year: own.year }),
  });
  const columns: Partial<Record<BasicColumn, YearColumn>> = {};
  if (lastYear) columns.lastYear = column(lastYear);
  if (budget) columns.budget = column(budget);
  if (finalAccounts) columns.finalAccounts = column(finalAccounts);
  return columns;
}

/** Of columns of several years the latest, of others the first. */
function latestOf<Own extends { readonly year: number | undefined }>(
  columns: readonly Own[],
): Own | undefined {
  const isDated = columns.every(({ year }) => year !== undefined);
  return isDated ? byYear(columns).at(-1) : columns[0];
}

function byYear<Own extends { readonly year: number | undefined }>(columns: readonly Own[]): Own[] {
  return [...columns].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** The row of `2022年 | 2023年` above the columns that they date, or that of the columns. */
function firstRow(grid: Grid, row: number, own: readonly Spot[]): number {
  const above = own.map(({ left }) => grid.at(row - 1, left));
  const years = above.filter(({ text }) => yearIn(squeeze(text)) !== undefined);
  return row > 0 && new Set(years.map(({ left }) => left)).size > 1 ? row - 1 : row;
}

/** The column left of the years in which at least two known rows stand, of different kinds. */
function labelColumn(
  grid: Grid,
  from: number,
  before: number,
): { left: number; right: number } | undefined {
  const hits = new Map<number, number>();
  const to = from + MOST_ROWS;
  let kinds = 0;
  for (const role of TELLING) {
    let isThere = false;
    for (const { top, left } of grid.byRole.get(role) ?? []) {
      if (top < from || top > to || left >= before) continue;
      hits.set(left, (hits.get(left) ?? 0) + 1);
      isThere = true;
    }
    if (isThere) kinds++;
  }
  let best: number | undefined;
  for (const [column, count] of hits) {
    if (best === undefined || count > (hits.get(best) ?? 0)) best = column;
  }
  if (best === undefined || kinds < 2) return undefined;
  const bottom = Math.min(to, grid.bottom);
  let left = best;
  for (const column of [...hits.keys()].sort((a, b) => b - a)) {
    if (column >= left) continue;
    // What stands beyond a blank column belongs to a form beside this one.
    if (hasBlankColumn(grid, from, bottom, column + 1, left - 1)) break;
    left = column;
  }
  return { left, right: before - 1 };
}

function hasBlankColumn(
  grid: Grid,
  top: number,
  bottom: number,
  left: number,
  right: number,
): boolean {
  for (let column = left; column <= right; column++) {
    let row = top;
    while (row <= bottom && !isFilled(grid.at(row, column))) row++;
    if (row > bottom) return true;
  }
  return false;
}
