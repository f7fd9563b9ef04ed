import { readAmount } from '../../amount';
import { isFilled, type Spot } from '../grid';
import { joined, rowBeside } from '../headings';
import { MONEY_COLUMNS } from '../model';
import { hasOneOf, hasRole, type Region } from '../region';

export const COLUMNS = [
  ...MONEY_COLUMNS,
  'adjustment',
  'executionRate',
  'arrivalRate',
  'weight',
  'score',
  'reason',
] as const;
const BESIDE_MONEY = COLUMNS.slice(MONEY_COLUMNS.length);
export type FundsColumn = (typeof COLUMNS)[number];
export type Columns = Partial<Record<FundsColumn, Spot>>;

/** The headings of the funds. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Columns;
  readonly tasks: Tasks;
  /** 合同金额 beside 预算数: either may be what the rate is counted on. */
  readonly contract?: Spot;
  /** The heading at the side or above: `年度预算申请（万元）`. */
  readonly block?: Spot;
}

/** Finds the row that heads the funds: at least two of budget, executed, rate. */
export function findHeader(region: Region, from: number, to: number): Header | undefined {
  for (const [row, all] of candidates(region, from, to)) {
    const listed = ofLatestYear(ofSpending(region, row, all));
    const contract = contractAmong(listed);
    const own = contract ? listed.filter((spot) => spot !== contract) : listed;
    const unadjusted = unadjustedBudget(region, own);
    const spots = unadjusted
      ? own.filter((spot) => spot !== unadjusted)
      : withoutBlock(region, own);
    if (spots.length < 2) continue;
    const columns: Columns = unadjusted ? { initialBudget: unadjusted } : {};
    addNamed(spots, columns);
    addOfTasks(region, row, columns);
    const isSure = headsMoney(columns);
    // One heading that is sure, above an amount, vouches for what its neighbours are likely to be.
    if (!isSure && !MONEY_COLUMNS.some((role) => isOverAmount(region, columns[role]))) continue;
    addLikely(region, row, columns);
    if (!isSure && !(headsMoney(columns) && areOverAmounts(region, columns))) continue;
    addFromAbove(region, row, Math.max(from, row - 2), columns);
    const bottom = Math.max(
      row,
      ...Object.values(columns).map((spot) => Math.min(spot.bottom, row + 2)),
    );
    const block = blockOf(region, row, columns);
    const tasks = tasksOf(region, row, bottom, columns);
    return {
      top: row,
      bottom,
      columns,
      tasks,
      ...(contract && { contract }),
      ...(block && { block }),
    };
  }
  return undefined;
}

/** A word such as 年度预算数 heads a column or the whole block: it is a column only where no other word is. */
function addNamed(spots: readonly Spot[], columns: Columns): void {
  const certain = byCertainty(spots);
  for (const sure of [true, false]) {
    for (const spot of certain) {
      if (hasRole(spot, 'fundsBlock') === sure) continue;
      const role = freeRole(spot, columns);
      if (!role || !(sure || MONEY_COLUMNS.some((own) => own === role))) continue;
      if (notLeftOf(spot, columns, sure)) columns[role] = spot;
    }
  }
}

/** 预算 and 支出 say too little by themselves; between the tasks of a list and their points they head the money. */
const TASK_MONEY = [/^预算$/, /^(?:支出|执行)$/] as const;

function addOfTasks(region: Region, row: number, columns: Columns): void {
  const { weight, score } = columns;
  if (!weight || !score || MONEY_COLUMNS.some((role) => columns[role])) return;
  const own = region.filled(row);
  const [budget, spent] = TASK_MONEY.map((words) =>
    own.find(({ left, label }) => left < weight.left && words.test(label?.bare ?? '')),
  );
  if (!budget || !spent || headsOfTasks(region, row, budget.left).length === 0) return;
  columns.annualBudget = budget;
  columns.executed = spent;
}

/** 分值 and 得分 may begin a row higher than the money columns, or a row lower. */
function addFromAbove(region: Region, row: number, top: number, columns: Columns): void {
  for (let up = row - 1; up >= top; up--) {
    for (const spot of region.filled(up)) {
      if (spot.bottom < row) continue;
      const role = freeRole(spot, columns);
      if (role && !hasRole(spot, 'fundsBlock')) columns[role] = spot;
    }
  }
}

/** The first column that a heading can stand for and that has none yet. */
function freeRole(spot: Spot, columns: Columns): FundsColumn | undefined {
  return COLUMNS.find((own) => hasRole(spot, own) && !columns[own]);
}

function areOverAmounts(region: Region, columns: Columns): boolean {
  return MONEY_COLUMNS.every((role) => !columns[role] || isOverAmount(region, columns[role]));
}

/** Two of budget, spending and rate. */
function headsMoney(columns: Columns): boolean {
  const money = MONEY_COLUMNS.filter((role) => columns[role]).length;
  return money > 0 && money + (columns.executionRate ? 1 : 0) >= 2;
}

/** Whether a figure stands beneath, in one of the next rows. */
function isOverAmount({ grid }: Region, heading: Spot | undefined): boolean {
  if (!heading) return false;
  for (let row = heading.bottom + 1; row <= heading.bottom + 2; row++) {
    const spot = grid.at(row, heading.left);
    if (isFilled(spot) && spot.top === row) return isAmount(spot);
  }
  return false;
}

/** 当年预算数 is the initial budget only where no 年初预算数 is: what has one meaning goes first. */
function byCertainty(spots: readonly Spot[]): readonly Spot[] {
  const meanings = (spot: Spot): number => COLUMNS.filter((role) => hasRole(spot, role)).length;
  return [...spots].sort((a, b) => meanings(a) - meanings(b));
}

/** The labels of columns, by row, where there are two of them. */
function* candidates(
  region: Region,
  from: number,
  to: number,
): Generator<readonly [number, readonly Spot[]]> {
  let row = -1;
  for (const spot of region.labels) {
    if (spot.top < from || spot.top > to || spot.top === row || !hasOneOf(spot, COLUMNS)) continue;
    row = spot.top;
    yield [row, headingsAt(region, row)];
  }
}

/** The labels of columns in a row, those whose words are broken over it and the row above or below made whole. */
function headingsAt(region: Region, row: number): readonly Spot[] {
  return region.filled(row).flatMap((spot) => {
    const whole = brokenAt(region, spot);
    if (whole) return whole;
    return hasOneOf(spot, COLUMNS) ? spot : [];
  });
}

/** `全年 | 全年` over `预算数 | 执行数`: a heading with its other half. */
function brokenAt({ grid, words }: Region, spot: Spot): Spot | undefined {
  if (typeof spot.cell?.value !== 'string' || spot.bottom > spot.top) return undefined;
  for (const step of [1, -1] as const) {
    const other = grid.at(rowBeside(grid, spot.top, step), spot.left);
    const isHalf =
      typeof other.cell?.value === 'string' &&
      other.left === spot.left &&
      other.right === spot.right &&
      other.bottom === other.top;
    if (!isHalf) continue;
    const [above, below] = step > 0 ? [spot, other] : [other, spot];
    const label = joined(words, above, below, COLUMNS);
    // 分值 with 10分 beneath is whole by itself.
    if (!label || label.bare === spot.label?.bare || label.bare === other.label?.bare) continue;
    return { ...above, bottom: below.bottom, text: above.text + below.text, label };
  }
  return undefined;
}

/** 收入预算 beside 支出预算, each over the same headings: what is spent is meant. */
function ofSpending({ grid }: Region, row: number, spots: readonly Spot[]): readonly Spot[] {
  const above = (spot: Spot): string => grid.at(row - 1, spot.left).text;
  if (!spots.some((spot) => /收入/.test(above(spot)))) return spots;
  const spent = spots.filter((spot) => /支出/.test(above(spot)));
  return spent.length >= 2 ? spent : spots;
}

/** 2022年执行数 beside 2023年执行数: last year's is there for comparison. */
function ofLatestYear(spots: readonly Spot[]): readonly Spot[] {
  if (!spots.some(({ label }) => label?.year !== undefined)) return spots;
  return spots.filter(({ label }) => {
    const year = label?.year;
    if (label === undefined || year === undefined) return true;
    return !spots.some(
      (other) =>
        (other.label?.year ?? year) > year &&
        COLUMNS.some((role) => label.roles.includes(role) && hasRole(other, role)),
    );
  });
}

function contractAmong(spots: readonly Spot[]): Spot | undefined {
  const budgets = spots.filter((spot) => hasRole(spot, 'annualBudget'));
  const contract = budgets.find(({ text }) => text.includes('合同'));
  return budgets.length > 1 ? contract : undefined;
}

const ADJUSTED = /调整|变动|最终|全年|到位/;

/** 预算数 just before 调整预算数 or 到位数 is the initial budget, where no other column is. */
function unadjustedBudget(region: Region, spots: readonly Spot[]): Spot | undefined {
  const [first, second, ...more] = spots.filter((spot) => hasRole(spot, 'annualBudget'));
  if (!first || !second || more.length > 0) return undefined;
  const between = region
    .filled(first.top)
    .some(({ left }) => left > first.right && left < second.left);
  if (between) return undefined;
  if (spots.some((spot) => spot !== first && hasRole(spot, 'initialBudget'))) return undefined;
  const isAdjusted = (spot: Spot): boolean => ADJUSTED.test(spot.text);
  return isAdjusted(second) && !isAdjusted(first) ? first : undefined;
}

/** 资金执行情况 may head the block as well as one of its columns: the leftmost of two is the block's, if no amount stands beneath. */
function withoutBlock({ grid }: Region, spots: readonly Spot[]): readonly Spot[] {
  const [first, ...rest] = spots;
  if (!first) return spots;
  const own = [...MONEY_COLUMNS, 'executionRate' as const].filter((role) => hasRole(first, role));
  const twice = rest.some((spot) => hasOneOf(spot, own));
  const below = grid.at(first.bottom + 1, first.left);
  return twice && !(isFilled(below) && isAmount(below)) ? rest : spots;
}

/** A block's heading stands left of its columns. */
function notLeftOf(spot: Spot, columns: Columns, sure: boolean): boolean {
  if (sure) return true;
  return Object.values(columns).some((own) => own.left < spot.left);
}

function addLikely(region: Region, row: number, columns: Columns): void {
  const known = new Set(Object.values(columns).map(({ left }) => left));
  const first = Math.min(...known);
  for (const spot of region.filled(row)) {
    if (known.has(spot.left) || !spot.label || spot.label.roles.length > 0) continue;
    const [found] = region.words
      .likely(spot.label)
      .filter((likely) => likely === 'otherColumn' || COLUMNS.some((own) => own === likely));
    // 一季度支出 and 预计支出数 are not what the year came to.
    const role = COLUMNS.find((own) => own === found);
    // Left of the known columns stands the block's heading; next to them it may be the initial budget.
    if (spot.left < first && !(role === 'initialBudget' && spot.right + 1 === first)) continue;
    if (role && !columns[role]) columns[role] = spot;
  }
}

function blockOf(region: Region, row: number, columns: Columns): Spot | undefined {
  const first = Math.min(...Object.values(columns).map(({ left }) => left));
  for (let column = first - 1; column >= region.left; column--) {
    const spot = region.grid.at(row, column);
    if (isFilled(spot) && spot.label && !hasOneOf(spot, BESIDE_MONEY)) return spot;
    column = spot.left;
  }
  return region.filled(row - 1).find((spot) => hasRole(spot, 'fundsBlock'));
}

const TASKS =
  /^(?:.*任务(?:名称|内容)?|主要内容|工作(?:名称|内容|事项)|项目(?:名称|级次|内容)|支出事项)$/;

/** `任务名称 | 项目级次 | 主要内容` left of the money: each row is a task, none the form's own funds. */
interface Tasks {
  readonly listed: boolean;
  /** What their names stand under. */
  readonly names: Spot | undefined;
}

function tasksOf(region: Region, top: number, bottom: number, columns: Columns): Tasks {
  const first = Math.min(...Object.values(columns).map(({ left }) => left));
  const headings = headsOfTasks(region, top, first);
  // 年度主要任务 at the side heads them all.
  return { listed: headings.length > 0, names: headings.find((own) => own.bottom <= bottom) };
}

/** The headings of a list of tasks in a row, left of a column. */
export function headsOfTasks(region: Region, row: number, column: number): readonly Spot[] {
  return region
    .filled(row)
    .filter(({ left, label }) => left < column && TASKS.test(label?.bare ?? ''));
}

/** A figure, or a text that is meant as one. */
export function isAmount({ cell, text }: Spot): boolean {
  if (typeof cell?.value === 'number' || cell?.formula !== undefined) return true;
  return text.startsWith('#') || isAmountText(text);
}

/** Typed amounts, blanks, and figures that went wrong; a sentence with a figure in it is none. */
export function isAmountText(text: string): boolean {
  const reading = readAmount(text);
  if (reading.kind !== 'quantity') return reading.kind === 'blank' || /^[^\p{L}]*\d/u.test(text);
  const { lead, unit } = reading;
  // 150万 leaves 元 out; any other thing counted is no money.
  return !lead && (unit?.dimension !== 'count' || /^[百千万亿]+$/.test(unit.name));
}
